import { amountInWords, checkAmount, choiceText, codeText, formatDong, monthsText, totalFine as sumOfFines, type CodeListName } from '@xlvphc/law';
import { unknownYet, type Rule, type RuleCall, type RuleResult } from './result.ts';
import type { FormValues } from '../../definition.ts';
import { dayOf, fineOf, rangeOf } from './act.ts';
import { codesIn, record, rowsIn, textIn } from './reading.ts';
import { exhibitText, measures } from './text.ts';

const uncited = (value: RuleResult['value']): RuleResult => ({ value: value === '' ? undefined : value, citations: [] });

/** `amount` in words: "Bốn triệu đồng". */
const inWords: Rule = ({ args }) => {
  const amount = args['amount'];
  return typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0 && amount <= 1e15 ? uncited(amountInWords(amount)) : unknownYet;
};

/** The fine for one act (`act`) of a party (`party`): one amount, or nothing where the law leaves a choice. */
const fine: Rule = ({ args, values, context }) => {
  const computed = fineOf(record(args['act']), record(args['party']), dayOf(values, context));
  if (!computed) return unknownYet;
  return { value: computed.choice.kind === 'exact' ? computed.choice.amount : undefined, citations: computed.citations };
};

/** The same in a sentence: an amount, or the limits of the choice. */
const fineByLaw: Rule = ({ args, values, context }) => {
  const computed = fineOf(record(args['act']), record(args['party']), dayOf(values, context));
  return computed ? { value: choiceText(computed.choice).vi, citations: computed.citations } : unknownYet;
};

/** Whether the chosen `fine` is not what the law computes: a reason is needed. */
const fineIsOff: Rule = ({ args, values, context }) => {
  const computed = fineOf(record(args['act']), record(args['party']), dayOf(values, context));
  const chosen = args['fine'];
  if (!computed || typeof chosen !== 'number') return uncited(false);
  const check = checkAmount(chosen, computed);
  return { value: check.needsReason, citations: check.citations };
};

/** `fine`, or `warning` where the act (`act`) has no range, or the violator (`party`) is too young to be fined. */
const sanction: Rule = ({ args, values, context }) => {
  const act = record(args['act']);
  const computed = fineOf(act, record(args['party']), dayOf(values, context));
  if (computed) return { value: computed.choice.kind === 'warning-only' ? 'warning' : 'fine', citations: computed.citations };
  return act['warning'] === true && !rangeOf(act) ? uncited('warning') : unknownYet;
};

/** What was decided for each act: an amount, a warning, or nothing yet. */
const decided = (acts: readonly FormValues[]): readonly (number | 'warning' | undefined)[] =>
  acts.map((act) => (act['sanction'] === 'warning' ? 'warning' : typeof act['fine'] === 'number' && Number.isSafeInteger(act['fine']) && act['fine'] > 0 ? act['fine'] : undefined));

/** Sum of the fines of all acts (`violations`); nothing while an act is undecided, or if there are only warnings. */
const totalFine: Rule = ({ args, values, context }) => {
  const sanctions = decided(rowsIn(args['violations']));
  if (sanctions.includes(undefined) || sanctions.every((one) => one === 'warning')) return unknownYet;
  const fines = sanctions.map((one, index) => ({ id: String(index), ...(typeof one === 'number' ? { fine: one } : {}) }));
  const { total, citations } = sumOfFines(fines, { on: dayOf(values, context) });
  return { value: total, citations };
};

/** Whether every act (`violations`) gets a warning (cảnh cáo) and nothing is to be paid. */
const onlyWarning: Rule = ({ args }) => {
  const sanctions = decided(rowsIn(args['violations']));
  return uncited(sanctions.length > 0 && sanctions.every((one) => one === 'warning'));
};

/** Letter of the right to complain: after the payment and what is held (`seizure`); first when only warned (`onlyWarning`). */
const complaintLetter: Rule = ({ args }) => uncited(args['onlyWarning'] === true ? 'a' : args['seizure'] === 'yes' ? 'c' : 'b');

const money = (amount: number): string => `${formatDong(amount)} (bằng chữ: ${amountInWords(amount)})`;

