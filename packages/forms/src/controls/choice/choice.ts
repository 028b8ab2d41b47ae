import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from '../../definition.ts';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { choiceStyles } from '../field/choice-styles.ts';
import { say } from '../messages.ts';
import { chosen, type Validator } from '../validators.ts';

/** Up to this many options are shown at once; more go into a select. */
const radioOptions = 5;

/**
 * One of several options: radio buttons up to five, a select beyond.
 *
 * @tag vphc-choice
 * @prop {Option[]} options
 */
export class VphcChoice extends VphcControl<string> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    choiceStyles,
    css`
      select.box {
        appearance: auto;
        max-inline-size: 100%;
        text-overflow: ellipsis;
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, options: { attribute: false } };
  /** What can be chosen: value, label, perhaps a hint. */
  declare options: readonly Option[];
  protected override readonly entry = new PickEntry<string>();

  constructor() {
    super();
    this.options = [];
  }

  protected override get grouped(): false | 'radiogroup' {
    return this.options.length <= radioOptions && 'radiogroup';
  }
  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return text || undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [chosen];
  }

  protected override get printed(): string | undefined {
    return this.grouped ? undefined : this.options.find((option) => option.value === this.value)?.label;
  }

  protected override renderEntry(): TemplateResult {
    return this.grouped ? this.#radios() : this.#select();
  }

  #radios(): TemplateResult {
    const locked = this.inactive || this.readOnly;
    const short = this.options.every((option) => option.label.length <= 24);
    return html`<div class="options ${short ? 'inline' : ''}">
      ${this.options.map(
        (option) => html`<label class="option">
          <input type="radio" name="choice" value=${option.value} .checked=${live(option.value === this.value)} ?disabled=${locked} aria-describedby=${this.describedBy ?? nothing} @change=${() => this.#choose(option.value)} />
          <span>${option.label}</span>
        </label>`,
      )}
      ${this.value !== undefined && !this.required && !locked ? html`<button class="link" type="button" @click=${() => this.#choose(undefined)}>${say('clearChoice')}</button>` : nothing}
    </div>`;
  }

  #select(): TemplateResult {
    return html`<select class="box" part="input" id="input" aria-describedby=${this.describedBy ?? nothing} aria-invalid=${!!this.shownError} aria-required=${this.required || nothing} ?disabled=${this.inactive || this.readOnly}
      @change=${(event: Event) => this.#choose((event.currentTarget as HTMLSelectElement).value || undefined)}>
      <option value="" .selected=${live(this.value === undefined)}>${say('choose')}</option>
      ${this.options.map((option) => html`<option value=${option.value} .selected=${live(option.value === this.value)}>${option.label}</option>`)}
    </select>`;
  }

  #choose(value: string | undefined): void {
    this.entered(value, true);
    this.committed();
  }
}
