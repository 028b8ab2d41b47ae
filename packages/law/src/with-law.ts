import { LawError } from './citation.ts';
import { dayNumber } from './day.ts';
import type { Law, Rule, RuleOverride, RuleRow } from './rule.ts';
import { appliedRules } from './rules.ts';

/** Rules of these tables may be added, not only changed. */
const TABLES = ['calendar.', 'competence.', 'code.'];

function invalid(vi: string, en: string): LawError {
  return new LawError('VPHC-LAW-OVERRIDE', vi, en);
}

function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? Object.keys(value).toSorted().join() : typeof value;
}

/** Properties that a value may have or lack: the forms that end a term, the sum that a share is held to, the name of a title. */
const OPTIONAL = ['endedBy', 'most', 'vi', 'en'];
/** What an entry of a code list looks like. */
const NAMED: readonly RuleRow<unknown>[] = [{ value: { vi: '', en: '' }, validFrom: '', validTo: null, source: { document: '' }, confidence: 'unverified' }];

/** An entry of a list names itself in both languages. */
function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

/** Same kind of value as a row already there: type, and the properties of an object; null stands for any. */
function fitsShape(value: unknown, rows: readonly RuleRow<unknown>[]): boolean {
  const shape = shapeOf(value);
  if (shape === 'null') return true;
  const shapes = rows.map((row) => shapeOf(row.value)).filter((known) => known !== 'null');
  if (shapes.length === 0) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return shapes.includes(shape);
  const known = new Set([...shapes.flatMap((one) => one.split(',')), ...OPTIONAL]);
  return Object.keys(value as object).every((key) => known.has(key)) && shapes.some((one) => one.split(',').every((key) => key in (value as object) || OPTIONAL.includes(key)));
}

/**
 * Lays rows over the shipped law, e.g. from a unit's configuration or a new decree: from its `validFrom` a row wins over older ones of the same rule;
 * before that day nothing changes. Give the result to any function as `law`.
 * @throws LawError `VPHC-LAW-OVERRIDE` for an unknown rule, a value of another shape, a missing source or a bad day
 */
export function withLaw(overrides: readonly RuleOverride[], base?: Law): Law {
  const all = new Map(base?.overrides ?? []);
  const rules = new Map<string, Rule<unknown>>(appliedRules().map((rule) => [rule.id, rule]));
  for (const { rule, ...row } of overrides) {
    const known = rules.get(rule);
    if (known === undefined && !TABLES.some((table) => rule.startsWith(table))) {
      throw invalid(`Không có quy định “${rule}” để thay thế.`, `There is no rule “${rule}” to replace.`);
    }
    if (row.source.document.trim() === '') throw invalid(`Quy định “${rule}” thiếu nguồn.`, `The row of “${rule}” has no source.`);
    dayNumber(row.validFrom);
    if (row.validTo !== null && dayNumber(row.validTo) < dayNumber(row.validFrom)) {
      throw invalid(`Thời gian áp dụng của “${rule}” không hợp lệ.`, `The validity of “${rule}” is not valid.`);
    }
    const rows = known?.rows ?? (rule.startsWith('code.') ? NAMED : []);
    if (!fitsShape(row.value, rows) || (rule.startsWith('code.') && !isNamed(row.value))) throw invalid(`Giá trị của “${rule}” không đúng cấu trúc.`, `The value of “${rule}” has another shape.`);
    // Its own doubt or none: the one about a shipped row says nothing about the row that replaces it.
    all.set(rule, [...(all.get(rule) ?? []), { note: '', ...row }]);
  }
  return { overrides: all };
}
