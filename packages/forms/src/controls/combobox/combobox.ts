import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.ts';
import type { Option } from '../../definition.ts';
import { VphcControl } from '../control.ts';
import { Popup } from '../entry/popup.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { listedOptions } from '../limits.ts';
import { say } from '../composite-messages.ts';
import { optionCodec } from './option-codec.ts';
import { search, type Found } from './search.ts';
import { comboboxStyles } from './styles.ts';

/**
 * One of thousands of options, found by typing with or without marks (APG combobox with list autocomplete): arrows move, Enter
 * takes, Escape closes, Alt+Arrow Down opens. At most a hundred rows are drawn; the rest is counted.
 *
 * @tag vphc-combobox
 * @prop {Option[]} options
 * @attr {boolean} free - Text that is not in the list is a value too.
 */
export class VphcCombobox extends VphcControl<string> {
  static override styles: CSSResultGroup = [VphcControl.styles, comboboxStyles];
  static override properties = { ...VphcControl.properties, options: { attribute: false }, free: { type: Boolean }, open: { state: true }, active: { state: true } };
  /** What can be chosen: value, label, perhaps a hint. */
  declare options: readonly Option[];
  /** Takes a text that is not in the list. */
  declare free: boolean;
  protected declare open: boolean;
  /** Index of the active option, -1 for none. */
  protected declare active: number;

  protected override readonly entry = new TextEntry<string>(this, optionCodec(() => this));
  readonly #popup = new Popup(this, { anchor: '.entry', popup: '#list', close: () => this.#close() });
  #found: Found = { options: [], total: 0 };
  #typed = false;

  constructor() {
    super();
    this.options = [];
    this.free = false;
    this.open = false;
    this.active = -1;
  }

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return text || undefined;
  }

  override entered(value: string | undefined, synthetic = false): void {
    super.entered(value, synthetic);
    this.composed();
  }

  /** The list follows the text also while a word is composed, and when the text is no value yet. */
  composed(): void {
    if (!(this.renderRoot instanceof ShadowRoot) || this.renderRoot.activeElement?.id !== 'input') return;
    this.#typed = true;
    this.#show();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Lists come later than values (units load on demand): the code shows as its name as soon as that is known.
    if (changed.has('options') && this.value !== undefined && !this.#typed) this.entry.show(this.value);
    if (this.open) this.#found = search(this.options, this.#typed ? this.entry.view : '', listedOptions);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.open) return;
    this.#popup.show();
    this.#popup.fit();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderEntry(): TemplateResult {
    const locked = this.inactive || this.readOnly;
    return html`<div class="entry">
        <input class="box" part="input" id="input" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${this.open} aria-controls="list"
          aria-activedescendant=${this.open && this.active >= 0 ? `option-${this.active}` : nothing} aria-describedby=${this.describedBy ?? nothing} aria-invalid=${!!this.shownError} aria-required=${this.required || nothing}
          aria-label=${this.label ? nothing : say('choose')} ?disabled=${this.inactive} ?readonly=${this.readOnly} @keydown=${this.#key} @click=${this.#show} @focusout=${this.#leave} ${this.entry.events()} />
        <button class="push" part="button" type="button" tabindex="-1" aria-label=${say('openList', { label: this.label })} aria-expanded=${this.open} ?disabled=${locked} @mousedown=${(event: Event) => event.preventDefault()} @click=${this.#toggle}>${icon('down')}</button>
      </div>
      <div class="list" id="list" popover="manual" role="listbox" tabindex="-1" aria-label=${this.label} @mousedown=${(event: Event) => event.preventDefault()}>
        ${this.open ? this.#rows() : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.open ? this.#status() : nothing}</p>`;
  }

  #rows(): TemplateResult {
    const { options, total } = this.#found;
    if (!options.length) return html`<div class="none" role="option" aria-disabled="true" aria-selected="false">${say('noMatch')}</div>`;
    return html`${options.map(
      (option, index) => html`<div class="option ${option.value === this.value ? 'chosen' : ''}" id="option-${index}" role="option" aria-selected=${index === this.active} @click=${() => this.#take(option)}>${option.label}</div>`,
    )}${total > options.length ? html`<div class="none" role="option" aria-disabled="true" aria-selected="false">${say('moreMatches', { count: total - options.length })}</div>` : nothing}`;
  }

  #status(): string {
    return this.#found.total ? say('matches', { count: this.#found.total }) : say('noMatch');
  }

  readonly #show = (): void => {
    if (this.inactive || this.readOnly) return;
    this.active = this.#typed ? 0 : Math.max(-1, search(this.options, '', listedOptions).options.findIndex((option) => option.value === this.value));
    this.open = true;
  };

  readonly #toggle = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#input')?.focus();
    if (this.open) this.#close();
    else this.#show();
  };

  #close(): void {
    this.open = false;
    this.active = -1;
    this.#popup.hide();
  }

  readonly #leave = (): void => {
    this.#typed = false;
    this.#close();
  };

  #take(option: Option): void {
    this.#typed = false;
    this.#close();
    this.entry.show(option.value);
    super.entered(option.value, true);
    this.committed();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing || this.entry.composing) return;
    const last = this.#found.options.length - 1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!this.open) this.#show();
        else this.active = event.key === 'ArrowDown' ? Math.min(last, this.active + 1) : Math.max(0, this.active - 1);
        break;
      }
      case 'PageDown':
      case 'PageUp':
        if (!this.open) break;
        event.preventDefault();
        this.active = event.key === 'PageDown' ? Math.min(last, this.active + 8) : Math.max(0, this.active - 8);
        break;
      case 'Enter': {
        event.preventDefault();
        const option = this.open ? this.#found.options[this.active] : undefined;
        if (option) this.#take(option);
        else {
          this.#close();
          this.entry.commit();
        }
        break;
      }
      case 'Tab': {
        // Leaving with one option highlighted after typing takes it: the fast path of clerks.
        const option = this.open && this.#typed ? this.#found.options[this.active] : undefined;
        if (option && this.unreadable) this.#take(option);
        break;
      }
    }
  };
}
