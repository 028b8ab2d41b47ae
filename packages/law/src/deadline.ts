import type { FormCode } from './case.ts';
import type { Citation, Cited, IsoDate } from './citation.ts';
import { calendarOf } from './calendar.ts';
import { plusMonths } from './day.ts';
import type { Applied, Law, Rule } from './rule.ts';
import { apply } from './rule.ts';

export type TermUnit = 'working-day' | 'day' | 'month' | 'year';

/** A length of time as the law states it. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
}

/** What a deadline is counted from. */
export type StartEvent =
  | 'discovered' | 'expertise-result' | 'arrived' | 'recorded' | 'issued' | 'served' | 'seized' | 'received' | 'executed' | 'act-ended' | 'evasion-ended'
  | 'effective' | 'requested' | 'sent' | 'posted' | 'returned' | 'paid' | 'term-ended';

/** A legal deadline (thời hạn): counted from the day after `startedOn`, over at the end of `lastDay`. */
export interface Deadline extends Cited {
  readonly startEvent: StartEvent;
  readonly startedOn: IsoDate;
  readonly term: Term;
  readonly lastDay: IsoDate;
  /** Forms that, made in time, end it. */
  readonly endedBy: readonly FormCode[];
}

/** A deadline rule: the term and the forms that end it. */
export interface TermRule extends Term {
  readonly endedBy?: readonly FormCode[];
}

/** Last day of a term that begins after `startedOn`. Terms in days, months and years roll off a day on which agencies are closed. */
export function lastDayOf(startedOn: IsoDate, term: Term, law?: Law): IsoDate {
  const working = calendarOf(law);
  if (term.unit === 'working-day') return working.addWorkingDays(startedOn, term.amount);
  if (term.unit === 'day') return working.addDays(startedOn, term.amount);
  return working.addMonths(startedOn, term.unit === 'year' ? term.amount * 12 : term.amount);
}

/** A limitation period (thời hiệu) ends on the corresponding day and is not rolled; whether Bộ luật Dân sự Điều 148 extends it is unsettled. */
export function lastDayOfLimitation(startedOn: IsoDate, years: number): IsoDate {
  return plusMonths(startedOn, years * 12);
}

/** Applies a term rule in force on `on` (default: the start). */
export function deadline(rule: Rule<TermRule>, startEvent: StartEvent, startedOn: IsoDate, law?: Law, on: IsoDate = startedOn): Deadline {
  return deadlineOf(apply(rule, on, law), startEvent, startedOn, law);
}

export function deadlineOf(applied: Applied<TermRule>, startEvent: StartEvent, startedOn: IsoDate, law?: Law): Deadline {
  const { amount, unit, endedBy = [] } = applied.value;
  const term: Term = { amount, unit };
  const lastDay = lastDayOf(startedOn, term, law);
  return { startEvent, startedOn, term, lastDay, endedBy, citations: withCalendar([applied.citation], startedOn, lastDay, law) };
}

/** Adds the calendar rows that a span of time rests on. */
export function withCalendar(citations: readonly Citation[], from: IsoDate, to: IsoDate, law?: Law): readonly Citation[] {
  return [...citations, ...calendarOf(law).citations(from, to)];
}

const UNITS: Readonly<Record<TermUnit, readonly [vi: string, en: string]>> = {
  'working-day': ['ngày làm việc', 'working days'], day: ['ngày', 'days'], month: ['tháng', 'months'], year: ['năm', 'years'],
};

/** `07 ngày làm việc`. */
export function termText(term: Term, language: 'vi' | 'en' = 'vi'): string {
  if (language === 'vi') return `${String(term.amount).padStart(2, '0')} ${UNITS[term.unit][0]}`;
  const unit = UNITS[term.unit][1];
  return `${term.amount} ${term.amount === 1 ? unit.slice(0, -1) : unit}`;
}
