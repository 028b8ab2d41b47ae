import { LitElement, type CSSResultGroup } from 'lit';
import { foundation } from './foundation.ts';
import { tokens } from './tokens.ts';
import { currentLocale, onLocaleChange } from './i18n.ts';
import { kitCopy } from './kit-copy.ts';
import { exportedParts } from './parts.ts';

/** Base of every element: tokens, reset, redraw when the language changes, typed composed events. */
export class VphcElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, foundation];

  #stopLocale: (() => void) | undefined;
  #ownLang = false;

  /** The children made by its templates belong to the same copy of the kit, when there are several on the page. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    kitCopy()?.prepare?.(this);
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    if (root instanceof ShadowRoot && root.host instanceof VphcElement) this.setAttribute('exportparts', exportedParts);
    else this.#sayLanguage();
    this.#stopLocale = onLocaleChange(() => {
      if (this.#ownLang) this.#sayLanguage();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    this.#stopLocale?.();
    this.#stopLocale = undefined;
    super.disconnectedCallback();
  }

  /** A page in another language must not read our words aloud as its own; what it has said itself stays. */
  #sayLanguage(): void {
    if (this.hasAttribute('lang') && !this.#ownLang) return;
    this.#ownLang = true;
    if (this.lang !== currentLocale()) this.lang = currentLocale();
  }

  /** Dispatches a bubbling, composed event; returns false when a listener prevented it. */
  protected emit<D>(type: `vphc-${string}`, detail: D, options: { cancelable?: boolean } = {}): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: options.cancelable ?? false }));
  }
}
