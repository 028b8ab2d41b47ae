import { html, nothing, type TemplateResult } from 'lit';
import { numberCodec } from '../codecs/number.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { filled, notAbove, notBelow, type Validator } from '../validators.ts';

/**
 * A number with decimal comma. A text input: a native number input drops what it cannot read and changes by the wheel.
 *
 * @tag vphc-number-field
 * @attr {string} unit - Word after the number ("tờ", "bản").
 */
export class VphcNumberField extends VphcControl<number> {
  static override properties = { ...VphcControl.properties, min: { type: Number }, max: { type: Number }, unit: {} };
  /** Smallest number. */
  declare min: number | undefined;
  /** Largest number. */
  declare max: number | undefined;
  /** What is counted or measured; shown behind the entry. */
  declare unit: string | undefined;

  protected override readonly entry = new TextEntry<number>(this, numberCodec);

  /** A number as it is shown, with decimal comma. */
  format(value: number): string {
    return numberCodec.format(value);
  }
  override serialize(value: number): string {
    return String(value);
  }
  override deserialize(text: string): number | undefined {
    const value = Number(text);
    return text.trim() && Number.isFinite(value) ? value : undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [filled, notBelow, notAbove];
  }
  protected override renderEntry(): TemplateResult {
    const input = this.entry.render({
      describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required, inputMode: 'decimal', short: true,
    });
    return html`<div class="entry">${input}${this.unit ? html`<span class="unit">${this.unit}</span>` : nothing}</div>`;
  }
}
