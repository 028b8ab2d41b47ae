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

/**
 * The event that the issue of a form causes in its case; undefined for most forms, for one whose event the state does not admit where the event is
 * optional, and for a correction or cancellation of a paper other than the decision.
 */
export function eventOfForm(
  document: Pick<CaseDocument, 'formCode' | 'basedOn'>, file: { readonly events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[]; readonly documents?: Case['documents'] }, on: IsoDate, options: LawOption = {},
): CaseEventType | undefined {
  const rule = ruleOf(document.formCode, on, options.law);
  if (rule === undefined || rule.event === null) return undefined;
  if (ABOUT_DECISION.includes(rule.event)) {
    const based = (file.documents ?? []).filter(({ id }) => document.basedOn?.includes(id) === true);
    if (based.length > 0 && !based.some(({ formCode }) => SANCTIONING_FORMS.includes(formCode))) return undefined;
  }
  if (!rule.optional) return rule.event;
  return move(stateAfter(file.events, options.law), { type: rule.event, on }, options.law).obstacle === null ? rule.event : undefined;
}

/** What becomes of the exhibits that an issued form lists: seized, returned, confiscated, destroyed; undefined when the form says nothing of them. */
export function exhibitsOfForm(formCode: FormCode, on: IsoDate, options: LawOption = {}): Exhibit['status'] | undefined {
  return ruleOf(formCode, on, options.law)?.exhibits ?? undefined;
}
