import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { moneyCodec } from '../codecs/money.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { mostInWords } from '../limits.ts';
import { say } from '../messages.ts';
import { filled, notAbove, notBelow, type Validator } from '../validators.ts';

type Words = (amount: number) => string;
let words: Words | undefined;

/**
 * An amount in whole đồng: forgiving input, `1.500.000` when left, the amount in words below.
 *
 * @tag vphc-money-field
 * @attr {number} min - Smallest amount, đồng. @attr {number} max - Largest amount, đồng.
 */
export class VphcMoneyField extends VphcControl<number> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      .box {
        flex: 0 1 22ch;
        text-align: end;
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, min: { type: Number }, max: { type: Number } };
  /** Smallest amount, in đồng. */
  declare min: number | undefined;
  /** Largest amount, in đồng. */
  declare max: number | undefined;

  protected override readonly entry = new TextEntry<number>(this, moneyCodec);

  /** An amount as it is shown, `1.500.000`. */
  format(value: number): string {
    return `${moneyCodec.format(value)} ${say('dong')}`;
  }
  override serialize(value: number): string {
    return String(value);
  }
  override deserialize(text: string): number | undefined {
    return /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [filled, notBelow, notAbove];
  }
  protected override renderEntry(): TemplateResult {
    const input = this.entry.render({
      describedBy: [this.describedBy, this.#spelled && 'words'].filter(Boolean).join(' ') || undefined,
      invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required, inputMode: 'decimal',
    });
    return html`<div class="entry">${input}<span class="unit">${say('dong')}</span></div>`;
  }
  protected override renderAfter(): TemplateResult | typeof nothing {
    return this.#spelled ? html`<p class="note" id="words">${words ? say('inWords', { words: words(this.value ?? 0) }) : nothing}</p>` : nothing;
  }

  protected override updated(changed: Parameters<VphcControl<number>['updated']>[0]): void {
    super.updated(changed);
    // The field works without the words: when their chunk cannot be had, the next change tries again.
    if (this.#spelled && !words) void import('./words.ts').then((loaded) => ((words = loaded.amountInWords), this.requestUpdate()), () => undefined);
  }

  /** Larger amounts have no words in the rule; they are no fines either. */
  get #spelled(): boolean {
    return this.value !== undefined && this.value < mostInWords;
  }
}
