import { CALENDAR_YEARS } from './data/calendar.ts';
import { COMPETENCE, delegationRule, perAct, severalFields, territory } from './data/competence.ts';
import * as execution from './data/execution.ts';
import { FIELD_MAXIMA } from './data/field-maxima.ts';
import * as fine from './data/fine.ts';
import { FORMS } from './data/forms.ts';
import * as limitation from './data/limitation.ts';
import * as paper from './data/paper.ts';
import * as procedure from './data/procedure.ts';
import { transitions } from './data/process.ts';
import type { Rule } from './rule.ts';

function isRule(value: unknown): value is Rule<unknown> {
  return typeof value === 'object' && value !== null && 'id' in value && 'rows' in value;
}

/** Rules among the exports of a data module: rules, lists of rules, tables of rules. */
export function rulesOf(module: Readonly<Record<string, unknown>>): readonly Rule<unknown>[] {
  return Object.values(module).flatMap((value): readonly Rule<unknown>[] => {
    if (isRule(value)) return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).filter(isRule);
  });
}

/** Every rule that functions of the package apply, in the order of the documentation; the names of code lists are not among them. */
export function appliedRules(): readonly Rule<unknown>[] {
  return [
    ...CALENDAR_YEARS, ...rulesOf(procedure), ...rulesOf(limitation), ...rulesOf(fine), ...rulesOf(execution), ...rulesOf(paper), ...COMPETENCE, perAct, severalFields, territory, delegationRule,
    ...FIELD_MAXIMA.values(), ...Object.values(transitions), ...FORMS.values(),
  ];
}
