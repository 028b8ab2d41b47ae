import { LawError } from './citation.ts';
import { dayNumber } from './day.ts';
import { RULES } from './registry.ts';
import type { Law, RuleOverride, RuleRow } from './rule.ts';

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

/** Same kind of value as a row already there: type, and the properties of an object; null stands for any. */
function fitsShape(value: unknown, rows: readonly RuleRow<unknown>[]): boolean {
  const shape = shapeOf(value);
  if (shape === 'null') return true;
  const shapes = rows.map((row) => shapeOf(row.value)).filter((known) => known !== 'null');
  if (shapes.length === 0) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return shapes.includes(shape);
  const needed = new Set(shapes.flatMap((known) => known.split(',')));
  return Object.keys(value as object).every((key) => needed.has(key)) && shapes.some((known) => known.split(',').every((key) => key in (value as object) || key === 'endedBy'));
}

/**
 * Lays rows over the shipped law, e.g. from a unit's configuration or a new decree: from its `validFrom` a row wins over older ones of the same rule;
 * before that day nothing changes. Give the result to any function as `law`.
 * @throws LawError `VPHC-LAW-OVERRIDE` for an unknown rule, a value of another shape, a missing source or a bad day
 */
export function withLaw(overrides: readonly RuleOverride[], base?: Law): Law {
  const all = new Map(base?.overrides ?? []);
  for (const { rule, ...row } of overrides) {
    const known = RULES.get(rule);
    if (known === undefined && !TABLES.some((table) => rule.startsWith(table))) {
      throw invalid(`Không có quy định “${rule}” để thay thế.`, `There is no rule “${rule}” to replace.`);
    }
    if (row.source.document.trim() === '') throw invalid(`Quy định “${rule}” thiếu nguồn.`, `The row of “${rule}” has no source.`);
    dayNumber(row.validFrom);
    if (row.validTo !== null && dayNumber(row.validTo) < dayNumber(row.validFrom)) {
      throw invalid(`Thời gian áp dụng của “${rule}” không hợp lệ.`, `The validity of “${rule}” is not valid.`);
    }
    const rows = known?.rows ?? [];
    if (!fitsShape(row.value, rows)) throw invalid(`Giá trị của “${rule}” không đúng cấu trúc.`, `The value of “${rule}” has another shape.`);
    all.set(rule, [...(all.get(rule) ?? []), row]);
  }
  return { overrides: all };
}
