import type { Finding, IsoDate } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues } from '../definition.ts';

/** What the law says about a document as it stands. */
export type LawCheck = (form: FormDefinition, values: FormValues, context: FormContext) => readonly Finding[];

/** The name of a kind of document on a day: `Biên bản vi phạm hành chính`. */
export type DocumentTitle = (formCode: string, on: IsoDate) => string;

let known: LawCheck | undefined;
let titles: DocumentTitle | undefined;

/** Puts the checks of law behind `validate`, and its names behind bindings. They weigh more than all the rest of the engine, so they are not part of it. */
export function addLawChecks(check: LawCheck, documentTitle: DocumentTitle): void {
  known ??= check;
  titles ??= documentTitle;
}

/** The name of a kind of document; its code while the law is not loaded. */
export const documentTitle: DocumentTitle = (formCode, on) => titles?.(formCode, on) ?? formCode;

export const lawIsThere = (): boolean => known !== undefined;

/** Whether the law has something to say: about every official form, and about every document of a case. */
export const concernsLaw = (form: FormDefinition, context?: FormContext): boolean => context?.case !== undefined || /^M(BB|QĐ)\d/.test(form.code.normalize('NFC'));

/** Findings of law. Throws an Error when they are needed and not loaded: no check is left out in silence. */
export function checkLaw(form: FormDefinition, values: FormValues, context: FormContext): readonly Finding[] {
  if (known) return known(form, values, context);
  if (concernsLaw(form, context)) throw new Error('the rules of law are not loaded: await loadRulesFor(form, context) first');
  return [];
}
