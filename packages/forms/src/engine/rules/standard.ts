import { instalmentRules } from './instalments.ts';
import { penaltyRules } from './penalty.ts';
import { procedureRules } from './procedure.ts';
import type { Rule } from './result.ts';
import { textRules } from './text.ts';

/** The rules that the official forms name. */
export const standardRules: Readonly<Record<string, Rule>> = { ...textRules, ...penaltyRules, ...procedureRules, ...instalmentRules };
