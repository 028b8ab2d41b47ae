import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from '../../definition.ts';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { choiceStyles } from '../field/choice-styles.ts';
import { chosen, type Validator } from '../validators.ts';

/**
 * Any of several options; FormData holds one entry an option.
 *
 * @tag vphc-multi-choice
 * @prop {Option[]} options
 */
export class VphcMultiChoice extends VphcControl<readonly string[]> {
  static override styles: CSSResultGroup = [VphcControl.styles, choiceStyles];
  static override properties = { ...VphcControl.properties, options: { attribute: false } };
  /** What can be chosen: value, label, perhaps a hint. */
  declare options: readonly Option[];
  protected override readonly entry = new PickEntry<readonly string[]>();

  constructor() {
    super();
    this.options = [];
  }

  protected override get grouped(): boolean {
    return true;
  }
  /** Values joined by spaces: codes hold none. */
  override serialize(value: readonly string[]): string {
    return value.join(' ');
  }
  override deserialize(text: string): readonly string[] | undefined {
    const values = text.split(/\s+/).filter(Boolean);
    return values.length ? values : undefined;
  }
  protected override formValue(value: readonly string[]): FormData {
    const data = new FormData();
    for (const one of value) data.append(this.name, one);
    return data;
  }
  protected override validators(): readonly Validator<this>[] {
    return [chosen];
  }

  protected override renderEntry(): TemplateResult {
    const value = this.value ?? [];
    return html`<div class="options">
      ${this.options.map(
        (option) => html`<label class="option">
          <input type="checkbox" value=${option.value} .checked=${live(value.includes(option.value))} ?disabled=${this.inactive || this.readOnly} aria-describedby=${this.describedBy ?? nothing} aria-invalid=${!!this.shownError || nothing}
            @change=${(event: Event) => this.#toggle(option.value, (event.currentTarget as HTMLInputElement).checked)} />
          <span>${option.label}</span>
        </label>`,
      )}
    </div>`;
  }

  #toggle(value: string, on: boolean): void {
    const now = new Set(this.value);
    if (on) now.add(value);
    else now.delete(value);
    // In the order of the list, not of the clicks: the paper prints it that way.
    const ordered = this.options.map((option) => option.value).filter((one) => now.has(one));
    this.entered(ordered.length ? ordered : undefined, true);
    this.committed();
  }
}
