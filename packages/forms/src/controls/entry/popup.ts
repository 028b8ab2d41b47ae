import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PopupOptions {
  /** Selectors in the host's shadow root. */
  readonly anchor: string;
  readonly popup: string;
  /** Called when the user clicks outside or, `byKey`, presses Escape: then the focus goes back to the field. */
  readonly close: (byKey: boolean) => void;
}

/** Three lines of a list, in px. */
const leastRoom = 120;

/**
 * A box in the top layer below its anchor (above it when there is no room), so that no host's `overflow: hidden` cuts it.
 * Places itself by CSSOM: strict CSP allows that, inline style attributes it does not.
 */
export class Popup implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PopupOptions;
  #watch: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PopupOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#options.close(false);
    this.hide();
  }

  show(): void {
    const popup = this.#find(this.#options.popup);
    if (!popup?.isConnected) return;
    if (!popup.matches(':popover-open')) popup.showPopover();
    this.#place();
    if (this.#watch) return;
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const place = () => this.#place();
    addEventListener('scroll', place, { capture: true, passive: true, signal });
    addEventListener('resize', place, { signal });
    document.addEventListener('pointerdown', (event) => !event.composedPath().includes(this.#host) && this.#options.close(false), { capture: true, signal });
    this.#host.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#options.close(true);
      },
      { signal },
    );
    this.#host.addEventListener('focusout', (event) => {
      const to = event.relatedTarget;
      if (to instanceof Node && to !== this.#host && !this.#host.contains(to) && !this.#host.shadowRoot?.contains(to)) this.#options.close(false);
    }, { signal });
  }

  hide(): void {
    this.#watch?.abort();
    this.#watch = undefined;
    const popup = this.#find(this.#options.popup);
    if (popup?.matches(':popover-open')) popup.hidePopover();
  }

  /** Places again, after the content changed. */
  fit(): void {
    if (this.#watch) this.#place();
  }

  #place(): void {
    const popup = this.#find(this.#options.popup);
    const anchor = this.#find(this.#options.anchor)?.getBoundingClientRect();
    if (!popup || !anchor) return;
    popup.style.position = 'fixed';
    popup.style.inset = 'auto';
    popup.style.minInlineSize = `${anchor.width}px`;
    popup.style.maxInlineSize = `calc(100vw - 16px)`;
    popup.style.removeProperty('--_room');
    const wanted = popup.getBoundingClientRect().height;
    const below = innerHeight - anchor.bottom;
    const under = below >= wanted + 8 || below >= anchor.top;
    // Higher than the window has room for (400 % zoom): it scrolls, and neither covers its field nor leaves the window.
    popup.style.setProperty('--_room', `${Math.max(leastRoom, (under ? below : anchor.top) - 8)}px`);
    const { width, height } = popup.getBoundingClientRect();
    popup.style.top = `${under ? anchor.bottom + 4 : Math.max(4, anchor.top - height - 4)}px`;
    popup.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}
