import type { FormCode } from '../case.ts';
import type { Confidence, IsoDate } from '../citation.ts';
import type { TermRule, TermUnit } from '../deadline.ts';
import type { Rule, RuleRow, Source } from '../rule.ts';
import { BEFORE_2025_REFORM, FROM_2022, FROM_2025_REFORM, LAW, ND118 } from './documents.ts';

// How rows are written: what most of them share (read in a secondary copy, without an end) is said here once. Doubts about rows stand in `../notes.ts`.

/** A place in a document: article, clause, point. */
/* @__NO_SIDE_EFFECTS__ */
export function at(document: string, article?: string, clause?: string, point?: string): Source {
  return { document, ...(article && { article }), ...(clause && { clause }), ...(point && { point }) };
}
/* @__NO_SIDE_EFFECTS__ */
export function law(article: string, clause?: string, point?: string): Source {
  return at(LAW, article, clause, point);
}
/* @__NO_SIDE_EFFECTS__ */
export function nd118(article: string, clause?: string, point?: string): Source {
  return at(ND118, article, clause, point);
}

/* @__NO_SIDE_EFFECTS__ */
export function row<V>(validFrom: IsoDate, validTo: IsoDate | null, value: V, source: Source, confidence: Confidence = 'secondary'): RuleRow<V> {
  return { validFrom, validTo, value, source, confidence };
}
/* @__NO_SIDE_EFFECTS__ */
export function since2022<V>(value: V, source: Source, confidence?: Confidence): RuleRow<V> {
  return row(FROM_2022, null, value, source, confidence);
}
/** What the reform of 01/7/2025 ended, and what it began. */
/* @__NO_SIDE_EFFECTS__ */
export function until2025<V>(value: V, source: Source, confidence?: Confidence): RuleRow<V> {
  return row(FROM_2022, BEFORE_2025_REFORM, value, source, confidence);
}
/* @__NO_SIDE_EFFECTS__ */
export function since2025<V>(value: V, source: Source, confidence?: Confidence): RuleRow<V> {
  return row(FROM_2025_REFORM, null, value, source, confidence);
}

/* @__NO_SIDE_EFFECTS__ */
export function rule<V>(id: string, ...rows: readonly RuleRow<V>[]): Rule<V> {
  return { id, rows };
}

/** A term, with the forms that end it. */
/* @__NO_SIDE_EFFECTS__ */
export function term(amount: number, unit: TermUnit, ...endedBy: readonly FormCode[]): TermRule {
  return { amount, unit, ...(endedBy[0] && { endedBy }) };
}
/* @__NO_SIDE_EFFECTS__ */
export function workingDays(amount: number, ...endedBy: readonly FormCode[]): TermRule {
  return term(amount, 'working-day', ...endedBy);
}
