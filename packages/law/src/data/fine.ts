import type { Rule } from '../rule.ts';
import { FROM_2022, FROM_2025_REFORM, BEFORE_2025_REFORM, LAW, ND118, ND125, ND68 } from './documents.ts';

const since2022 = { validFrom: FROM_2022, validTo: null } as const;

/** Organisations: multiple of the amount for a person. */
export const organizationFactor: Rule<number> = {
  id: 'fine.organization-factor',
  rows: [{ ...since2022, value: 2, source: { document: LAW, article: '3', clause: '1', point: 'e' }, confidence: 'secondary' }],
};

/** Fines that the law allows at all. */
export const overallRange: Rule<{ readonly min: number; readonly max: number }> = {
  id: 'fine.overall-range',
  rows: [{ ...since2022, value: { min: 50_000, max: 1_000_000_000 }, source: { document: LAW, article: '23', clause: '1' }, confidence: 'secondary' }],
};

/**
 * What circumstances do to the amount. `steps`: one left over → between the average and the end of the range, `full` or more → the end.
 * `share`: each one moves the average by that share (sector rule).
 */
export type CircumstanceScheme = { readonly scheme: 'steps'; readonly full: number } | { readonly scheme: 'share'; readonly share: number };

export const circumstances: Rule<CircumstanceScheme> = {
  id: 'fine.circumstances',
  rows: [
    { validFrom: FROM_2022, validTo: '2025-05-01', value: { scheme: 'steps', full: 2 }, source: { document: ND118, article: '9', clause: '1' }, confidence: 'secondary', note: 'Nghị định gốc chỉ nêu mức trung bình và trường hợp từ 02 tình tiết; 01 tình tiết theo khoản 4 Điều 23 của Luật.' },
    { validFrom: '2025-05-02', validTo: null, value: { scheme: 'steps', full: 2 }, source: { document: ND68, article: '9', clause: '1' }, confidence: 'secondary', note: 'Ngày có hiệu lực 02/5/2025 của Nghị định 68/2025 chưa đối chiếu.' },
  ],
};
/** Fields whose decree has its own scheme. */
export const fieldCircumstances: Readonly<Record<string, Rule<CircumstanceScheme>>> = {
  thue: {
    id: 'fine.circumstances.thue',
    rows: [{ ...since2022, value: { scheme: 'share', share: 0.1 }, source: { document: ND125 }, confidence: 'unverified', note: 'Mỗi tình tiết tăng, giảm 10% mức trung bình của khung.' }],
  },
};

export const averageRule: Rule<{ readonly rounding: 'down' | 'up' }> = {
  id: 'fine.average',
  rows: [{ ...since2022, value: { rounding: 'down' }, source: { document: LAW, article: '23', clause: '4' }, confidence: 'secondary', note: 'Chưa có quy định về làm tròn khi mức trung bình không phải là số nguyên đồng; mặc định làm tròn xuống.' }],
};

/** Minors: below `warningBelow` no fine, below `halfBelow` at most `share` of the fine of an adult. */
export const minors: Rule<{ readonly from: number; readonly warningBelow: number; readonly halfBelow: number; readonly share: number }> = {
  id: 'fine.minors',
  rows: [{ ...since2022, value: { from: 14, warningBelow: 16, halfBelow: 18, share: 0.5 }, source: { document: LAW, article: '134', clause: '3' }, confidence: 'secondary' }],
};

/** Penalty without a record: highest fine. */
export const withoutRecord: Rule<{ readonly person: number; readonly organization: number }> = {
  id: 'without-record.limit',
  rows: [
    { validFrom: FROM_2022, validTo: BEFORE_2025_REFORM, value: { person: 250_000, organization: 500_000 }, source: { document: LAW, article: '56', clause: '1' }, confidence: 'secondary' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { person: 500_000, organization: 1_000_000 }, source: { document: LAW, article: '56', clause: '1', point: 'a' }, confidence: 'secondary' },
  ],
};
export const withoutRecordEquipment: Rule<boolean> = {
  id: 'without-record.equipment',
  rows: [{ ...since2022, value: false, source: { document: LAW, article: '56', clause: '2' }, confidence: 'secondary', note: 'Vi phạm phát hiện nhờ phương tiện, thiết bị kỹ thuật, nghiệp vụ phải lập biên bản.' }],
};
export const withoutRecordCriminal: Rule<boolean> = {
  id: 'without-record.from-criminal-procedure',
  rows: [{ validFrom: FROM_2025_REFORM, validTo: null, value: true, source: { document: LAW, article: '56', clause: '1', point: 'b' }, confidence: 'secondary', note: 'Hành vi do cơ quan tiến hành tố tụng chuyển theo khoản 1 Điều 63: không giới hạn mức tiền.' }],
};
export const totalRule: Rule<boolean> = {
  id: 'fine.total',
  rows: [{ ...since2022, value: true, source: { document: LAW, article: '67', clause: '1' }, confidence: 'secondary', note: 'Nhiều hành vi: xử phạt từng hành vi trong một quyết định, ghi từng mức và tổng mức.' }],
};
export const reasonRule: Rule<boolean> = {
  id: 'fine.reason',
  rows: [{ ...since2022, value: true, source: { document: LAW, article: '23', clause: '4' }, confidence: 'secondary' }],
};
