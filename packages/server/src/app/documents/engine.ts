import {
  applyPatch, collect, compute, fieldsOf, placesOf, prefill, typedSource, validate, valueAt, valuesSchema, withValueAt,
  type FormContext, type FormDefinition, type FormValue, type FormValues, type ValueSource, type ValueSources,
} from '@xlvphc/forms';
import type { Case, Finding, IsoDate } from '@xlvphc/law';
import { Problem, type FieldError } from '../problem.ts';
import { longestList, mostFaults, mostRows } from './limits.ts';

/** Values of a document with the source of each. */
export interface Filled {
  readonly values: FormValues;
  readonly sources: ValueSources;
}

/**
 * Checks what was typed: every value of the right shape, no key that the form does not have.
 * @throws Problem `VPHC-DOCUMENT-VALUES` with the path of each
 */
function requireWellFormed(form: FormDefinition, values: FormValues): void {
  const result = valuesSchema(form).safeParse(values);
  if (result.success) return requireShort(values);
  const errors = result.error.issues.slice(0, mostFaults).flatMap((issue): readonly FieldError[] => {
    const path = issue.path.map(String);
    const unknown = issue.code === 'unrecognized_keys';
    const paths = unknown ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((steps) => ({
      path: steps.join('.'),
      code: unknown ? 'VPHC-FIELD-UNKNOWN' : 'VPHC-FIELD-VALUE',
      message: unknown
        ? { vi: 'Biểu mẫu không có mục này.', en: 'The form has no such item.' }
        : { vi: issue.message || 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
    }));
  });
  throw new Problem('VPHC-DOCUMENT-VALUES', { errors: errors.slice(0, mostFaults) });
}

/** A body of a megabyte has room for a hundred thousand rows, which would keep the server busy for hours. */
function requireShort(values: FormValues): void {
  let rows = 0;
  const count = (value: FormValue | undefined, path: string): void => {
    if (Array.isArray(value)) {
      rows += value.length;
      if (value.length > longestList || rows > mostRows) {
        throw new Problem('VPHC-DOCUMENT-VALUES', { errors: [{ path, code: 'VPHC-FIELD-TOO-BIG', message: { vi: `Danh sách có quá nhiều dòng (tối đa ${longestList}).`, en: `The list has too many rows (at most ${longestList}).` } }] });
      }
      value.forEach((row: FormValue, index) => count(row, `${path}.${index}`));
    } else if (isBranch(value)) for (const [key, part] of Object.entries(value)) count(part, path === '' ? key : `${path}.${key}`);
  };
  count(values, '');
}

const isBranch = (value: unknown): value is FormValues => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Given values win over prefilled ones; a list that is given replaces the prefilled list as a whole. */
function merged(base: FormValues, given: FormValues): FormValues {
  const result: Record<string, FormValue | undefined> = { ...base };
  for (const [key, value] of Object.entries(given)) {
    const before = result[key];
    result[key] = isBranch(value) && isBranch(before) ? merged(before, value) : value;
  }
  return result;
}

/** A source for every value that is there, and none for what is not: what came without one was typed. */
function sourcesOf(form: FormDefinition, values: FormValues, given: ValueSources): ValueSources {
  const sources: Record<string, ValueSource> = {};
  for (const info of fieldsOf(form)) {
    for (const { path } of placesOf(info, values)) {
      const source = given[path];
      if (source !== undefined) sources[path] = source;
      else if (valueAt(values, path) !== undefined && valueAt(values, path) !== info.field.initial) sources[path] = typedSource(form, path);
    }
  }
  return sources;
}

/** The register gives the number: outside of historical mode nobody types it. */
function withoutAssigned(form: FormDefinition, values: FormValues, context: FormContext): FormValues {
  if (context.mode === 'historical') return values;
  return fieldsOf(form).filter((info) => info.field.assigned).reduce((rest, info) => withValueAt(rest, info.pattern, undefined), values);
}

/** A new document: from the case, its earlier documents and the unit; what is given wins; then the rules of law write theirs. */
export function draft(form: FormDefinition, context: FormContext, given: Partial<Filled>): Filled {
  const typed = withoutAssigned(form, given.values ?? {}, context);
  requireWellFormed(form, typed);
  const before = prefill(form, context);
  const values = merged(before.values, typed);
  const kept = Object.entries(before.sources).filter(([path]) => valueAt(typed, path) === undefined && valueAt(before.values, path) === valueAt(values, path));
  const sources = sourcesOf(form, values, { ...Object.fromEntries(kept), ...given.sources });
  const { values: computed, sources: all } = compute(form, values, sources, context);
  return { values: computed, sources: all };
}

/** A saved draft: what was sent, with the computed values computed again. */
export function resave(form: FormDefinition, context: FormContext, sent: Filled): Filled {
  const typed = withoutAssigned(form, sent.values, context);
  requireWellFormed(form, typed);
  const { values, sources } = compute(form, typed, sourcesOf(form, typed, sent.sources), context);
  return { values, sources };
}

/** Values that follow the signer (name, title, authority), unless they were typed. */
export function withSigner(form: FormDefinition, context: FormContext, filled: Filled): Filled {
  const fresh = prefill(form, context);
  return refilled(form, context, filled, (binding) => binding.startsWith('signer.'), (path) => valueAt(fresh.values, path));
}

/** Values that the issue gives: the number, and on a decision its day. */
export function withIssue(form: FormDefinition, context: FormContext, filled: Filled, issue: { readonly number: string; readonly issuedOn: IsoDate }): Filled {
  const numbered = fieldsOf(form).filter((info) => info.field.assigned).reduce<Filled>(
    (now, info) => ({ values: withValueAt(now.values, info.pattern, issue.number), sources: { ...now.sources, [info.pattern]: { kind: 'unit' } } }),
    filled,
  );
  const dated = form.kind === 'record' ? numbered : refilled(form, context, numbered, (binding) => binding === 'on', () => issue.issuedOn, true);
  const { values, sources } = compute(form, dated.values, dated.sources, context);
  return { values, sources };
}

function refilled(
  form: FormDefinition, context: FormContext, filled: Filled, concerns: (binding: string) => boolean, value: (path: string) => FormValue | undefined, always = false,
): Filled {
  let { values } = filled;
  const sources: Record<string, ValueSource> = { ...filled.sources };
  for (const { field, pattern, lists } of fieldsOf(form)) {
    if (lists.length > 0 || field.binding === undefined || !concerns(field.binding)) continue;
    if (!always && sources[pattern] !== undefined && sources[pattern].kind !== 'unit') continue;
    values = withValueAt(values, pattern, value(pattern));
    sources[pattern] = { kind: 'unit' };
  }
  const { values: computed, sources: all } = compute(form, values, sources, context);
  return { values: computed, sources: all };
}

/** Symbol after the number: the unit's own, the one that follows what is decided (MQĐ04), or that of the form. */
export function symbolOf(form: FormDefinition, values: FormValues, unit: FormContext['unit']): string {
  const decided = fieldsOf(form).some(({ pattern, field }) => pattern === 'symbol' && field.computed) ? valueAt(values, 'symbol') : undefined;
  return unit?.symbols?.[form.code] ?? (typeof decided === 'string' && decided !== '' ? decided : form.symbol);
}

/** The day that a document bears: the blank that shows the day; undefined while it is empty. */
export function dayOn(form: FormDefinition, values: FormValues): IsoDate | undefined {
  const info = fieldsOf(form).find(({ field, lists }) => lists.length === 0 && field.kind === 'date' && field.binding === 'on');
  const value = info && valueAt(values, info.pattern);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What the form and the law say about a document. In historical mode nothing blocks. */
export const findingsOf = (form: FormDefinition, context: FormContext, filled: Filled): readonly Finding[] =>
  validate(form, filled.values, context, filled.sources);

/** The case after a draft gave back what belongs to it. */
export const givenBack = (form: FormDefinition, values: FormValues, file: Case, context: FormContext, newId: () => string): Case =>
  applyPatch(file, collect(form, values, file, context), newId);
