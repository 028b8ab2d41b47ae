import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fillRecord } from '../record.ts';
import { signInHere, type World } from './world.ts';

/** A file that the page gives, kept as long as its visit. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file.path();
}

export function strictCsp(world: () => World): void {
  describe('a page under a strict policy with Trusted Types, its script checked', () => {
    it('carries a record from sign-in to print, PDF and DOCX without one violation', async () => {
      const visit = await world().visit('strict-csp');
      const { page, context } = visit;
      await context.addInitScript(() => {
        if (window === window.top) return;
        window.print = () => void ((window.top as unknown as { __printed?: string }).__printed = document.body.innerText);
      });
      await page.goto(visit.origin);
      await signInHere(page);
      await page.getByRole('link', { name: 'Lập biên bản' }).first().click();
      await fillRecord(page, { violator: 'Y Thử Êban', acts: [{ description: 'Gây tiếng động lớn trong khu dân cư', basis: 'điểm a khoản 1 Điều 9 Nghị định số 282/2025/NĐ-CP', min: '500.000', max: '1.000.000' }] });
      await page.getByRole('button', { name: 'Lưu biên bản' }).click();
      await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
      await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Lập xong biên bản' }).click();
      await page.getByText(/\d+\/BB-VPHC/).first().waitFor();
      await page.getByRole('button', { name: 'In', exact: true }).click();
      await page.waitForFunction(() => (globalThis as unknown as { __printed?: string }).__printed !== undefined);
      assert.match(await page.evaluate(() => (globalThis as unknown as { __printed: string }).__printed), /Y Thử Êban/);
      const text = execFileSync('pdftotext', ['-layout', await download(page, 'Tải PDF'), '-'], { encoding: 'utf8' });
      assert.match(text, /BIÊN BẢN[^]*Y Thử Êban/);
      assert.equal(readFileSync(await download(page, 'Tải DOCX')).subarray(0, 2).toString(), 'PK');
      await visit.picture('record');
      await visit.assertClean();
      await visit.context.close();
    });

    it('counts a violation when there is one', async () => {
      const visit = await world().visit('strict-csp');
      await visit.page.goto(visit.origin);
      await visit.page.getByLabel('Tên đăng nhập').waitFor();
      await visit.page.evaluate(async () => {
        const told = new Promise((done) => document.addEventListener('securitypolicyviolation', done, { once: true }));
        document.body.setAttribute('style', 'color: red');
        await told;
      });
      assert.ok(visit.watch.cspViolations.some((text) => text.startsWith('style-src')), visit.watch.cspViolations.join('\n'));
      await visit.context.close();
    });
  });
}
