/** JSON of a form: absent = blank, lists hold one object a row. */
export type DraftValue = string | number | boolean | DraftValues | readonly DraftValue[];
export interface DraftValues {
  readonly [id: string]: DraftValue | undefined;
}
/** Where a value came from. */
export type DraftSource =
  | { readonly kind: 'typed' }
  | { readonly kind: 'case'; readonly path: string }
  | { readonly kind: 'document'; readonly documentId: string; readonly formCode: string; readonly path: string }
  | { readonly kind: 'unit' }
  | { readonly kind: 'computed'; readonly rule: string }
  | { readonly kind: 'override'; readonly rule: string; readonly reason: string }
  | { readonly kind: 'catalogue'; readonly decree: string; readonly id: string; readonly version: string };

/** A draft kept outside the form. */
export interface Draft {
  readonly values: DraftValues;
  readonly sources: Readonly<Record<string, DraftSource>>;
  /** Instant of the last edit, ISO 8601. */
  readonly savedAt: string;
  /** Version of the server's document that the draft started from. */
  readonly baseVersion?: number;
}

/** Where drafts are kept; the shape that `<vphc-form>` takes. */
export interface DraftStore {
  load(key: string): Promise<Draft | undefined>;
  save(key: string, draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
}
