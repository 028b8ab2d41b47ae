import type { TermRule } from '../deadline.ts';
import type { Rule } from '../rule.ts';
import { ND190 } from './documents.ts';
import { DECISION_FORM, RECORD_FORM, REFUSAL_FORM } from './form-roles.ts';
import { at, law, nd118, rule, since2022, since2025, term, until2025, workingDays } from './row.ts';

// Terms of the procedure from discovery to service. Where only one row stands, the term is the same on both sides of 01/7/2025.

/** Lập biên bản vi phạm hành chính. */
export const recordTerm = {
  normal: rule('record.deadline.normal', since2022(workingDays(2, RECORD_FORM), nd118('12', '2', 'a'))),
  complex: rule('record.deadline.complex', since2022(workingDays(5, RECORD_FORM), nd118('12', '2', 'b'))),
  expertise: rule('record.deadline.expertise', since2022(workingDays(3, RECORD_FORM), nd118('12', '2', 'c'))),
  transport: rule('record.deadline.transport', since2022(workingDays(2, RECORD_FORM), nd118('12', '2', 'd'))),
} satisfies Record<string, Rule<TermRule>>;

/** Chuyển biên bản, hồ sơ đến người có thẩm quyền; `hours` null = “kịp thời”, no number. */
export const fileTransferTerm = rule<{ readonly hours: number | null }>(
  'file-transfer.deadline',
  until2025({ hours: 24 }, nd118('12', '6', 'a')),
  since2025({ hours: null }, law('58', '5')),
);

/** Giải trình. */
export const explanationThreshold: Rule<{ readonly person: number; readonly organization: number; readonly penalties: readonly string[] }> = rule('explanation.threshold', since2022({ person: 15_000_000, organization: 30_000_000, penalties: ['tuoc-giay-phep', 'dinh-chi'] }, law('61', '1')));
export const explanationWritten: Rule<TermRule> = rule('explanation.written', since2022(workingDays(5), law('61', '2')));
export const explanationWrittenExtension: Rule<TermRule> = rule('explanation.written.extension', since2022(workingDays(5), law('61', '2'), 'unverified'));
export const explanationOral: Rule<TermRule> = rule('explanation.oral', since2022(workingDays(2), law('61', '3')));
export const explanationHearing: Rule<TermRule> = rule('explanation.hearing', since2022(term(5, 'day', 'MBB03'), law('61', '3'), 'unverified'));

/** Ra quyết định xử phạt. */
export const decisionTerm = {
  normal: rule('decision.deadline.normal', since2022(workingDays(7, DECISION_FORM), law('66', '1', 'a'))),
  transferred: rule('decision.deadline.transferred', since2022(workingDays(10, DECISION_FORM), law('66', '1', 'a'))),
  explanation: rule('decision.deadline.explanation', since2022(term(1, 'month', DECISION_FORM), law('66', '1', 'b'))),
  complex: rule('decision.deadline.complex', since2022(term(2, 'month', DECISION_FORM), law('66', '1', 'c'))),
} satisfies Record<string, Rule<TermRule>>;

/** Gửi quyết định cho người bị xử phạt. */
export const serviceTerm: Rule<TermRule> = rule(
  'service.deadline',
  until2025(workingDays(2), law('70')),
  since2025(workingDays(3), law('70', '1')),
);
/** When a decision counts as served: working days after the event. */
export const deemedServed = {
  'handed-over': rule('service.deemed.handed-over', since2022(workingDays(0), law('70', '2', 'a'))),
  refused: rule('service.deemed.refused', since2022(workingDays(0, REFUSAL_FORM), at(ND190, '17a'))),
  post: rule('service.deemed.post', since2025(workingDays(3), at(ND190, '17a'))),
  electronic: rule('service.deemed.electronic', since2025(workingDays(3), at(ND190, '17a'))),
  'posted-up': rule('service.deemed.posted-up', since2025(workingDays(7), at(ND190, '17a'))),
} satisfies Record<string, Rule<TermRule>>;

/** Tạm giữ tang vật, phương tiện, giấy phép. */
export const seizureTerm = {
  normal: rule('seizure.deadline.normal', since2022(workingDays(7, 'MQĐ21', 'MQĐ24', 'MQĐ14'), law('125', '8'))),
  'one-month': rule('seizure.deadline.one-month', since2022(term(1, 'month', 'MQĐ21', 'MQĐ24', 'MQĐ14'), law('125', '8'), 'unverified')),
  valuation: rule('seizure.deadline.valuation', since2025(workingDays(5, 'MQĐ24', 'MQĐ20'), law('60', '3'))),
  'two-months': rule('seizure.deadline.two-months', since2022(term(2, 'month', 'MQĐ24', 'MQĐ14'), law('125', '8'), 'unverified')),
} satisfies Record<string, Rule<TermRule>>;
/** Reporting a seizure to the person competent to order it, and the decision on it. */
export const seizureReportTerm: Rule<{ readonly hours: number }> = rule('seizure.report', since2022({ hours: 24 }, law('125', '4', 'c')));
