import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fill, section } from '../official.ts';
import { signInHere, type Visit, type World } from './world.ts';

/** Listeners that the page holds after everything that can go has gone. */
async function listeners(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? assert.fail('no count of listeners');
}

const putBack = (page: Page, times: number): Promise<void> => page.evaluate(async (count) => {
  const app = document.querySelector('vphc-app');
  const place = app?.parentNode;
  for (let round = 0; round < count; round += 1) {
    app?.remove();
    await new Promise((next) => requestAnimationFrame(next));
    if (app) place?.append(app);
    await new Promise((next) => requestAnimationFrame(next));
  }
}, times);

/** Waiting for one throws where there are two; Turbolinks shows its snapshot first, then the page. */
const once = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  assert.equal(await page.locator('vphc-app').count(), 1);
};

const place = (page: Page) => section(page, 'Thời gian, địa điểm').getByRole('textbox', { name: /Địa điểm lập/ });

export function pjax(world: () => World): void {
  const open = async (library: string): Promise<Visit> => {
    const visit = await world().visit('pjax');
    await visit.page.goto(`${visit.origin}/${library}/xu-ly-vi-pham`);
    await signInHere(visit.page);
    return visit;
  };

  for (const library of ['pjax', 'turbolinks']) {
    describe(`a page whose parts ${library === 'pjax' ? 'jquery-pjax' : 'Turbolinks'} swaps`, () => {
      it('keeps the session and the work typed when the official goes to another page and comes back', async () => {
        const visit = await open(library);
        const { page } = visit;
        let loads = 0;
        page.on('load', () => (loads += 1));
        await page.getByRole('link', { name: 'Lập biên bản' }).first().click();
        await fill(section(page, 'Thời gian, địa điểm'), /Địa điểm lập/, 'Nhà văn hóa thôn 5, xã Ea Kly');
        await page.getByRole('link', { name: 'Liên hệ' }).click();
        await page.getByRole('heading', { name: 'Liên hệ' }).waitFor();
        assert.equal(await page.locator('vphc-app').count(), 0);
        await page.goBack();
        await place(page).waitFor();
        await page.waitForFunction((typed) => {
          const find = (root: ParentNode): boolean => [...root.querySelectorAll('*')].some((each) => (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.value === typed : each.shadowRoot !== null && find(each.shadowRoot)));
          return find(document);
        }, 'Nhà văn hóa thôn 5, xã Ea Kly');
        await once(page);
        await visit.picture(library);
        await page.goForward();
        await page.getByRole('heading', { name: 'Liên hệ' }).waitFor();
        for (let round = 0; round < 3; round += 1) {
          await page.getByRole('link', { name: 'Xử lý vi phạm' }).click();
          await once(page);
          await page.getByRole('link', { name: 'Trang chủ' }).click();
          await page.getByRole('heading', { name: 'Tin mới' }).waitFor();
        }
        assert.equal(loads, 0, 'no page was loaded as a whole');
        await page.goBack();
        await once(page);
        await visit.assertClean();
        await visit.context.close();
      });
    });
  }

  it('an app taken out and put back 20 times stands there once, signed in, and leaves no listener behind', async () => {
    const visit = await open('pjax');
    const { page } = visit;
    await putBack(page, 3);
    const before = await listeners(page);
    await putBack(page, 20);
    await once(page);
    const after = await listeners(page);
    assert.ok(after - before < 20, `${before} listeners before, ${after} after`);
    await visit.assertClean();
    await visit.context.close();
  });
}
