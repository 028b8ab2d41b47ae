import type { TermRule } from '../deadline.ts';
import type { Rule, RuleRow } from '../rule.ts';
import { BEFORE_2025_REFORM, FROM_2022, FROM_2025_REFORM, LAW, ND118, ND190 } from './documents.ts';
import { DECISION_FORM, RECORD_FORM, REFUSAL_FORM } from './form-roles.ts';

// Terms of the procedure from discovery to service. Where only one row stands, the term is the same on both sides of 01/7/2025.

const RECORD = { document: ND118, article: '12', clause: '2' };
const made = { endedBy: [RECORD_FORM] } as const;
const since2022 = { validFrom: FROM_2022, validTo: null } as const;

/** Lập biên bản vi phạm hành chính. */
export const recordTerm = {
  normal: { id: 'record.deadline.normal', rows: [{ ...since2022, value: { amount: 2, unit: 'working-day', ...made }, source: { ...RECORD, point: 'a' }, confidence: 'secondary' }] },
  complex: { id: 'record.deadline.complex', rows: [{ ...since2022, value: { amount: 5, unit: 'working-day', ...made }, source: { ...RECORD, point: 'b' }, confidence: 'secondary' }] },
  expertise: { id: 'record.deadline.expertise', rows: [{ ...since2022, value: { amount: 3, unit: 'working-day', ...made }, source: { ...RECORD, point: 'c' }, confidence: 'secondary' }] },
  transport: { id: 'record.deadline.transport', rows: [{ ...since2022, value: { amount: 2, unit: 'working-day', ...made }, source: { ...RECORD, point: 'd' }, confidence: 'secondary' }] },
} satisfies Record<string, Rule<TermRule>>;

/** Chuyển biên bản, hồ sơ đến người có thẩm quyền; `hours` null = “kịp thời”, no number. */
export const fileTransferTerm: Rule<{ readonly hours: number | null }> = {
  id: 'file-transfer.deadline',
  rows: [
    { validFrom: FROM_2022, validTo: BEFORE_2025_REFORM, value: { hours: 24 }, source: { document: ND118, article: '12', clause: '6', point: 'a' }, confidence: 'secondary' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { hours: null }, source: { document: LAW, article: '58', clause: '5' }, confidence: 'secondary', note: 'Từ 01/7/2025: chuyển “kịp thời”, không còn mốc 24 giờ.' },
  ],
};

/** Giải trình. */
export const explanationThreshold: Rule<{ readonly person: number; readonly organization: number; readonly penalties: readonly string[] }> = {
  id: 'explanation.threshold',
  rows: [{ ...since2022, value: { person: 15_000_000, organization: 30_000_000, penalties: ['tuoc-giay-phep', 'dinh-chi'] }, source: { document: LAW, article: '61', clause: '1' }, confidence: 'secondary' }],
};
export const explanationWritten: Rule<TermRule> = {
  id: 'explanation.written',
  rows: [{ ...since2022, value: { amount: 5, unit: 'working-day' }, source: { document: LAW, article: '61', clause: '2' }, confidence: 'secondary' }],
};
export const explanationWrittenExtension: Rule<TermRule> = {
  id: 'explanation.written.extension',
  rows: [{ ...since2022, value: { amount: 5, unit: 'working-day' }, source: { document: LAW, article: '61', clause: '2' }, confidence: 'unverified' }],
};
export const explanationOral: Rule<TermRule> = {
  id: 'explanation.oral',
  rows: [{ ...since2022, value: { amount: 2, unit: 'working-day' }, source: { document: LAW, article: '61', clause: '3' }, confidence: 'secondary' }],
};
export const explanationHearing: Rule<TermRule> = {
  id: 'explanation.hearing',
  rows: [{ ...since2022, value: { amount: 5, unit: 'day', endedBy: ['MBB03'] }, source: { document: LAW, article: '61', clause: '3' }, confidence: 'unverified', note: 'Thông báo về phiên giải trình trong 05 ngày kể từ ngày nhận yêu cầu.' }],
};

