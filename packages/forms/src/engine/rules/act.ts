import { ageOn, computeFine, LawError, type CircumstanceCode, type ComputedFine, type IsoDate, type SubjectKind } from '@xlvphc/law';
import type { FormContext } from '../../context.ts';
import type { FormValue, FormValues } from '../../definition.ts';
import { codesIn, record, textIn } from './reading.ts';

interface Remembered {
  readonly party: FormValues;
  readonly day: IsoDate;
  readonly fine: ComputedFine | undefined;
}

/** Rows are never changed in place, so a row with the same party has the same fine: no need to compute it on each keystroke. */
const remembered = new WeakMap<FormValues, Remembered>();

/**
 * What the law of a day computes for one act of a form (a row of `violations`) against a party; nothing while range or party are missing, or
 * the range makes no sense (`validate` says so).
 */
export function fineOf(act: FormValues, party: FormValues, day: IsoDate): ComputedFine | undefined {
  const before = remembered.get(act);
  if (before && before.party === party && before.day === day) return before.fine;
  const fine = computed(act, party, day);
  remembered.set(act, { party, day, fine });
  return fine;
}

/** Day of a document: of its issue, or of the record, or today. */
export const dayOf = (values: FormValues, context: FormContext): IsoDate => textIn(values, 'issuedOn') ?? textIn(values, 'recordedOn') ?? context.on;

function computed(act: FormValues, party: FormValues, day: IsoDate): ComputedFine | undefined {
  const range = rangeOf(act);
  const subject = kindOf(party);
  if (!range || !subject) return undefined;
  try {
    return computeFine({
      range,
      rangeFor: rangeForOf(act),
      subject,
      age: subject === 'person' ? ageAt(party, textIn(act, 'occurredOn') ?? textIn(act, 'endedOn') ?? day) : undefined,
      aggravating: codesIn(act['aggravating']),
      mitigating: codesIn(act['mitigating']),
      field: textIn(act, 'field'),
      on: day,
    });
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** Person or organisation, once chosen. */
export function kindOf(party: FormValues): SubjectKind | undefined {
  const kind = party['kind'];
  return kind === 'person' || kind === 'organization' ? kind : undefined;
}

/** The statutory range of an act, if both ends are there. */
export function rangeOf(act: FormValues): { readonly min: number; readonly max: number } | undefined {
  const { min, max } = record(act['range']);
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : undefined;
}

/** The act as rules of law look at it. */
export function violationOf(act: FormValues): {
  readonly range?: { readonly min: number; readonly max: number };
  readonly rangeFor: SubjectKind;
  readonly field: string;
  readonly aggravating: readonly CircumstanceCode[];
  readonly mitigating: readonly CircumstanceCode[];
  readonly additionalPenalties: readonly { readonly code: string; readonly text: string }[];
  readonly remedialMeasures: readonly { readonly code: string; readonly text: string }[];
} {
  const range = rangeOf(act);
  return {
    ...(range ? { range } : {}),
    rangeFor: rangeForOf(act),
    field: textIn(act, 'field') ?? '',
    aggravating: codesIn(act['aggravating']),
    mitigating: codesIn(act['mitigating']),
    additionalPenalties: coded(act['additionalPenalties']),
    remedialMeasures: coded(act['remedialMeasures']),
  };
}

const coded = (rows: FormValue | undefined): readonly { readonly code: string; readonly text: string }[] =>
  Array.isArray(rows) ? rows.map(record).flatMap((row) => (typeof row['code'] === 'string' ? [{ code: row['code'], text: textIn(row, 'text') ?? '' }] : [])) : [];

const rangeForOf = (act: FormValues): SubjectKind => (act['rangeFor'] === 'organization' ? 'organization' : 'person');

function ageAt(party: FormValues, on: IsoDate): number | undefined {
  const born = textIn(party, 'birthDate');
  return born === undefined || born > on ? undefined : ageOn(born, on);
}
