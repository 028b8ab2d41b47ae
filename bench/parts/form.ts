import { createServer } from 'node:http';
import { readFile, readdir, rm } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import path from 'node:path';
import { once } from 'node:events';
import { chromium, type Page } from 'playwright-core';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { formValues } from '../fixture/form-values.ts';
import { report, timed, type Row } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/bench');
await rm(out, { recursive: true, force: true });
const { browser: bundleFor } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as { browser(input: Readonly<Record<string, string>>, dir: string): RollupOptions & { readonly output: OutputOptions } };
/** Each entry in a folder of its own: a page bundles what it needs, not what three pages have in common. */
for (const name of ['form20', 'record', 'rows']) {
  const config = bundleFor({ [name]: path.join(root, `bench/entries/${name}.ts`) }, path.join(out, name));
  // What the bundler thinks of foreign packages belongs to the build, not here.
  // The entry is a page's own: it needs no second file in front of it, which would cost a slow line a round trip.
  const bundle = await rollup({ ...config, preserveEntrySignatures: 'allow-extension', logLevel: 'silent' });
  await bundle.write(config.output);
  await bundle.close();
}

const known = new Map<string, Buffer>();
/** A file as a web server with prepared compression gives it. */
async function compressed(name: string): Promise<Buffer> {
  const bytes = known.get(name) ?? brotliCompressSync(await readFile(path.join(out, name)));
  known.set(name, bytes);
  return bytes;
}
// Compressing takes its time once, before anything is measured.
for (const name of await readdir(out, { recursive: true })) if (name.endsWith('.js')) await compressed(`/${name}`);

const page = '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>bench</title><body><main></main></body></html>';
const files = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://bench').pathname;
  if (name === '/') return void response.setHeader('content-type', 'text/html').end(page);
  response.setHeader('content-type', 'text/javascript').setHeader('content-encoding', 'br');
  compressed(name).then((bytes) => response.end(bytes), () => response.writeHead(404).end());
}).listen(0, '127.0.0.1');
await once(files, 'listening');
const address = files.address();
const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;

const chrome = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A fresh page on a processor four times slower; `network` makes it a slow mobile line as well. */
async function slowPage(entry: keyof typeof formValues, network = false): Promise<Page> {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 768 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await tab.goto(url);
  await give(tab, entry);
  return tab;
}

/** Puts the helpers and the values of an entry into a page. */
async function give(tab: Page, entry: keyof typeof formValues): Promise<void> {
  await tab.evaluate(`globalThis.given = ${JSON.stringify(formValues[entry])}`);
  await tab.evaluate(prepare);
}

/** Helpers inside the page. `ready` resolves when every control that is shown has drawn its input and the frame is painted. */
const prepare = `
  globalThis.deep = function* (root) { for (const e of root.querySelectorAll('*')) { yield e; if (e.shadowRoot) yield* deep(e.shadowRoot); } };
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  globalThis.ready = async (root, least) => {
    const end = performance.now() + 30000;
    while (performance.now() < end) {
      const all = [...deep(root)];
      const controls = all.filter((e) => e.dataset?.path !== undefined);
      if (controls.length >= least && controls.every((e) => e.shadowRoot?.querySelector('input, select, textarea, button'))) break;
      await new Promise((done) => setTimeout(done));
    }
    await painted();
  };
  globalThis.mountOnce = async (entry, least) => {
    const { mount } = await import(entry);
    const values = structuredClone(globalThis.given);
    const place = document.createElement('div');
    document.querySelector('main').append(place);
    const start = performance.now();
    await mount(place, values);
    await ready(place, least);
    const time = performance.now() - start;
    return { place, time };
  };
  globalThis.keys = async (root, count) => {
    const input = [...deep(root)].find((e) => e.matches('input#input') && e.getRootNode().host?.localName === 'vphc-text-field' && !e.disabled && !e.readOnly && e.getClientRects().length);
    input.focus();
    const stored = [], whole = [];
    for (let i = 0; i < count; i += 1) {
      await painted();
      let begun = 0;
      const frame = new Promise((done) => requestAnimationFrame(() => { begun = performance.now(); setTimeout(() => done(performance.now() - begun)); }));
      const start = performance.now();
      input.value = 'Nguyễn Thị Ửng Mlô '.repeat(2).slice(0, 1 + (i % 30));
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
      for (let k = 0; k < 8; k += 1) await null;
      const now = performance.now() - start;
      stored.push(now);
      whole.push(now + (await frame));
    }
    return { stored, whole };
  };
`;

