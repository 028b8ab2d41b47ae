import type { CircumstanceCode, Violation } from '../case.ts';
import type { Dong, IsoDate } from '../citation.ts';
import { LawError } from '../citation.ts';
import { computePeriod } from '../fine.ts';
import type { LawOption } from '../rule.ts';
import type { Act, ActPenalty } from './act.ts';
import { basisText } from './basis.ts';
import type { DecreeHead } from './decree.ts';
import { withoutLength } from './penalty-length.ts';

export interface ToViolationOptions extends LawOption {
  readonly decree: DecreeHead;
  /** Day of the paper: amendments in force on it are cited. */
  readonly on: IsoDate;
  /** Value of the goods or products, đồng, where the fine is a multiple of it. */
  readonly value?: Dong | undefined;
  /** The violator is a foreigner: only then expulsion is among the penalties. */
  readonly foreigner?: boolean | undefined;
  readonly aggravating?: readonly CircumstanceCode[] | undefined;
  readonly mitigating?: readonly CircumstanceCode[] | undefined;
}

/** What an act of the catalogue fills of a violation of a case; the official adds the facts. */
export type CatalogueViolation = Omit<Violation, 'id' | 'partyId' | 'occurredAt' | 'place' | 'endedOn' | 'fine' | 'fineReason'> & Required<Pick<Violation, 'catalogueId' | 'catalogueVersion'>>;

const EXPULSION = 'truc-xuat';

/**
 * The violation that picking an act gives: wording, legal basis, field, range, warning, penalties and measures. Penalties with a length that the decree leaves
 * open get the months that the circumstances give, by the average of their range (Nghị định 118/2021 Điều 9); where these leave a choice, the decree's wording stays whole.
 */
export function toViolation(act: Act, options: ToViolationOptions): CatalogueViolation {
  const { decree, on, aggravating = [], mitigating = [] } = options;
  const range = rangeOf(act, options.value);
  return {
    description: act.text,
    basis: basisText(act, decree, on),
    field: act.field,
    ...(range === undefined ? {} : { range }),
    rangeFor: act.frameFor,
    warning: act.warning,
    aggravating, mitigating,
    additionalPenalties: act.additionalPenalties.filter(({ code }) => code !== EXPULSION || options.foreigner === true).map((penalty) => additionalPenalty(penalty, options)),
    remedialMeasures: act.remedialMeasures.map(({ code, text }) => ({ code, text })),
    catalogueId: act.id,
    catalogueVersion: act.validFrom,
  };
}

function rangeOf(act: Act, value: Dong | undefined): Violation['range'] {
  if (act.range !== null) return act.range;
  const multiple = act.valueMultiple;
  if (multiple === undefined || value === undefined) return undefined;
  return { min: Math.round(value * multiple.min), max: Math.round(value * multiple.max) };
}

function additionalPenalty(penalty: ActPenalty, { aggravating = [], mitigating = [], on, law }: ToViolationOptions): Violation['additionalPenalties'][number] {
  const { code, text, months } = penalty;
  if (months === undefined) return { code, text };
  const decided = monthsOf(months, { aggravating, mitigating, on, law });
  const bare = withoutLength(text);
  // The paper adds the length to the text; a wording that could not be freed of its own stays as it is.
  if (decided === undefined || bare === text) return { code, text };
  return { code, text: bare, months: decided };
}

function monthsOf(range: { readonly from: number; readonly to: number }, input: Omit<Parameters<typeof computePeriod>[0], 'range'>): number | undefined {
  if (range.from === range.to) return range.from;
  try {
    const { choice } = computePeriod({ range: { min: range.from, max: range.to }, ...input });
    // Papers count in months and halves of a month: what lies between is for the official to decide.
    return choice.kind === 'exact' && Number.isInteger(choice.amount * 2) ? choice.amount : undefined;
  } catch (error) {
    // Before the first row of the rule no length is proposed.
    if (error instanceof LawError) return undefined;
    throw error;
  }
}
