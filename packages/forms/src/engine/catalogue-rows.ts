import type { ActPart, StatedAct } from '@xlvphc/law/violations';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues, ValueSources } from '../definition.ts';
import { catalogueRule } from './compute.ts';
import { fieldsOf, placesOf } from './fields.ts';
import { valueAt } from './path.ts';
import { record, rowsIn, textIn } from './rules/reading.ts';

/** A row of a document that names an act of the catalogue of violations. */
export interface CatalogueRow {
  /** Path of the blank that names it: `violations.0.catalogueId`. */
  readonly path: string;
  /** Path of the row. */
  readonly scope: string;
  readonly row: FormValues;
  readonly id: string;
  /** First day of the version that it was taken from; absent when the row does not say. */
  readonly validFrom: string | undefined;
  /** State of the decree that a backend named. */
  readonly version: string | undefined;
}

/** The rows that name an act of the catalogue. */
export function catalogueRows(form: FormDefinition, values: FormValues): readonly CatalogueRow[] {
  return fieldsOf(form).filter(({ field }) => field.kind === 'violation').flatMap((info) => placesOf(info, values)).flatMap(({ path, scope }) => {
    const row = record(valueAt(values, scope));
    const id = valueAt(values, path);
    return typeof id === 'string' && id !== '' ? [{ path, scope, row, id, ...namedVersion(row) }] : [];
  });
}

/** The version that a row names: `2025-12-15@kit-…`, or the day alone. */
export function namedVersion(row: FormValues): { readonly validFrom: string | undefined; readonly version: string | undefined } {
  const [validFrom, version] = (textIn(row, 'catalogueVersion') ?? '').split('@');
  return { validFrom: validFrom || undefined, version: version || undefined };
}

/** The two days of an act in its document: when it ended (or happened), and when it is handled (of the decision, of the record, or today). */
export function daysOf(values: FormValues, row: FormValues, context: Pick<FormContext, 'on'>): { readonly actOn: string | undefined; readonly on: string } {
  return { actOn: textIn(row, 'endedOn') ?? textIn(row, 'occurredOn'), on: textIn(values, 'issuedOn') ?? textIn(values, 'recordedOn') ?? context.on };
}

/** What a row says of the parts that its act fixes. */
export function statedAct(row: FormValues): StatedAct {
  const measure = (one: FormValues): { readonly code: string; readonly text: string; readonly months?: number } =>
    ({ code: textIn(one, 'code') ?? '', text: textIn(one, 'text') ?? '', ...(typeof one['months'] === 'number' ? { months: one['months'] } : {}) });
  const rangeFor = row['rangeFor'];
  const { min, max } = record(row['range']);
  return {
    basis: textIn(row, 'basis'), field: textIn(row, 'field'), range: typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined, warning: row['warning'] === true,
    rangeFor: rangeFor === 'person' || rangeFor === 'organization' ? rangeFor : undefined,
    additionalPenalties: rowsIn(row['additionalPenalties']).map(measure), remedialMeasures: rowsIn(row['remedialMeasures']).map(measure),
  };
}

/** Blanks of a part that ask for a reason of their own when they are typed over. */
const blanks: Readonly<Partial<Record<ActPart, readonly string[]>>> = { basis: ['basis'], range: ['range.min', 'range.max'], rangeFor: ['rangeFor'] };

/** Of the parts that depart from the catalogue those that no blank asks a reason for: the reason for them all is that of the row (`catalogueReason`). */
export function unasked(parts: readonly ActPart[], scope: string, sources: ValueSources): readonly ActPart[] {
  return parts.filter((part) => !(blanks[part] ?? []).some((blank) => overridden(sources, `${scope}.${blank}`) !== undefined));
}

/** Of the parts that depart from the catalogue those without a written reason. */
export function withoutReason(parts: readonly ActPart[], { scope, row }: Pick<CatalogueRow, 'scope' | 'row'>, sources: ValueSources): readonly ActPart[] {
  const open = unasked(parts, scope, sources);
  return parts.filter((part) => (open.includes(part) ? textIn(row, 'catalogueReason') === undefined : (blanks[part] ?? []).some((blank) => overridden(sources, `${scope}.${blank}`) === '')));
}

/** The reason for which a blank departs from the catalogue, empty while it is to be written; undefined where it was not typed over. */
function overridden(sources: ValueSources, path: string): string | undefined {
  const source = sources[path];
  return source?.kind === 'override' && source.rule === catalogueRule ? source.reason.trim() : undefined;
}

/** Which rule of an act applies to what happened before it changed, as an official has decided it; kept with the row. */
export interface VersionChoice {
  /** Day of the act and first days of the versions that were compared: the choice is about these. */
  readonly between: string;
  /** Who chose, on which day. */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  /** Transition rules that were shown, with their confidence. */
  readonly basis?: string | undefined;
}

/** The choice that a row keeps, if it is about these versions. */
export function choiceFor(row: FormValues, between: string): VersionChoice | undefined {
  const choice = record(row['versionChoice']);
  return textIn(choice, 'between') === between ? { between, by: textIn(choice, 'by'), on: textIn(choice, 'on'), basis: textIn(choice, 'basis') } : undefined;
}

/** What a choice is about: another day of the act, or other versions, ask for it anew. */
export const choiceKey = (actOn: string, atAct: { readonly validFrom: string } | undefined, atDecision: { readonly validFrom: string } | undefined): string =>
  `${actOn} ${atAct?.validFrom ?? '-'} ${atDecision?.validFrom ?? '-'}`;
