import type { Case, CaseDocument } from '@xlvphc/law';
import type { FormDefinition } from '../definition.ts';
import type { DocumentName } from '../template/binding.ts';
import { fieldsOf, listsOf } from './fields.ts';
import { isDocumentName, namedDocuments } from './view.ts';

/** An earlier document that a form cites, and all those of the case that it could be. */
export interface CitedDocument {
  readonly name: DocumentName;
  readonly candidates: readonly CaseDocument[];
}

/** Roots of everything that a form takes from its context: `record`, `penaltyDecision`, `violator` … */
const roots = (form: FormDefinition): ReadonlySet<string> =>
  new Set([...fieldsOf(form).map(({ field }) => field.binding), ...listsOf(form).map(({ block }) => block.binding)].flatMap((binding) => binding?.split('.')[0] || []));

/** The earlier documents that a form cites, with those of the case that were issued; where there are several, `basedOn` of the context says which one. */
export function citedDocuments(form: FormDefinition, file: Pick<Case, 'documents'>): readonly CitedDocument[] {
  return [...roots(form)].filter(isDocumentName).map((name) => ({ name, candidates: namedDocuments(file, name).filter(({ issuedOn }) => issuedOn !== undefined) }));
}

/** Whether a form is about one violator: of several, `partyId` of the context says which one. */
export const concernsViolator = (form: FormDefinition): boolean => ['violator', 'violations'].some((root) => roots(form).has(root));
