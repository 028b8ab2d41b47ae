import type { TermRule } from '../deadline.ts';
import type { Rule } from '../rule.ts';
import { FROM_2022, FROM_2025_REFORM, LAW, ND118, ND296, TT13, TT01, TT18 } from './documents.ts';
import { ENFORCEMENT_FORMS } from './form-roles.ts';

const since2022 = { validFrom: FROM_2022, validTo: null } as const;

export const executionTerm: Rule<TermRule> = {
  id: 'execution.deadline',
  rows: [{ ...since2022, value: { amount: 10, unit: 'day' }, source: { document: LAW, article: '73', clause: '1' }, confidence: 'secondary' }],
};
export const executionLimitationTerm: Rule<{ readonly years: number }> = {
  id: 'execution.limitation',
  rows: [{ ...since2022, value: { years: 1 }, source: { document: LAW, article: '74' }, confidence: 'secondary', note: 'Hết thời hiệu thì không thi hành phần tiền phạt; tịch thu, khắc phục hậu quả vẫn thi hành.' }],
};
export const clearedTerm: Rule<{ readonly warningMonths: number; readonly otherMonths: number }> = {
  id: 'cleared.term',
  rows: [{ ...since2022, value: { warningMonths: 6, otherMonths: 12 }, source: { document: LAW, article: '7', clause: '1' }, confidence: 'secondary' }],
};
/** Late payment interest: share of the unpaid fine a calendar day. */
export const lateFeeRate: Rule<{ readonly perDay: number; readonly countPaymentDay: boolean }> = {
  id: 'late-fee.rate',
  rows: [{ ...since2022, value: { perDay: 0.0005, countPaymentDay: false }, source: { document: LAW, article: '78', clause: '1' }, confidence: 'secondary', note: `Ngày nộp tiền có tính chậm nộp hay không chưa rõ (Điều 5 ${TT18}); mặc định không tính.` }],
};
export const lateFeePause: Rule<boolean> = {
  id: 'late-fee.pause',
  rows: [{ ...since2022, value: true, source: { document: ND118, article: '20', clause: '4' }, confidence: 'secondary', note: 'Không tính tiền chậm nộp trong thời gian hoãn và thời gian xem xét giảm, miễn, nộp nhiều lần; khi tạm đình chỉ thi hành chưa có quy định rõ, mặc định không tính.' }],
};

export interface InstalmentRule {
  readonly person: number;
  readonly organization: number;
  readonly parts: number;
  readonly months: number;
  readonly firstShare: number;
}
export const instalmentRule: Rule<InstalmentRule> = {
  id: 'instalments.conditions',
  rows: [{ ...since2022, value: { person: 15_000_000, organization: 150_000_000, parts: 3, months: 6, firstShare: 0.4 }, source: { document: LAW, article: '79' }, confidence: 'secondary' }],
};
export const postponementRule: Rule<{ readonly person: number; readonly organization: number; readonly months: number; readonly decideWorkingDays: number }> = {
  id: 'postponement.conditions',
  rows: [{ ...since2022, value: { person: 2_000_000, organization: 100_000_000, months: 3, decideWorkingDays: 5 }, source: { document: LAW, article: '76' }, confidence: 'unverified', note: 'Ngưỡng theo Luật năm 2020; thời gian hoãn không quá 03 tháng theo Luật năm 2012, chưa đối chiếu.' }],
};

