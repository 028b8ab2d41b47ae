import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValue, FormValues, Operand } from '../definition.ts';
import { resolvePath, valueAt } from './path.ts';
import { unknownYet, type Rule, type RuleResult } from './rules/result.ts';

const registry = new Map<string, Rule>();

/** Makes rules known by name; a second rule of the same name replaces the first. */
export function registerRules(rules: Readonly<Record<string, Rule>>): void {
  for (const [name, rule] of Object.entries(rules)) registry.set(name, rule);
}

/** Makes rules of the project known; one that a host has registered under the same name stays. */
export function addOwnRules(rules: Readonly<Record<string, Rule>>): void {
  for (const [name, rule] of Object.entries(rules)) if (!registry.has(name)) registry.set(name, rule);
}

export const isRule = (name: string): boolean => registry.has(name);
export const ruleNames = (): readonly string[] => [...registry.keys()];

const named = new WeakMap<FormDefinition, ReadonlySet<string>>();

/** Names of all rules that a form calls, in computed blanks and in conditions. */
export function rulesOf(form: FormDefinition): ReadonlySet<string> {
  let names = named.get(form);
  if (!names) {
    const found = new Set<string>();
    // A form is plain JSON: this visits every `rule` in it.
    JSON.stringify(form.blocks, (key, value: unknown) => {
      if (key === 'rule' && typeof value === 'string') found.add(value);
      return value;
    });
    named.set(form, (names = found));
  }
  return names;
}

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
    // By its name: the engine's core loads without the law, and a page may hold two copies of it.
    if (error instanceof Error && error.name === 'LawError') return unknownYet;
    throw error;
  }
}
