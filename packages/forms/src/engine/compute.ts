import type { Citation } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues, ValueSource, ValueSources } from '../definition.ts';
import { isPrinted } from './condition.ts';
import { fieldsOf, placesOf, type FieldInfo } from './fields.ts';
import { valueAt, withValueAt } from './path.ts';
import { runRule } from './rule.ts';

/** Values after the rules of law have written theirs. */
export interface Computed {
  readonly values: FormValues;
  readonly sources: ValueSources;
  /** Rows of law behind each computed value, by path; an overridden value keeps the citations of the rule it departs from. */
  readonly citations: Readonly<Record<string, readonly Citation[]>>;
}

const computedFields = new WeakMap<FormDefinition, readonly FieldInfo[]>();

/**
 * Writes the computed blanks. A value that was typed, overridden or prefilled stays; a value that a rule wrote follows its
 * arguments, and is taken back when the rule has no answer any more. Rules may build on one another: repeated until nothing
 * changes. Returns the same `values` object if nothing changed.
 */
export function compute(form: FormDefinition, values: FormValues, sources: ValueSources, context: FormContext): Computed {
  let fields = computedFields.get(form);
  if (!fields) computedFields.set(form, (fields = fieldsOf(form).filter((info) => info.field.computed)));
  let now = { values, sources };
  const citations: Record<string, readonly Citation[]> = {};
  // A chain of computations is at most as long as there are computed fields; three rounds serve every official form.
  for (let round = 0; round < fields.length; round += 1) {
    const before = now.values;
    for (const info of fields) now = computeField(info, now.values, now.sources, context, citations);
    if (now.values === before) break;
  }
  return { ...now, citations };
}

function computeField(info: FieldInfo, values: FormValues, sources: ValueSources, context: FormContext, citations: Record<string, readonly Citation[]>): Omit<Computed, 'citations'> {
  const computation = info.field.computed;
  if (!computation) return { values, sources };
  let nextValues = values;
  let nextSources = sources;
  for (const { path, scope } of placesOf(info, values)) {
    const present = valueAt(nextValues, path);
    const source = nextSources[path];
    const written = source?.kind === 'computed';
    if (!isPrinted(info.condition, nextValues, scope, context)) {
      if (written) ({ values: nextValues, sources: nextSources } = withoutValue(nextValues, nextSources, path));
      continue;
    }
    const result = runRule(computation, nextValues, scope, context);
    if (result.citations.length > 0) citations[path] = result.citations;
    if (present !== undefined && !written) {
      // What was typed is what the rule says: no override, nothing to give a reason for.
      if (same(present, result.value) && (source === undefined || (source.kind === 'override' && source.reason === ''))) {
        nextSources = { ...nextSources, [path]: { kind: 'computed', rule: computation.rule } };
      }
      continue;
    }
    if (source && source.kind !== 'computed' && present === undefined && !computation.suggests) continue;
    if (result.value === undefined) {
      if (written) ({ values: nextValues, sources: nextSources } = withoutValue(nextValues, nextSources, path));
    } else if (!same(present, result.value)) {
      nextValues = withValueAt(nextValues, path, result.value);
      nextSources = { ...nextSources, [path]: { kind: 'computed', rule: computation.rule } };
    }
  }
  return { values: nextValues, sources: nextSources };
}

function withoutValue(values: FormValues, sources: ValueSources, path: string): Omit<Computed, 'citations'> {
  const { [path]: _, ...rest } = sources;
  return { values: withValueAt(values, path, undefined), sources: rest };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** What the law fixes for an act of the catalogue: other values need a reason. The wording is not among it: the official adds the facts. */
const fixedByCatalogue = /^(.*)\.(?:basis|range\.min|range\.max|rangeFor)$/;
/** The rule that such an override departs from. */
export const catalogueRule = 'catalogue';

/**
 * The source of a value that the official types at `path`: an override where a rule had written, or where `values` (given
 * when something that was not typed stands there) say that the act comes from the catalogue of violations.
 */
export function typedSource(form: FormDefinition, path: string, reason = '', values?: FormValues): ValueSource {
  const act = fixedByCatalogue.exec(path)?.[1];
  if (act !== undefined && values && typeof valueAt(values, `${act}.catalogueId`) === 'string') return { kind: 'override', rule: catalogueRule, reason };
  const pattern = path.replace(/\.\d+(?=\.|$)/g, '.*');
  const computation = fieldsOf(form).find((info) => info.pattern === pattern)?.field.computed;
  return computation && !computation.suggests ? { kind: 'override', rule: computation.rule, reason } : { kind: 'typed' };
}

/** Gives a computed blank back to its rule: the typed value and its reason go. */
export function resetToRule(values: FormValues, sources: ValueSources, path: string): { readonly values: FormValues; readonly sources: ValueSources } {
  return withoutValue(values, sources, path);
}
