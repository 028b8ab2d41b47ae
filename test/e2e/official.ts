import type { Locator, Page } from 'playwright-core';

/** Password of all sample accounts, printed by `npm start`. */
export const samplePassword = 'Thu-nghiem-2026';

/** Signs in on the portal's page for officials and waits for the case list. */
export async function signIn(page: Page, origin: string, username: string): Promise<void> {
  await page.goto(`${origin}/can-bo.html`);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(samplePassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Tên đăng nhập').waitFor();
}

/** Types into a text box by its label, as an official does. */
export async function fill(scope: Page | Locator, label: string | RegExp, value: string): Promise<void> {
  const box = scope.getByRole('textbox', { name: label }).first();
  await box.fill(value);
  await box.blur();
}

/** Picks a row of a combobox by typing a part of it. */
export async function pick(scope: Page | Locator, label: string | RegExp, typed: string, option: string | RegExp): Promise<void> {
  const box = scope.getByRole('combobox', { name: label }).first();
  await box.click();
  await box.fill(typed);
  await scope.getByRole('option', { name: option }).first().click();
}

/** A section of the guided entry by its title. */
export const section = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });

/** The day some days from now in Vietnam, as typed: `22/11/2026`. */
export function dayTyped(offset = 0): string {
  const day = new Date(Date.now() + (7 * 60 + offset * 1440) * 60_000);
  return `${String(day.getUTCDate()).padStart(2, '0')}/${String(day.getUTCMonth() + 1).padStart(2, '0')}/${day.getUTCFullYear()}`;
}

/** Fills every required blank that is still empty: a time, a name, a place. */
export async function fillBlanks(page: Page): Promise<void> {
  for (const box of await page.getByRole('textbox', { name: /bắt buộc/ }).all()) {
    if (!(await box.isVisible()) || !(await box.isEditable()) || (await box.inputValue()) !== '') continue;
    const name = (await box.getAttribute('aria-label')) ?? (await box.evaluate((element) => (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? (element.labels?.[0]?.textContent ?? '') : '')));
    await box.fill(/[Gg]iờ/.test(name) ? '14 giờ 05' : /[Nn]gày/.test(name) ? dayTyped() : /[Ss]ố/.test(name) ? '1' : 'Trần Thị Chứng');
    await box.blur();
  }
}

/** Chooses the option of a native list whose text begins with `text`. */
export async function choose(list: Locator, text: string): Promise<void> {
  const value = await list.locator('option', { hasText: new RegExp(`^\\s*${text}`) }).first().getAttribute('value');
  await list.selectOption(value ?? '');
}
