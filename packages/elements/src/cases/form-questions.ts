import { citedDocuments, concernsViolator, type FormDefinition } from '@xlvphc/forms';
import type { Party } from '@xlvphc/law';
import type { Case, CaseDocument, DocumentView } from '../app/views.ts';

/** What has to be known before a document is made: which of several earlier documents it cites, which of several violators it is about. */
export interface FormQuestions {
  readonly documents: readonly { readonly name: string; readonly candidates: readonly CaseDocument[] }[];
  readonly violators: readonly Party[];
  /** Said by the case itself: the only document that can be meant belongs to this violator. */
  readonly partyId: string | undefined;
}

/** The same documents are asked for once, whatever a form calls them. */
export function questionsOf(form: FormDefinition, file: Case, documents: readonly DocumentView[]): FormQuestions {
  const cited = citedDocuments(form, { documents });
  const asked = cited.filter(({ candidates }) => candidates.length > 1);
  const distinct = asked.filter((one, index) => asked.findIndex((other) => ids(other.candidates) === ids(one.candidates)) === index);
  const violators = file.parties.filter((party) => party.role === 'violator');
  const only = [...new Set(cited.filter(({ candidates }) => candidates.length === 1).flatMap(({ candidates }) => candidates[0]?.partyId ?? []))];
  return {
    documents: distinct,
    violators: violators.length > 1 && concernsViolator(form) && only.length !== 1 ? violators : [],
    partyId: violators.length > 1 && only.length === 1 ? only[0] : undefined,
  };
}

const ids = (documents: readonly CaseDocument[]): string => documents.map(({ id }) => id).join();

export const needsAnswer = ({ documents, violators }: FormQuestions): boolean => documents.length > 0 || violators.length > 0;
