import { caseBalance, enforcementRecordDeadline, plusMonths, postponementRight } from '@xlvphc/law';
import { unknownYet, type Rule, type RuleCall, type RuleResult } from './result.ts';
import { dayOf } from './act.ts';
import { textIn } from './reading.ts';

/** Number or year (`part`) of the decree on enforcement that is in force on a day (`on`); nothing for a day before its tables. */
const enforcementDecree: Rule = ({ args, context }) => {
  const { citations } = enforcementRecordDeadline({ termEndedOn: textIn(args, 'on') ?? context.on });
  const [, number, year] = citations.map(({ document }) => /(\d{1,4})\/(\d{4})\/NĐ-CP/.exec(document)).find((match) => match !== null) ?? [];
  const value = textIn(args, 'part') === 'year' ? year : number;
  return value === undefined ? unknownYet : { value, citations };
};

/** What of the fine (`fine`) is unpaid on the day of the document, by the payments and reductions of the case; nothing when all is paid. */
function unpaid({ args, values, context }: RuleCall): RuleResult {
  const { fine } = args;
  const on = dayOf(values, context);
  const { owed, outstanding, citations } = context.case ? caseBalance(context.case, on, context.partyId === undefined ? {} : { partyId: context.partyId }) : noBalance;
  if (owed > 0) return outstanding > 0 ? { value: outstanding, citations } : unknownYet;
  return typeof fine === 'number' && fine > 0 ? { value: fine, citations: [] } : unknownYet;
}
const noBalance = { owed: 0, outstanding: 0, citations: [] } as const;

/** What is to be collected: the cost of remedying (`refund`) where `purpose` says so, else what of the fine (`fine`) is unpaid. */
const amountToEnforce: Rule = (call) => {
  const { purpose, refund } = call.args;
  if (purpose !== 'refund') return unpaid(call);
  return typeof refund === 'number' ? { value: refund, citations: [] } : unknownYet;
};

/** What is remitted of the fine (`fine`): all that is unpaid, unless only a part is (`granted` is `reduction`): that is the official's to say. */
const amountRemitted: Rule = (call) => (call.args['granted'] === 'rest' || call.args['granted'] === 'all' ? unpaid(call) : unknownYet);

/** The smaller of two amounts (`one`, `other`); the one that is known, if only one is. */
const lesser: Rule = ({ args }) => {
  const known = [args['one'], args['other']].filter((amount) => typeof amount === 'number');
  return known.length === 0 ? unknownYet : { value: Math.min(...known), citations: [] };
};

/** Last day of a postponement that begins on a day (`from`): as long as the law allows. */
const postponedUntil: Rule = ({ args }) => {
  const from = textIn(args, 'from');
  if (from === undefined) return unknownYet;
  const { months, citations } = postponementRight({ fine: 0, subject: 'person', on: from });
  return { value: plusMonths(from, months), citations };
};

export const executionRules = { postponedUntil, enforcementDecree, amountToEnforce, amountRemitted, lesser } satisfies Record<string, Rule>;
