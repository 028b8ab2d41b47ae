import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft, DraftStore } from '../../draft-store.ts';
import { draftPause } from '../limits.ts';

export type DraftState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed';

interface DraftSyncHost extends ReactiveControllerHost {
  /** Counts in what was entered since the last frame. */
  settle(): void;
  /** What is to be saved now; nothing when there is nothing to keep. */
  currentDraft(): Omit<Draft, 'savedAt'> | undefined;
  draftSaved(savedAt: string): void;
}

/**
 * Keeps the draft: saves a moment after the last change, and at once when the page is hidden or left. What it says about
 * saving is true: "saved" only after the store has confirmed the very values that stand in the form.
 */
export class DraftSync implements ReactiveController {
  readonly #host: DraftSyncHost;
  #store: DraftStore | undefined;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #edition = 0;
  #listening: AbortController | undefined;
  state: DraftState = 'clean';
  savedAt: string | undefined;

  constructor(host: DraftSyncHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', () => document.hidden && void this.flush(), { signal });
    addEventListener('pagehide', () => void this.flush(), { signal });
  }

  hostDisconnected(): void {
    void this.flush();
    this.#listening?.abort();
  }

  get active(): boolean {
    return this.#store !== undefined && this.#key !== '';
  }

  /** Uses another store or key, and gives the draft kept there. */
  async open(store: DraftStore | undefined, key: string): Promise<Draft | undefined> {
    await this.flush();
    this.#store = store;
    this.#key = key;
    this.#set('clean');
    this.savedAt = undefined;
    if (!this.active) return undefined;
    try {
      return await store?.load(key);
    } catch {
      this.#set('failed');
      return undefined;
    }
  }

  /** The draft was put into the form: it is saved, as of then. */
  adopt(draft: Draft): void {
    this.savedAt = draft.savedAt;
    this.#set('saved');
  }

  changed(): void {
    if (!this.active) return;
    this.#edition += 1;
    this.#set('unsaved');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), draftPause);
  }

  async flush(): Promise<void> {
    this.#host.settle();
    clearTimeout(this.#timer);
    if (!this.active || (this.state !== 'unsaved' && this.state !== 'failed')) return;
    const draft = this.#host.currentDraft();
    if (!draft || !this.#store) return;
    const edition = this.#edition;
    this.#set('saving');
    const savedAt = new Date().toISOString();
    try {
      await this.#store.save(this.#key, { ...draft, savedAt });
    } catch {
      this.#set('failed');
      return;
    }
    if (edition !== this.#edition) return;
    this.savedAt = savedAt;
    this.#set('saved');
    this.#host.draftSaved(savedAt);
  }

  /** The document is safe elsewhere, or the user does not want the draft. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#edition += 1;
    this.savedAt = undefined;
    this.#set('clean');
    await this.#store?.remove(this.#key).catch(() => undefined);
  }

  #set(state: DraftState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
