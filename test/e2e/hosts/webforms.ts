import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, pick, section } from '../official.ts';
import { signInHere, type World } from './world.ts';

export function webforms(world: () => World): void {
  describe('a WebForms page, one form around everything', () => {
    it('is not submitted by Enter or buttons of a form of ours, and carries its values when its own button submits it', async () => {
      const visit = await world().visit('webforms');
      const { page } = visit;
      const posts: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
      await page.goto(`${visit.origin}/Default.aspx`);
      const about = section(page, 'Nội dung tin báo');
      await fill(about, /Nơi xảy ra/, 'Thôn 5');
      await about.getByRole('textbox', { name: /Nơi xảy ra/ }).press('Enter');
      await fill(about, /Giờ tiếp nhận/, '8h30');
      await about.getByRole('textbox', { name: /Giờ tiếp nhận/ }).press('Enter');
      await about.getByRole('textbox', { name: /Nội dung/ }).fill('Mở loa kéo sau 22 giờ');
      await visit.picture('slip');
      assert.deepEqual(posts, [], 'Enter in our fields posts nothing');
      await visit.assertClean();
      await page.getByRole('link', { name: 'Lưu vào sổ' }).click();
      await page.getByText('Đã nhận phiếu số 118: Thôn 5 – Mở loa kéo sau 22 giờ').waitFor();
      assert.deepEqual(posts, [`${visit.origin}/Default.aspx`]);
      await visit.picture('received');
      await page.getByLabel('Tìm kiếm').fill('karaoke');
      await page.getByLabel('Tìm kiếm').press('Enter');
      await page.getByText('Tìm trong tin bài: “karaoke”').waitFor();
      // A slip that is not filled in yet must not hold up the other buttons of the page.
      await section(page, 'Nội dung tin báo').waitFor();
      await page.getByRole('button', { name: 'Tải lại trang' }).click();
      await page.getByText('Trang đã tải lại.').waitFor();
      await visit.context.close();
    });

    it('stays where it is while an official signs in by Enter, searches by Enter and types a record', async () => {
      const visit = await world().visit('webforms');
      const { page } = visit;
      let loads = 0;
      page.on('load', () => (loads += 1));
      await page.goto(`${visit.origin}/HoSo.aspx`);
      await signInHere(page);
      const find = page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).or(page.getByRole('textbox', { name: 'Tìm hồ sơ' }));
      await find.fill('nguyen');
      await find.press('Enter');
      await page.getByRole('link', { name: /Nguyễn/ }).first().waitFor();
      await page.getByRole('link', { name: 'Lập biên bản' }).first().click();
      const about = section(page, 'Thời gian, địa điểm');
      await pick(about, /Lĩnh vực/, 'an ninh', /An ninh trật tự/);
      await about.getByRole('combobox', { name: /Lĩnh vực/ }).press('Enter');
      await fill(about, /Địa điểm lập/, 'Nhà văn hóa thôn 5');
      await about.getByRole('textbox', { name: /Địa điểm lập/ }).press('Enter');
      await page.getByRole('button', { name: 'Lưu biên bản' }).click();
      await visit.picture('record');
      assert.equal(loads, 1, 'the page was not submitted');
      await visit.assertClean();
      await visit.context.close();
    });
  });
}
