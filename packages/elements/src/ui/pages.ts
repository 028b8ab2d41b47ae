import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../app/failure.ts';
import { skeletonAfter } from '../app/limits.ts';
import type { Page } from '../app/views.ts';
import type { LoadWatcher } from './load.ts';

type Fetch<T> = (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>;

/**
 * A list read page by page. When the question changes the old rows stay until the new ones are there, so that results
 * never jump while the official is typing.
 */
export class Pages<T> implements ReactiveController {
  items: readonly T[] | undefined;
  failure: Failure | undefined;
  loading = false;
  slow = false;
  /** More rows follow on the server. */
  hasMore = false;

  readonly #host: ReactiveControllerHost;
  readonly #watcher: () => LoadWatcher | undefined;
  #key: string | undefined;
  #cursor: string | undefined;
  #fetch: Fetch<T> | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, watcher: () => LoadWatcher | undefined) {
    this.#host = host;
    this.#watcher = watcher;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    clearTimeout(this.#timer);
    this.loading = false;
    this.#key = undefined;
  }

  /** Asks the question `key` unless it is the one already asked. Call it from `willUpdate`. */
  want(key: string | undefined, fetch: Fetch<T>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#fetch = fetch;
    if (key !== undefined) void this.#read(undefined);
  }

  readonly again = (): void => void this.#read(undefined);
  readonly more = (): void => void (this.hasMore && !this.loading && this.#read(this.#cursor));

  async #read(cursor: string | undefined): Promise<void> {
    const fetch = this.#fetch;
    if (!fetch) return;
    this.#abort?.abort();
    clearTimeout(this.#timer);
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    this.failure = undefined;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, skeletonAfter);
    queueMicrotask(() => this.#host.requestUpdate());
    try {
      const page = await fetch(cursor, abort.signal);
      if (abort.signal.aborted) return;
      this.items = cursor === undefined ? page.items : [...(this.items ?? []), ...page.items];
      this.#cursor = page.nextCursor;
      this.hasMore = page.nextCursor !== undefined;
      this.#watcher()?.reached();
    } catch (error) {
      if (abort.signal.aborted) return;
      this.failure = failureOf(error);
      this.#watcher()?.report(error);
    }
    clearTimeout(this.#timer);
    this.loading = false;
    this.slow = false;
    this.#host.requestUpdate();
  }
}
