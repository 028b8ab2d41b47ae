import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether an element is at least so wide; asks for an update when that changes. */
export class Width implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #limit: number;
  #observer: ResizeObserver | undefined;
  wide = false;

  constructor(host: ReactiveControllerHost & Element, limit: number) {
    this.#host = host;
    this.#limit = limit;
    host.addController(this);
  }

  hostConnected(): void {
    this.wide = this.#host.clientWidth >= this.#limit;
    this.#observer = new ResizeObserver(([entry]) => {
      const wide = (entry?.contentRect.width ?? 0) >= this.#limit;
      if (wide === this.wide) return;
      this.wide = wide;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
