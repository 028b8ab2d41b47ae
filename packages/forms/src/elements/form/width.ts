import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether an element is at least so wide; asks for an update when that changes. */
export class Width implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #limit: number;
  #observer: ResizeObserver | undefined;
  #wide: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element, limit: number) {
    this.#host = host;
    this.#limit = limit;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const wide = (entry?.contentRect.width ?? 0) >= this.#limit;
      if (wide === this.#wide) return;
      // Nobody has asked yet: what is asked later finds the answer here.
      const asked = this.#wide !== undefined;
      this.#wide = wide;
      if (asked) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  /** Measured when somebody asks: the browser would have to lay out the page for it. */
  get wide(): boolean {
    return (this.#wide ??= this.#host.clientWidth >= this.#limit);
  }

  hostDisconnected(): void {
    this.#wide = undefined;
    this.#observer?.disconnect();
  }
}
