import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { available, firefox, webkit, type Person } from './engines.ts';
import { dayTyped, samplePassword } from './official.ts';
import { startPortal, type Portal } from './portal.ts';

/** Record, decision, state of the decision: the core of the story in the engines that Playwright cannot drive here. */
for (const [name, launch] of [['firefox', firefox], ['webkit', webkit]] as const) {
  describe(`the core of the story in ${name}`, { timeout: 300_000 }, () => {
    let portal: Portal;
    let person: Person;
    before(async () => {
      assert.ok(available[name], `no ${name}: .ci/run shows the packages to install`);
      portal = await startPortal();
      person = await launch();
    });
    after(async () => {
      await person?.close();
      await portal?.stop();
    });

    afterEach(async (step) => {
      mkdirSync('test-results', { recursive: true });
      await person?.picture(`test-results/${name}-${step.name.slice(0, 20).replace(/\W+/g, '-')}.png`).catch(() => undefined);
    });

    const signIn = async (username: string): Promise<void> => {
      await person.open(`${portal.origin}/can-bo.html`);
      await person.type('Tên đăng nhập', username);
      await person.type('Mật khẩu', samplePassword);
      await person.click('Đăng nhập');
      await person.sees(/Đăng xuất/);
    };

    it('makes a record from typed values and gives it a number', async () => {
      await signIn('eakly.lapbienban');
      await person.click('Lập biên bản');
      await person.type('Lĩnh vực quản lý nhà nước', 'an ninh trật tự');
      await person.type('Ngày phát hiện hành vi', dayTyped(-1));
      await person.type('Giờ bắt đầu lập biên bản', '8h30');
      await person.type('Địa điểm lập biên bản', 'Nhà văn hóa thôn 5');
      await person.type('Họ và tên', 'Y Kiểm Thử', 'last');
      await person.type('Số định danh cá nhân', '066090004321');
      await person.type('Số nhà', 'Buôn Kla');
      await person.click('Thêm hành vi');
      await person.type('Mô tả hành vi', 'Gây tiếng động lớn sau 22 giờ');
      await person.type('Quy định tại', 'điểm a khoản 1 Điều 9 Nghị định số 282/2025/NĐ-CP');
      await person.type('Ngày xảy ra', dayTyped(-1));
      await person.type('Khung tiền phạt từ', '500000');
      await person.type('Khung tiền phạt đến', '1000000');
      await person.type('Giờ lập xong', '9 giờ 15');
      await person.click('Lưu biên bản');
      await person.sees(/Đã lưu lên máy chủ lúc/);
      await person.click('Lập xong biên bản');
      await person.sees(/Lập xong biên bản này\?/);
      await person.click('Lập xong biên bản');
      assert.match(await person.sees(/\d+\/BB-VPHC/), /\d+/);
    });

    it('decides on it with the fine computed and the amount in words, and shows the citizen its state by the code', async () => {
      await person.click('Đăng xuất');
      await person.sees(/Tên đăng nhập/);
      await signIn('eakly.chutich');
      await person.click('Y Kiểm Thử');
      await person.click('Soạn quyết định xử phạt');
      await person.sees(/Bảy trăm năm mươi nghìn đồng/);
      await person.click('Lưu');
      await person.sees(/Đã lưu lên máy chủ lúc/);
      await person.click('Duyệt');
      await person.click('Ban hành quyết định');
      await person.sees(/Ban hành quyết định này\?/);
      await person.click('Ban hành quyết định');
      await person.sees(/\d+\/QĐ-XPHC/);
      const code = (await person.sees(/Mã tra cứu\s+([\w-]{22,})/)).split(/\s+/).at(-1) ?? '';
      await person.open(`${portal.origin}/tra-cuu-quyet-dinh.html#/vphc/state/${code}`);
      await person.click('Xem tình trạng quyết định');
      await person.sees(/750\.000 đồng/);
    });
  });
}
