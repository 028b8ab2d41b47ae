import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { World } from './world.ts';

export function twoVersions(world: () => World): void {
  describe('a page with two versions of the kit', () => {
    it('answers in both, and both give their values to the form of the page', async () => {
      const visit = await world().visit('two-versions');
      const { page } = visit;
      await page.goto(visit.origin);
      for (const block of [/Khối của xã/, /Khối của tỉnh/]) {
        const part = page.getByRole('region', { name: block });
        await part.getByLabel('Mã tra cứu').fill(world().code);
        await part.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
        await part.getByText(/[\d.]+ đồng/).first().waitFor();
      }
      const versions = await page.evaluate(() => (globalThis as unknown as { Vphc: { versions: string[] } }).Vphc.versions);
      assert.equal(versions.length, 2);
      assert.ok(versions.includes('1.0.0'), versions.join());
      await page.getByLabel('Nơi xảy ra (khối của xã)').fill('Thôn 5');
      await page.getByLabel('Người báo tin (khối của tỉnh)').fill('Y Thử');
      await visit.picture('both');
      await visit.assertClean();
      await page.getByRole('button', { name: 'Gửi' }).click();
      await page.getByText('Đã nhận – noi-xay-ra: Thôn 5; nguoi-bao: Y Thử').waitFor();
      await visit.context.close();
    });
  });
}
