import { executionDeadline, explanationRight, type ExplanationRight, type IsoDate } from '@xlvphc/law';
import { unknownYet, type Rule } from './result.ts';
import type { FormValues } from '../../definition.ts';
import { kindOf, rangeOf, violationOf } from './act.ts';
import { record, rowsIn, textIn } from './reading.ts';

/** The right to explain of a party for these acts; nothing while no act has a range, a warning or a further penalty. */
export function explanationOf(acts: readonly FormValues[], party: FormValues, recordOn: IsoDate | undefined): ExplanationRight | undefined {
  const subject = kindOf(party);
  const known = acts.some((act) => rangeOf(act) !== undefined || act['warning'] === true || violationOf(act).additionalPenalties.length > 0);
  if (!subject || recordOn === undefined || recordOn === '' || !known) return undefined;
  return explanationRight({ violations: acts.map(violationOf), subject, recordOn });
}

/** `written` if the party (`party`) may explain itself about the acts (`violations`) recorded on a day (`on`), else `none`. */
const explanationMode: Rule = ({ args }) => {
  const right = explanationOf(rowsIn(args['violations']), record(args['party']), textIn(args, 'on'));
  return right ? { value: right.eligible ? 'written' : 'none', citations: right.citations } : unknownYet;
};

/** Days to pay from receipt of a decision issued on a day (`on`). */
const paymentDays: Rule = ({ args, context }) => {
  const { term, citations } = executionDeadline({ servedOn: textIn(args, 'on') ?? context.on });
  return { value: term.amount, citations };
};

export const procedureRules = { explanationMode, paymentDays } satisfies Record<string, Rule>;
