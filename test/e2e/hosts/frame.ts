import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePassword } from '../official.ts';
import type { World } from './world.ts';

export function frame(world: () => World): void {
  describe('a page that forbids scripts', () => {
    it('shows a citizen the state of a decision in a plain iframe', async () => {
      const visit = await world().visit('frame');
      const { page } = visit;
      await page.goto(visit.origin);
      const inside = page.frameLocator('iframe');
      await inside.getByLabel('Mã tra cứu').fill(world().code);
      await inside.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await inside.getByText(/[\d.]+ đồng/).first().waitFor();
      assert.equal(await page.evaluate(() => customElements.get('vphc-decision-state')), undefined, 'nothing of the kit runs on the page itself');
      await visit.picture('plain');
      assert.deepEqual(visit.watch, { cspViolations: [], foreignRequests: [], errors: [] });
      await visit.context.close();
    });
  });

  describe('a page with the frame that is as high as its content', () => {
    it('lets an official work inside the frame, out of reach of the page', async () => {
      const visit = await world().visit('frame');
      const { page } = visit;
      await page.goto(`${visit.origin}/can-bo.html`);
      const inside = page.frameLocator('iframe');
      await inside.getByLabel('Tên đăng nhập').fill('eakly.lapbienban');
      await inside.getByLabel('Mật khẩu', { exact: true }).fill(samplePassword);
      await inside.getByLabel('Mật khẩu', { exact: true }).press('Enter');
      await inside.getByRole('button', { name: 'Đăng xuất' }).waitFor();
      await inside.getByRole('link', { name: 'Lập biên bản' }).first().click();
      await inside.getByRole('textbox', { name: /Địa điểm lập/ }).first().fill('Nhà văn hóa thôn 5');
      await page.waitForFunction(() => {
        const frame = document.querySelector('vphc-frame')?.shadowRoot?.querySelector('iframe');
        return frame !== null && frame !== undefined && frame.offsetHeight > 1500;
      });
      const reached = await page.evaluate(() => {
        try {
          return document.querySelector('vphc-frame')?.shadowRoot?.querySelector('iframe')?.contentDocument?.title ?? null;
        } catch {
          return null;
        }
      });
      assert.equal(reached, null, 'the page cannot read the frame');
      assert.match(page.url(), /#\/vphc\//, 'the place inside stands in the address of the page');
      await visit.picture('resizing');
      await visit.assertClean();
      await visit.context.close();
    });
  });
}
