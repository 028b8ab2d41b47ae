/** What the structure of a decree does not say by itself, decree by decree: its head, whose amounts its clauses state, and what was looked at by hand. */
import type { NeutralAct } from './violations-neutral.ts';

export interface Particulars {
  /** First and last article with penalties. */
  readonly first: number;
  readonly last: number;
  readonly decree: {
    readonly number: string;
    readonly date: string;
    readonly title: string;
    readonly effectiveFrom: string;
    readonly frameFor: 'individual' | 'organization';
    readonly organizationMultiplier: number;
    readonly fields: readonly string[];
    readonly maxFine: readonly { readonly field: string; readonly individual: number; readonly organization: number }[];
    readonly source: string;
    readonly notes: string;
  } & Readonly<Record<string, unknown>>;
  /** Places whose amounts are those of the subject that is not the decree's. */
  readonly otherFrame?: readonly string[];
  /** Closing provisions that name their acts in words only: the measure, and where it was found to belong. */
  readonly closings?: Readonly<Record<string, { readonly measure: string; readonly to: readonly { readonly article: string; readonly references: string }[] }>>;
  /** Notes for all acts of the places. */
  readonly noteOn?: Readonly<Record<string, string>>;
  /** Changes by id, each with its reason as a note. */
  readonly changes?: Readonly<Record<string, Partial<NeutralAct>>>;
}

/** A point that only sends to another decree: no fine of its own. */
const ELSEWHERE: Partial<NeutralAct> = { range: null, warning: false, additional: [], remedies: [], note: 'Xử phạt theo nghị định về xử phạt vi phạm hành chính trong lĩnh vực đất đai, không theo khung của khoản này.' };

