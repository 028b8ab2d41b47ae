import { amountInWords, checkAmount, choiceText, codeText, formatDong, totalFine as sumOfFines, type CodeListName } from '@xlvphc/law';
import { unknownYet, type Rule, type RuleCall, type RuleResult } from './result.ts';
import type { FormValues } from '../../definition.ts';
import { dayOf, fineOf } from './act.ts';
import { codesIn, record, rowsIn, textIn } from './reading.ts';
import { measures } from './text.ts';

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

const finesIn = (acts: readonly FormValues[]): readonly { readonly id: string; readonly fine?: number }[] =>
  acts.map((act, index) => ({ id: textIn(act, 'id') ?? String(index), ...(typeof act['fine'] === 'number' ? { fine: act['fine'] } : {}) }));

/** Sum of the fines of all acts; nothing while no act has one. */
const totalFine: Rule = ({ args, values, context }) => {
  const fines = finesIn(rowsIn(args['violations']));
  if (fines.every((act) => act.fine === undefined)) return unknownYet;
  const { total, citations } = sumOfFines(fines, { on: dayOf(values, context) });
  return { value: total, citations };
};

const money = (amount: number): string => `${formatDong(amount)} (bằng chữ: ${amountInWords(amount)})`;

/** "Cụ thể": the fine of each act in figures and words, and their sum. */
const fineText: Rule = ({ args }) => {
  const acts = rowsIn(args['violations']);
  const fines = acts.map((act) => (typeof act['fine'] === 'number' && Number.isSafeInteger(act['fine']) && act['fine'] > 0 ? act['fine'] : undefined));
  const total = fines.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (total === 0 || total > 1e15) return acts.some((act) => act['warning'] === true) ? uncited('Cảnh cáo.') : unknownYet;
  if (acts.length === 1) return uncited(`Phạt tiền ${money(total)}.`);
  const lines = acts.map((_, index) => {
    const amount = fines[index];
    return `Hành vi ${index + 1}: ${amount === undefined ? 'cảnh cáo' : `phạt tiền ${money(amount)}`}`;
  });
  return uncited(`${lines.join('; ')}. Tổng số tiền phạt: ${money(total)}.`);
};

/** Main penalty: the text `fine` once any act has a fine, the text `warning` if an act allows a warning and none has one. */
const mainPenalty: Rule = ({ args }) => {
  const acts = rowsIn(args['violations']);
  if (acts.some((act) => typeof act['fine'] === 'number' && act['fine'] > 0)) return uncited(args['fine']);
  return acts.some((act) => act['warning'] === true) ? uncited(args['warning']) : unknownYet;
};

const listNames: readonly CodeListName[] = ['additionalPenalties', 'remedialMeasures', 'aggravating', 'mitigating'];

function nameOf(list: string | undefined, code: string, { context }: RuleCall): string {
  const known = listNames.find((name) => name === list);
  return known ? codeText(known, code, context.on) : code;
}

/** Names of the rows of `list` over all acts, each once; `none` if there are acts and no row. */
const measureNames: Rule = (call) => listed(call, (row) => nameOf(textIn(call.args, 'list'), textIn(row, 'code') ?? '', call));

/** The rows of `list` in full: their text (or name) with the term. */
const measureText: Rule = (call) =>
  listed(call, (row) => {
    const text = textIn(row, 'text') ?? nameOf(textIn(call.args, 'list'), textIn(row, 'code') ?? '', call);
    return typeof row['months'] === 'number' ? `${text} trong thời hạn ${String(row['months']).padStart(2, '0')} tháng` : text;
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

export const penaltyRules = { amountInWords: inWords, fine, fineByLaw, fineIsOff, totalFine, fineText, mainPenalty, measureNames, measureText, circumstancesText } satisfies Record<string, Rule>;
