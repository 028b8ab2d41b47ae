import type { FormContext } from '../context.ts';
import type { FormDefinition } from '../definition.ts';
import { concernsLaw, lawIsThere } from './law-checks.ts';
import { addOwnRules, isRule, rulesOf } from './rule.ts';

/**
 * Whether every rule is there that the form names and, with a context, every check that its document needs. A name that nobody knows
 * does not count once all rules of the project are there: `compute` says so.
 */
export function hasRulesFor(form: FormDefinition, context?: FormContext): boolean {
  return lawIsThere() || (!concernsLaw(form, context) && [...rulesOf(form)].every(isRule));
}

/**
 * Loads what a form needs beyond the core of the engine: nothing for a form without rules, the rules of text, or the law with its tables.
 * Rejects when a chunk cannot be had; the next call tries again.
 */
export async function loadRulesFor(form: FormDefinition, context?: FormContext): Promise<void> {
  if (hasRulesFor(form, context)) return;
  if (!concernsLaw(form, context)) {
    const { textRules } = await import('./rules/text.ts');
    addOwnRules(textRules);
    if (hasRulesFor(form, context)) return;
  }
  const { addLaw } = await import('./law.ts');
  addLaw();
}
