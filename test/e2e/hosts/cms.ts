import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { World } from './world.ts';

export function cms(world: () => World): void {
  describe('a page of a CMS that strips unknown tags', () => {
    it('lets a citizen see the state of a decision where an editor pasted a placeholder', async () => {
      const visit = await world().visit('cms');
      const { page } = visit;
      await page.goto(`${visit.origin}/bai-viet/tra-cuu-quyet-dinh.html`);
      assert.equal((await (await fetch(page.url())).text()).includes('<vphc-'), false, 'the filter of this CMS has to cut unknown tags, or the page proves nothing');
      await page.getByLabel('Mã tra cứu').fill(world().code);
      await visit.picture('question');
      await page.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await page.getByText(/[\d.]+ đồng/).first().waitFor();
      assert.equal(await page.locator('vphc-decision-state').count(), 1);
      await visit.picture('answer');
      await visit.assertClean();
      await visit.context.close();
    });

    it('goes on from the QR of a decision, whose code stands in the address', async () => {
      const visit = await world().visit('cms');
      const { page } = visit;
      await page.goto(`${visit.origin}/bai-viet/tra-cuu-quyet-dinh.html#/vphc/state/${world().code}`);
      await page.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await page.getByText(/[\d.]+ đồng/).first().waitFor();
      await visit.assertClean();
      await visit.context.close();
    });
  });
}
