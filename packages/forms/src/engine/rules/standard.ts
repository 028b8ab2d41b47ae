import type { Rule } from '../rule.ts';
import { textRules } from './text.ts';

/** The rules that the official forms name. */
export const standardRules: Readonly<Record<string, Rule>> = { ...textRules };
