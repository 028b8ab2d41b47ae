import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { failureOf, type Failure } from '../app/failure.ts';
import { skeletonAfter } from '../app/limits.ts';

/** Told of every failure and every success, so that a lost network or an ended session is noticed once. */
export interface LoadWatcher {
  report(error: unknown): void;
  reached(): void;
}

/**
 * One thing that a screen reads: loads when its key changes, aborts the older call, keeps the last value while a newer
 * one comes, shows a skeleton only when the wait is felt.
 */
export class Load<T> implements ReactiveController {
  value: T | undefined;
  failure: Failure | undefined;
  loading = false;
  /** The wait is long enough to show something. */
  slow = false;

  readonly #host: ReactiveControllerHost;
  readonly #watcher: () => LoadWatcher | undefined;
  #key: string | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: ((signal: AbortSignal) => Promise<T>) | undefined;

  constructor(host: ReactiveControllerHost, watcher: () => LoadWatcher | undefined) {
    this.#host = host;
    this.#watcher = watcher;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    clearTimeout(this.#timer);
    this.loading = false;
    // A view that comes back into the page reads again.
    this.#key = undefined;
  }

  /** Reads unless `key` is the one already read. Call it from `willUpdate`. */
  want(key: string | undefined, run: (signal: AbortSignal) => Promise<T>): void {
    if (key === this.#key) return;
    this.#key = key;
    if (key === undefined) return this.#abort?.abort();
    this.value = undefined;
    this.#start(run);
  }

  /** Reads the same thing again, keeping what is shown. */
  readonly again = (): void => {
    if (this.#run) this.#start(this.#run);
  };

  /** Puts in a value that an action brought back. */
  set(value: T): void {
    this.value = value;
    this.#host.requestUpdate();
  }

  /** The view: the value, else why it is not there, else a skeleton, else nothing for a moment. */
  render(views: { readonly ready: (value: T) => unknown; readonly failed: (failure: Failure, again: () => void) => TemplateResult; readonly waiting: () => TemplateResult }): unknown {
    if (this.value !== undefined) return views.ready(this.value);
    if (this.failure) return views.failed(this.failure, this.again);
    return this.slow ? views.waiting() : undefined;
  }

  #start(run: (signal: AbortSignal) => Promise<T>): void {
    this.#run = run;
    this.#abort?.abort();
    clearTimeout(this.#timer);
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    this.slow = false;
    this.failure = undefined;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, skeletonAfter);
    void this.#finish(run(abort.signal), abort);
    // During `willUpdate` the coming render shows the new state; otherwise this asks for one.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  async #finish(result: Promise<T>, abort: AbortController): Promise<void> {
    try {
      const value = await result;
      if (abort.signal.aborted) return;
      this.value = value;
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
