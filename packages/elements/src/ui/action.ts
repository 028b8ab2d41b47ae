import { intent } from '@xlvphc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../app/failure.ts';
import type { LoadWatcher } from './load.ts';

/**
 * One act of the user on the backend. While it runs it cannot be started twice; one idempotency key serves an intent until
 * the intent succeeds or its content changes, so that pressing again after a lost answer does nothing twice.
 */
export class Action implements ReactiveController {
  busy = false;
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #watcher: () => LoadWatcher | undefined;
  #intent: { readonly content: string; readonly key: string } | undefined;

  constructor(host: ReactiveControllerHost, watcher: () => LoadWatcher | undefined) {
    this.#host = host;
    this.#watcher = watcher;
    host.addController(this);
  }

  hostConnected(): void {
    this.failure = undefined;
  }

  /** Runs the act; `content` describes the intent. Returns undefined when it failed (see `failure`) or is already running. */
  async run<T>(content: unknown, act: (idempotencyKey: string) => Promise<T>): Promise<{ readonly value: T } | undefined> {
    if (this.busy) return undefined;
    const text = JSON.stringify(content);
    if (this.#intent?.content !== text) this.#intent = { content: text, key: intent() };
    this.busy = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const value = await act(this.#intent.key);
      this.#intent = undefined;
      this.#watcher()?.reached();
      return { value };
    } catch (error) {
      this.failure = failureOf(error);
      this.#watcher()?.report(error);
      return undefined;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  clear(): void {
    this.failure = undefined;
    this.#host.requestUpdate();
  }
}
