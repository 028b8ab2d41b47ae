import { LawError } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormValue, FormValues, Operand } from '../definition.ts';
import { resolvePath, valueAt } from './path.ts';
import { unknownYet, type Rule, type RuleResult } from './rules/result.ts';
import { standardRules } from './rules/standard.ts';

const registry = new Map<string, Rule>(Object.entries(standardRules));

/** Makes rules known by name. Names are registered once; a second rule of the same name replaces the first. */
export function registerRules(rules: Readonly<Record<string, Rule>>): void {
  for (const [name, rule] of Object.entries(rules)) registry.set(name, rule);
}

export const ruleNames = (): readonly string[] => [...registry.keys()];

/**
 * Runs a rule. Where the law has no answer (a day before its tables, a code that is not in a list) there is none: a draft may say anything.
 * Throws a TypeError if the form names a rule that is not registered.
 */
export function runRule(
  call: { readonly rule: string; readonly args: Readonly<Record<string, Operand>> },
  values: FormValues,
  scope: string,
  context: FormContext,
): RuleResult {
  const rule = registry.get(call.rule);
  if (!rule) throw new TypeError(`no rule named ${call.rule}`);
  const args: Record<string, FormValue | undefined> = {};
  for (const [name, operand] of Object.entries(call.args)) {
    args[name] = 'path' in operand ? valueAt(values, resolvePath(operand.path, scope)) : (operand.value ?? undefined);
  }
  try {
    return rule({ args, values, scope, context });
  } catch (error) {
    if (error instanceof LawError) return unknownYet;
    throw error;
  }
}
