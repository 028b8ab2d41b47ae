import { html, type TemplateResult } from 'lit';
import { timeCodec } from '../codecs/time.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';

/**
 * A time of day, `HH:mm`. Understands `9h30`, `930`, `9 giờ 30 phút`.
 *
 * @tag vphc-time-field
 */
export class VphcTimeField extends VphcControl<string> {
  protected override readonly entry = new TextEntry<string>(this, timeCodec);

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    const parsed = timeCodec.parse(text);
    return 'value' in parsed ? parsed.value : undefined;
  }
  protected override renderEntry(): TemplateResult {
    const input = this.entry.render({ describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required, inputMode: 'text', short: true });
    return html`<div class="entry">${input}</div>`;
  }
}
