import { availableForms, type AvailableForm, type FormCode, type FormReason } from '@xlvphc/law';
import { loadNotes } from '@xlvphc/law/notes';
import type { Case, DocumentView, FormHead } from '../app/views.ts';
import { today } from '../ui/format.ts';

/** A form that an official may choose in a case, in the order in which it makes sense. */
export interface OfferedForm {
  readonly code: FormCode;
  /** `next`: what the case leads to; `possible`: may be made, the reasons are doubts; `refused`: not now, for these reasons; `outside`: not a paper of a case. */
  readonly group: 'next' | 'possible' | 'refused' | 'outside';
  readonly reasons: readonly FormReason[];
}

const groups = { next: 'next', possible: 'possible', doubtful: 'possible', refused: 'refused', outside: 'outside' } as const satisfies Record<AvailableForm['fit'], OfferedForm['group']>;

/** Every form of the backend as the law sees it in this case; the rules are a chunk of their own: import this lazily. */
export function offeredForms(file: Case, documents: readonly DocumentView[], listed: readonly FormHead[]): readonly OfferedForm[] {
  loadNotes();
  const judged = availableForms({ ...file, documents }, today());
  const known = new Set(listed.map(({ code }) => code));
  const official = judged.filter(({ code }) => known.has(code)).map(({ code, fit, reasons }): OfferedForm => ({ code, group: groups[fit], reasons }));
  const codes = new Set(judged.map(({ code }) => code));
  // Of a form of a ministry the law says nothing: an official decides when it is needed.
  const own = listed.filter(({ code }) => !codes.has(code)).map(({ code }): OfferedForm => ({ code, group: 'possible', reasons: [] }));
  return [...official, ...own];
}
