import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { section } from '../official.ts';
import { beginRecord, saveRecord, signInHere, type World } from './world.ts';

export function jquery(world: () => World): void {
  describe('a page with jQuery 1.12, prototype.js and a style sheet that is !important throughout', () => {
    it('lets an official sign in, open a case, fill a record and save it, and leaves the scripts of the page alone', async () => {
      const visit = await world().visit('jquery');
      const { page } = visit;
      await page.goto(visit.origin);
      await signInHere(page);
      await visit.picture('list');
      await page.getByRole('link', { name: /Y Bhăk|Nguyễn|Trần|Lê|Phạm/ }).first().click();
      await page.getByRole('region', { name: 'Diễn biến' }).waitFor();
      await visit.picture('case');
      await page.goBack();
      await beginRecord(page, 'Nguyễn Văn Thử');
      // prototype.js breaks Array.from, by which a month is laid out.
      const about = section(page, 'Thời gian, địa điểm');
      await about.getByRole('button', { name: /lịch/i }).first().click();
      await page.getByRole('gridcell').nth(27).waitFor();
      await page.keyboard.press('Escape');
      await saveRecord(page);
      await visit.picture('record');
      const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải PDF' }).click()]);
      assert.equal(await pdf.failure(), null);
      const own = await page.evaluate(() => {
        const host = globalThis as unknown as { $: (id: string) => unknown; jQuery: { fn: { jquery: string } } };
        return { jquery: host.jQuery.fn.jquery, prototype: host.$('menu') === document.getElementById('menu'), clock: document.getElementById('dong-ho')?.textContent };
      });
      assert.equal(own.jquery, '1.12.4');
      assert.equal(own.prototype, true, '$ is still that of the page');
      assert.match(own.clock ?? '', /^\d\d:\d\d:\d\d$/);
      await visit.assertClean();
      await visit.context.close();
    });

    it('adds no name to the page but Vphc', async () => {
      const visit = await world().visit('jquery');
      const { page } = visit;
      const names = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
      await page.route('**/vphc.js', (route) => route.abort());
      await page.goto(visit.origin);
      const before = await names();
      await page.unroute('**/vphc.js');
      await page.goto(visit.origin);
      await page.getByLabel('Tên đăng nhập').waitFor();
      assert.deepEqual((await names()).filter((name) => !before.includes(name)), ['Vphc']);
      await visit.context.close();
    });
  });
}
