import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { pageText } from '@xlvphc/forms/render';
import type { AddressInfo } from 'node:net';
import { has, pdfPages, poppler } from './extracted-text.ts';
import { words } from './papers.ts';
import { sampleDecision } from './sample.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const skip = executablePath && has('Xvfb') && has('pdftotext') ? false : 'needs Chromium, Xvfb and poppler';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html vphc";
const folder = new URL('../../', import.meta.url);

const entry = `
  import { printPages } from '@xlvphc/forms/print';
  import { sampleDecision } from './sample.ts';
  globalThis.printPaper = () => printPages([sampleDecision()], { title: 'Quyet dinh 05', fontBase: location.origin + '/fonts/' });`;

/** A browser with a screen prints at once to "Save as PDF": what a real printer would get. */
async function printFromPortal(): Promise<Uint8Array> {
  const place = mkdtempSync(join(tmpdir(), 'printer-'));
  const output = join(place, 'output');
  mkdirSync(output);
  mkdirSync(join(place, 'profile', 'Default'), { recursive: true });
  const appState = JSON.stringify({ recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }], selectedDestinationId: 'Save as PDF', version: 2, isHeaderFooterEnabled: false });
  writeFileSync(join(place, 'profile', 'Default', 'Preferences'), JSON.stringify({ printing: { print_preview_sticky_settings: { appState } }, savefile: { default_directory: output } }));
  const script = (await build({ stdin: { contents: entry, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' }, bundle: true, format: 'esm', target: 'es2022', conditions: ['source'], write: false })).outputFiles[0]?.contents;
  const server = createServer((request, response) => {
    const font = /^\/fonts\/([\w-]+\.woff2)$/.exec(request.url ?? '')?.[1];
    if (font) void readFile(new URL(`gen/fonts/${font}`, folder)).then((bytes) => response.writeHead(200, { 'content-type': 'font/woff2' }).end(bytes));
    else if (request.url === '/entry.js') response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end('<!DOCTYPE html><title>Portal</title><h1>Trang của cổng</h1><script type="module" src="/entry.js"></script>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const display = `:${200 + (process.pid % 700)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
  try {
    await wait(1000);
    const context = await chromium.launchPersistentContext(join(place, 'profile'), { ...(executablePath ? { executablePath } : {}), headless: false, env: { ...process.env, DISPLAY: display } as Record<string, string>, args: ['--no-sandbox', '--disable-gpu', '--kiosk-printing'] });
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction('globalThis.printPaper');
      void page.evaluate('globalThis.printPaper()').catch(() => undefined);
      for (let tries = 0; tries < 60; tries += 1) {
        const [file] = readdirSync(output).filter((name) => name.endsWith('.pdf'));
        const bytes = file === undefined ? undefined : readFileSync(join(output, file));
        if (bytes?.subarray(-8).toString('latin1').includes('%%EOF')) return bytes;
        await wait(250);
      }
      throw new Error('nothing was printed');
    } finally {
      await context.close();
    }
  } finally {
    screen.kill();
    server.closeAllConnections();
    server.close();
    rmSync(place, { recursive: true, force: true });
  }
}

test('a portal under strict CSP prints the paper and nothing of itself: A4, in its font, pages numbered', { skip, timeout: 90e3 }, async () => {
  const pdf = await printFromPortal();
  const pages = pdfPages(pdf);
  assert.match(poppler('pdfinfo', pdf, ['{}']), /Page size:\s+59\d(?:\.\d+)? x 84\d(?:\.\d+)? pts \(A4\)/);
  assert.match(poppler('pdffonts', pdf, ['{}']), /Tinos-Regular/);
  assert.doesNotMatch(pages.join('\n'), /Trang của cổng/);
  assert.doesNotMatch(pages[0] ?? '', /^1$/m);
  assert.match(pages[1] ?? '', /^2$/m);
  assert.doesNotMatch(pages.at(-1) ?? '', /^\d$/m);
  const heads = /STT Tên tang vật Ghi chú/g;
  const printed = words(pages.map((page) => page.replace(/^\s*\d\n|\n\d\s*$/, '\n')).join(' '));
  const expected = words(pageText(sampleDecision()).join(' '));
  assert.equal(printed.replace(heads, '').replaceAll(' ', ''), expected.replace(heads, '').replaceAll(' ', ''));
});