/** Công bố công khai (Điều 72). */
export interface PublicationRule {
  readonly fields: readonly string[];
  readonly sendWorkingDays: number;
  readonly publishWorkingDays: number;
  readonly keepDays: number;
  readonly correctWorkingDays: number;
}
export const publicationRule: Rule<PublicationRule> = {
  id: 'publication.duty',
  rows: [{
    ...since2022,
    value: {
      fields: [
        'an-toan-thuc-pham', 'chat-luong-san-pham', 'duoc-trang-thiet-bi-y-te', 'kham-chua-benh', 'lao-dong', 'xay-dung', 'bhxh', 'bhyt', 'bao-ve-moi-truong',
        'thue', 'chung-khoan', 'so-huu-tri-tue', 'do-luong', 'hang-cam-hang-gia',
      ],
      sendWorkingDays: 3, publishWorkingDays: 2, keepDays: 30, correctWorkingDays: 1,
    },
    source: { document: LAW, article: '72', clause: '1' }, confidence: 'secondary', note: 'Chỉ khi gây hậu quả lớn hoặc có ảnh hưởng xấu về dư luận xã hội; thủ tục: Điều 18 Nghị định 118/2021/NĐ-CP.',
  }],
};
/** Cung cấp thông tin cho cơ sở dữ liệu quốc gia. */
export const reportingTerm = {
  normal: { id: 'reporting.database', rows: [{ validFrom: '2017-02-15', validTo: null, value: { amount: 2, unit: 'working-day' }, source: { document: TT13, article: '7' }, confidence: 'secondary' }] },
  remote: { id: 'reporting.database.remote', rows: [{ validFrom: '2017-02-15', validTo: null, value: { amount: 4, unit: 'working-day' }, source: { document: TT13, article: '7' }, confidence: 'secondary', note: 'Vùng sâu, vùng xa, biên giới, hải đảo, đi lại khó khăn.' }] },
} satisfies Record<string, Rule<TermRule>>;
/** Annual report: the window of data, `MM-DD`. */
export const annualReport: Rule<{ readonly from: string; readonly to: string; readonly provinceBy: string }> = {
  id: 'reporting.annual',
  rows: [{ validFrom: '2025-12-16', validTo: null, value: { from: '12-15', to: '12-14', provinceBy: '12-21' }, source: { document: TT01 }, confidence: 'secondary', note: 'Sửa đổi bởi Thông tư 19/2025/TT-BTP; hạn của cấp xã do cơ quan cấp trên ấn định.' }],
};
/** Return of papers held as security after payment. */
export const returnTerm: Rule<TermRule> = {
  id: 'seizure.return-papers',
  rows: [{ ...since2022, value: { amount: 5, unit: 'working-day', endedBy: ['MQĐ24', 'MBB17'] }, source: { document: ND118, article: '20', clause: '2', point: 'c' }, confidence: 'secondary' }],
};
/** Death, disappearance, dissolution, bankruptcy. */
export const partialExecutionTerm: Rule<TermRule> = {
  id: 'execution.partial',
  rows: [{ ...since2022, value: { amount: 60, unit: 'day', endedBy: ['MQĐ17'] }, source: { document: ND118, article: '19', clause: '1' }, confidence: 'secondary' }],
};
/** Correction, amendment, cancellation of a decision. */
export const correctionTerm: Rule<TermRule> = {
  id: 'correction.term',
  rows: [{ ...since2022, value: { amount: 1, unit: 'year', endedBy: ['MQĐ38', 'MQĐ39'] }, source: { document: ND118, article: '15', clause: '1', point: 'a' }, confidence: 'secondary', note: 'Hết thời hiệu xử phạt thì không đính chính, sửa đổi, bổ sung, hủy bỏ một phần; hủy bỏ toàn bộ (MQĐ40) không bị giới hạn thời gian.' }],
};
/** Transfer to criminal procedure after the decision. */
export const criminalTransferTerm: Rule<TermRule> = {
  id: 'criminal-transfer.term',
  rows: [
    { validFrom: FROM_2022, validTo: '2025-06-30', value: { amount: 3, unit: 'day', endedBy: ['MQĐ33', 'MBB28'] }, source: { document: LAW, article: '62', clause: '2' }, confidence: 'secondary' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 5, unit: 'working-day', endedBy: ['MQĐ33', 'MBB28'] }, source: { document: LAW, article: '62', clause: '2' }, confidence: 'secondary' },
  ],
};
/** Telling the authority that issued a licence of its withdrawal. */
export const licenceNoticeTerm: Rule<TermRule> = {
  id: 'licence-notice.term',
  rows: [{ ...since2022, value: { amount: 2, unit: 'working-day' }, source: { document: ND118, article: '9', clause: '5' }, confidence: 'secondary' }],
};
/** Coercive enforcement may begin after the voluntary term. */
export const enforcementRecordTerm: Rule<TermRule> = {
  id: 'enforcement.record',
  rows: [{ validFrom: '2026-01-01', validTo: null, value: { amount: 3, unit: 'working-day', endedBy: ENFORCEMENT_FORMS }, source: { document: ND296 }, confidence: 'secondary', note: 'Lập biên bản về việc không tự nguyện chấp hành trong 03 ngày làm việc từ khi hết thời hạn.' }],
};