/** "Cụ thể": what each act (`violations`) gets, fines in figures and words, and their sum; nothing while an act is undecided. */
const fineText: Rule = ({ args }) => {
  const sanctions = decided(rowsIn(args['violations']));
  const total = sanctions.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  if (sanctions.length === 0 || sanctions.includes(undefined) || total > 1e15) return unknownYet;
  if (total === 0) return uncited('Cảnh cáo.');
  if (sanctions.length === 1) return uncited(`Phạt tiền ${money(total)}.`);
  const lines = sanctions.map((one, index) => `Hành vi ${index + 1}: ${typeof one === 'number' ? `phạt tiền ${money(one)}` : 'cảnh cáo'}`);
  return uncited(`${lines.join('; ')}. Tổng số tiền phạt: ${money(total)}.`);
};

/** Main penalty of the acts (`violations`): the texts `warning` and `fine`, whichever occur; nothing while an act is undecided. */
const mainPenalty: Rule = ({ args }) => {
  const sanctions = decided(rowsIn(args['violations']));
  if (sanctions.length === 0 || sanctions.includes(undefined)) return unknownYet;
  const names = [sanctions.includes('warning') ? textIn(args, 'warning') : undefined, sanctions.some((one) => one !== 'warning') ? textIn(args, 'fine') : undefined];
  return uncited(names.filter((name) => name !== undefined).join('; '));
};

const listNames: readonly CodeListName[] = ['additionalPenalties', 'remedialMeasures', 'aggravating', 'mitigating'];

function nameOf(list: string | undefined, code: string, { context }: RuleCall): string {
  const known = listNames.find((name) => name === list);
  return known ? codeText(known, code, context.on) : code;
}

/** Names of the rows of `list` over all acts, each once; `none` if there are acts and no row. */
const measureNames: Rule = (call) => listed(call, (row) => nameOf(textIn(call.args, 'list'), textIn(row, 'code') ?? '', call));

const confiscation = 'tich-thu';

/** A confiscation names what it takes: the exhibits marked so in the case, or all that are still held, unless the text names them itself. */
function confiscated(text: string, { context }: RuleCall): string {
  const held = context.case?.exhibits.filter(({ status }) => status !== 'returned' && status !== 'destroyed') ?? [];
  const marked = held.filter(({ status }) => status === 'confiscated');
  const taken = marked.length > 0 ? marked : held;
  if (taken.every(({ name }) => text.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi')))) return text;
  const things = taken.map((exhibit) => exhibitText({ ...exhibit })).filter((thing) => thing !== undefined);
  return `${text}: ${things.join('; ')}`;
}

/** The rows of `list` in full: their text (or name) with the term; a confiscation with its exhibits. */
const measureText: Rule = (call) =>
  listed(call, (row) => {
    const text = textIn(row, 'text') ?? nameOf(textIn(call.args, 'list'), textIn(row, 'code') ?? '', call);
    if (textIn(row, 'code') === confiscation) return confiscated(text, call);
    return typeof row['months'] === 'number' ? `${text} trong thời hạn ${monthsText(row['months'])}` : text;
  });

function listed(call: RuleCall, name: (row: FormValues) => string): RuleResult {
  const names = [...new Set(measures(call.args).map(name))].filter((one) => one !== '');
  if (names.length > 0) return uncited(names.join('; '));
  return rowsIn(call.args['violations']).length > 0 ? uncited(call.args['none']) : unknownYet;
}

/** Circumstances of all acts in words; `list` is `aggravating`, `mitigating` or `both`; `none` if there are acts and no circumstance. */
const circumstancesText: Rule = (call) => {
  const list = textIn(call.args, 'list');
  const acts = rowsIn(call.args['violations']);
  const names = (['aggravating', 'mitigating'] as const)
    .filter((one) => list === one || list === 'both')
    .flatMap((one) => acts.flatMap((act) => codesIn(act[one])).map((code) => nameOf(one, code, call)));
  if (names.length > 0) return uncited([...new Set(names)].join('; '));
  return acts.length > 0 ? uncited(call.args['none']) : unknownYet;
};

export const penaltyRules = { amountInWords: inWords, sanction, fine, fineByLaw, fineIsOff, totalFine, onlyWarning, complaintLetter, fineText, mainPenalty, measureNames, measureText, circumstancesText } satisfies Record<string, Rule>;
