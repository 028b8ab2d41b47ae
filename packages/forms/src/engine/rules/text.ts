import type { FormValue, FormValues } from '../../definition.ts';
import type { Rule, RuleCall } from './result.ts';
import { isFilled } from '../path.ts';
import { record, rowsIn, textIn } from './reading.ts';

const said = (value: FormValue | undefined): ReturnType<Rule> => ({ value: value === '' ? undefined : value, citations: [] });

/** The value of another blank (`value`). */
const copy: Rule = ({ args }) => ({ value: args['value'], citations: [] });

/** Once `value` holds anything `then` (default true), else `otherwise` (default nothing). */
const filled: Rule = ({ args }) => said(isFilled(args['value']) ? (args['then'] ?? true) : args['otherwise']);

/** The value under the name that `by` holds; with `and` under both, "seizure person". */
const chosen: Rule = ({ args }) => {
  const name = [textIn(args, 'by'), textIn(args, 'and')].filter((part) => part !== undefined).join(' ');
  return said(Object.hasOwn(args, name) ? args[name] : undefined);
};

/** What stands before the first comma or semicolon of `text`: the name in "name, address". */
const leadingName: Rule = ({ args }) => said(textIn(args, 'text')?.split(/[,;\n]/)[0]?.trim());

/**
 * The text `text`, or the one under the name that `by` holds, with each `{name}` replaced by the argument of that name, a day as the paper
 * writes it; nothing while one of them is missing.
 */
const sentence: Rule = ({ args }) => {
  const named = textIn(args, 'by');
  const words = named === undefined ? textIn(args, 'text') : (textIn(args, named) ?? textIn(args, 'text'));
  const names = [...(words?.matchAll(/\{(\w+)\}/g) ?? [])].map((match) => match[1] ?? '');
  if (words === undefined || names.some((name) => !isFilled(args[name]))) return said(undefined);
  return said(words.replace(/\{(\w+)\}/g, (_, name: string) => onPaper(args[name])));
};
const onPaper = (value: FormValue | undefined): string => (typeof value === 'string' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : typeof value === 'number' ? String(value) : '');

/** The arguments that are filled, each once, as a list: "a, b". */
const listed: Rule = ({ args }) => said([...new Set(Object.keys(args).flatMap((name) => textIn(args, name) ?? []))].join(', '));

/** Name of a party (`party`): of the person, or of the organisation. */
const partyName: Rule = ({ args }) => {
  const party = record(args['party']);
  return said(textIn(party, party['kind'] === 'organization' ? 'name' : 'fullName'));
};

/** Who speaks for a party (`party`): the person, or the representative of the organisation. */
const respondentName: Rule = ({ args }) => {
  const party = record(args['party']);
  return said(party['kind'] === 'organization' ? textIn(record(party['representative']), 'fullName') : textIn(party, 'fullName'));
};

/** Several bases in one blank are parted before the next point, clause or article; a title may hold semicolons of its own. */
const nextBasis = /;\s+(?=(?:điểm|khoản|điều)\s+\S)/iu;

/**
 * Decrees named in the legal bases of the acts (`violations`), once each: as the basis names it, with day, title and amendments (so does the catalogue of
 * violations), or as `kind` and number where the basis says no more.
 */
const decreesIn: Rule = ({ args }) => {
  const kind = textIn(args, 'kind') ?? '';
  const names = new Map<string, string>();
  for (const part of rowsIn(args['violations']).flatMap((act) => (textIn(act, 'basis') ?? '').split(nextBasis))) {
    const [number] = /\d{1,4}\/\d{4}\/NĐ-CP/.exec(part) ?? [];
    if (number === undefined) continue;
    const from = part.indexOf(`${kind} ${number}`);
    const whole = from < 0 ? '' : part.slice(from).replace(/[\s;.,]+$/, '');
    const name = / ngày /.test(whole) ? whole : `${kind} ${number}`.trim();
    if (name.length > (names.get(number)?.length ?? 0)) names.set(number, name);
  }
  return said([...names.values()].join('; '));
};

/** One exhibit in words: "01 chiếc máy bơm, máy bơm điện, đã qua sử dụng"; nothing without a name. */
export function exhibitText(row: FormValues): string | undefined {
  const name = textIn(row, 'name');
  if (name === undefined) return undefined;
  const quantity = typeof row['quantity'] === 'number' ? `${String(row['quantity']).padStart(2, '0')} ` : '';
  const thing = `${quantity}${[textIn(row, 'unit'), name].filter(Boolean).join(' ')}`;
  return [thing, textIn(row, 'kind'), textIn(row, 'condition')].filter(Boolean).join(', ');
}

/** The exhibits (`exhibits`) as a sentence under `heading`, if they are seized (`seized`). */
const seizedText: Rule = ({ args }) => {
  const names = rowsIn(args['exhibits']).map(exhibitText).filter((text) => text !== undefined);
  return said(args['seized'] === true && names.length > 0 ? `${textIn(args, 'heading') ?? ''} ${names.join('; ')}`.trim() : undefined);
};

/** Whether any act (`violations`) has a row in its `list`; with `codes`, one with such a code or with a term. */
const someRow: Rule = ({ args }) => {
  const codes = textIn(args, 'codes')?.split(' ');
  return said(measures(args).some((row) => !codes || typeof row['months'] === 'number' || codes.includes(textIn(row, 'code') ?? '')));
};

/** Longest term of the rows in `list`: months of a penalty, days of a measure. */
const longestTerm: Rule = ({ args }) => {
  const terms = measures(args).flatMap((row) => [row['months'], row['days']]).filter((term) => typeof term === 'number');
  return said(terms.length > 0 ? Math.max(...terms) : undefined);
};

/** The rows of one list over all acts. */
export const measures = (args: RuleCall['args']): ReturnType<typeof rowsIn> => rowsIn(args['violations']).flatMap((act) => rowsIn(act[textIn(args, 'list') ?? '']));

export const textRules = { copy, filled, sentence, listed, chosen, leadingName, partyName, respondentName, decreesIn, seizedText, someRow, longestTerm } satisfies Record<string, Rule>;
