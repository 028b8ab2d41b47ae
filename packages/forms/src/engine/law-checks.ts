import type { Finding } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues } from '../definition.ts';

/** What the law says about a document as it stands. */
export type LawCheck = (form: FormDefinition, values: FormValues, context: FormContext) => readonly Finding[];

let known: LawCheck | undefined;

/** Puts the checks of law behind `validate`. They weigh more than all the rest of the engine, so they are not part of it. */
export function addLawChecks(check: LawCheck): void {
  known ??= check;
}

export const lawIsThere = (): boolean => known !== undefined;

/** Whether the law has something to say: about every official form, and about every document of a case. */
export const concernsLaw = (form: FormDefinition, context?: FormContext): boolean => context?.case !== undefined || /^M(BB|QĐ)\d/.test(form.code.normalize('NFC'));

/** Findings of law. Throws an Error when they are needed and not loaded: no check is left out in silence. */
export function checkLaw(form: FormDefinition, values: FormValues, context: FormContext): readonly Finding[] {
  if (known) return known(form, values, context);
  if (concernsLaw(form, context)) throw new Error('the rules of law are not loaded: await loadRulesFor(form, context) first');
  return [];
}
