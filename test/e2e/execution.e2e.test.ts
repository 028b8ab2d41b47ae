import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings, launchChromium, watchedContext, type Watch } from './chromium.ts';
import { landInspection } from '../../examples/own-form/land-inspection.ts';
import { dayTyped, fill, fillBlanks, samplePassword, signIn } from './official.ts';
import { startPortal, type Portal } from './portal.ts';
import { fillRecord } from './record.ts';

/** What comes after a decision, and beside it: service in person, instalments, late fee, deleted drafts, cases of the paper age. */
describe('execution and the unusual cases', { timeout: 300_000 }, () => {
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  const axe: string[] = [];
  const dialog = (): Locator => page.getByRole('dialog');
  const lookAt = async (step: string): Promise<void> => void axe.push(...(await axeFindings(page)).map((finding) => `${step}: ${finding}`));

  before(async () => {
    portal = await startPortal();
    browser = await launchChromium();
    const opened = await watchedContext(browser, [portal.origin]);
    watch = opened.watch;
    page = await opened.context.newPage();
    page.setDefaultTimeout(10_000);
  });
  after(async () => {
    await browser?.close();
    await portal?.stop();
  });
  afterEach(async (step) => {
    mkdirSync('test-results', { recursive: true });
    await page?.screenshot({ path: `test-results/execution-${step.name.slice(0, 30).replace(/\W+/g, '-')}.png` }).catch(() => undefined);
  });

  /** Finds a form in the dialog of all forms, as typed without marks. */
  const prepare = async (typed: string, code: string): Promise<void> => {
    await page.getByRole('button', { name: 'Chọn mẫu khác' }).click();
    await dialog().getByRole('searchbox', { name: 'Tìm mẫu' }).fill(typed);
    await dialog().getByRole('button', { name: new RegExp(code) }).click();
  };

  it('decides on an act with a high range, whose record states the right to explain', async () => {
    await signIn(page, portal.origin, 'eakly.chutich');
    await page.getByRole('link', { name: 'Lập biên bản' }).or(page.getByRole('button', { name: 'Lập biên bản' })).first().click();
    await fillRecord(page, {
      violator: 'Trần Thị Góp', field: ['đất đai', /Đất đai/],
      acts: [{ description: 'Lấn đất nông nghiệp 600 m² tại thôn 5', basis: 'điểm b khoản 2 Điều 13 Nghị định số 123/2024/NĐ-CP', min: '20.000.000', max: '40.000.000' }],
    });
    await page.getByText(/Người vi phạm có quyền giải trình/).first().waitFor();
    await fill(page, /Nơi gửi giải trình/, 'Chủ tịch Ủy ban nhân dân xã Ea Kly');
    await page.getByRole('button', { name: 'Lưu biên bản' }).click();
    await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
    await dialog().getByRole('button', { name: 'Lập xong biên bản' }).click();
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.getByRole('link', { name: 'Soạn quyết định xử phạt' }).first().click();
    await page.getByText('Ba mươi triệu đồng').first().waitFor();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('button', { name: 'Ban hành quyết định' }).click();
    await dialog().getByRole('button', { name: 'Ban hành quyết định' }).click();
    await page.getByText(/\d+\/QĐ-XPHC/).first().waitFor();
  });

  it('records that the decision was handed over', async () => {
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.getByRole('button', { name: 'Ghi nhận việc giao quyết định' }).click();
    await dialog().getByRole('radio', { name: 'Giao trực tiếp cho người bị xử phạt' }).check();
    await lookAt('service');
    await dialog().getByRole('button', { name: 'Ghi nhận việc giao' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(/Giao trực tiếp, /).first().waitFor();
  });

  it('grants payment in instalments with a plan that the law allows, and takes the first one', async () => {
    await prepare('nop tien phat nhieu lan', 'MQĐ05');
    await page.getByRole('textbox', { name: /Số tiền/ }).first().waitFor();
    assert.equal(await page.getByRole('textbox', { name: /Số tiền/ }).first().inputValue(), '12.000.000');
    await fill(page, /Ngày đơn đề nghị/, dayTyped());
    await fill(page, /Cơ quan, tổ chức xác nhận/, 'Ủy ban nhân dân xã Ea Kly');
    await fillBlanks(page);
    await lookAt('instalments');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.getByRole('button', { name: 'Duyệt' }).click();
    await page.getByRole('button', { name: 'Ban hành quyết định' }).click();
    await dialog().getByRole('button', { name: 'Ban hành quyết định' }).click();
    await page.getByText(/\d+\/QĐ-NPNL/).first().waitFor();
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.getByRole('button', { name: 'Ghi nhận tiền nộp' }).first().click();
    await fill(dialog(), 'Số tiền', '12.000.000');
    await dialog().getByRole('button', { name: 'Ghi nhận tiền nộp' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('18.000.000 đồng').first().waitFor();
    await lookAt('case in instalments');
  });

  it('deletes a draft with a reason and brings it back', async () => {
    await prepare('mqd20', 'MQĐ20');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
    await page.getByRole('link', { name: /Về hồ sơ/ }).click();
    await page.getByRole('button', { name: 'Xóa bản nháp' }).first().click();
    await fill(dialog(), 'Lý do xóa', 'Soạn nhầm hồ sơ');
    await dialog().getByRole('button', { name: 'Xóa bản nháp' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(/Bản nháp đã xóa \(1\)/).first().click();
    await page.getByText(/Soạn nhầm hồ sơ/).first().waitFor();
    await page.getByRole('button', { name: 'Khôi phục' }).first().click();
    await page.getByRole('button', { name: 'Xóa bản nháp' }).first().waitFor();
  });

  it('fetches all issued papers of the case as one PDF, and a blank form', async () => {
    await page.getByRole('button', { name: 'In cả hồ sơ' }).click();
    await dialog().getByRole('button', { name: 'In 3 văn bản' }).waitFor();
    await lookAt('papers of a case');
    const [whole] = await Promise.all([page.waitForEvent('download'), dialog().getByRole('button', { name: 'Tải một tệp PDF' }).click()]);
    assert.match(whole.suggestedFilename(), /^\d{4}-\d{6}\.pdf$/);
    await dialog().getByRole('button', { name: 'Hủy bỏ' }).click();
    await page.getByRole('link', { name: 'Biểu mẫu' }).click();
    await page.getByRole('searchbox', { name: 'Tìm mẫu' }).fill('mbb15');
    const row = page.getByRole('row', { name: /MBB15/ });
    await row.waitFor();
    await lookAt('forms');
    const [blank] = await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: /^PDF/ }).click()]);
    assert.equal(blank.suggestedFilename(), 'MBB15.pdf');
    await page.getByRole('link', { name: 'Hồ sơ vụ việc' }).click();
  });

  it('writes a document on a form that the province has published, without a new release', async () => {
    const api = async (path: string, body: unknown, token?: string): Promise<Record<string, unknown>> => {
      const response = await fetch(`${portal.origin}/v1${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
      assert.equal(response.status, 201, await response.clone().text());
      return (await response.json()) as Record<string, unknown>;
    };
    const { accessToken } = await api('/session', { username: 'tinh.quantri', password: samplePassword });
    await api('/forms', { definition: landInspection }, String(accessToken));
    await page.reload();
    await page.locator('a.row', { hasText: 'Trần Thị Góp' }).first().click();
    await prepare('kiem tra hien trang', 'BBKT-DAT');
    await fill(page, /Số thửa/, '12');
    await fill(page, /Hiện trạng/, 'Có nhà tạm');
    await fillBlanks(page);
    await page.getByRole('button', { name: 'Lưu biên bản' }).click();
    await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
    await dialog().getByRole('button', { name: 'Lập xong biên bản' }).click();
    await page.getByText(/\d+\/BB-KTĐ/).first().waitFor();
    await page.getByText('Kiểm tra hiện trạng sử dụng đất').first().waitFor();
    await lookAt('own form');
  });

  it('shows the interest of a late payment on the sample case that is overdue', async () => {
    await page.goto(`${portal.origin}/can-bo.html#/vphc/cases`);
    await page.getByRole('link', { name: /Đinh Công Tráng/ }).first().click();
    const money = page.getByRole('region', { name: 'Tiền phạt và nộp phạt' });
    await money.getByText('Tiền chậm nộp').first().waitFor();
    await page.getByRole('region', { name: 'Việc đến hạn' }).getByText(/quá hạn \d+ ngày/).first().waitFor();
    assert.match((await money.innerText()).replace(/\s+/g, ' '), /Tiền chậm nộp [^đ]*\d{2,3}\.\d{3} đồng/);
    await lookAt('late fee');
  });

  it('enters a case that was decided on paper, with its own number, leaving the register alone', async () => {
    await page.goto(`${portal.origin}/can-bo.html#/vphc/cases`);
    await page.getByRole('link', { name: 'Nhập hồ sơ cũ' }).or(page.getByRole('button', { name: 'Nhập hồ sơ cũ' })).first().click();
    await fillRecord(page, { violator: 'Phạm Văn Giấy' });
    await fillBlanks(page);
    await page.getByRole('button', { name: /^Lưu/ }).first().click();
    await dialog().waitFor();
    await fill(dialog(), /Số/, '77');
    for (const box of await dialog().getByRole('textbox').all()) if ((await box.inputValue()) === '') await box.fill('Nguyễn Văn Ký');
    await dialog().getByRole('button').last().click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(/Hồ sơ cũ|đã xử lý trên giấy|trên giấy/).first().waitFor();
    await lookAt('historical');
  });

  it('did all this without a CSP violation, a foreign host, an uncaught error or an accessibility finding', () => {
    assert.deepEqual(watch, { cspViolations: [], foreignRequests: [], errors: [] });
    assert.deepEqual(axe, []);
  });
});
