import * as codeLists from './data/codes.ts';
import { TITLES } from './data/title-names.ts';
import type { Rule, RuleRow } from './rule.ts';
import { noteOn } from './rule.ts';
import { appliedRules, rulesOf } from './rules.ts';

export interface RegisteredRow extends RuleRow<unknown> {
  readonly rule: string;
}

/** Every row of law that the package ships, code lists and names of titles included, for documentation and review; with its doubts once `loadNotes()` was called. */
export function lawRows(): readonly RegisteredRow[] {
  const titles = new Map<string, Rule<unknown>>(TITLES.map((rule) => [rule.id, rule]));
  return [...appliedRules().map((rule) => titles.get(rule.id) ?? rule), ...rulesOf(codeLists)].flatMap((rule) => rule.rows.map((row) => {
    const note = noteOn(rule.id, row);
    return { rule: rule.id, ...row, ...(note === undefined ? {} : { note }) };
  }));
}
