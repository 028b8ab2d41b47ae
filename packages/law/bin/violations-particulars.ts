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
};
