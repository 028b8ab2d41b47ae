import type { Rule } from '../rule.ts';

/** The value of another blank (`value`). */
const copy: Rule = ({ args }) => ({ value: args['value'], citations: [] });

export const textRules = { copy } satisfies Record<string, Rule>;
