import { LitElement, type CSSResultGroup } from 'lit';
import { foundation } from './foundation.ts';
import { tokens } from './tokens.ts';
import { onLocaleChange } from './i18n.ts';

/** Base of every element: tokens, reset, redraw when the language changes, typed composed events. */
export class VphcElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, foundation];

  #stopLocale: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopLocale = onLocaleChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    this.#stopLocale?.();
    this.#stopLocale = undefined;
    super.disconnectedCallback();
  }

  /** Dispatches a bubbling, composed event; returns false when a listener prevented it. */
  protected emit<D>(type: `vphc-${string}`, detail: D, options: { cancelable?: boolean } = {}): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: options.cancelable ?? false }));
  }
}
