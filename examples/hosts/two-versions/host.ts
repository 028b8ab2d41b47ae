import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import type { ExampleHost } from '../../host.ts';

interface KitBuild {
  kit(options: { readonly dir: string; readonly version: string; readonly tags: readonly string[] }): RollupOptions & { readonly output: OutputOptions };
}

/** What another block of the page brought: a later version, built with the elements that it uses. */
const later = '1.0.0';

export default {
  title: 'Hai phiên bản của bộ công cụ trên cùng một trang',
  look: [
    'Khối trên do phiên bản {{version}} của máy chủ xã, khối dưới do phiên bản 1.0.0 của cổng tỉnh: tra cứu mã {{code}} ở cả hai.',
    'Điền phiếu ở cả hai khối rồi bấm “Gửi”: trang nhận dữ liệu của cả hai.',
  ],
  files: { '/hinh/quoc-huy.svg': 'examples/portal/icon.svg' },
  async build(folder) {
    const { kit } = (await import(new URL('../../../rollup.cdn.mjs', import.meta.url).href)) as KitBuild;
    const config = kit({ dir: folder, version: later, tags: ['vphc-decision-state', 'vphc-text-field', 'vphc-long-text', 'vphc-date-field'] });
    const bundle = await rollup(config);
    await bundle.write(config.output);
    await bundle.close();
  },
  async answer(request, site) {
    if (new URL(request.url).pathname !== '/') return undefined;
    const posted = request.method === 'POST' ? await request.formData() : undefined;
    const received = posted ? [...posted].map(([name, value]) => `${name}: ${String(value)}`).join('; ') : '';
    return site.page('index.html', { received: received === '' ? '' : `Đã nhận – ${received}`, later });
  },
} satisfies ExampleHost;
