import type { Case, CaseDocument, CaseMode } from '../case.ts';
import type { Finding, IsoDate } from '../citation.ts';
import { LawError } from '../citation.ts';
import type { DocumentFacts } from '../document-facts.ts';
import { factsOf } from '../document-facts.ts';
import type { Law, LawOption } from '../rule.ts';
import { checkAuthority, checkDelegation } from './authority.ts';
import type { CheckSubject } from './check-subject.ts';
import { checkDecisionTerm, checkLimitation, checkRecordTerm } from './terms.ts';
import { checkExplanation, checkFines, checkInstalmentPlan, checkMinors, checkTotal, checkWithoutRecord, checkWords } from './money.ts';
import { checkAddress, checkCleared, checkOpenRights, checkOrder, checkRecordReference, checkRelatedDocuments } from './file.ts';

export interface CheckOptions extends LawOption {
  /** `historical`: what was issued on paper before; blocks become warnings. Default: the mode of the case. */
  readonly mode?: CaseMode;
  /** Facts of the document from one who knows its form; they win over those read from its values. */
  readonly facts?: DocumentFacts;
}

const CHECKS: readonly ((subject: CheckSubject) => readonly Finding[])[] = [
  checkRecordTerm, checkDecisionTerm, checkLimitation, checkFines, checkAuthority, checkWithoutRecord, checkWords, checkRecordReference, checkAddress, checkExplanation,
  checkTotal, checkInstalmentPlan, checkMinors, checkDelegation, checkCleared, checkOrder, checkRelatedDocuments, checkOpenRights,
];

/**
 * Checks a document of a case on a day: the validations V01–V15, and across documents X01–X08 (days in order, forms that need others, open rights). Never throws for what a case says: a rule that cannot be applied
 * becomes a hint. `on` stands for the day of the document while it has none.
 */
export function check(file: Case, document: CaseDocument, on: IsoDate, options: CheckOptions = {}): readonly Finding[] {
  const mode = options.mode ?? file.mode;
  const subject: CheckSubject = { file, document, on, day: document.issuedOn ?? on, facts: { ...factsOf(document), ...options.facts }, law: options.law };
  const findings: Finding[] = [];
  for (const run of CHECKS) {
    try {
      findings.push(...run(subject));
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
      if (!findings.some((finding) => finding.code === error.code && finding.message.vi === error.message)) {
        findings.push({ code: error.code, severity: 'hint', message: { vi: error.message, en: error.messageEn }, citations: [] });
      }
    }
  }
  return mode === 'historical' ? findings.map((finding) => (finding.severity === 'block' ? { ...finding, severity: 'warn' as const } : finding)) : findings;
}

export type { Law };
