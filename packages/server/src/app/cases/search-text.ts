import type { Case, Subject } from '@xlvphc/law';
import { searchTerms, searchTextLength } from './limits.ts';

const names = (subject: Subject): readonly (string | undefined)[] =>
  subject.kind === 'person'
    ? [subject.fullName, subject.idNumber]
    : [subject.name, subject.enterpriseCode, subject.representative?.fullName];

/** What an official may look for in a case: reference, people, acts, places, things, numbers of documents. */
export function searchText(file: Omit<Case, 'events' | 'payments'>): string {
  const text = [
    file.reference,
    file.place,
    ...file.parties.flatMap((party) => names(party.subject)),
    ...file.violations.flatMap((violation) => [violation.description, violation.place]),
    ...file.exhibits.map((exhibit) => exhibit.name),
    ...file.documents.map((document) => (document.number && document.symbol ? `${document.number}/${document.symbol}` : undefined)),
  ]
    .filter((part): part is string => !!part)
    .join(' ')
    .slice(0, searchTextLength);
  return words(text).join(' ');
}

/** Only letters and digits: PostgreSQL's own parser would read `05/BB-VPHC` as a path. */
const words = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Words of a search as a `tsquery`: every word, as a prefix, in any order; undefined when there is no word in it.
 * The database folds the diacritics of both sides, so that `nguyen` finds `Nguyễn`.
 */
export function searchQuery(text: string): string | undefined {
  const terms = words(text).slice(0, searchTerms);
  return terms.length === 0 ? undefined : terms.map((word) => `${word}:*`).join(' & ');
}
