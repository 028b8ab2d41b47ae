import type { TemplateResult } from 'lit';
import { textCodec } from '../codecs/text.ts';
import { cleanText } from '../codecs/codec.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { filled, lengthWithin, type Validator } from '../validators.ts';
import { fitting } from './pattern.ts';

/**
 * One line of text.
 *
 * @tag vphc-text-field
 * @attr {string} pattern - Regular expression that the whole text has to match.
 * @fires input - Every keystroke. @fires change - When the field is left with another value.
 */
export class VphcTextField extends VphcControl<string> {
  static override properties = { ...VphcControl.properties, maxLength: { type: Number, attribute: 'maxlength' }, pattern: {}, autocomplete: {}, inputMode: { attribute: 'inputmode' } };
  /** Longest text, in characters. */
  declare maxLength: number | undefined;
  /** Regular expression for the whole text. */
  declare pattern: string | undefined;
  /** As of native inputs. */
  declare autocomplete: string | undefined;
  /** Keyboard on a telephone. */
  declare inputMode: 'text' | 'numeric' | 'tel';

  protected override readonly entry = new TextEntry<string>(this, textCodec);

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return cleanText(text) || undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [filled, lengthWithin, fitting];
  }
  protected override renderEntry(): TemplateResult {
    return this.entry.render({
      describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required,
      inputMode: this.inputMode || undefined, autocomplete: this.autocomplete,
    });
  }
}
