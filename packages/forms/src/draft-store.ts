import type { FormValues, ValueSources } from './definition.ts';

/** A draft kept outside the form: what was typed, from where, when. */
export interface Draft {
  readonly values: FormValues;
  readonly sources: ValueSources;
  /** Instant of the last edit, ISO 8601. */
  readonly savedAt: string;
  /** Version of the server's document that the draft started from, when there is one. */
  readonly baseVersion?: number;
}

/** Where `<vphc-form>` keeps drafts. `elements` supplies an encrypted one; the default lives in memory. */
export interface DraftStore {
  load(key: string): Promise<Draft | undefined>;
  save(key: string, draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Drafts that live as long as the page. */
export function memoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    load: async (key) => drafts.get(key),
    save: async (key, draft) => void drafts.set(key, draft),
    remove: async (key) => void drafts.delete(key),
  };
}
