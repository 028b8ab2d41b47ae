import type { Case, CaseDocument, CaseEvent, CaseEventType, Exhibit, FormCode } from './case.ts';
import type { IsoDate } from './citation.ts';
import { SANCTIONING_FORMS } from './data/form-roles.ts';
import type { FormRule } from './data/forms.ts';
import { FORMS } from './data/forms.ts';
import { move, stateAfter } from './movement.ts';
import type { Law, LawOption } from './rule.ts';
import { rowOn } from './rule.ts';

/** Forms in force before the first row of the appendix have the effects of that row: old papers are recorded too. */
function ruleOf(code: FormCode, on: IsoDate, law: Law | undefined): FormRule | undefined {
  const rule = FORMS.get(code);
  return rule === undefined ? undefined : (rowOn(rule, on, law) ?? rule.rows[0])?.value;
}

/** These events are about the decision to sanction; a paper that corrects or cancels another one does not cause them. */
const ABOUT_DECISION: readonly CaseEventType[] = ['document-corrected', 'decision-cancelled'];

/** What is looked at in a document that is issued. */
type IssuedForm = Pick<CaseDocument, 'formCode' | 'basedOn'> & { readonly values?: CaseDocument['values'] };

/**
 * The events that the issue of a form causes in its case, in their order; none for most forms. Left out are those that another value of the form rules out,
 * optional ones that the state does not admit, and a correction or cancellation of a paper other than the decision.
 */
export function eventsOfForm(
  document: IssuedForm, file: { readonly events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[]; readonly documents?: Case['documents'] }, on: IsoDate, options: LawOption = {},
): readonly CaseEventType[] {
  let machine = stateAfter(file.events, options.law);
  const found: CaseEventType[] = [];
  for (const { type, optional, when } of ruleOf(document.formCode, on, options.law)?.events ?? []) {
    if (when !== undefined && document.values?.[when[0]] !== when[1]) continue;
    if (ABOUT_DECISION.includes(type) && isAboutOther(document, file.documents ?? [])) continue;
    const moved = move(machine, { type, on, data: { formCode: document.formCode } }, options.law);
    if (optional === true && moved.obstacle !== null) continue;
    machine = moved.state;
    found.push(type);
  }
  return found;
}

/** Whether a paper rests on others of the case, and none of them sanctions. */
function isAboutOther(document: IssuedForm, documents: Case['documents']): boolean {
  const based = documents.filter(({ id }) => document.basedOn?.includes(id) === true);
  return based.length > 0 && !based.some(({ formCode }) => SANCTIONING_FORMS.includes(formCode));
}

/** What becomes of the exhibits that an issued form lists: seized, returned, confiscated, destroyed; undefined when the form says nothing of them. */
export function exhibitsOfForm(formCode: FormCode, on: IsoDate, options: LawOption = {}): Exhibit['status'] | undefined {
  return ruleOf(formCode, on, options.law)?.exhibits ?? undefined;
}
