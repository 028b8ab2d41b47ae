import type { Page } from 'playwright-core';
import type { ScreenName, Weather } from './page.ts';

/** A screen in a moment: as it opens, or after what somebody did. */
export interface Moment {
  readonly name: string;
  readonly screen: ScreenName;
  readonly weather?: Weather;
  readonly act?: (page: Page) => Promise<unknown>;
}

const searchActs = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Thêm hành vi/ }).click();
  const box = page.getByRole('combobox', { name: /danh mục/i }).first();
  await box.fill('gây ồn');
  await page.locator('[role=option]').first().waitFor();
};

/** Everything that is looked at in each theme; a few seconds for all. */
export const moments: readonly Moment[] = [
  { name: 'case list', screen: 'list' },
  { name: 'case list that failed', screen: 'list', weather: 'broken' },
  { name: 'sign-in', screen: 'list', weather: 'nobody' },
  { name: 'case', screen: 'case' },
  { name: 'dialog of a case', screen: 'case', act: async (page) => { await page.getByRole('button', { name: 'Ghi nhận việc giao quyết định' }).first().click(); await page.getByRole('dialog').waitFor(); } },
  { name: 'entry of a decision', screen: 'entry' },
  { name: 'error summary', screen: 'record', act: async (page) => { await page.getByRole('button', { name: /mục bắt buộc/ }).click(); await page.locator('#summary').waitFor(); } },
  { name: 'open list of a combobox', screen: 'record', act: async (page) => { await page.getByRole('combobox', { name: /Lĩnh vực/ }).first().click(); await page.locator('[role=option]').first().waitFor(); } },
  { name: 'calendar', screen: 'record', act: async (page) => { await page.getByRole('button', { name: /Mở lịch.*phát hiện/ }).first().click(); await page.getByRole('grid').waitFor(); } },
  { name: 'search for an act', screen: 'record', act: searchActs },
  { name: 'act that was looked at', screen: 'record', act: async (page) => { await searchActs(page); await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); await page.locator('.detail').waitFor(); } },
  { name: 'paper that is written on', screen: 'entry', act: async (page) => { await page.getByRole('button', { name: 'Trang giấy' }).click(); await page.locator('.paper [contenteditable]').first().waitFor(); } },
  { name: 'document', screen: 'document' },
  { name: 'blank forms', screen: 'forms' },
  { name: 'look-up', screen: 'lookup' },
  { name: 'users', screen: 'users' },
  { name: 'catalogue of violations', screen: 'catalogue' },
  { name: 'audit', screen: 'audit' },
  { name: 'state of a decision', screen: 'state' },
];

/** Brings a moment onto the page. */
export async function bring(page: Page, moment: Moment, theme?: string): Promise<void> {
  await page.evaluate(async ({ screen, shown, weather }) => {
    await (globalThis as unknown as { vphc: { show(...all: readonly unknown[]): Promise<void> } }).vphc.show(screen, shown, weather);
  }, { screen: moment.screen, shown: theme, weather: moment.weather ?? 'clear' });
  if (!moment.act) return;
  await moment.act(page);
  await page.evaluate(() => (globalThis as unknown as { vphc: { still(): Promise<void> } }).vphc.still());
}
