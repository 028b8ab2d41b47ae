import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isVphcElement } from '@xlvphc/elements/vue';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import type { ExampleHost } from '../../host.ts';

/** Components as `@vitejs/plugin-vue` compiles them; the line that matters is `isCustomElement`. */
const components: Plugin = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path: file }) => {
      const { descriptor } = parse(await readFile(file, 'utf8'), { filename: file });
      const { content } = compileScript(descriptor, { id: 'host', inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement: isVphcElement } } });
      return { contents: content, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
};

export default {
  title: 'Phần mềm một cửa viết bằng Vue 3',
  look: [
    'Bấm “Đưa hồ sơ vào biểu mẫu”: giá trị đi từ ref của Vue vào thuộc tính :values của <vphc-form>.',
    'Sửa một ô: @vphc-change đổi bảng “Trong phần mềm” bên phải.',
    'Bấm “Lưu vào phần mềm một cửa”: biểu mẫu gửi cùng các ô của trang trong một FormData.',
    'Nhập mã {{code}} ở phần tra cứu.',
  ],
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' {{backend}}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html vphc vue 'allow-duplicates'",
  },
  files: { '/style.css': 'examples/hosts/react/style.css', '/icon.svg': 'examples/portal/icon.svg' },
  async build(folder) {
    await build({
      entryPoints: [path.join(import.meta.dirname, 'main.ts')], outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, logLevel: 'error', plugins: [components],
      conditions: ['source', 'production'],
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    });
  },
} satisfies ExampleHost;
