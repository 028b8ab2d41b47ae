import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { World } from './world.ts';

const told = (page: Page, what: string): Promise<string | null> => page.locator(`[data-told="${what}"]`).textContent();
const becomes = (page: Page, what: string, pattern: RegExp): Promise<unknown> => page.locator(`[data-told="${what}"]`).filter({ hasText: pattern }).waitFor();

/** The same program in three frameworks: state into the elements, events back into state, one FormData. */
const framework = (name: string, title: string) => (world: () => World): void => {
  describe(`a program written in ${title}`, () => {
    it('fills the decision from its own state, hears what an official changes, and sends the form together with its own fields', async () => {
      const visit = await world().visit(name);
      const { page } = visit;
      await page.goto(visit.origin);
      const form = page.locator('vphc-form');
      await form.locator('input').first().waitFor();
      await page.getByLabel('Người bị xử phạt (trong phần mềm)').fill('Y Moan Êban');
      await page.getByRole('button', { name: 'Đưa hồ sơ vào biểu mẫu' }).click();
      await page.waitForFunction(() => JSON.stringify((document.querySelector('vphc-form') as unknown as { values: unknown }).values).includes('Y Moan Êban'));

      const before = Number(await told(page, 'changes'));
      const informed = form.getByLabel('Thôn, tổ dân phố').or(form.locator('vphc-long-text textarea:visible, vphc-text-field input:visible')).first();
      await informed.fill('Ủy ban nhân dân tỉnh');
      await informed.blur();
      await page.waitForFunction((count) => Number(document.querySelector('[data-told="changes"]')?.textContent) > count, before);
      await becomes(page, 'fine', /4\.000\.000 đồng/);
      await visit.picture('filled');

      await form.getByRole('button', { name: 'Hoàn thành' }).click();
      await becomes(page, 'finished', /đã hoàn thành/);
      await page.getByRole('button', { name: 'Lưu vào phần mềm một cửa' }).click();
      await becomes(page, 'sent', /quyetDinh.*ghiChu: Chuyển văn thư/);
      await visit.assertClean();
      await visit.context.close();
    });

    it('shows a citizen the state of a decision and hears of it', async () => {
      const visit = await world().visit(name);
      const { page } = visit;
      await page.goto(visit.origin);
      await page.getByLabel('Mã tra cứu').fill(world().code);
      await page.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await page.getByText(/[\d.]+ đồng/).first().waitFor();
      await page.waitForFunction(() => document.querySelector('[data-told="state"]')?.textContent !== 'chưa tra cứu');
      assert.match((await told(page, 'state')) ?? '', /\S/);
      assert.deepEqual(visit.watch, { cspViolations: [], foreignRequests: [], errors: [] });
      await visit.context.close();
    });
  });
};

export const react = framework('react', 'React 19');
export const vue = framework('vue', 'Vue 3');
export const angular = framework('angular', 'Angular');
