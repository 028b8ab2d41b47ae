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
