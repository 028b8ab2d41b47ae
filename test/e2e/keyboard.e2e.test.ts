import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, watchedContext } from './chromium.ts';
import { samplePassword, dayTyped } from './official.ts';
import { startPortal, type Portal } from './portal.ts';

/** The main job without a mouse: only Tab, arrows, Enter, Space and typing. */
describe('the story by keyboard alone', { timeout: 240_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  before(async () => {
    portal = await startPortal();
    browser = await launchChromium();
    const { context } = await watchedContext(browser, [portal.origin]);
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
  });
  after(async () => {
    await page?.screenshot({ path: 'test-results/keyboard.png' }).catch(() => undefined);
    await browser?.close();
    await portal?.stop();
  });

  /** Name of what has the focus, through shadow roots. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element) return '';
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element instanceof HTMLButtonElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
      return [element.getAttribute('aria-label') ?? '', ...labels, element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement ? (element.textContent ?? '') : ''].join(' ').replace(/\s+/g, ' ').trim();
    });
  /** Presses Tab until the focus is on something with that name; fails after a whole round. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 260; presses += 1) {
      if (name.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never reached ${String(name)}`);
  };
  const type = async (name: RegExp, text: string): Promise<void> => {
    await tabTo(name);
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };

  it('signs in, makes a record and issues it', async () => {
    await page.goto(`${portal.origin}/can-bo.html`);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await type(/^Tên đăng nhập/, 'eakly.lapbienban');
    await tabTo(/^Mật khẩu/);
    await page.keyboard.type(samplePassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hồ sơ vụ việc', exact: true }).waitFor();
    await tabTo(/^Lập biên bản$/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /Giờ bắt đầu lập biên bản/ }).waitFor();
    await type(/^Lĩnh vực quản lý nhà nước/, 'an ninh trật tự');
    await type(/^Ngày phát hiện hành vi/, dayTyped(-1));
    await type(/^Giờ bắt đầu lập biên bản/, '8h30');
    await type(/^Địa điểm lập biên bản/, 'Nhà văn hóa thôn 5');
    await tabTo(/^Ngày, tháng, năm sinh|^Giới tính|^Nam/);
    for (let back = 0; back < 6 && !/^Họ và tên/.test(await focused()); back += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Lê Văn Phím');
    await type(/^Số nhà/, 'Thôn 5');
    await tabTo(/^Thêm hành vi/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /Mô tả hành vi/ }).waitFor();
    await type(/^Mô tả hành vi/, 'Gây tiếng động lớn sau 22 giờ');
    await type(/^Quy định tại/, 'điểm a khoản 1 Điều 9 Nghị định số 282/2025/NĐ-CP');
    await type(/^Ngày xảy ra/, dayTyped(-1));
    await type(/^Khung tiền phạt từ/, '500000');
    await type(/^Khung tiền phạt đến/, '1000000');
    await type(/^Giờ lập xong/, '9 giờ 15');
    await page.keyboard.press('Control+s');
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await tabTo(/^Lập xong biên bản/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^Lập xong biên bản/);
    await page.keyboard.press('Enter');
    await page.getByText(/\d+\/BB-VPHC/).first().waitFor();
  });

  it('decides, records the service and the payment, and closes the case', async () => {
    await tabTo(/^Đăng xuất/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Tên đăng nhập').waitFor();
    await type(/^Tên đăng nhập/, 'eakly.chutich');
    await tabTo(/^Mật khẩu/);
    await page.keyboard.type(samplePassword);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Lê Văn Phím/ }).first().waitFor();
    await tabTo(/Lê Văn Phím/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Soạn quyết định xử phạt' }).first().waitFor();
    await tabTo(/^Soạn quyết định xử phạt/);
    await page.keyboard.press('Enter');
    await page.getByText(/Bảy trăm năm mươi nghìn đồng/).first().waitFor();
    await tabTo(/^Lưu$/);
    await page.keyboard.press('Enter');
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await tabTo(/^Duyệt/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ban hành quyết định' }).waitFor();
    await tabTo(/^Ban hành quyết định/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^Ban hành quyết định/);
    await page.keyboard.press('Enter');
    await page.getByText(/\d+\/QĐ-XPHC/).first().waitFor();
    await tabTo(/^Về hồ sơ/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ghi nhận việc giao quyết định' }).waitFor();
    await tabTo(/^Ghi nhận việc giao quyết định/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^Ghi nhận việc giao/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabTo(/^Ghi nhận tiền nộp/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(/^Số tiền/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('750000');
    await page.keyboard.press('Tab');
    await tabTo(/^Ghi nhận tiền nộp/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Đã nộp đủ').first().waitFor();
  });
});
