import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { choiceStyles } from '../field/choice-styles.ts';
import { icon } from '../../base/icons.ts';
import { findingList } from '../field/findings.ts';
import { originBadge } from '../field/origin.ts';
import { say } from '../messages.ts';
import { chosen, type Validator } from '../validators.ts';

/**
 * Yes or nothing: one checkbox with its label beside it. FormData holds `true` or no entry.
 *
 * @tag vphc-flag
 */
export class VphcFlag extends VphcControl<true> {
  static override styles: CSSResultGroup = [VphcControl.styles, choiceStyles];
  protected override readonly entry = new PickEntry<true>();

  override serialize(): string {
    return 'true';
  }
  override deserialize(text: string): true | undefined {
    return text === 'true' || text === 'on' ? true : undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [chosen];
  }

  protected override renderEntry(): TemplateResult {
    return html`<label class="option">
      <input id="input" type="checkbox" .checked=${live(this.value === true)} ?disabled=${this.inactive || this.readOnly} aria-describedby=${this.describedBy ?? nothing} aria-invalid=${!!this.shownError}
        aria-required=${this.required || nothing} @change=${this.#change} />
      <span>${this.label}${this.required ? html`<span class="must" aria-hidden="true">*</span>` : nothing}</span>
    </label>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <div class="head flag">${this.renderEntry()}${originBadge(this.origin)}${this.note ? html`<span class="aside">${this.note}</span>` : nothing}</div>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      ${this.shownError ? html`<p class="error" id="error">${icon('block')}<span><span class="visually-hidden">${say('error')}: </span>${this.shownError}</span></p>` : nothing}
      ${findingList(this.findings, 'findings')}
    </div>`;
  }

  readonly #change = (event: Event): void => {
    this.entered((event.currentTarget as HTMLInputElement).checked || undefined, true);
    this.committed();
  };
}
