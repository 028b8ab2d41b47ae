import type { FieldCode } from './case.ts';
import type { Cited, Dong, IsoDate } from './citation.ts';
import * as rules from './data/execution.ts';
import type { Deadline } from './deadline.ts';
import { deadline, deadlineOf, lastDayOf, lastDayOfLimitation, withCalendar } from './deadline.ts';
import { isoOf, partsOf, plusDays, plusMonths } from './day.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';
import type { SubjectKind } from './subject.ts';
import { subjectKind } from './subject.ts';
import type { Subject } from './case.ts';

/** Voluntary execution: 10 days from receipt, or the longer term stated in the decision (Điều 73). `days`: that longer term. */
export function executionDeadline(input: { readonly servedOn: IsoDate; readonly days?: number } & LawOption): Deadline {
  const applied = apply(rules.executionTerm, input.servedOn, input.law);
  const amount = Math.max(applied.value.amount, input.days ?? 0);
  return deadlineOf({ ...applied, value: { ...applied.value, amount } }, 'served', input.servedOn, input.law);
}

export interface ExecutionLimitation extends Cited {
  readonly startedOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly expired: boolean;
  /** What stays enforceable afterwards. */
  readonly remains: readonly string[];
}

/** Limitation of execution (Điều 74): one year from the day of issue; evasion starts it again. Confiscation and remedial measures remain. */
export function executionLimitation(input: { readonly issuedOn: IsoDate; readonly evasionEndedOn?: IsoDate | undefined; readonly on?: IsoDate | undefined } & LawOption): ExecutionLimitation {
  const startedOn = input.evasionEndedOn ?? input.issuedOn;
  const { value, citation } = apply(rules.executionLimitationTerm, input.issuedOn, input.law);
  const lastDay = lastDayOfLimitation(startedOn, value.years);
  return { startedOn, lastDay, expired: input.on !== undefined && input.on > lastDay, remains: ['tich-thu', 'khac-phuc-hau-qua'], citations: [citation] };
}

/**
 * When a person counts as not sanctioned before (Điều 7): six months after a warning was executed, one year after another decision was executed or its
 * limitation of execution ended. `hiddenFrom` is the first day on which the personal part is hidden. Relapse is the caller's to know.
 */
export function clearedOn(input: { readonly penalty: 'warning' | 'other'; readonly executedOn: IsoDate } & LawOption): Cited & { readonly lastDay: IsoDate; readonly hiddenFrom: IsoDate } {
  const { value, citation } = apply(rules.clearedTerm, input.executedOn, input.law);
  const lastDay = plusMonths(input.executedOn, input.penalty === 'warning' ? value.warningMonths : value.otherMonths);
  return { lastDay, hiddenFrom: plusDays(lastDay, 1), citations: [citation] };
}

export interface PublicationDuty extends Cited {
  /** `check`: the field is listed, whether the consequence is large or the influence bad is the official's to judge. */
  readonly required: 'yes' | 'no' | 'check';
  readonly sendBy: IsoDate;
  /** Working days after receipt in which the portal or newspaper publishes. */
  readonly publishWorkingDays: number;
  readonly keepDays: number;
}

/** Publishing the decision (công bố công khai), Điều 72. */
export function publicationDuty(input: { readonly fields: readonly FieldCode[]; readonly issuedOn: IsoDate; readonly serious?: boolean } & LawOption): PublicationDuty {
  const { value, citation } = apply(rules.publicationRule, input.issuedOn, input.law);
  const listed = input.fields.some((field) => value.fields.includes(field));
  const required = !listed || input.serious === false ? 'no' : input.serious === true ? 'yes' : 'check';
  const sendBy = lastDayOf(input.issuedOn, { amount: value.sendWorkingDays, unit: 'working-day' }, input.law);
  return { required, sendBy, publishWorkingDays: value.publishWorkingDays, keepDays: value.keepDays, citations: withCalendar([citation], input.issuedOn, sendBy, input.law) };
}

/** Sending a decision or an event of execution to the national database: 02 working days, 04 from remote places (Thông tư 13/2016 Điều 7). */
export function reportingDuty(input: { readonly issuedOn: IsoDate; readonly remote?: boolean } & LawOption): Deadline {
  return deadline(input.remote === true ? rules.reportingTerm.remote : rules.reportingTerm.normal, 'issued', input.issuedOn, input.law);
}

/** The window of the annual report that a day falls in. */
export function annualReport(input: { readonly on: IsoDate } & LawOption): Cited & { readonly year: number; readonly from: IsoDate; readonly to: IsoDate; readonly provinceBy: IsoDate } {
  const { value, citation } = apply(rules.annualReport, input.on, input.law);
  const { year, month, day } = partsOf(input.on);
  const reportYear = isoOf(year, month, day).slice(5) > value.to ? year + 1 : year;
  return { year: reportYear, from: `${reportYear - 1}-${value.from}`, to: `${reportYear}-${value.to}`, provinceBy: `${reportYear}-${value.provinceBy}`, citations: [citation] };
}

export interface PostponementRight extends Cited {
  readonly eligible: boolean;
  readonly threshold: Dong;
  readonly months: number;
  readonly decideWorkingDays: number;
}

/** Right to ask for postponement of the fine (hoãn), Điều 76, by amount; hardship has to be certified. */
export function postponementRight(input: { readonly fine: Dong; readonly subject: SubjectKind | Subject; readonly on: IsoDate } & LawOption): PostponementRight {
  const { value, citation } = apply(rules.postponementRule, input.on, input.law);
  const threshold = value[subjectKind(input.subject)];
  return { eligible: input.fine >= threshold, threshold, months: value.months, decideWorkingDays: value.decideWorkingDays, citations: [citation] };
}

/** Giving back papers held as security: 05 working days after payment (Nghị định 118/2021 Điều 20). */
export function returnDeadline(input: { readonly paidOn: IsoDate } & LawOption): Deadline {
  return deadline(rules.returnTerm, 'paid', input.paidOn, input.law);
}

/** Correcting, amending or partly cancelling a decision: one year from issue (Nghị định 118/2021 Điều 15); cancelling the whole has no limit. */
export function correctionDeadline(input: { readonly issuedOn: IsoDate } & LawOption): Deadline {
  return deadline(rules.correctionTerm, 'issued', input.issuedOn, input.law);
}

/** Deciding on partial execution after death, disappearance, dissolution or bankruptcy: 60 days (Nghị định 118/2021 Điều 19). */
export function partialExecutionDeadline(input: { readonly on: IsoDate } & LawOption): Deadline {
  return deadline(rules.partialExecutionTerm, 'effective', input.on, input.law);
}

/** Transfer to criminal procedure after the decision was suspended: 05 working days, 03 days before 01/7/2025 (Điều 62 khoản 2). */
export function criminalTransferDeadline(input: { readonly suspendedOn: IsoDate } & LawOption): Deadline {
  return deadline(rules.criminalTransferTerm, 'effective', input.suspendedOn, input.law);
}

/** Recording that a decision was not executed voluntarily: 03 working days after the term ended (Nghị định 296/2025). */
export function enforcementRecordDeadline(input: { readonly termEndedOn: IsoDate } & LawOption): Deadline {
  return deadline(rules.enforcementRecordTerm, 'term-ended', input.termEndedOn, input.law);
}

/** Telling the authority that issued a withdrawn licence: 02 working days from the decision (Nghị định 118/2021 Điều 9 khoản 5). */
export function licenceNoticeDeadline(input: { readonly issuedOn: IsoDate } & LawOption): Deadline {
  return deadline(rules.licenceNoticeTerm, 'issued', input.issuedOn, input.law);
}
