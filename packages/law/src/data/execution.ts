import type { TermRule } from '../deadline.ts';
import type { Rule } from '../rule.ts';
import { ND296, TT01, TT13 } from './documents.ts';
import { ENFORCEMENT_FORMS } from './form-roles.ts';
import { at, law, nd118, row, rule, since2022, since2025, term, until2025, workingDays } from './row.ts';

export const executionTerm: Rule<TermRule> = rule('execution.deadline', since2022(term(10, 'day'), law('73', '1')));
export const executionLimitationTerm: Rule<{ readonly years: number }> = rule('execution.limitation', since2022({ years: 1 }, law('74')));
export const clearedTerm: Rule<{ readonly warningMonths: number; readonly otherMonths: number }> = rule('cleared.term', since2022({ warningMonths: 6, otherMonths: 12 }, law('7', '1')));
/** Late payment interest: share of the unpaid fine a calendar day. */
export const lateFeeRate: Rule<{ readonly perDay: number; readonly countPaymentDay: boolean }> = rule('late-fee.rate', since2022({ perDay: 0.0005, countPaymentDay: false }, law('78', '1')));
export const lateFeePause: Rule<boolean> = rule('late-fee.pause', since2022(true, nd118('20', '4')));

export interface InstalmentRule {
  readonly person: number;
  readonly organization: number;
  readonly parts: number;
  readonly months: number;
  readonly firstShare: number;
}
export const instalmentRule: Rule<InstalmentRule> = rule('instalments.conditions', since2022({ person: 15_000_000, organization: 150_000_000, parts: 3, months: 6, firstShare: 0.4 }, law('79')));
export const postponementRule: Rule<{ readonly person: number; readonly organization: number; readonly months: number; readonly decideWorkingDays: number }> = rule('postponement.conditions', since2022({ person: 2_000_000, organization: 100_000_000, months: 3, decideWorkingDays: 5 }, law('76'), 'unverified'));

/** Công bố công khai (Điều 72). */
export interface PublicationRule {
  readonly fields: readonly string[];
  readonly sendWorkingDays: number;
  readonly publishWorkingDays: number;
  readonly keepDays: number;
  readonly correctWorkingDays: number;
}
export const publicationRule: Rule<PublicationRule> = rule('publication.duty', since2022({
  fields: [
    'an-toan-thuc-pham', 'chat-luong-san-pham', 'duoc-trang-thiet-bi-y-te', 'kham-chua-benh', 'lao-dong', 'xay-dung', 'bhxh', 'bhyt', 'bao-ve-moi-truong',
    'thue', 'chung-khoan', 'so-huu-tri-tue', 'do-luong', 'hang-cam-hang-gia',
  ],
  sendWorkingDays: 3, publishWorkingDays: 2, keepDays: 30, correctWorkingDays: 1,
}, law('72', '1')));
/** Cung cấp thông tin cho cơ sở dữ liệu quốc gia. */
export const reportingTerm = {
  normal: rule('reporting.database', row('2017-02-15', null, workingDays(2), at(TT13, '7'))),
  remote: rule('reporting.database.remote', row('2017-02-15', null, workingDays(4), at(TT13, '7'))),
} satisfies Record<string, Rule<TermRule>>;
/** Annual report: the window of data, `MM-DD`. */
export const annualReport: Rule<{ readonly from: string; readonly to: string; readonly provinceBy: string }> = rule('reporting.annual', row('2025-12-16', null, { from: '12-15', to: '12-14', provinceBy: '12-21' }, at(TT01)));
/** Return of papers held as security after payment. */
export const returnTerm: Rule<TermRule> = rule('seizure.return-papers', since2022(workingDays(5, 'MQĐ24', 'MBB17'), nd118('20', '2', 'c')));
/** Death, disappearance, dissolution, bankruptcy. */
export const partialExecutionTerm: Rule<TermRule> = rule('execution.partial', since2022(term(60, 'day', 'MQĐ17'), nd118('19', '1')));
/** Correction, amendment, cancellation of a decision. */
export const correctionTerm: Rule<TermRule> = rule('correction.term', since2022(term(1, 'year', 'MQĐ38', 'MQĐ39'), nd118('15', '1', 'a')));
/** Transfer to criminal procedure after the decision. */
export const criminalTransferTerm: Rule<TermRule> = rule(
  'criminal-transfer.term',
  until2025(term(3, 'day', 'MQĐ33', 'MBB28'), law('62', '2')),
  since2025(workingDays(5, 'MQĐ33', 'MBB28'), law('62', '2')),
);
/** Telling the authority that issued a licence of its withdrawal. */
export const licenceNoticeTerm: Rule<TermRule> = rule('licence-notice.term', since2022(workingDays(2), nd118('9', '5')));
/** Coercive enforcement may begin after the voluntary term. */
export const enforcementRecordTerm: Rule<TermRule> = rule('enforcement.record', row('2026-01-01', null, workingDays(3, ...ENFORCEMENT_FORMS), at(ND296)));
