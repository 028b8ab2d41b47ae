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

export const rowRules = { firstRow, product } satisfies Record<string, Rule>;
