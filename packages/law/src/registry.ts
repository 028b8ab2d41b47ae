import { CALENDAR_YEARS } from './data/calendar.ts';
import * as codeLists from './data/codes.ts';
import { delegationRule, perAct, severalFields, territory } from './data/competence.ts';
import * as execution from './data/execution.ts';
import { FORMS } from './data/forms.ts';
import { FIELD_MAXIMA } from './data/field-maxima.ts';
import * as fine from './data/fine.ts';
import * as limitation from './data/limitation.ts';
import * as procedure from './data/procedure.ts';
import { transitions } from './data/process.ts';
import { TITLES } from './data/title-names.ts';
import type { Rule, RuleRow } from './rule.ts';

function isRule(value: unknown): value is Rule<unknown> {
  return typeof value === 'object' && value !== null && 'id' in value && 'rows' in value;
}

/** Rules among the exports of a data module: rules, lists of rules, tables of rules. */
function rulesOf(module: Readonly<Record<string, unknown>>): readonly Rule<unknown>[] {
  return Object.values(module).flatMap((value): readonly Rule<unknown>[] => {
    if (isRule(value)) return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).filter(isRule);
  });
}

/** Every rule of the package by its id. */
export const RULES: ReadonlyMap<string, Rule<unknown>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [
    ...CALENDAR_YEARS, .../* @__PURE__ */ rulesOf(procedure), .../* @__PURE__ */ rulesOf(limitation), .../* @__PURE__ */ rulesOf(fine), .../* @__PURE__ */ rulesOf(execution),
    ...TITLES, perAct, severalFields, territory, delegationRule, ...FIELD_MAXIMA.values(), .../* @__PURE__ */ rulesOf(codeLists), ...Object.values(transitions), ...FORMS.values(),
  ].map((rule) => [rule.id, rule]),
);

export interface RegisteredRow extends RuleRow<unknown> {
  readonly rule: string;
}

/** Every row of law that the package ships, for documentation and review. */
export function lawRows(): readonly RegisteredRow[] {
  return [...RULES.values()].flatMap((rule) => rule.rows.map((row) => ({ rule: rule.id, ...row })));
}
