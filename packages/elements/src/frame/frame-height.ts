import { growthsInARow, growthWindow, shrinkAfter } from './limits.ts';

/**
 * Turns the heights that the content tells into the height of the frame: it grows at once, shrinks when the content has been lower
 * for a moment, and stops when the content grows only because the frame does.
 */
export class FrameHeight {
  readonly #apply: (height: number) => void;
  #height = 0;
  #shrink: ReturnType<typeof setTimeout> | undefined;
  #growths: number[] = [];
  /** Grows no more until the content is lower than this. */
  #ceiling = Infinity;

  constructor(apply: (height: number) => void) {
    this.#apply = apply;
  }

  /** Takes a height (px) at an instant (ms). */
  take(height: number, now: number): void {
    clearTimeout(this.#shrink);
    if (height < this.#ceiling) this.#ceiling = Infinity;
    else return;
    if (height > this.#height) {
      this.#growths = [...this.#growths.filter((at) => at > now - growthWindow), now];
      this.#set(height);
      if (this.#growths.length > growthsInARow) this.#ceiling = height;
    } else if (height < this.#height) this.#shrink = setTimeout(() => this.#set(height), shrinkAfter);
  }

  /** Forgets what was told: another page comes into the frame. */
  reset(): void {
    clearTimeout(this.#shrink);
    this.#growths = [];
    this.#ceiling = Infinity;
    this.#height = 0;
  }

  #set(height: number): void {
    this.#height = height;
    this.#apply(height);
  }
}
