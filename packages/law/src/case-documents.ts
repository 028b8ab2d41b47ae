import type { Case, CaseDocument } from './case.ts';

/** Forms that sanction. */
export const SANCTIONING_FORMS: readonly string[] = ['MQĐ01', 'MQĐ02'];

const ISSUED: readonly string[] = ['numbered', 'signed', 'issued', 'served'];

/** A document that has left the office: numbered, signed, issued or served. */
export function isIssued(document: CaseDocument): boolean {
  return ISSUED.includes(document.status);
}

/** The last issued decision that sanctions (MQĐ01, MQĐ02); undefined before. */
export function sanctioningDecision(file: Case): CaseDocument | undefined {
  return file.documents.findLast((document) => SANCTIONING_FORMS.includes(document.formCode) && isIssued(document));
}

/** The latest record of the violation (MBB01) that is not deleted. */
export function violationRecord(file: Case): CaseDocument | undefined {
  return file.documents.findLast((document) => document.formCode === 'MBB01' && document.status !== 'deleted');
}
