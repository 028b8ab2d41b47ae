import type { Case, CaseDocument } from '../case.ts';
import type { Citation, Finding, IsoDate, Severity } from '../citation.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Law } from '../rule.ts';

/** What one check looks at. */
export interface CheckSubject {
  readonly file: Case;
  readonly document: CaseDocument;
  readonly on: IsoDate;
  /** Day of the document, `on` while it has none. */
  readonly day: IsoDate;
  readonly facts: DocumentFacts;
  readonly law: Law | undefined;
}

export function finding(code: string, severity: Severity, path: string | undefined, vi: string, en: string, citations: readonly Citation[]): Finding {
  return { code: `VPHC-LAW-${code}`, severity, ...(path === undefined ? {} : { path }), message: { vi, en }, citations };
}