export const PARTICULARS: Readonly<Record<string, Particulars>> = {
  '16-2022': {
    first: 7, last: 71,
    decree: {
      number: '16/2022/NĐ-CP', date: '2022-01-28', title: 'Quy định xử phạt vi phạm hành chính về xây dựng', effectiveFrom: '2022-01-28', effectiveTo: null,
      frameFor: 'organization', organizationMultiplier: 2, fields: ['xay-dung', 'ha-tang-ky-thuat', 'kinh-doanh-bat-dong-san', 'nha-cong-so'],
      fieldsByArticle: [{ from: 7, to: 41, field: 'xay-dung' }, { from: 42, to: 57, field: 'ha-tang-ky-thuat' }, { from: 58, to: 62, field: 'kinh-doanh-bat-dong-san' }, { from: 63, to: 71, field: 'nha-cong-so' }],
      maxFine: [
        { field: 'xay-dung', individual: 500_000_000, organization: 1_000_000_000 }, { field: 'kinh-doanh-bat-dong-san', individual: 500_000_000, organization: 1_000_000_000 },
        { field: 'ha-tang-ky-thuat', individual: 150_000_000, organization: 300_000_000 }, { field: 'nha-cong-so', individual: 150_000_000, organization: 300_000_000 },
      ],
      transition: [{
        since: '2022-01-28', document: 'Nghị định 16/2022/NĐ-CP', article: '83', clause: '1', confidence: 'secondary',
        vi: 'Hành vi đã kết thúc trước ngày 28/01/2022 nhưng chưa lập biên bản: áp dụng nghị định có hiệu lực tại thời điểm chấm dứt hành vi (Nghị định 139/2017/NĐ-CP, sửa đổi bởi Nghị định 21/2020/NĐ-CP), không có trong danh mục.',
        en: 'Acts ended before 28/01/2022 without a record: the decree in force when they ended (139/2017 as amended by 21/2020), which is not in the catalogue.',
      }],
      source: 'Bản trích chữ tự động (docx) của Nghị định 16/2022/NĐ-CP, đọc và chép lại các Điều 7 đến 71',
      notes: 'Các Điều 7 đến 71. Mức phạt là mức đối với tổ chức, cá nhân bằng một nửa, trừ các điểm mà điểm c khoản 3 Điều 4 nêu là mức đối với cá nhân. Điều 6 (chống đối, cản trở) theo nghị định về an ninh, trật tự; Điều 23 dẫn chiếu các Điều 7 đến 22. Điều 41 (sản xuất vật liệu xây dựng) xếp vào lĩnh vực xây dựng; mức tối đa của lĩnh vực đó là 300.000.000 đồng. Văn bản sửa đổi về sau chưa kiểm tra được. Chữ sai rõ ràng của bản trích được sửa theo nghĩa: “vốn đầu tư tư xây dựng” (khoản 3 Điều 19), “cổng thu gom” (điểm c khoản 2 Điều 48), “theo theo” (điểm a khoản 3 Điều 67).',
    },
    otherFrame: ['điểm a, b, c khoản 1 Điều 24; điểm a, b, c khoản 1 Điều 59; điểm a khoản 3 Điều 64; Điều 65; điểm a, b, c, d, đ khoản 1 Điều 70'],
    changes: {
      '16-2022.16.8': { note: 'Buộc phá dỡ chỉ khi hành vi vi phạm đã kết thúc (điểm c khoản 15 Điều 16).' },
      '16-2022.16.13.c': { note: 'Bản trích ghi “1.000.0000.000 đồng”, đọc là 1.000.000.000 đồng (mức tối đa tại điểm a khoản 3 Điều 4).' },
      '16-2022.58.3.k': ELSEWHERE, '16-2022.58.4.c': ELSEWHERE,
    },
    noteOn: { 'khoản 4, 6, 7, 8 Điều 16': 'Công trình đang thi công: theo trình tự, thủ tục tại Điều 81 (khoản 16 Điều 16).' },
  },
  '45-2022': {
    first: 9, last: 44,
    decree: {
      number: '45/2022/NĐ-CP', date: '2022-07-07', title: 'Quy định về xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường', effectiveFrom: '2022-08-25', effectiveTo: null,
      frameFor: 'individual', organizationMultiplier: 2, fields: ['bao-ve-moi-truong'], maxFine: [{ field: 'bao-ve-moi-truong', individual: 1_000_000_000, organization: 2_000_000_000 }],
      transition: [{
        since: '2022-08-25', document: 'Nghị định 45/2022/NĐ-CP', article: '76', clause: '1', confidence: 'secondary',
        vi: 'Hành vi xảy ra trước ngày 25/8/2022: theo Nghị định 155/2016/NĐ-CP (sửa đổi bởi Nghị định 55/2021/NĐ-CP), không có trong danh mục; Nghị định này không quy định trách nhiệm pháp lý hoặc nhẹ hơn thì áp dụng Nghị định này.',
        en: 'Acts before 25/8/2022: Decree 155/2016 as amended by 55/2021, not in the catalogue; this decree where it provides no liability or a lighter one.',
      }],
      source: 'Bản trích chữ tự động (docx) của Nghị định 45/2022/NĐ-CP, đọc và chép lại các Điều 9, 22 đến 26, 41, 43, 44',
      notes: 'Mới có Điều 9 (đăng ký môi trường), Điều 22 (tiếng ồn), Điều 23 (độ rung), Điều 24 (ô nhiễm đất, nước, không khí), Điều 25 (vệ sinh nơi công cộng, khu dân cư), Điều 26 (chất thải rắn thông thường), Điều 41 (sản xuất nông nghiệp, đốt phụ phẩm cây trồng), Điều 43 (thông tin, báo cáo môi trường), Điều 44 (công trình bảo vệ môi trường); các điều khác, trong đó có Điều 18 đến 21 (xả nước thải, khí thải vượt quy chuẩn), chưa có trong danh mục. Mức phạt là mức đối với cá nhân, tổ chức gấp đôi (khoản 2 Điều 6). Khoản 4 đến 7 Điều 24 và khoản 9 Điều 26 chỉ phạt tăng thêm: người có thẩm quyền tính theo hành vi đã phạt. Văn bản sửa đổi về sau chưa kiểm tra được. Chữ sai rõ ràng được sửa theo nghĩa: “số theo dõi” (điểm a khoản 7 Điều 26) thành “sổ theo dõi”.',
    },
    noteOn: { 'điểm a, b, c, d, đ, e, g, h, i, k, l, m, n khoản 8 Điều 26': 'Gây ô nhiễm hoặc chứa thông số nguy hại vượt quy chuẩn: phạt tăng thêm từ 40% đến 50% (khoản 9 Điều 26).' },
  },
  '204-2026': {
    first: 6, last: 40,
    decree: {
      number: '204/2026/NĐ-CP', date: '2026-06-11', title: 'Quy định xử phạt vi phạm hành chính trong lĩnh vực thú y', effectiveFrom: '2026-08-01', effectiveTo: null,
      frameFor: 'individual', organizationMultiplier: 2, fields: ['thu-y'], maxFine: [{ field: 'thu-y', individual: 50_000_000, organization: 100_000_000 }],
      transition: [{
        since: '2026-08-01', document: 'Nghị định 204/2026/NĐ-CP', article: '51', clause: '1', confidence: 'secondary',
        vi: 'Hành vi đã kết thúc trước ngày 01/8/2026: áp dụng nghị định có hiệu lực tại thời điểm kết thúc hành vi (Nghị định 90/2017/NĐ-CP), không có trong danh mục; hành vi chưa kết thúc thì theo Nghị định này.',
        en: 'Acts ended before 01/8/2026: the decree in force when they ended (90/2017), which is not in the catalogue; acts that go on: this decree.',
      }],
      source: 'Bản chữ của Nghị định 204/2026/NĐ-CP trong kho văn bản công khai diepxuan.github.io (theo vanban.chinhphu.vn), các Điều 6 đến 40',
      notes: 'Các Điều 6 đến 40. Mức phạt là mức đối với cá nhân, trừ các Điều 27 đến 31 là mức đối với tổ chức (khoản 2 Điều 5).',
    },
    otherFrame: ['Điều 27; Điều 28; Điều 29; Điều 30; Điều 31'],
  },
  '211-2026': {
    first: 7, last: 32,
    decree: {
      number: '211/2026/NĐ-CP', date: '2026-06-16', title: 'Quy định xử phạt vi phạm hành chính về chăn nuôi', effectiveFrom: '2026-08-05', effectiveTo: null,
      frameFor: 'individual', organizationMultiplier: 2, fields: ['chan-nuoi'], maxFine: [{ field: 'chan-nuoi', individual: 100_000_000, organization: 200_000_000 }],
      transition: [{
        since: '2026-08-05', document: 'Nghị định 211/2026/NĐ-CP', article: '43', clause: '1', confidence: 'secondary',
        vi: 'Hành vi đã kết thúc trước ngày 05/8/2026: áp dụng nghị định có hiệu lực tại thời điểm thực hiện hành vi (Nghị định 14/2021/NĐ-CP), không có trong danh mục; hành vi đang diễn ra thì theo Nghị định này.',
        en: 'Acts ended before 05/8/2026: the decree in force at that time (14/2021), which is not in the catalogue; acts that go on: this decree.',
      }],
      source: 'Bản chữ của Nghị định 211/2026/NĐ-CP trong kho văn bản công khai diepxuan.github.io (theo vanban.chinhphu.vn), các Điều 7 đến 32',
      notes: 'Các Điều 7 đến 32. Mức phạt là mức đối với cá nhân, tổ chức gấp đôi (khoản 2 Điều 6).',
    },
  },
  '283-2026': {
    first: 8, last: 48,
    decree: {
      number: '283/2026/NĐ-CP', date: '2026-07-15', title: 'Quy định xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội, người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
      effectiveFrom: '2026-09-10', effectiveTo: null,
      frameFor: 'individual', organizationMultiplier: 2, fields: ['lao-dong', 'bhxh', 'bhtn'],
      fieldsByArticle: [{ from: 8, to: 42, field: 'lao-dong' }, { from: 43, to: 44, field: 'bhxh' }, { from: 45, to: 46, field: 'bhtn' }, { from: 47, to: 48, field: 'bhxh' }],
      maxFine: [{ field: 'lao-dong', individual: 75_000_000, organization: 150_000_000 }, { field: 'bhxh', individual: 75_000_000, organization: 150_000_000 }, { field: 'bhtn', individual: 75_000_000, organization: 150_000_000 }],
      transition: [{
        since: '2026-09-10', document: 'Nghị định 283/2026/NĐ-CP', article: '67', clause: '1', confidence: 'secondary',
        vi: 'Hành vi xảy ra và kết thúc trước ngày 10/9/2026: áp dụng nghị định có hiệu lực tại thời điểm thực hiện hành vi (Nghị định 12/2022/NĐ-CP), không có trong danh mục; hành vi vẫn đang diễn ra thì theo Nghị định này.',
        en: 'Acts ended before 10/9/2026: the decree in force at that time (12/2022), which is not in the catalogue; acts that go on: this decree.',
      }],
      source: 'Bản trích chữ tự động (docx) của Nghị định 283/2026/NĐ-CP, đọc và chép lại các Điều 8 đến 48; ngày hiệu lực theo khoản 1 Điều 66',
      notes: 'Các Điều 8 đến 48; Chương IV (Điều 49 đến 53: người lao động Việt Nam đi làm việc ở nước ngoài) chưa có trong danh mục. Mức phạt là mức đối với cá nhân, trừ các điều khoản mà khoản 1 Điều 7 nêu là mức đối với tổ chức. Điều 14 có hiệu lực cùng nghị định sửa đổi về tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài (khoản 3 Điều 66). Khoản 3 Điều 46 dẫn chiếu khoản 1, khoản 2 của Điều đó.',
    },
    otherFrame: ['Điều 8; Điều 9; khoản 3 Điều 10; khoản 3, 4, 5, 6 Điều 19; khoản 2, 4 Điều 36; khoản 1 Điều 37; khoản 1, 5, 6, 7, 8 Điều 38; khoản 3 Điều 42; khoản 6, 11 Điều 48'],
    closings: {
      'điểm d khoản 5 Điều 17': {
        measure: 'Buộc xin lỗi công khai tại nơi cư trú, nơi làm việc, địa điểm khác hoặc trên phương tiện thông tin đại chúng, trừ trường hợp nạn nhân có đơn không yêu cầu',
        to: [{ article: '17', references: 'khoản 3' }],
      },
    },
    noteOn: {
      'khoản 3 Điều 17': 'Điểm d khoản 5 Điều 17 (xin lỗi công khai) không nêu hành vi, được hiểu là hành vi quấy rối tình dục.',
      'Điều 14': 'Ngày có hiệu lực của Điều 14 theo khoản 3 Điều 66, chưa đối chiếu.',
    },
    changes: Object.fromEntries(['1', '2', '3', '4'].map((clause) => [`283-2026.14.${clause}`, { confidence: 'unverified' }])),
  },
};
