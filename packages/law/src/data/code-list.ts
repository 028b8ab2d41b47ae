import type { Rule, RuleRow } from '../rule.ts';
import { FROM_2022, LAW } from './documents.ts';

export interface CodeValue {
  readonly vi: string;
  readonly en: string;
}

type Entry = readonly [code: string, vi: string, en: string, point?: string];

/** Rules of a code list: one entry a code, of one article. */
export function list(prefix: string, article: string, confidence: RuleRow<unknown>['confidence'], entries: readonly Entry[], document = LAW, clause?: string, validFrom = FROM_2022, note?: string): readonly Rule<CodeValue>[] {
  return entries.map(([code, vi, en, point]) => ({
    id: `${prefix}.${code}`,
    rows: [{
      validFrom, validTo: null, value: { vi, en }, confidence, ...(note === undefined ? {} : { note }),
      source: { document, ...(article === '' ? {} : { article }), ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
    }],
  }));
}
