import { caseFactRules } from './case-facts.ts';
import { documentRules } from './document.ts';
import { executionRules } from './execution.ts';
import { instalmentRules } from './instalments.ts';
import { penaltyRules } from './penalty.ts';
import { procedureRules } from './procedure.ts';
import type { Rule } from './result.ts';
import { rowRules } from './rows.ts';
import { termRules } from './term.ts';
import { textRules } from './text.ts';

/** The rules that the official forms name. */
export const standardRules: Readonly<Record<string, Rule>> = { ...textRules, ...penaltyRules, ...procedureRules, ...instalmentRules, ...documentRules, ...rowRules, ...executionRules, ...termRules, ...caseFactRules };
