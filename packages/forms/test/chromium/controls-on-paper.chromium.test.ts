import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { has } from '../render/extracted-text.ts';

/** The controls of the contract suites in a host's page, with a text of 60 lines in each that takes one. */
const page = `
  import { fields, fill, ready } from './fields.ts';
  import { longText, settled } from '@xlvphc/forms/testing';
  globalThis.shown = (async () => {
    for (const field of fields) {
      const element = document.createElement(field.tag);
      fill(field, element, field.tag);
      document.body.append(element);
      await ready(field)?.ready(element);
      if (field.long) document.body.append(Object.assign(document.createElement(field.tag), { label: 'Dài', value: longText }));
    }
    await settled(document);
    return { paper: fields.flatMap((field) => field.paper), long: fields.filter((field) => field.long).length, lines: longText.split('\\n') };
  })();`;

describe('the controls of a page printed by Chromium', { skip: has('pdftotext') ? false : 'needs poppler' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(() => browser.close());

  it('stand in the PDF with every value and every line of a long text, and without a button', async () => {
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: path.join(import.meta.dirname, '../contracts'), loader: 'ts' }, bundle: true, format: 'esm', write: false, target: 'es2022', logLevel: 'error',
      conditions: ['source', 'browser'], platform: 'browser', tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } },
    });
    const tab = await browser.newPage();
    await tab.route('http://host.test/**', (route) => route.fulfill(route.request().url().endsWith('.js')
      ? { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }
      : { contentType: 'text/html', body: '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Trang</title><body><script type="module" src="/page.js"></script></body></html>' }));
    await tab.goto('http://host.test/');
    await tab.waitForFunction('globalThis.shown !== undefined');
    const { paper, long, lines } = JSON.parse(await tab.evaluate('globalThis.shown.then(JSON.stringify)')) as { paper: string[]; long: number; lines: string[] };
    const pdf = await tab.pdf({ format: 'A4', margin: { top: '20mm', right: '20mm', bottom: '20mm', left: '20mm' } });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString().normalize('NFC').replace(/\s+/g, ' ');
    for (const words of paper) assert.ok(text.includes(words), `“${words}” is not on paper`);
    for (const line of lines) assert.equal(text.split(line).length - 1, long, `“${line}”`);
    for (const words of ['Thêm tang vật', 'Bỏ chọn', 'Đổi hành vi']) assert.ok(!text.includes(words), `“${words}” is on paper`);
  });
});
