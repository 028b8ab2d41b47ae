import type { Page } from 'playwright-core';
import { dayTyped, fill, pick, section } from './official.ts';

const decree = 'Nghị định số 282/2025/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ';
export interface Act {
  readonly description: string;
  readonly basis: string;
  readonly min: string;
  readonly max: string;
}

const noise: readonly Act[] = [
  { description: 'Gây tiếng động lớn, làm ồn ào tại khu dân cư từ 22 giờ 30 phút đến 23 giờ 45 phút bằng loa kéo công suất lớn', basis: `điểm a khoản 1 Điều 9 ${decree}`, min: '500.000', max: '1.000.000' },
  { description: 'Xúc phạm danh dự, nhân phẩm của người khác tại thôn 5', basis: `điểm a khoản 3 Điều 7 ${decree}`, min: '2.000.000', max: '3.000.000' },
];

/** Types a whole record (MBB01) on a fictitious violator: two violations by default, two exhibits. */
export async function fillRecord(page: Page, matter: { readonly violator?: string; readonly field?: readonly [string, RegExp]; readonly acts?: readonly Act[] } = {}): Promise<void> {
  const { violator: name = 'Nguyễn Văn Thử', field = ['an ninh', /An ninh trật tự/], acts = noise } = matter;
  const about = section(page, 'Thời gian, địa điểm');
  await pick(about, /Lĩnh vực/, field[0], field[1]);
  await fill(about, /Ngày phát hiện/, dayTyped(-1));
  await fill(about, /Giờ bắt đầu/, '8h30');
  await fill(about, /Địa điểm lập/, 'Nhà văn hóa thôn 5, xã Ea Kly, tỉnh Đắk Lắk');
  const violator = section(page, '1. Người vi phạm');
  await fill(violator, /Họ và tên/, name);
  await violator.getByRole('radio', { name: 'Nam' }).check();
  await fill(violator, /năm sinh/, '12/3/1990');
  await fill(violator, /Nghề nghiệp/, 'Làm nông');
  await fill(violator, /Số nhà/, 'Thôn 5');
  await pick(violator, /Xã, phường/, 'ea kly', /Ea Kly/);
  await fill(violator, /Số định danh/, '066090001234');
  await fill(violator, /Ngày cấp/, '10/5/2021');
  await fill(violator, /Nơi cấp/, 'Cục Cảnh sát Quản lý hành chính về trật tự xã hội');
  const violations = section(page, /Hành vi vi phạm/);
  for (const act of acts) {
    await violations.getByRole('button', { name: 'Thêm hành vi' }).click();
    const typed = [[/Mô tả hành vi/, act.description], [/Quy định tại/, act.basis], [/Ngày xảy ra/, dayTyped(-1)], [/Ngày chấm dứt/, dayTyped(-1)], [/Khung tiền phạt từ/, act.min], [/Khung tiền phạt đến/, act.max]] as const;
    for (const [label, value] of typed) {
      const box = violations.getByRole('textbox', { name: label }).last();
      await box.fill(value);
      await box.blur();
    }
  }
  const exhibits = section(page, /Yêu cầu chấm dứt/);
  for (const [exhibit, quantity] of [['Loa kéo', '1'], ['Micro không dây', '2']] as const) {
    await exhibits.getByRole('button', { name: 'Thêm tang vật' }).click();
    for (const [label, value] of [[/Tên tang vật/, exhibit], [/Đơn vị tính/, 'chiếc'], [/Số lượng/, quantity], [/Chủng loại/, 'Không rõ nhãn hiệu'], [/Tình trạng/, 'Đã qua sử dụng']] as const) {
      const box = exhibits.getByRole('textbox', { name: label }).last();
      await box.fill(value);
      await box.blur();
    }
  }
  await fill(section(page, /Kết thúc/), /Giờ lập xong/, '9 giờ 15');
}
