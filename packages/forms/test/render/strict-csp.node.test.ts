import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { pageDocx, pagePdf, pageText } from '@xlvphc/forms/render';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { docxTexts, has, pdfPages } from './extracted-text.ts';
import { words } from './papers.ts';
import { sampleDecision } from './sample.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'";
const folder = new URL('../../', import.meta.url);

let browser: Browser;
let origin: string;
const requests: string[] = [];
const files = new Map<string, Uint8Array>();
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  requests.push(path);
  const font = /^\/fonts\/([\w-]+\.woff2)$/.exec(path)?.[1];
  const send = (type: string, body: Uint8Array | string): void => void response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  if (path === '/') return send('text/html; charset=utf-8', '<!DOCTYPE html><html lang="vi"><title>Cổng thông tin</title><script type="module" src="/entry.js"></script><p>Trang của cổng</p></html>');
  if (font) return void readFile(new URL(`gen/fonts/${font}`, folder)).then((bytes) => send('font/woff2', bytes));
  const script = files.get(path);
  return script ? send('text/javascript; charset=utf-8', script) : void response.writeHead(404).end();
});

/** What the page of the test offers. */
interface PageApi {
  pdf(): Promise<number[]>;
  docx(): Promise<number[]>;
  print(): Promise<{ text: string; family: string; fonts: number; frames: number; title: string }>;
  violations: string[];
}

before(async () => {
  if (!executablePath) return;
  const { outputFiles } = await build({
    stdin: {
      resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts',
      contents: `
        import { pageDocx, pagePdf } from '@xlvphc/forms/render';
        import { printPages } from '@xlvphc/forms/print';
        import { sampleDecision } from './sample.ts';
        const violations: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));
        const printed = () => new Promise((resolve) => {
          new MutationObserver((_records, observer) => {
            const inner = document.querySelector('iframe')?.contentWindow;
            if (!inner) return;
            observer.disconnect();
            inner.print = () => {
              resolve({
                text: inner.document.body.innerText, family: inner.getComputedStyle(inner.document.querySelector('article')).fontFamily,
                fonts: [...inner.document.fonts].filter((face) => face.status === 'loaded').length, frames: 0, title: inner.document.title,
              });
              inner.dispatchEvent(new Event('afterprint'));
            };
          }).observe(document.body, { childList: true });
        });
        Object.assign(globalThis, { papers: {
          pdf: async () => [...await pagePdf([sampleDecision()], { title: 'Thử' })],
          docx: async () => [...await pageDocx([sampleDecision()])],
          print: async () => {
            const seen = printed();
            await printPages([sampleDecision()], { title: 'Quyết định số 05', fontBase: location.origin + '/fonts/' });
            return { ...await seen, frames: document.querySelectorAll('iframe').length };
          },
          violations,
        } });`,
    },
    bundle: true, splitting: true, format: 'esm', target: 'es2022', outdir: '/', entryNames: 'entry', conditions: ['source'], write: false, logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) files.set(path, contents);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** A page of a portal under a strict policy; calls `work` in it and expects no violation. */
async function inPortal<T>(work: (api: PageApi) => Promise<T>): Promise<T> {
  const page: Page = await browser.newPage();
  try {
    await page.goto(origin);
    await page.waitForFunction(() => 'papers' in globalThis);
    const made = await page.evaluate(`(${work.toString()})(globalThis.papers)`);
    assert.deepEqual(await page.evaluate('globalThis.papers.violations'), []);
    return made as T;
  } finally {
    await page.close();
  }
}

const skip = executablePath ? false : 'needs Chromium';
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a PDF drawn in a page under strict CSP and Trusted Types has the bytes that the server draws', { skip, timeout: 60e3 }, async () => {
  const inBrowser = Uint8Array.from(await inPortal((api) => api.pdf()));
  const inNode = await pagePdf([sampleDecision()], { title: 'Thử' });
  assert.deepEqual(pdfPages(inBrowser), pdfPages(inNode));
  assert.equal(sha(inBrowser), sha(inNode));
});

test('a DOCX made in such a page has the text of the paper', { skip: skip || (has('soffice') ? false : 'needs LibreOffice'), timeout: 120e3 }, async () => {
  const inBrowser = Uint8Array.from(await inPortal((api) => api.docx()));
  const [text = '', same = ''] = docxTexts([inBrowser, await pageDocx([sampleDecision()])]);
  assert.equal(words(text), words(pageText(sampleDecision()).join(' ')));
  assert.equal(text, same);
});

test('printing fills a frame with the paper alone in its own font, prints it and leaves nothing behind', { skip, timeout: 60e3 }, async () => {
  const printed = await inPortal((api) => api.print());
  assert.equal(words(printed.text.replace('DỰ THẢO', '')), words(pageText(sampleDecision()).join(' ')));
  assert.doesNotMatch(printed.text, /Trang của cổng/);
  assert.match(printed.family, /^Tinos/);
  assert.equal(printed.fonts, 4);
  assert.equal(printed.frames, 0);
  assert.equal(printed.title, 'Quyết định số 05');
});

test('a violation would be seen', { skip, timeout: 60e3 }, async () => {
  await assert.rejects(inPortal(async () => {
    document.body.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }), /style-src/);
});

test('nothing is loaded before it is needed: neither engine nor fonts', { skip, timeout: 60e3 }, async () => {
  requests.length = 0;
  await inPortal(async () => 0);
  const loaded = requests.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
  const all = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  assert.ok(loaded < all / 10, `${loaded} of ${all} bytes`);
  assert.ok(!requests.some((path) => path.startsWith('/fonts/')));
});
