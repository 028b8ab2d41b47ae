/** An act in the neutral shape (docs/law/violations/README.md), while it is put together. */
export interface NeutralAct {
  readonly id: string;
  readonly article: string;
  readonly articleTitle: string;
  readonly clause: string | null;
  readonly point: string | null;
  text: string;
  range: { readonly min: number; readonly max: number } | null;
  valueMultiple?: { readonly min: number; readonly max: number; readonly of: string };
  warning: boolean;
  subject: 'both' | 'individual' | 'organization';
  frameFor?: 'individual' | 'organization';
  field?: string;
  readonly additional: { readonly kind: string; readonly text: string; readonly months: { readonly min: number; readonly max: number } | null }[];
  readonly remedies: { readonly text: string; readonly code?: string }[];
  readonly reference: string;
  validFrom: string;
  validTo: string | null;
  amendedBy: string | null;
  note: string | null;
  confidence?: string;
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
/** Without what ends a line of a list. */
export const plain = (text: string): string => text.replace(/[\s.;:,]+$/u, '').trim();
export const dong = (text: string): number => Number(text.replaceAll('.', ''));

/** Adds a note that is not there yet. */
export function addNote(act: Pick<NeutralAct, 'note'>, note: string): void {
  if (!(act.note ?? '').includes(note)) act.note = act.note === null ? note : `${act.note} ${note}`;
}
