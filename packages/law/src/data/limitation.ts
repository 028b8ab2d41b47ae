import type { Rule } from '../rule.ts';
import { BEFORE_2025_REFORM, CIVIL_CODE, FROM_2022, FROM_2025_REFORM, LAW } from './documents.ts';

export interface LimitationRule {
  readonly years: number;
  readonly longYears: number;
  readonly longFields: readonly string[];
  /** Fields that follow their own law. */
  readonly ownLaw: readonly string[];
}

const LONG_2020 = [
  'ke-toan', 'hoa-don', 'phi-le-phi', 'kinh-doanh-bao-hiem', 'quan-ly-gia', 'chung-khoan', 'so-huu-tri-tue', 'xay-dung', 'thuy-san', 'lam-nghiep', 'tai-nguyen-nuoc',
  'dau-khi-khoang-san', 'bao-ve-moi-truong', 'nang-luong-nguyen-tu', 'nha-cong-so', 'dat-dai', 'de-dieu', 'bao-chi', 'xuat-ban', 'thuong-mai', 'hang-cam-hang-gia',
  'lao-dong-ngoai-nuoc',
];
const OWN_LAW = ['thue', 'kiem-toan-doc-lap'];

export const limitationRule: Rule<LimitationRule> = {
  id: 'limitation.period',
  rows: [
    { validFrom: FROM_2022, validTo: BEFORE_2025_REFORM, value: { years: 1, longYears: 2, longFields: LONG_2020, ownLaw: OWN_LAW }, source: { document: LAW, article: '6', clause: '1', point: 'a' }, confidence: 'unverified', note: 'Danh sách lĩnh vực 02 năm trước 01/7/2025 suy từ Luật năm 2025, chưa đối chiếu.' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { years: 1, longYears: 2, longFields: [...LONG_2020, 'khieu-nai-to-cao'], ownLaw: OWN_LAW }, source: { document: LAW, article: '6', clause: '1', point: 'a' }, confidence: 'secondary' },
  ],
};
/** Sent by criminal procedure bodies: years added. */
export const limitationReferred: Rule<{ readonly years: number }> = {
  id: 'limitation.referred',
  rows: [
    { validFrom: FROM_2022, validTo: BEFORE_2025_REFORM, value: { years: 0 }, source: { document: LAW, article: '6', clause: '1', point: 'c' }, confidence: 'unverified', note: 'Trước 01/7/2025 không kéo dài; chưa đối chiếu.' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { years: 1 }, source: { document: LAW, article: '6', clause: '1', point: 'c' }, confidence: 'secondary' },
  ],
};
export const limitationStart: Rule<{ readonly ended: string; readonly ongoing: string }> = {
  id: 'limitation.start',
  rows: [{ validFrom: FROM_2022, validTo: null, value: { ended: 'act-ended', ongoing: 'discovered' }, source: { document: LAW, article: '6', clause: '1', point: 'b' }, confidence: 'secondary' }],
};
export const limitationEvasion: Rule<{ readonly restart: string }> = {
  id: 'limitation.evasion',
  rows: [{ validFrom: FROM_2022, validTo: null, value: { restart: 'evasion-ended' }, source: { document: LAW, article: '6', clause: '1', point: 'd' }, confidence: 'secondary' }],
};
export const limitationRoll: Rule<{ readonly rolls: boolean }> = {
  id: 'limitation.last-day',
  rows: [{ validFrom: FROM_2022, validTo: null, value: { rolls: false }, source: { document: CIVIL_CODE, article: '148', clause: '5' }, confidence: 'unverified', note: 'Chưa rõ thời hiệu kết thúc vào ngày nghỉ có kéo dài đến ngày làm việc tiếp theo hay không: trong khoảng đó chỉ cảnh báo.' }],
};
