import type { FormContext } from '../context.ts';
import type { Field, FormDefinition, FormValue, FormValues, ValueSource, ValueSources } from '../definition.ts';
import { compute } from './compute.ts';
import { fieldsOf, listsOf, type FieldInfo } from './fields.ts';
import { valueAt, withValueAt } from './path.ts';
import { dayOf, timeOf } from './instant.ts';
import { boundRows, boundValue, partyDocument, type BoundValue } from './view.ts';

/** Values of a new document, each with its source. */
export interface Prefilled {
  readonly values: FormValues;
  readonly sources: ValueSources;
}

type Put = (path: string, value: FormValue | undefined, source?: ValueSource) => void;

/**
 * Fills a new document from the case, its earlier documents, the unit and the officials; then the rules of law write theirs.
 * Nothing is invented: what is not known stays blank.
 */
export function prefill(form: FormDefinition, context: FormContext): Prefilled {
  let values: FormValues = {};
  const sources: Record<string, ValueSource> = {};
  const put: Put = (path, value, source) => {
    if (value === undefined || value === '') return;
    values = withValueAt(values, path, value);
    if (source) sources[path] = source;
  };
  for (const info of fieldsOf(form)) {
    if (info.lists.length > 0) continue;
    const { field } = info;
    const bound = partyIn(form, info, context) ?? (field.binding === undefined ? undefined : boundValue(field.binding, form, context));
    const value = bound && fieldValue(field, bound.value);
    if (bound && value !== undefined) put(info.pattern, value, bound.source);
    else if (field.initial !== undefined) put(info.pattern, field.initial);
  }
  for (const { block, pattern } of listsOf(form)) {
    if (pattern.includes('*')) continue;
    if (block.k === 'repeat') for (let row = 0; row < (block.initialRows ?? 0); row += 1) startRow(form, pattern, `${pattern}.${row}`, put);
    if (block.binding === undefined) continue;
    const bound = boundRows(block.binding, form, context);
    if (!bound) continue;
    (bound.value as readonly unknown[]).forEach((row, index) => {
      const scope = `${pattern}.${index}`;
      put(scope, {});
      fillRow(form, pattern, scope, row, bound.source, put);
    });
  }
  return compute(form, values, sources, context);
}

/** A row of a new document that nothing is known of: only what its blanks start with. */
function startRow(form: FormDefinition, list: string, scope: string, put: Put): void {
  put(scope, {});
  for (const { field, lists } of fieldsOf(form)) if (lists.at(-1) === list && field.initial !== undefined) put(`${scope}.${field.id}`, field.initial);
}

/** What the earlier document that a form takes its party from says in the same blank, if it has one; a fact of another person is never mixed in. */
function partyIn(form: FormDefinition, { field, pattern }: FieldInfo, context: FormContext): BoundValue | undefined {
  if (field.binding?.startsWith('violator.') !== true) return undefined;
  const document = partyDocument(form, context);
  const path = pattern.startsWith('violator.') ? pattern : field.binding;
  return document && { value: valueAt(document.values as FormValues, path), source: { kind: 'document', documentId: document.id, formCode: document.formCode, path: `values.${path}` } };
}

function fillRow(form: FormDefinition, list: string, scope: string, row: unknown, source: ValueSource, put: Put): void {
  const rowSource = (path: string): ValueSource => (source.kind === 'case' ? { kind: 'case', path } : source);
  const id = property(row, ['id']);
  if (typeof id === 'string') put(`${scope}.id`, id, rowSource(`${scope}.id`));
  for (const info of fieldsOf(form)) {
    if (info.lists.at(-1) !== list) continue;
    const path = `${scope}.${info.field.id}`;
    const value = info.field.binding?.startsWith('.') ? fieldValue(info.field, property(row, info.field.binding.slice(1).split('.'))) : undefined;
    if (value !== undefined) put(path, value, rowSource(path));
    else if (info.field.initial !== undefined) put(path, info.field.initial);
  }
  for (const { block, pattern } of listsOf(form)) {
    if (!pattern.startsWith(`${list}.*.`) || pattern.slice(list.length + 3).includes('*') || !block.binding?.startsWith('.')) continue;
    const rows = property(row, block.binding.slice(1).split('.'));
    if (!Array.isArray(rows)) continue;
    (rows as readonly unknown[]).forEach((inner, index) => {
      const innerScope = `${scope}.${block.id}.${index}`;
      put(innerScope, {});
      fillRow(form, pattern, innerScope, inner, source, put);
    });
  }
}

/** The value of the case in the shape of a blank: an instant shows its day or its time, in Vietnam. */
function fieldValue(field: Field, value: unknown): FormValue | undefined {
  if (typeof value === 'string') {
    if (field.kind === 'date') return dayOf(value);
    if (field.kind === 'time') return /^\d\d:\d\d$/.test(value) ? value : timeOf(value);
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : (value as readonly FormValue[]);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? undefined : (value as FormValues);
  return undefined;
}

function property(start: unknown, steps: readonly string[]): unknown {
  let here = start;
  for (const step of steps) here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
  return here;
}
