import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { axeFindings, launchChromium, watchedContext, type Watch } from './chromium.ts';
import { dayTyped, section, signIn } from './official.ts';
import { startPortal, type Portal } from './portal.ts';
import { fillRecord } from './record.ts';

/** An official finds the act in the catalogue; wording, basis, range and measures follow into the record and the decision. */
describe('an act chosen from the catalogue', { timeout: 300_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  const axe: string[] = [];
  const dialog = (): Locator => page.getByRole('dialog');
  const acts = (): Locator => section(page, /Hành vi/).first();
  const box = (name: string | RegExp): Locator => acts().getByRole('textbox', { name }).first();
  /** For the person who looks at it. */
  const picture = async (name: string): Promise<void> => {
    mkdirSync('test-results', { recursive: true });
    axe.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
    await page.screenshot({ path: `test-results/violations-${name}.png` });
  };

  before(async () => {
    portal = await startPortal();
    browser = await launchChromium();
    const opened = await watchedContext(browser, [portal.origin], { viewport: { width: 1280, height: 800 } });
    watch = opened.watch;
    page = await opened.context.newPage();
    page.setDefaultTimeout(10_000);
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });

  it('is found by everyday words and by its number, and chosen with the keyboard alone', async () => {
    await signIn(page, portal.origin, 'eakly.chutich');
    await page.getByRole('link', { name: 'Lập biên bản' }).or(page.getByRole('button', { name: 'Lập biên bản' })).first().click();
    await fillRecord(page, { acts: [] });
    await acts().getByRole('button', { name: 'Thêm hành vi' }).click();
    const search = acts().getByRole('combobox', { name: 'Hành vi trong danh mục' });
    await search.waitFor();
    await search.focus();
    await page.keyboard.type('loa phong thanh noi cong cong');
    await acts().getByRole('option', { name: /Dùng loa phóng thanh/ }).waitFor();
    await picture('search');
    await search.fill('');
    await page.keyboard.type('9.2 282');
    await acts().getByRole('option', { name: /khoản 2 Điều 9 NĐ 282\/2025/ }).waitFor();
    await page.keyboard.press('Enter');
    await acts().getByRole('button', { name: 'Chọn hành vi này' }).waitFor();
    await picture('detail');
    await page.keyboard.press('Enter');
    await acts().getByRole('button', { name: 'Đổi hành vi' }).waitFor();
  });

  it('fills wording, basis, range and measures, each with its source, and says at once what follows', async () => {
    assert.match(await box(/Mô tả hành vi/).inputValue(), /^Dùng loa phóng thanh, chiêng, trống/);
    assert.match(await box(/Quy định tại/).inputValue(), /^khoản 2 Điều 9 Nghị định số 282\/2025\/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định xử phạt/);
    assert.equal(await box('Khung tiền phạt từ').inputValue(), '1.000.000');
    assert.equal(await box('Khung tiền phạt đến').inputValue(), '2.000.000');
    await acts().getByText('Danh mục: NĐ 282/2025, khoản 2 Điều 9').first().waitFor();
    for (const name of [/Ngày xảy ra/, /Ngày chấm dứt/]) {
      await box(name).fill(dayTyped(-1));
      await box(name).blur();
    }
    await acts().getByText(/Thời hiệu xử phạt: 01 năm, hết ngày/).waitFor();
    await acts().getByText(/Phải lập biên bản \(MBB01\)/).waitFor();
    await acts().getByText(/có thẩm quyền$|Có thẩm quyền:/).first().waitFor();
    await picture('chosen');
  });

  it('asks for a reason when the range is not that of the catalogue, and takes the range of the catalogue back', async () => {
    const most = box('Khung tiền phạt đến');
    await most.fill('1.800.000');
    await most.blur();
    await acts().getByText(/Đã sửa khác danh mục: khung tiền phạt/).waitFor();
    await acts().getByRole('textbox', { name: /Lý do khác với danh mục/ }).waitFor();
    await picture('departure');
    await acts().getByRole('button', { name: 'Điền lại theo danh mục' }).click();
    await acts().getByText(/Đã sửa khác danh mục/).waitFor({ state: 'detached' });
    assert.equal(await most.inputValue(), '2.000.000');
  });

  it('adds the facts to the official wording, saves the record and finishes it', async () => {
    const description = box(/Mô tả hành vi/);
    await description.fill(`${await description.inputValue()}, cụ thể: mở loa kéo quảng cáo tại chợ xã từ 8 giờ đến 9 giờ`);
    await description.blur();
    await page.getByRole('button', { name: 'Lưu biên bản' }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
    await dialog().getByRole('button', { name: 'Lập xong biên bản' }).click();
    await page.getByText(/\d+\/BB-VPHC/).first().waitFor();
  });

  it('gives the decision its decree in full, the average fine and the confiscation, and still names the act of the catalogue', async () => {
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.getByRole('link', { name: 'Soạn quyết định xử phạt' }).first().click();
    const decree = section(page, 'Căn cứ').getByRole('textbox', { name: /Nghị định xử phạt/ });
    await decree.waitFor();
    assert.match(await decree.inputValue(), /^Nghị định số 282\/2025\/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh/);
    await page.getByText('Một triệu năm trăm nghìn đồng').first().waitFor();
    await acts().getByRole('heading', { name: /khoản 2 Điều 9 NĐ 282\/2025/ }).waitFor();
    await picture('decision');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('button', { name: 'Ban hành quyết định' }).click();
    await dialog().getByRole('button', { name: 'Ban hành quyết định' }).click();
    await page.getByRole('complementary').getByText(/^\d+\/QĐ-XPHC$/).waitFor();
  });

  it('prints the decision with the basis, the act with its facts, the fine and the confiscation', async () => {
    const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, page.getByRole('button', { name: 'Tải PDF' }).click()]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'vphc-')), 'decision.pdf');
    await download.saveAs(file);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    assert.match(text, /Căn cứ Nghị định số 282\/2025\/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định xử phạt/);
    assert.match(text, /Dùng loa phóng thanh, chiêng, trống.*cụ thể: mở loa kéo quảng cáo tại chợ xã/);
    assert.match(text, /khoản 2 Điều 9 Nghị định số 282\/2025/);
    assert.match(text, /1\.500\.000 đồng/);
    assert.match(text, /Tịch thu tang vật, phương tiện/);
    assert.doesNotMatch(text, /282-2025\.9|catalogue/);
  });

  it('puts old and new law side by side where an amendment lies between the act and the record, chooses nothing, and keeps who chose what with the record', async () => {
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.goto(`${portal.origin}/can-bo.html#/vphc/cases`);
    await page.getByRole('link', { name: 'Lập biên bản' }).or(page.getByRole('button', { name: 'Lập biên bản' })).first().click();
    await fillRecord(page, { violator: 'Trần Thị Mẫu', field: ['dat dai', /Đất đai/], acts: [] });
    await acts().getByRole('button', { name: 'Thêm hành vi' }).click();
    for (const name of [/Ngày xảy ra/, /Ngày chấm dứt/]) {
      await box(name).fill('10/01/2026');
      await box(name).blur();
    }
    const search = acts().getByRole('combobox', { name: 'Hành vi trong danh mục' });
    await search.fill('8.4 123/2024');
    await acts().getByRole('option', { name: /khoản 4 Điều 8 NĐ 123\/2024/ }).first().waitFor();
    await page.keyboard.press('Enter');
    const [then, now] = [acts().getByRole('region', { name: /Khi vi phạm 10\/01\/2026/ }), acts().getByRole('region', { name: /Khi xử lý/ })];
    await then.waitFor();
    assert.match((await then.textContent()) ?? '', /thị trấn/);
    assert.doesNotMatch((await now.locator('.full').textContent()) ?? '', /thị trấn/);
    await acts().getByText(/Hệ thống không tự chọn/).waitFor();
    assert.equal(await box(/Quy định tại/).inputValue(), '');
    await picture('two-versions');
    await then.getByRole('button', { name: 'Áp dụng quy định này' }).click();
    const settled = acts().getByText(/Đã chọn áp dụng quy định có hiệu lực từ 04\/10\/2024.*Người chọn: .+, ngày/);
    await settled.waitFor();
    await page.getByRole('button', { name: 'Lưu biên bản' }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.reload();
    await settled.waitFor({ timeout: 20_000 });
    assert.match(await box(/Quy định tại/).inputValue(), /^khoản 4 Điều 8 Nghị định số 123\/2024\/NĐ-CP/);
    await acts().getByText('Hãy xem lại').waitFor({ state: 'detached' });
    await settled.scrollIntoViewIfNeeded();
    await picture('settled');
    await page.setViewportSize({ width: 360, height: 740 });
    await settled.scrollIntoViewIfNeeded();
    await picture('settled-360');
    assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('did all this without a CSP violation, a foreign host, an uncaught error or an accessibility finding', () => {
    assert.deepEqual(watch, { cspViolations: [], foreignRequests: [], errors: [] });
    assert.deepEqual(axe, []);
  });
});
