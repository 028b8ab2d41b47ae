import { dialogHeight, maxFrameHeight } from './limits.ts';
import type { FromFrame } from './messages.ts';

/** The frame follows a pointer by itself; only focus that moved by program or by key may be out of sight. */
const pointerPause = 500;
/** The page around has had the time (ms) to make the frame as high as the content: if it is not, the frame scrolls in itself. */
const patience = 600;

/** Tells the page around how high the content is and where the focus went, as long as the frame is open. */
export class ContentWatch {
  readonly #content: HTMLElement;
  readonly #tell: (message: FromFrame) => void;
  readonly #stop = new AbortController();
  readonly #observer: ResizeObserver;
  #told = 0;
  #waiting = 0;
  #overflow: ReturnType<typeof setTimeout> | undefined;
  #pointed = -Infinity;

  constructor(content: HTMLElement, tell: (message: FromFrame) => void) {
    this.#content = content;
    this.#tell = tell;
    const { signal } = this.#stop;
    this.#observer = new ResizeObserver(() => this.#soon());
    this.#observer.observe(content);
    // Dialogs stand above the content and do not make it higher.
    for (const type of ['click', 'keyup', 'close', 'toggle', 'focusin'] as const) addEventListener(type, () => this.#soon(), { signal, capture: true });
    addEventListener('pointerdown', () => (this.#pointed = performance.now()), { signal, capture: true });
    addEventListener('focusin', (event) => this.#focused(event), { signal, capture: true });
    addEventListener('resize', () => this.#scrolling(), { signal });
    this.#soon();
  }

  stop(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    cancelAnimationFrame(this.#waiting);
    clearTimeout(this.#overflow);
  }

  /** The part of the frame that is in sight (px): dialogs stand in it. */
  visible(top: number, height: number): void {
    const { style } = document.documentElement;
    style.setProperty('--vphc-visible-top', `${top}px`);
    style.setProperty('--vphc-visible-bottom', `${Math.max(0, innerHeight - top - height)}px`);
    style.setProperty('--vphc-visible-height', `${height}px`);
  }

  #soon(): void {
    this.#waiting ||= requestAnimationFrame(() => this.#measure());
  }

  #measure(): void {
    this.#waiting = 0;
    const height = Math.min(maxFrameHeight, Math.ceil(Math.max(this.#content.getBoundingClientRect().height, openDialog(this.#content) ? dialogHeight : 0)));
    if (height === this.#told) return;
    this.#told = height;
    this.#tell({ type: 'resize', height });
    this.#scrolling();
  }

  /** No scroll bar while the frame is about to fit: it would make the content narrower, and so higher. */
  #scrolling(): void {
    const { style } = document.documentElement;
    clearTimeout(this.#overflow);
    style.overflowY = 'hidden';
    this.#overflow = setTimeout(() => {
      if (innerHeight + 1 < this.#told) style.overflowY = 'auto';
    }, patience);
  }

  #focused(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || performance.now() - this.#pointed < pointerPause) return;
    const { top, height } = target.getBoundingClientRect();
    this.#tell({ type: 'scroll-to', top: Math.max(0, Math.round(top + scrollY)), height: Math.max(0, Math.round(Math.min(height, innerHeight))) });
  }
}

function openDialog(root: ParentNode): boolean {
  if (root instanceof HTMLElement && root.shadowRoot && openDialog(root.shadowRoot)) return true;
  for (const element of root.querySelectorAll('*')) if (element.localName === 'dialog' ? (element as HTMLDialogElement).open : element.shadowRoot && openDialog(element.shadowRoot)) return true;
  return false;
}
