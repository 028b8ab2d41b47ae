import { instalmentPlan, plusMonths, type InstalmentPlan } from '@xlvphc/law';
import type { FormValues } from '../../definition.ts';
import { unknownYet, type Rule, type RuleCall } from './result.ts';
import { kindOf } from './act.ts';
import { record, rowsIn, textIn } from './reading.ts';

/** Amounts of a plan are whole thousands of đồng, but for the last. */
const step = 1e3;

/** The plan that the law allows for a fine (`fine`) of a party (`party`), by a decision in force from a day (`on`), in as many parts as there are rows (`parts`). */
function planOf({ args }: RuleCall): InstalmentPlan | undefined {
  const { fine } = args;
  const subject = kindOf(record(args['party']));
  const effectiveOn = textIn(args, 'on');
  const parts = rowsIn(args['parts']).length;
  return typeof fine === 'number' && fine > 0 && subject && effectiveOn !== undefined ? instalmentPlan({ fine, subject, effectiveOn, parts }) : undefined;
}

const rowOf = ({ scope }: RuleCall): number => Number(scope.split('.').at(-1));

/** Amount of the row `index` of `rows`: an equal share of what the rows before leave of `total`, the last all the rest; nothing while one before is open. */
function equalShare(total: number, rows: readonly FormValues[], index: number): number | undefined {
  const before = rows.slice(0, index).map((row) => row['amount']);
  if (!before.every((amount) => typeof amount === 'number')) return undefined;
  const left = total - before.reduce((sum, amount) => sum + amount, 0);
  const amount = index === rows.length - 1 ? left : Math.floor(left / (rows.length - index) / step) * step;
  return amount > 0 ? amount : undefined;
}

/** Amount of this part: the first the least that the law allows, the others equal shares of what the parts before leave. */
const instalmentAmount: Rule = (call) => {
  const plan = planOf(call);
  const { fine } = call.args;
  const first = plan?.instalments[0];
  if (!plan || !first || typeof fine !== 'number') return unknownYet;
  const amount = rowOf(call) === 0 ? first.amount : equalShare(fine, rowsIn(call.args['parts']), rowOf(call));
  return amount === undefined ? unknownYet : { value: amount, citations: plan.citations };
};

/** Amount of this row of `parts`: an equal share of what the rows before leave of `total`. */
const equalPart: Rule = (call) => {
  const { total } = call.args;
  const amount = typeof total === 'number' ? equalShare(total, rowsIn(call.args['parts']), rowOf(call)) : undefined;
  return amount === undefined ? unknownYet : { value: amount, citations: [] };
};

/** Last day of this part, at equal distances within the term of the law. */
const instalmentDay: Rule = (call) => {
  const plan = planOf(call);
  const part = plan?.instalments[rowOf(call)];
  return plan && part ? { value: part.dueOn, citations: plan.citations } : unknownYet;
};

/** Months from the day of effect (`on`) that hold the last day of every part (`parts`). */
const instalmentMonths: Rule = ({ args }) => {
  const on = textIn(args, 'on');
  const last = rowsIn(args['parts']).map((row) => textIn(row, 'dueOn') ?? '').reduce((latest, day) => (day > latest ? day : latest), '');
  if (on === undefined || last <= on) return unknownYet;
  for (let months = 1; months <= mostMonths; months += 1) if (plusMonths(on, months) >= last) return { value: months, citations: [] };
  return unknownYet;
};

/** Far beyond any term of the law: a day further away is a slip of the keyboard. */
const mostMonths = 24;

export const instalmentRules = { instalmentAmount, instalmentDay, instalmentMonths, equalPart } satisfies Record<string, Rule>;
