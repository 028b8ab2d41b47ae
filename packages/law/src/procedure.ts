import type { ServiceMode, Subject, Violation } from './case.ts';
import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import { plusDays } from './day.ts';
import * as terms from './data/procedure.ts';
import type { Deadline } from './deadline.ts';
import { deadline, deadlineOf, withCalendar, lastDayOf } from './deadline.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';
import type { SubjectKind } from './subject.ts';
import { frameFactor, subjectKind } from './subject.ts';

export type RecordKind = 'normal' | 'complex' | 'expertise' | 'transport';

/**
 * Deadline of the record (biên bản), Nghị định 118/2021 Điều 12.
 * `startOn` is the day of discovery; for `expertise` that of the result of the assessment or of identifying the subject by equipment;
 * for `transport` that of arrival of the ship, aircraft or train.
 */
export function recordDeadline(input: { readonly discoveredOn: IsoDate; readonly kind?: RecordKind } & LawOption): Deadline {
  const kind = input.kind ?? 'normal';
  const event = kind === 'expertise' ? 'expertise-result' : kind === 'transport' ? 'arrived' : 'discovered';
  return deadline(terms.recordTerm[kind], event, input.discoveredOn, input.law);
}

/** Handing the file to the competent person: 24 hours before 01/7/2025 (`lastDay` = next day), “kịp thời” since (`lastDay` null). */
export function fileTransfer(input: { readonly recordOn: IsoDate } & LawOption): Cited & { readonly hours: number | null; readonly lastDay: IsoDate | null } {
  const { value, citation } = apply(terms.fileTransferTerm, input.recordOn, input.law);
  return { hours: value.hours, lastDay: value.hours === null ? null : plusDays(input.recordOn, Math.ceil(value.hours / 24)), citations: [citation] };
}

export interface ExplanationMode {
  readonly kind: 'written' | 'oral';
  readonly workingDays: number;
  readonly lastDay: IsoDate;
}

export interface ExplanationRight extends Cited {
  readonly eligible: boolean;
  /** Why: the range reaches the threshold, or a licence is withdrawn or an activity suspended. */
  readonly because: 'range' | 'penalty' | null;
  /** Threshold that the maximum of the range is held against, for this subject. */
  readonly threshold: Dong;
  readonly modes: readonly ExplanationMode[];
}

/**
 * Right to explain (giải trình), Điều 61: the maximum of a range reaches the threshold for the subject, or a licence is withdrawn or an activity
 * suspended for a term. Terms run from the day of the record.
 */
export function explanationRight(input: {
  readonly violations: readonly Pick<Violation, 'range' | 'rangeFor' | 'additionalPenalties'>[];
  readonly subject: SubjectKind | Subject;
  readonly recordOn: IsoDate;
  /** Working days granted on top of the written term (complex cases). */
  readonly extended?: boolean;
} & LawOption): ExplanationRight {
  const { recordOn, law } = input;
  const kind = subjectKind(input.subject);
  const threshold = apply(terms.explanationThreshold, recordOn, law);
  const least = threshold.value[kind];
  const byPenalty = input.violations.some((v) => v.additionalPenalties.some((p) => threshold.value.penalties.includes(p.code)));
  const byRange = input.violations.some((v) => v.range !== undefined && v.range.max * frameFactor(v.rangeFor, kind, recordOn, law) >= least);
  const because = byPenalty ? 'penalty' : byRange ? 'range' : null;
  if (because === null) return { eligible: false, because, threshold: least, modes: [], citations: [threshold.citation] };
  const written = deadline(terms.explanationWritten, 'recorded', recordOn, law);
  const oral = deadline(terms.explanationOral, 'recorded', recordOn, law);
  const extension = input.extended === true ? apply(terms.explanationWrittenExtension, recordOn, law) : undefined;
  const workingDays = written.term.amount + (extension?.value.amount ?? 0);
  const lastDay = lastDayOf(recordOn, { amount: workingDays, unit: 'working-day' }, law);
  const citations: Citation[] = [threshold.citation, ...oral.citations.slice(0, 1), ...written.citations.slice(0, 1)];
  if (extension !== undefined) citations.push(extension.citation);
  return {
    eligible: true, because, threshold: least,
    modes: [{ kind: 'written', workingDays, lastDay }, { kind: 'oral', workingDays: oral.term.amount, lastDay: oral.lastDay }],
    citations: withCalendar(citations, recordOn, lastDay, law),
  };
}

/**
 * Deadline of the decision after the record, Điều 66 khoản 1: 07 working days; 10 when the file was handed to another competent person; one month with
 * explanation or verification; two months for especially serious, complicated cases.
 */
export function decisionDeadline(input: {
  readonly recordOn: IsoDate;
  readonly transferred?: boolean;
  readonly explanation?: boolean;
  readonly verification?: boolean;
  readonly complex?: boolean;
} & LawOption): Deadline {
  const { decisionTerm } = terms;
  const rule = input.complex === true ? decisionTerm.complex
    : input.explanation === true || input.verification === true ? decisionTerm.explanation
      : input.transferred === true ? decisionTerm.transferred : decisionTerm.normal;
  return deadline(rule, 'recorded', input.recordOn, input.law);
}

/** Deadline for sending the decision to the person sanctioned, Điều 70: 03 working days from issue, 02 before 01/7/2025. */
export function serviceDeadline(input: { readonly issuedOn: IsoDate } & LawOption): Deadline {
  return deadline(terms.serviceTerm, 'issued', input.issuedOn, input.law);
}

/**
 * The day on which a decision counts as served (Nghị định 118/2021 Điều 17a). `on` is the day of: handing over; the record of refusal (MBB06);
 * the third return of the letter; the sending recorded by the system; the posting up.
 */
export function deemedServedOn(input: { readonly mode: ServiceMode; readonly on: IsoDate } & LawOption): Cited & { readonly servedOn: IsoDate } {
  const applied = apply(terms.deemedServed[input.mode], input.on, input.law);
  if (applied.value.amount === 0) return { servedOn: input.on, citations: [applied.citation] };
  const result = deadlineOf(applied, 'sent', input.on, input.law);
  return { servedOn: result.lastDay, citations: result.citations };
}

/**
 * Term of a seizure (tạm giữ), Điều 125 khoản 8: 07 working days, extended to one month or two from the same day; `valuation` (Điều 60 khoản 3): 05 working
 * days from the decision.
 */
export function seizureDeadline(input: { readonly seizedOn: IsoDate; readonly extension?: 'one-month' | 'two-months'; readonly purpose?: 'valuation' } & LawOption): Deadline {
  return deadline(terms.seizureTerm[input.extension ?? input.purpose ?? 'normal'], 'seized', input.seizedOn, input.law);
}

/** Reporting a seizure to the person competent to order it: 24 hours after its record (Điều 125 khoản 4); `lastDay` is the next day. */
export function seizureReport(input: { readonly recordedOn: IsoDate } & LawOption): Cited & { readonly hours: number; readonly lastDay: IsoDate } {
  const { value, citation } = apply(terms.seizureReportTerm, input.recordedOn, input.law);
  return { hours: value.hours, lastDay: plusDays(input.recordedOn, Math.ceil(value.hours / 24)), citations: [citation] };
}