const usable = async (entry: keyof typeof formValues, least: number, times: number): Promise<number[]> => {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const tab = await slowPage(entry, true);
    found.push(await tab.evaluate(`(async () => { const start = performance.now(); await mountOnce('/${entry}/${entry}.js', ${least}); return performance.now() - start; })()`));
    await tab.context().close();
  }
  return found;
};
const mounts = (tab: Page, entry: string, least: number, times: number): Promise<number[]> =>
  tab.evaluate(`(async () => { const times = []; for (let i = 0; i < ${times}; i += 1) { const { place, time } = await mountOnce('/${entry}/${entry}.js', ${least}); times.push(time); place.remove(); await painted(); } return times.slice(1); })()`);
const keystrokes = (tab: Page, entry: string, least: number): Promise<{ stored: number[]; whole: number[] }> =>
  tab.evaluate(`(async () => { const { place } = await mountOnce('/${entry}/${entry}.js', ${least}); await keys(place, 20); return keys(place, 60); })()`);

const rows: Row[] = [];
const slow = 'Chromium, 4× slower processor';
const usableWithin = { form20: 700, record: 1500, rows: undefined } as const;
for (const [entry, name, least, mountBudget] of [['form20', 'form of 20 fields', 20, undefined], ['record', 'MBB01, guided and page', 40, 700], ['rows', 'MBB15 with 200 filled rows', 20, 700]] as const) {
  const within = usableWithin[entry];
  rows.push(timed(`${name}: usable`, `${slow}, 1.6 Mbit/s, 150 ms, empty cache, brotli: from import to all controls drawn and painted`, await usable(entry, least, 3), within === undefined ? undefined : { limit: within, is: 'at most' }));
  const tab = await slowPage(entry);
  rows.push(timed(`${name}: mount`, `${slow}: code there, from createElement to all controls drawn and painted`, await mounts(tab, entry, least, 9), mountBudget === undefined ? undefined : { limit: mountBudget, is: 'at most' }));
  const { stored, whole } = await keystrokes(tab, entry, least);
  rows.push(timed(`${name}: key taken`, `${slow}: event, value stored, microtasks; as other libraries are measured`, stored, { limit: entry === 'form20' ? 3.6 : 4, is: 'at most', of: 'tail' }));
  rows.push(timed(`${name}: key to paint`, `${slow}: all work of a keystroke: store, compute, check, draw, style, layout, paint; waiting for the frame not counted`, whole, { limit: 50, is: 'at most', of: 'tail' }));
  await tab.context().close();
}

/** Memory of the page after everything that can go has gone. */
async function memoryOf(tab: Page): Promise<{ readonly heap: number; readonly nodes: number }> {
  const devtools = await tab.context().newCDPSession(tab);
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { heap: usedSize, nodes };
}
for (const [entry, name, least] of [['record', 'MBB01, guided and page', 40], ['rows', 'MBB15 with 200 filled rows', 20]] as const) {
  const context = await chrome.newContext({ viewport: { width: 1366, height: 768 } });
  const tab = await context.newPage();
  await tab.goto(url);
  await give(tab, entry);
  const mountAndRemove = (times: number): Promise<unknown> => tab.evaluate(`(async () => { for (let i = 0; i < ${times}; i += 1) { const { place } = await mountOnce('/${entry}/${entry}.js', ${least}); place.remove(); await painted(); } })()`);
  await mountAndRemove(10);
  const before = await memoryOf(tab);
  await mountAndRemove(100);
  const after = await memoryOf(tab);
  rows.push({ name: `${name}: memory`, includes: `Chromium: growth of the JavaScript heap by a mount and removal, over 100 after 10 to warm up, garbage collected; heap ${(before.heap / 2 ** 20).toFixed(1)} MiB before, ${(after.heap / 2 ** 20).toFixed(1)} after; DOM nodes ${before.nodes} before, ${after.nodes} after`, value: Math.max(0, after.heap - before.heap) / 1024 / 100, unit: 'KiB', budget: { limit: 5, is: 'at most' } });
  await context.close();
}

await chrome.close();
files.close();
report(rows);
