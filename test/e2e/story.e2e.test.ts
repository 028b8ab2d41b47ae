import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { axeFindings, launchChromium, watchedContext, type Watch } from './chromium.ts';
import { databases } from './databases.ts';
import { choose, dayTyped, fill, fillBlanks, section, signIn, signOut } from './official.ts';
import { foreignHost, startPortal, type Portal } from './portal.ts';
import { fillRecord } from './record.ts';

/** The story of the product, step after step, as people do it in the portal's pages; on each database. */
for (const database of databases) {
  describe(`the main job in Chromium, on ${database.name}`, { timeout: 600_000 }, () => {
    let portal: Portal;
    let stopDatabase: () => Promise<void>;
    let browser: Browser;
    let context: BrowserContext;
    let watch: Watch;
    let page: Page;
    let otherHost: Awaited<ReturnType<typeof foreignHost>>;
    let publicCode = '';
    let decisionNumber = '';
    const axe: string[] = [];

    const dialog = (): Locator => page.getByRole('dialog');
    /** Looks at the page as axe does; all findings are asserted at the end, with the step they belong to. */
    const lookAt = async (step: string): Promise<void> => void axe.push(...(await axeFindings(page)).map((finding) => `${step}: ${finding}`));
    const openCase = async (): Promise<void> => {
      await page.goto(`${portal.origin}/can-bo.html#/vphc/cases`);
      await page.getByRole('textbox', { name: 'Tìm hồ sơ' }).or(page.getByRole('searchbox', { name: 'Tìm hồ sơ' })).fill('nguyen van thu');
      await page.getByRole('link', { name: /Nguyễn Văn Thử/ }).first().click();
      await page.getByRole('heading', { name: 'Nguyễn Văn Thử' }).waitFor();
    };
    const saved = async (action: () => Promise<void>): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, action()]);
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'vphc-')), 'document');
      await download.saveAs(file);
      return file;
    };
    /** Text of what `print()` would put on paper: the document of the print frame, made a PDF by Chromium. */
    const printedText = async (): Promise<string> => {
      const marker = await page.evaluate(() => (globalThis as unknown as { __printed?: string }).__printed ?? '');
      assert.notEqual(marker, '', 'nothing was printed');
      const paper = await context.newPage();
      await paper.setContent(marker);
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'vphc-')), 'print.pdf');
      writeFileSync(file, await paper.pdf({ preferCSSPageSize: true }));
      await paper.close();
      return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    };

    before(async () => {
      // The snippet of the README, on a page of another origin.
      otherHost = await foreignHost(() => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng khác</title><script type="module" src="${portal.origin}/kit/vphc.js"></script></head><body><h1>Cổng khác</h1><vphc-app base-url="${portal.origin}/"></vphc-app></body></html>`);
      const started = await database.start();
      stopDatabase = started.stop;
      portal = await startPortal({ ...(started.url ? { databaseUrl: started.url } : {}), origins: [otherHost.origin] });
      browser = await launchChromium();
      ({ context, watch } = await watchedContext(browser, [portal.origin, otherHost.origin]));
      await context.addInitScript(() => {
        if (window === window.top) return;
        window.print = () => {
          const sheets = [...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n');
          (window.top as unknown as { __printed?: string }).__printed = `<!doctype html><meta charset="utf-8"><style>${sheets}</style>${document.body.outerHTML}`;
        };
      });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
    });

    after(async () => {
      await browser?.close();
      await portal?.stop();
      await otherHost?.close();
      await stopDatabase?.();
    });

    // A picture of the page after each step: for the person who has to find out why it failed.
    afterEach(async (step) => {
      mkdirSync('test-results', { recursive: true });
      await page?.screenshot({ path: `test-results/${database.name}-${step.name.slice(0, 40).replace(/[^\w]+/g, '-')}.png` }).catch(() => undefined);
    });

    it('lets an official sign in inside the portal page and fill a record, telling what the law says while he types', async () => {
      await signIn(page, portal.origin, 'eakly.lapbienban');
      await lookAt('case list');
      await page.getByRole('link', { name: 'Lập biên bản' }).or(page.getByRole('button', { name: 'Lập biên bản' })).first().click();
      await fillRecord(page);
      await page.getByText('Không thuộc trường hợp được giải trình: mức tối đa của khung tiền phạt dưới').first().waitFor();
      await page.getByText(/Thời hạn ra quyết định xử phạt/).first().waitFor();
      await lookAt('record');
    });

    it('shows the right of explanation with its term when the range is high, and the record that comes too late', async () => {
      const acts = section(page, /Hành vi vi phạm/);
      const max = acts.getByRole('textbox', { name: 'Khung tiền phạt đến' }).last();
      await max.fill('30.000.000');
      await max.blur();
      await page.getByText(/quyền giải trình|Được giải trình|02 ngày làm việc/i).first().waitFor();
      await max.fill('3.000.000');
      await max.blur();
      const discovered = section(page, 'Thời gian, địa điểm').getByRole('textbox', { name: /Ngày phát hiện/ });
      await discovered.fill(dayTyped(-20));
      await discovered.blur();
      await page.getByText(/Biên bản lập ngày .* quá hạn/).first().waitFor();
      await discovered.fill(dayTyped(-1));
      await discovered.blur();
      await page.getByText(/Biên bản lập ngày .* quá hạn/).first().waitFor({ state: 'detached' });
    });

    it('saves the record, gives it a number and prints it as an A4 page from an iframe', async () => {
      await page.getByRole('button', { name: 'Lưu biên bản' }).click();
      await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
      await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
      await dialog().getByRole('button', { name: 'Lập xong biên bản' }).click();
      await page.getByText(/\d+\/BB-VPHC/).first().waitFor();
      await lookAt('issued record');
      await page.getByRole('button', { name: 'In', exact: true }).click();
      await page.waitForFunction(() => (globalThis as unknown as { __printed?: string }).__printed !== undefined);
      const text = (await printedText()).replace(/\s+/g, ' ');
      assert.match(text, /BIÊN BẢN VI PHẠM HÀNH CHÍNH/);
      assert.match(text, /Nguyễn Văn Thử/);
      assert.match(text, /Độc lập - Tự do - Hạnh phúc/);
      assert.doesNotMatch(text, /Trang thông tin điện tử/, 'the portal itself must not be printed');
    });

    it('prepares the decision with nothing retyped, the fine computed and the amount in words', async () => {
      await signOut(page);
      await signIn(page, portal.origin, 'eakly.chutich');
      await openCase();
      await lookAt('case');
      await page.getByRole('link', { name: 'Soạn quyết định xử phạt' }).first().click();
      const person = section(page, /Người bị xử phạt/);
      await assert.doesNotReject(person.getByRole('textbox', { name: /Họ và tên/ }).waitFor());
      assert.equal(await person.getByRole('textbox', { name: /Họ và tên/ }).first().inputValue(), 'Nguyễn Văn Thử');
      const penalty = section(page, /Hình thức xử phạt/);
      assert.equal(await penalty.getByRole('textbox', { name: 'Tổng số tiền phạt' }).inputValue(), '3.250.000');
      assert.equal(await penalty.getByRole('textbox', { name: 'Bằng chữ' }).inputValue(), 'Ba triệu hai trăm năm mươi nghìn đồng');
      await lookAt('decision');
    });

    it('stops an official whose competence does not cover the range, and says who is competent', async () => {
      const acts = section(page, /Hành vi, tình tiết/);
      await acts.getByRole('button', { name: /^Hành vi 2/ }).click();
      const max = acts.getByRole('textbox', { name: 'Khung tiền phạt đến' }).last();
      await max.fill('40.000.000');
      await max.blur();
      await page.getByText(/thẩm quyền/).first().waitFor();
      await page.getByText(/Chủ tịch Ủy ban nhân dân cấp tỉnh|Chủ tịch UBND cấp tỉnh|Giám đốc/).first().waitFor();
      await max.fill('3.000.000');
      await max.blur();
    });

    it('approves and issues the decision with a number of the register, prints it and gives the PDF', async () => {
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByText(/Đã lưu lên máy chủ lúc/).first().waitFor();
      await page.getByRole('button', { name: 'Duyệt' }).click();
      await page.getByRole('button', { name: 'Ban hành quyết định' }).click();
      await dialog().getByRole('button', { name: 'Ban hành quyết định' }).click();
      decisionNumber = (await page.getByRole('complementary').getByText(/^\d+\/QĐ-XPHC$/).innerText()).trim();
      publicCode = (await page.getByRole('complementary').locator('code').first().innerText()).trim();
      assert.match(publicCode, /^[\w-]{22,}$/);
      await lookAt('issued decision');
      const pdf = await saved(() => page.getByRole('button', { name: 'Tải PDF' }).click());
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
      assert.ok(text.includes(`Số: ${decisionNumber}`), text.slice(0, 400));
      assert.match(text, /Ba triệu hai trăm năm mươi nghìn đồng/);
      assert.match(text, /3\.250\.000/);
      const docx = await saved(() => page.getByRole('button', { name: 'Tải DOCX' }).click());
      assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
      await page.getByRole('button', { name: 'Xác nhận bản giấy đã ký' }).click();
      await dialog().getByRole('button').last().click();
      await dialog().waitFor({ state: 'detached' });
    });

    it('shows the citizen the state of this decision by its code, without a name', async () => {
      const citizen = await context.newPage();
      await citizen.goto(`${portal.origin}/tra-cuu-quyet-dinh.html#/vphc/state/${publicCode}`);
      await citizen.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await citizen.getByText('3.250.000 đồng').first().waitFor();
      const words = await citizen.locator('body').innerText();
      assert.doesNotMatch(words, /Nguyễn Văn Thử|066090001234|loa kéo/);
      axe.push(...(await axeFindings(citizen)).map((finding) => `citizen: ${finding}`));
      await citizen.goto('about:blank');
      await citizen.goto(`${portal.origin}/tra-cuu-quyet-dinh.html`);
      await citizen.getByLabel('Mã tra cứu').fill('A'.repeat(27));
      await citizen.getByRole('button', { name: 'Xem tình trạng quyết định' }).click();
      await citizen.getByText('Không tìm thấy quyết định có mã này').waitFor();
      await citizen.close();
    });

    it('records a refused service by the record of refusal', async () => {
      await openCase();
      await page.getByRole('button', { name: 'Ghi nhận việc giao quyết định' }).click();
      await dialog().getByRole('radio', { name: 'Người bị xử phạt không nhận quyết định' }).check();
      await dialog().getByRole('button', { name: 'Lập biên bản không nhận quyết định' }).click();
      await page.getByRole('heading', { name: /không nhận/ }).first().waitFor();
      await lookAt('record of refusal');
      await fillBlanks(page);
      await page.getByRole('button', { name: 'Lập xong biên bản' }).click();
      await dialog().getByRole('button', { name: 'Lập xong biên bản' }).click();
      await page.getByRole('heading', { name: 'Nguyễn Văn Thử' }).waitFor();
      await page.getByText(/\d+\/BB-KNQĐXP/).first().waitFor();
      // Finishing the record of refusal is the service: nothing is entered a second time.
      await page.getByText('Đã giao quyết định').first().waitFor();
      await page.getByRole('region', { name: 'Diễn biến' }).getByText('Giao quyết định').first().waitFor();
      await page.getByRole('region', { name: 'Việc đến hạn' }).getByText(/[Nn]ộp|[Tt]hi hành|[Cc]hấp hành/).first().waitFor();
      await lookAt('served case');
    });

    it('takes payments and closes the case when everything is carried out', async () => {
      await page.getByRole('button', { name: 'Ghi nhận tiền nộp' }).first().click();
      await fill(dialog(), 'Số tiền', '1.250.000');
      await dialog().getByRole('button', { name: 'Ghi nhận tiền nộp' }).click();
      await dialog().waitFor({ state: 'detached' });
      await page.getByText('2.000.000 đồng').first().waitFor();
      await page.getByRole('button', { name: 'Ghi nhận tiền nộp' }).first().click();
      await fill(dialog(), 'Số tiền', '2.000.000');
      await dialog().getByRole('button', { name: 'Ghi nhận tiền nộp' }).click();
      await dialog().waitFor({ state: 'detached' });
      await page.getByText(/Đã nộp đủ|Đã thi hành xong|Chấp hành xong/).first().waitFor();
      await lookAt('closed case');
    });

    it('lets an official of another commune look the violator up only with a purpose, and leaves a trace', async () => {
      await signOut(page);
      await signIn(page, portal.origin, 'krongpac.chutich');
      assert.equal(await page.getByText('Nguyễn Văn Thử').count(), 0, 'another unit must not see the case in its list');
      await page.getByRole('link', { name: 'Tra cứu tiền sử vi phạm' }).click();
      await fill(page, /Số định danh, CMND/, '066090001234');
      await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
      await page.getByText('Chọn mục đích tra cứu.').first().waitFor();
      await page.getByLabel('Mục đích tra cứu').selectOption({ label: 'Xác định tái phạm' });
      await fill(page, /Nội dung cụ thể/, 'Hồ sơ 2026-000777 của xã Krông Pắc');
      await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
      await page.getByText(decisionNumber).first().waitFor();
      await lookAt('look-up');
      assert.doesNotMatch(page.url(), /066090001234/);
      await signOut(page);
      await signIn(page, portal.origin, 'eakly.kiemtra');
      await page.getByRole('link', { name: 'Nhật ký' }).click();
      await page.getByText('Nhật ký nguyên vẹn').waitFor();
      await page.getByText(/tái phạm|recidivism/i).first().waitFor();
      await lookAt('audit');
    });

    it('works from a page on another origin with one snippet', async () => {
      const host = await context.newPage();
      await host.goto(`${otherHost.origin}/`);
      await host.getByLabel('Tên đăng nhập').fill('eakly.chutich');
      await host.getByLabel('Mật khẩu', { exact: true }).fill('Thu-nghiem-2026');
      await host.getByRole('button', { name: 'Đăng nhập' }).click();
      await host.getByRole('link', { name: /Nguyễn Văn Thử/ }).first().waitFor();
      await host.close();
    });

    it('lets administrators create, lock and move users, and delegate until a day', async () => {
      await signOut(page);
      await signIn(page, portal.origin, 'eakly.quantri');
      await page.getByRole('link', { name: /Người dùng/ }).first().click();
      await page.getByRole('button', { name: 'Tạo tài khoản' }).first().click();
      await fill(dialog(), 'Họ và tên', 'Đỗ Thị Mới');
      await fill(dialog(), /Tên đăng nhập/, 'eakly.moi');
      await fill(dialog(), /Chức vụ/, 'Công chức Tư pháp – Hộ tịch');
      await dialog().getByRole('checkbox').first().check();
      await dialog().getByRole('button', { name: 'Tạo tài khoản' }).click();
      await page.getByText('Mật khẩu tạm của Đỗ Thị Mới').waitFor();
      await dialog().getByRole('button').last().click();
      const row = page.getByRole('row', { name: /Đỗ Thị Mới/ });
      await row.getByRole('button', { name: /Khóa/ }).click();
      await dialog().getByRole('button', { name: 'Khóa tài khoản' }).click();
      await row.getByText('Đã khóa').waitFor();
      await page.getByRole('button', { name: 'Ghi nhận việc giao quyền' }).first().click();
      await choose(dialog().getByRole('combobox', { name: 'Người giao quyền' }), 'Trần Văn Bình');
      await choose(dialog().getByRole('combobox', { name: 'Người được giao quyền' }), 'Y Thắng Niê');
      await fill(dialog(), /Số quyết định/, '12/QĐ-GQXP');
      await fill(dialog(), /Ngày quyết định/, dayTyped());
      await fill(dialog(), /Từ ngày/, dayTyped());
      await fill(dialog(), /Đến hết ngày/, dayTyped(30));
      await lookAt('delegation');
      await dialog().getByRole('button', { name: 'Ghi nhận việc giao quyền' }).click();
      await dialog().waitFor({ state: 'detached' });
      await page.getByText('12/QĐ-GQXP').first().waitFor();
      await lookAt('users');
      assert.equal(await page.getByRole('button', { name: /Chuyển đơn vị/ }).count(), 0, 'a commune has no other unit to move people to');
      await signOut(page);
      await signIn(page, portal.origin, 'tinh.quantri');
      await page.getByRole('link', { name: /Người dùng/ }).first().click();
      await page.getByRole('row', { name: /Lương Công Tuấn/ }).getByRole('button', { name: /Chuyển đơn vị/ }).click();
      await dialog().getByRole('combobox').first().selectOption({ label: 'Ủy ban nhân dân xã Krông Pắc' });
      await dialog().getByRole('button', { name: 'Chuyển đơn vị' }).click();
      await dialog().waitFor({ state: 'detached' });
    });

    it('did all this without a CSP or Trusted Types violation, a foreign host, an uncaught error or an accessibility finding', () => {
      assert.deepEqual(watch, { cspViolations: [], foreignRequests: [], errors: [] });
      assert.deepEqual(axe, []);
    });
  });
}
