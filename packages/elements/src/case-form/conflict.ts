import { fieldsOf, isFilled, valueAt, withValueAt, type FieldInfo, type FormDefinition, type FormValue, type FormValues } from '@xlvphc/forms';
import { t } from '@xlvphc/forms/base';
import { day, money } from '../ui/format.ts';

/** One blank that stands differently here and on the server. */
export interface Difference {
  readonly path: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Which one is kept unless the official chooses: the side that changed since both started. */
  readonly keep: 'mine' | 'theirs';
  /** Both sides changed it: only the official can decide. */
  readonly contested: boolean;
}

/** Compares blank by blank what was typed here, what stands on the server, and what both started from. */
export function differences(form: FormDefinition, base: FormValues, mine: FormValues, theirs: FormValues): readonly Difference[] {
  const fields = new Map(fieldsOf(form).map((info) => [info.pattern, info]));
  return [...new Set([...leaves(mine), ...leaves(theirs)])].flatMap((path) => {
    const [a, b, start] = [mine, theirs, base].map((values) => JSON.stringify(valueAt(values, path) ?? null));
    if (a === b) return [];
    const info = fields.get(path.replace(/\.\d+(?=\.|$)/g, '.*'));
    // Computed values follow from the others: nobody chooses them.
    if (info?.field.computed) return [];
    const show = (values: FormValues): string => shown(valueAt(values, path), info);
    return [{ path, label: labelOf(path, info), mine: show(mine), theirs: show(theirs), keep: a === start ? 'theirs' : 'mine', contested: a !== start && b !== start } satisfies Difference];
  });
}

/** The server's values with those blanks from here that the official keeps. */
export function merged(mine: FormValues, theirs: FormValues, keepMine: readonly string[]): FormValues {
  return keepMine.reduce((values, path) => withValueAt(values, path, valueAt(mine, path)), theirs);
}

function leaves(values: FormValues): readonly string[] {
  const walk = (value: FormValue | undefined, path: string): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => walk(inner as FormValue | undefined, path === '' ? name : `${path}.${name}`)) : isFilled(value) ? [path] : [];
  return walk(values, '');
}

function labelOf(path: string, info: FieldInfo | undefined): string {
  const rows = [...path.matchAll(/\.(\d+)(?=\.|$)/g)].map(([, index]) => t('document:row', { n: Number(index) + 1 }));
  return [info?.section?.title, info?.field.label ?? path, ...rows].filter(Boolean).join(' – ');
}

function shown(value: FormValue | undefined, info: FieldInfo | undefined): string {
  if (!isFilled(value)) return t('document:conflict.empty');
  if (typeof value === 'number') return info?.field.kind === 'money' ? money(value) : String(value);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  const text = String(value);
  return info?.field.options?.find((option) => option.value === text)?.label ?? (/^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text);
}
