import type { Finding } from '@xlvphc/law';
import type { RowsChange } from '../controls/repeat/repeat.ts';
import type { ActChoice, FavouriteChange } from '../controls/violation-picker/violation-source.ts';
import type { FormValues, ValueSources } from '../definition.ts';

/** Events of the forms and their controls. All bubble and cross shadow roots; those that can be prevented say so. */
export interface VphcFormEventMap {
  /** A value changed and the rules have computed; `values` is the whole document, personal data included. */
  'vphc-change': CustomEvent<{ readonly path: string; readonly value: unknown; readonly values: FormValues }>;
  /** The form is finished and nothing blocks. Cancelable. */
  'vphc-submit': CustomEvent<{ readonly values: FormValues; readonly sources: ValueSources }>;
  /** Finishing is blocked. */
  'vphc-invalid': CustomEvent<{ readonly findings: readonly Finding[] }>;
  /** The draft is safe on this device. */
  'vphc-draft-saved': CustomEvent<{ readonly savedAt: string }>;
  /** An act of the catalogue was chosen or unlinked. */
  'vphc-act': CustomEvent<ActChoice>;
  /** An act became a favourite, or is none any more. */
  'vphc-favourite': CustomEvent<FavouriteChange>;
  /** How the rows of a list moved, before `change`. */
  'vphc-rows': CustomEvent<RowsChange>;
  /** A day was picked in the calendar (ISO). */
  'vphc-pick': CustomEvent<string>;
  /** A blank of the page was clicked while the page is not editable. */
  'vphc-blank': CustomEvent<{ readonly path: string }>;
  /** A dialog or a calendar was closed. */
  'vphc-close': CustomEvent<unknown>;
}

declare global {
  interface HTMLElementEventMap extends VphcFormEventMap {}
}
