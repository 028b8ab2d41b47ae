import type { Citation, Confidence, IsoDate, Validity } from './citation.ts';
import { LawError } from './citation.ts';

/** Where a row was read: document, article, clause, point. */
export interface Source {
  readonly document: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** One dated row of law. */
export interface RuleRow<V> extends Validity {
  readonly value: V;
  readonly source: Source;
  readonly confidence: Confidence;
  /** A doubt that the official has to know. Those about shipped rows stand in `notes.ts`. */
  readonly note?: string;
}

/** A rule: the rows that succeed each other in time under one stable id. */
export interface Rule<V> {
  readonly id: string;
  readonly rows: readonly RuleRow<V>[];
}

/** A row that a unit or a later decree lays over the shipped ones; from `validFrom` it wins. */
export interface RuleOverride extends RuleRow<unknown> {
  readonly rule: string;
}

/** A body of law other than the shipped one; make it with `withLaw`, hand it to any function as `law`. */
export interface Law {
  readonly overrides: ReadonlyMap<string, readonly RuleRow<unknown>[]>;
}

/** Functions of this package take the body of law as an option; absent = the shipped rows. */
export interface LawOption {
  readonly law?: Law | undefined;
}

function rowsOf<V>(rule: Rule<V>, law: Law | undefined): readonly RuleRow<V>[] {
  const over = law?.overrides.get(rule.id) as readonly RuleRow<V>[] | undefined;
  return over === undefined ? rule.rows : [...rule.rows, ...over];
}

/** The row in force on a day, or undefined. Of two rows in force the one that began later wins, an override before a shipped row. */
export function rowOn<V>(rule: Rule<V>, on: IsoDate, law?: Law): RuleRow<V> | undefined {
  let found: RuleRow<V> | undefined;
  for (const row of rowsOf(rule, law)) {
    if (row.validFrom <= on && (row.validTo === null || on <= row.validTo) && (found === undefined || row.validFrom >= found.validFrom)) found = row;
  }
  return found;
}

/** A rule applied: its value on the day, and the row to cite. */
export interface Applied<V> {
  readonly value: V;
  readonly citation: Citation;
}

/**
 * The rule in force on a day.
 * @throws LawError `VPHC-LAW-NO-RULE` when the package has no row for that day.
 */
export function apply<V>(rule: Rule<V>, on: IsoDate, law?: Law): Applied<V> {
  const row = rowOn(rule, on, law);
  if (row === undefined) {
    throw new LawError(
      'VPHC-LAW-NO-RULE',
      `Phần mềm chưa có dữ liệu quy định áp dụng cho ngày ${on.split('-').reverse().join('/')} (mã ${rule.id}); người có thẩm quyền tự kiểm tra.`,
      `There is no row of law for ${on} (rule ${rule.id}); the official has to check.`,
    );
  }
  return { value: row.value, citation: cite(rule.id, row) };
}

/** The citations of those rules that have a row on the day. */
export function citationsOn(rules: readonly Rule<unknown>[], on: IsoDate, law?: Law): readonly Citation[] {
  return rules.flatMap((rule) => {
    const row = rowOn(rule, on, law);
    return row === undefined ? [] : [cite(rule.id, row)];
  });
}

/** Doubts about shipped rows, where they are loaded: see `notes.ts`. */
type NoteOf = (rule: string, row: RuleRow<unknown>) => string | undefined;
let shippedNote: NoteOf = () => undefined;

/** Gives citations the doubts about shipped rows. */
export function setNotes(noteOf: NoteOf): void {
  shippedNote = noteOf;
}

/** The doubt about a row: its own, else the one that is shipped beside it. An own empty one means that there is none. */
export function noteOn(rule: string, row: RuleRow<unknown>): string | undefined {
  return (row.note ?? shippedNote(rule, row)) || undefined;
}

/** The citation of a row. */
export function cite(rule: string, row: RuleRow<unknown>): Citation {
  const { source, validFrom, validTo, confidence } = row;
  const note = noteOn(rule, row);
  return { rule, ...source, validFrom, validTo, confidence, ...(note === undefined ? {} : { note }) };
}

/** `điểm a khoản 1 Điều 66 Luật …`, or in English `point a, clause 1, Article 66 of the …`. */
export function citationText(citation: Citation, language: 'vi' | 'en' = 'vi'): string {
  const { document, article, clause, point } = citation;
  const parts: string[] = [];
  if (language === 'vi') {
    if (point !== undefined) parts.push(`điểm ${point}`);
    if (clause !== undefined) parts.push(`khoản ${clause}`);
    if (article !== undefined) parts.push(`Điều ${article}`);
    return [...parts, document].join(' ');
  }
  if (point !== undefined) parts.push(`point ${point}`);
  if (clause !== undefined) parts.push(`clause ${clause}`);
  if (article !== undefined) parts.push(`Article ${article}`);
  return [...parts, document].join(', ');
}
