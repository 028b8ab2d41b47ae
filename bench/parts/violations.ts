// A keystroke in the search of violations, in Chromium on a processor four times slower, over 2,000 and 20,000 versions of acts.
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { report, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/bench-violations');
await rm(out, { recursive: true, force: true });
const { browser: bundleFor } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as { browser(input: Readonly<Record<string, string>>, dir: string): RollupOptions & { readonly output: OutputOptions } };
const config = bundleFor({ 'violation-search': path.join(root, 'bench/entries/violation-search.ts') }, out);
const bundle = await rollup({ ...config, logLevel: 'silent' });
await bundle.write(config.output);
await bundle.close();

const files = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://bench').pathname;
  // An isolated page has a clock of 5 µs; else it would be 100.
  response.setHeader('cross-origin-opener-policy', 'same-origin').setHeader('cross-origin-embedder-policy', 'require-corp');
  if (name === '/') return void response.setHeader('content-type', 'text/html').end('<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>bench</title>');
  response.setHeader('content-type', 'text/javascript');
  readFile(path.join(out, name)).then((bytes) => response.end(bytes), () => response.writeHead(404).end());
}).listen(0, '127.0.0.1');
await once(files, 'listening');
const address = files.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;

// Everything that a person types on the way to an act: one letter, everyday words, with and without diacritics, article numbers.
const queries = [
  'say rượu gây rối', 'danh bac an tien', 'karaoke ồn', 'lấn chiếm đất công', 'xây nhà trên đất nông nghiệp', 'không đeo khẩu trang', 'quán ăn không giấy chứng nhận an toàn thực phẩm', 'chứa chấp đánh bạc tại nhà',
  'chong nguoi thi hanh cong vu', 'điều 36 khoản 2 282', '8.1.a 282', 'sử dụng ma tuý', 'không', 'người',
];
const typed = [...'abcdeghiklmnopqrstuvxyđ', ...queries.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))];

const chrome = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const tab = await (await chrome.newContext()).newPage();
const devtools = await tab.context().newCDPSession(tab);
await tab.goto(url);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const measured: { readonly count: number; readonly first: number; readonly times: readonly number[] }[] = [];
for (const count of [2_000, 20_000]) {
  measured.push(await tab.evaluate<{ readonly count: number; readonly first: number; readonly times: number[] }>(`(async () => {
    const { fill, find } = await import('/violation-search.js');
    const typed = ${JSON.stringify(typed)};
    const count = await fill(${count});
    const start = performance.now();
    find('đánh');
    const first = performance.now() - start;
    for (const text of typed) find(text);
    // The best of three passes: on a shared machine a single one measures the neighbours.
    const times = typed.map(() => Infinity);
    for (let pass = 0; pass < 3; pass += 1) {
      for (const [at, text] of typed.entries()) {
        // One keystroke a task, as a person types.
        await new Promise((done) => setTimeout(done));
        const begun = performance.now();
        find(text);
        times[at] = Math.min(times[at], performance.now() - begun);
      }
    }
    return { count, first, times };
  })()`));
}
await chrome.close();
files.close();
const slow = 'Chromium, 4× slower processor';
report(measured.flatMap(({ count, first, times }) => [
  { name: `violation search, first, ${count}`, includes: `${slow}: making the index of ${count.toLocaleString('en')} versions, and one search`, value: first, unit: 'ms' },
  timed(`violation search, a keystroke, ${count}`, `${slow}: 20 hits among ${count.toLocaleString('en')} versions of acts, ${typed.length} texts from one letter on, warm, each the best of three`, times, { limit: count > 2_000 ? 30 : 10, is: 'at most', of: 'tail' }),
]));
