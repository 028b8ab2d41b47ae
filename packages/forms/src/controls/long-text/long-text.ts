import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { textCodec } from '../codecs/text.ts';
import { cleanText } from '../codecs/codec.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { filled, lengthWithin, type Validator } from '../validators.ts';

/**
 * Several lines of text; the box grows with them.
 *
 * @tag vphc-long-text
 */
export class VphcLongText extends VphcControl<string> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      textarea {
        field-sizing: content;
        resize: vertical;
        min-block-size: 88px;
        line-height: 24px;
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, maxLength: { type: Number, attribute: 'maxlength' }, rows: { type: Number } };
  /** Longest text, in characters. */
  declare maxLength: number | undefined;
  /** Lines shown while it is empty. */
  declare rows: number;

  protected override readonly entry = new TextEntry<string>(this, textCodec);

  constructor() {
    super();
    this.rows = 3;
  }

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return cleanText(text) || undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [filled, lengthWithin];
  }
  protected override renderEntry(): TemplateResult {
    return this.entry.render({ rows: this.rows, describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required });
  }
}
