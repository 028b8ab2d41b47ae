import type { Case, CaseDocument } from './case.ts';
import { RECORD_FORM, SANCTIONING_FORMS } from './data/form-roles.ts';

const ISSUED: readonly string[] = ['numbered', 'signed', 'issued', 'served'];

/** A document that has left the office: numbered, signed, issued or served. */
export function isIssued(document: CaseDocument): boolean {
  return ISSUED.includes(document.status);
}

/** Decisions that a cancellation (MQĐ40) names; `all` when one names none and no decision came after it. */
function cancelledDecisions(file: Case): ReadonlySet<string> | 'all' {
  const named = new Set<string>();
  let all = false;
  for (const { type, documentId, data } of file.events) {
    if (type === 'decision-issued') all = false;
    if (type !== 'decision-cancelled') continue;
    const own = typeof data['decisionId'] === 'string' ? [data['decisionId']] : [];
    const based = file.documents.find((document) => document.id === documentId && !SANCTIONING_FORMS.includes(document.formCode))?.basedOn ?? [];
    const targets = [...own, ...based, ...(documentId === undefined ? [] : [documentId])].filter((id) => file.documents.some((document) => document.id === id && SANCTIONING_FORMS.includes(document.formCode)));
    if (targets.length === 0) all = true;
    for (const id of targets) named.add(id);
  }
  return all ? 'all' : named;
}

/** The last issued decision that sanctions (MQĐ01, MQĐ02) and has not been cancelled; undefined before. */
export function sanctioningDecision(file: Case): CaseDocument | undefined {
  const cancelled = cancelledDecisions(file);
  if (cancelled === 'all') return undefined;
  return file.documents.findLast((document) => SANCTIONING_FORMS.includes(document.formCode) && isIssued(document) && !cancelled.has(document.id));
}

/** The latest record of the violation (MBB01) that is not deleted. */
export function violationRecord(file: Case): CaseDocument | undefined {
  return file.documents.findLast((document) => document.formCode === RECORD_FORM && document.status !== 'deleted');
}
