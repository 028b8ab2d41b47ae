/**
 * `npm run test:storybook`: builds the catalogue, serves it as a plain file server of a province would, below a path of its own, and reads it in
 * Chromium with every other host blocked. Fails on an asked foreign host, an uncaught error, an answer other than 200, a page without its
 * content. Not a part of `npm test`: the build alone may take a minute.
 *   node test/storybook-static.mjs [--no-build] [--shots <folder>]
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'storybook-static');
const below = '/abc/storybook';
const shots = process.argv.includes('--shots') ? process.argv[process.argv.indexOf('--shots') + 1] : undefined;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

if (!process.argv.includes('--no-build')) {
  const started = Date.now();
  const build = spawnSync('npm', ['run', '--silent', 'storybook:build', '--', '--quiet'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
  console.log(`built in ${seconds(started)}`);
}

// What any file server does, and nothing more: no fallback, no headers but the type.
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.ttf': 'font/ttf' };
const missing = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(folder, decodeURIComponent(pathname.slice(below.length)), pathname.endsWith('/') ? 'index.html' : '');
  if (!pathname.startsWith(`${below}/`) || !file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    missing.push(pathname);
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const home = `${origin}${below}/`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
const foreign = [];
const errors = [];
await context.route('**', (route) => {
  const url = new URL(route.request().url());
  if (url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
  foreign.push(url.href);
  return route.abort();
});
context.on('weberror', (event) => errors.push(`${event.page()?.url()}: ${event.error().message}`));

let passed = 0;
let failed = 0;
async function check(name, body) {
  const started = Date.now();
  const page = await context.newPage();
  const before = [errors.length, foreign.length, missing.length];
  try {
    await body(page);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`) });
    }
    const found = [...errors.slice(before[0]), ...foreign.slice(before[1]).map((url) => `foreign: ${url}`), ...missing.slice(before[2]).map((one) => `missing: ${one}`)];
    if (found.length > 0) throw new Error(found.join('\n'));
    passed += 1;
    console.log(`ok   ${name} (${seconds(started)})`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name} (${seconds(started)})\n     ${String(error.message).slice(0, 1500)}`);
    if (shots) await page.screenshot({ path: path.join(shots, `failed-${passed + failed}.png`) }).catch(() => undefined);
  }
  await page.close();
}

const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');
const preview = (page) => page.frameLocator('#storybook-preview-iframe');
const wait = { timeout: 60_000 };

await check('opens on the introduction, with the list of stories beside it', async (page) => {
  await page.goto(home);
  await page.getByText('Ô nhập', { exact: true }).first().waitFor(wait);
  await preview(page).getByRole('heading', { level: 1, name: 'XLVPHC Kit' }).waitFor(wait);
});
await check('follows a link of the introduction to how to embed', async (page) => {
  await page.goto(home);
  await preview(page).getByRole('link', { name: 'Nhúng vào trang' }).first().click(wait);
  await preview(page).getByRole('heading', { name: 'Nhúng vào trang của bạn' }).waitFor(wait);
});
await check('shows what the manifest says of a control', async (page) => {
  await page.goto(`${home}?path=/docs/control-date-field--docs`);
  const frame = preview(page);
  await frame.getByRole('heading', { name: 'Trạng thái · States' }).waitFor(wait);
  for (const words of [':state(overridden)', '::part(label)', '--vphc-accent']) if ((await frame.getByText(words).count()) === 0) throw new Error(`the page does not tell of ${words}`);
  await frame.locator('vphc-date-field').first().waitFor(wait);
});
await check('shows how an element is embedded, in each page of docs', async (page) => {
  // One page of each kind; the others are made by the same code.
  for (const { id } of docs.filter((one) => ['control-repeat--docs', 'control-violation-picker--docs', 'form-states--docs', 'screen-frame--docs'].includes(one.id) || one.id.startsWith('bắt'))) {
    await page.goto(`${home}iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`);
    await page.locator('.sbdocs h1').first().waitFor(wait).catch(() => { throw new Error(`${id} stays empty`); });
  }
});
await check('shows the list of cases from the backend in the page', async (page) => {
  const started = Date.now();
  await page.goto(`${home}?path=/story/screen-case-list--default`);
  await preview(page).locator('vphc-case-list tbody tr').first().waitFor({ timeout: 120_000 });
  console.log(`     first screen with PostgreSQL in the page: ${seconds(started)}`);
});
await check('prints a decision with the fonts that lie beside the pages', async (page) => {
  const asked = [];
  page.on('requestfinished', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    // The dialog of the browser would wait for somebody.
    window.print = () => dispatchEvent(new Event('afterprint'));
  });
  await page.goto(`${home}iframe.html?viewMode=story&id=screen-document--issued-decision`);
  await page.locator('vphc-document .columns').first().waitFor({ timeout: 120_000 });
  await page.locator('vphc-document button.primary').click();
  for (let round = 0; round < 300 && !asked.some((url) => url.includes('/fonts/') && url.endsWith('.woff2')); round += 1) await page.waitForTimeout(100);
  if (!asked.some((url) => url.startsWith(`${home}fonts/`))) throw new Error('no font of the paper was asked for');
});
await check('shows a form in English, dark, as wide as a phone', async (page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${home}iframe.html?viewMode=story&id=form-states--empty&globals=theme:dark;locale:en`);
  await page.locator('vphc-form section [data-path]').first().waitFor(wait);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) throw new Error(`${wide} px wider than the screen`);
});

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed; ${foreign.length} requests to other hosts, ${errors.length} uncaught errors`);
process.exit(failed === 0 ? 0 : 1);
