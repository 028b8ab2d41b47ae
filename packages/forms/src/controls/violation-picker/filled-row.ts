import { inForce, toViolation, type Act } from '@xlvphc/law/violations';
import type { CircumstanceCode } from '@xlvphc/law';
import type { FormValue, FormValues } from '../../definition.ts';
import type { ActFacts } from './consequences.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

const expulsion = 'truc-xuat';

/** The act as a violation of this document. Expulsion is only filled in for a foreigner. */
export function violationOf(act: Act, decree: ListedDecree, facts: ActFacts, row: FormValues): ReturnType<typeof toViolation> {
  // What is cited is the decree as it stood while the chosen version was in force.
  const on = inForce(act, facts.on) ? facts.on : (act.validTo ?? act.validFrom);
  const made = toViolation(act, { decree, on, aggravating: codes(row['aggravating']), mitigating: codes(row['mitigating']) });
  return facts.foreigner ? made : { ...made, additionalPenalties: made.additionalPenalties.filter(({ code }) => code !== expulsion) };
}

export const expels = (act: Act): boolean => act.additionalPenalties.some(({ code }) => code === expulsion);

/** What choosing an act writes into its row: everything that the decree says. Facts that the official has typed stay behind the official wording. */
export function filledRow(act: Act, decree: ListedDecree, facts: ActFacts, row: FormValues, before: Act | undefined): FormValues {
  const made = violationOf(act, decree, facts, row);
  return {
    catalogueId: act.id,
    catalogueVersion: decree.version === undefined ? act.validFrom : `${act.validFrom}@${decree.version}`,
    description: described(act.text, row['description'], before?.text),
    basis: made.basis,
    field: made.field,
    range: made.range ? { min: made.range.min, max: made.range.max } : {},
    rangeFor: made.rangeFor,
    warning: made.warning === true,
    additionalPenalties: made.additionalPenalties.map((penalty) => ({ ...penalty })),
    remedialMeasures: made.remedialMeasures.map((measure) => ({ ...measure })),
  };
}

function described(wording: string, typed: FormValue | undefined, replaced: string | undefined): string {
  if (typeof typed !== 'string' || typed.trim() === '') return wording;
  if (typed.startsWith(wording)) return typed;
  if (replaced !== undefined && typed.startsWith(replaced)) return wording + typed.slice(replaced.length);
  return `${wording}. ${pick('facts', { facts: typed.trim() })}`;
}

const codes = (value: FormValue | undefined): readonly CircumstanceCode[] => (Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : []);

/** Parts of the row that no longer say what the catalogue says. */
export const comparedParts = ['basis', 'field', 'range', 'rangeFor', 'warning', 'additionalPenalties', 'remedialMeasures'] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** What the official has changed since the act was chosen; months and terms follow the circumstances and are his own. */
export function departures(row: FormValues, filled: FormValues): readonly ComparedPart[] {
  return comparedParts.filter((part) => JSON.stringify(plain(part, row[part])) !== JSON.stringify(plain(part, filled[part])));
}

function plain(part: ComparedPart, value: FormValue | undefined): unknown {
  // A list without rows is no value in a form.
  if (value === undefined && (part === 'additionalPenalties' || part === 'remedialMeasures')) return [];
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'object' && !Array.isArray(one) ? [(one as FormValues)['code'], (one as FormValues)['text']] : one));
  if (part === 'range') {
    const { min, max } = (typeof value === 'object' ? value : {}) as FormValues;
    return [min, max];
  }
  if (part === 'warning') return value === true;
  return value ?? null;
}
