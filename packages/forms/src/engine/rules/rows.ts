import { textIn } from './reading.ts';
import { unknownYet, type Rule } from './result.ts';

/** Whether the row at hand is the first of its list. */
const firstRow: Rule = ({ scope }) => ({ value: scope.endsWith('.0'), citations: [] });

/** Two numbers of a row multiplied (`quantity` by `price`), in whole đồng. */
const product: Rule = ({ args }) => {
  const { quantity, price } = args;
  if (typeof quantity !== 'number' || typeof price !== 'number') return unknownYet;
  const value = Math.round(quantity * price);
  return Number.isSafeInteger(value) ? { value, citations: [] } : unknownYet;
};

/**
 * A sentence with the other arguments put in: `Quyết định số: {number}/{symbol} ngày {on}`; the sentence is `text`, or, with `by`, the one
 * under the name that `by` holds. Nothing while one of them is missing. Days are written as forms print them.
 */
const phrase: Rule = ({ args }) => {
  const sentence = textIn(args, 'by' in args ? (textIn(args, 'by') ?? '') : 'text');
  const names = [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  if (sentence === undefined || names.some((name) => textIn(args, name) === undefined)) return unknownYet;
  return { value: sentence.replace(/\{(\w+)\}/g, (_, name: string) => written(textIn(args, name) ?? '')), citations: [] };
};

const written = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').reverse().join('/') : text);

export const rowRules = { firstRow, product, phrase } satisfies Record<string, Rule>;
