// A keystroke in the search of administrative units, in Chromium on a processor four times slower.
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { report, timed } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/bench-units');
await rm(out, { recursive: true, force: true });
const { browser: bundleFor } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as { browser(input: Readonly<Record<string, string>>, dir: string): RollupOptions & { readonly output: OutputOptions } };
const config = bundleFor({ 'unit-search': path.join(root, 'bench/entries/unit-search.ts') }, out);
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

// Everything that a person types on the way to a name: one letter, both places of the tone, kinds, old names with their district or province.
const names = [
  'ea kly', 'x. ea kly', 'Xã Ea Kly, Đắk Lắk', 'phường hoà bình', 'phường hòa bình', 'phuong hoa binh', 'thi tran phuoc an', 'Phước An Krông Pắc', 'krong pak', 'Quảng Trị', 'tan lap dak lak', 'Tân Thành', 'P. Tân An',
  'Nguyễn Trung Trực hà nội', 'Phường Trúc Bạch', 'thanh phu', 'đặc khu Lý Sơn', 'ho chi minh', '24496',
];
const letters = [...'abcdeghiklmnopqrstuvxyđêôư'];
const typed = [...letters, ...names.flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)))];

const chrome = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const tab = await (await chrome.newContext()).newPage();
const devtools = await tab.context().newCDPSession(tab);
await tab.goto(url);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const { first, times } = await tab.evaluate<{ readonly first: number; readonly times: number[] }>(`(async () => {
  const { find } = await import('/unit-search.js');
  const typed = ${JSON.stringify(typed)};
  const start = performance.now();
  find('ea');
  const first = performance.now() - start;
  for (const text of typed) find(text);
  const times = [];
  for (let turn = 0; turn < 3; turn += 1) for (const text of typed) {
    // One keystroke a task, as a person types.
    await new Promise((done) => setTimeout(done));
    const begun = performance.now();
    find(text);
    times.push(performance.now() - begun);
  }
  return { first, times };
})()`);
await chrome.close();
files.close();
const slow = 'Chromium, 4× slower processor';
report([
  { name: 'unit search, first in the page', includes: `${slow}: decoding the tables, making the index of current and former names, and one search`, value: first, unit: 'ms' },
  timed('unit search, a keystroke in the page', `${slow}: 10 hits among 3,321 communes and their former names, ${typed.length} texts from one letter on, warm`, times, { limit: 2, is: 'at most', of: 'tail' }),
]);