const DECISION = { document: LAW, article: '66', clause: '1' };
const decided = { endedBy: [DECISION_FORM] } as const;
function decisionRow(amount: number, unit: 'working-day' | 'month', point: string, note?: string): readonly RuleRow<TermRule>[] {
  return [{ ...since2022, value: { amount, unit, ...decided }, source: { ...DECISION, point }, confidence: 'secondary', ...(note === undefined ? {} : { note }) }];
}
/** Ra quyết định xử phạt. */
export const decisionTerm = {
  normal: { id: 'decision.deadline.normal', rows: decisionRow(7, 'working-day', 'a') },
  transferred: { id: 'decision.deadline.transferred', rows: decisionRow(10, 'working-day', 'a') },
  explanation: { id: 'decision.deadline.explanation', rows: decisionRow(1, 'month', 'b') },
  complex: { id: 'decision.deadline.complex', rows: decisionRow(2, 'month', 'c', 'Vụ việc đặc biệt nghiêm trọng, có nhiều tình tiết phức tạp.') },
} satisfies Record<string, Rule<TermRule>>;

/** Gửi quyết định cho người bị xử phạt. */
export const serviceTerm: Rule<TermRule> = {
  id: 'service.deadline',
  rows: [
    { validFrom: FROM_2022, validTo: BEFORE_2025_REFORM, value: { amount: 2, unit: 'working-day' }, source: { document: LAW, article: '70' }, confidence: 'secondary' },
    { validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 3, unit: 'working-day' }, source: { document: LAW, article: '70', clause: '1' }, confidence: 'secondary' },
  ],
};
/** When a decision counts as served: working days after the event. */
export const deemedServed = {
  'handed-over': { id: 'service.deemed.handed-over', rows: [{ ...since2022, value: { amount: 0, unit: 'working-day' }, source: { document: LAW, article: '70', clause: '2', point: 'a' }, confidence: 'secondary' }] },
  refused: { id: 'service.deemed.refused', rows: [{ ...since2022, value: { amount: 0, unit: 'working-day', endedBy: [REFUSAL_FORM] }, source: { document: ND190, article: '17a' }, confidence: 'secondary' }] },
  post: { id: 'service.deemed.post', rows: [{ validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 3, unit: 'working-day' }, source: { document: ND190, article: '17a' }, confidence: 'secondary', note: 'Tính từ khi bưu gửi bị trả lại lần thứ ba.' }] },
  electronic: { id: 'service.deemed.electronic', rows: [{ validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 3, unit: 'working-day' }, source: { document: ND190, article: '17a' }, confidence: 'secondary', note: 'Tính từ khi hệ thống ghi nhận việc gửi.' }] },
  'posted-up': { id: 'service.deemed.posted-up', rows: [{ validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 7, unit: 'working-day' }, source: { document: ND190, article: '17a' }, confidence: 'secondary', note: 'Niêm yết 07 ngày làm việc liên tục, có biên bản.' }] },
} satisfies Record<string, Rule<TermRule>>;

/** Tạm giữ tang vật, phương tiện, giấy phép. */
const SEIZURE = { document: LAW, article: '125', clause: '8' };
const seizureNote = 'Thời hạn tạm giữ sau năm 2025 chưa đối chiếu với văn bản hợp nhất.';
export const seizureTerm = {
  normal: { id: 'seizure.deadline.normal', rows: [{ ...since2022, value: { amount: 7, unit: 'working-day', endedBy: ['MQĐ21', 'MQĐ24', 'MQĐ14'] }, source: SEIZURE, confidence: 'secondary', note: seizureNote }] },
  'one-month': { id: 'seizure.deadline.one-month', rows: [{ ...since2022, value: { amount: 1, unit: 'month', endedBy: ['MQĐ21', 'MQĐ24', 'MQĐ14'] }, source: SEIZURE, confidence: 'unverified', note: seizureNote }] },
  valuation: { id: 'seizure.deadline.valuation', rows: [{ validFrom: FROM_2025_REFORM, validTo: null, value: { amount: 5, unit: 'working-day', endedBy: ['MQĐ24', 'MQĐ20'] }, source: { document: LAW, article: '60', clause: '3' }, confidence: 'secondary', note: 'Tạm giữ để định giá, tính từ ngày ra quyết định tạm giữ.' }] },
  'two-months': { id: 'seizure.deadline.two-months', rows: [{ ...since2022, value: { amount: 2, unit: 'month', endedBy: ['MQĐ24', 'MQĐ14'] }, source: SEIZURE, confidence: 'unverified', note: seizureNote }] },
} satisfies Record<string, Rule<TermRule>>;
/** Reporting a seizure to the person competent to order it, and the decision on it. */
export const seizureReportTerm: Rule<{ readonly hours: number }> = {
  id: 'seizure.report',
  rows: [{ ...since2022, value: { hours: 24 }, source: { document: LAW, article: '125', clause: '4', point: 'c' }, confidence: 'secondary', note: 'Không ra quyết định tạm giữ thì phải trả lại ngay.' }],
};
