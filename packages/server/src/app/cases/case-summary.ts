import { SANCTIONING_FORMS, type Case, type CaseDocument, type IsoDate } from '@xlvphc/law';
import { decisionFine, nextDueItem } from './law-rules.ts';
import { present } from './case-file.ts';
import { summaryActLength } from './limits.ts';
import type { Summary } from './tables.ts';

const name = (party: Case['parties'][number]): string => (party.subject.kind === 'person' ? party.subject.fullName : party.subject.name);

/** Whether a document is a decision that fines, and is in force. */
export const isPenaltyDecision = (document: CaseDocument): boolean =>
  (document.status === 'issued' || document.status === 'served') && SANCTIONING_FORMS.includes(document.formCode);

/** What a row of the list shows of a case; what is due next is looked at on the day of the change. */
export function caseSummary(file: Case, on: IsoDate): Summary {
  const decision = file.documents.findLast(isPenaltyDecision);
  return {
    violators: file.parties.filter((party) => party.role === 'violator').map(name),
    ...present({
      violation: file.violations[0]?.description.slice(0, summaryActLength),
      decision: decision && {
        documentId: decision.id,
        ...present({ number: decision.number, symbol: decision.symbol, issuedOn: decision.issuedOn, fine: decisionFine(file, decision) }),
      },
      nextDue: nextDueItem(file, on),
    }),
  };
}
