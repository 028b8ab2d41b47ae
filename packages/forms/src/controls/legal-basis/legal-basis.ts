import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { textCodec } from '../codecs/text.ts';
import { cleanText } from '../codecs/codec.ts';
import { VphcControl } from '../control.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { say } from '../composite-messages.ts';
import { filled, lengthWithin, type Validator } from '../validators.ts';

const parts = ['point', 'clause', 'article', 'document'] as const;
type Part = (typeof parts)[number];
const labels = { point: 'basisPoint', clause: 'basisClause', article: 'basisArticle', document: 'basisDocument' } as const;
const words = { point: 'basisAsPoint', clause: 'basisAsClause', article: 'basisAsArticle' } as const;

/**
 * A legal basis as printed ("điểm a khoản 2 …"): free text, with a helper that composes the usual order from point, clause,
 * article and document, so that nobody types the words.
 *
 * @tag vphc-legal-basis
 */
export class VphcLegalBasis extends VphcControl<string> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      textarea {
        field-sizing: content;
        resize: vertical;
        min-block-size: var(--_control-height);
      }
      .composer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: end;
        margin-block-start: 6px;
        padding: 10px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface-sunken);
      }
      .composer label {
        display: grid;
        color: var(--_ink-muted);
        font-size: var(--_size-dense);
        inline-size: 72px;
      }
      .composer .wide {
        flex: 1 1 180px;
      }
      summary {
        min-block-size: 28px;
        font-size: var(--_size-dense);
        line-height: 28px;
      }
      details,
      details[open] {
        display: block;
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, maxLength: { type: Number, attribute: 'maxlength' } };
  /** Longest text, in characters. */
  declare maxLength: number | undefined;
  protected override readonly entry = new TextEntry<string>(this, textCodec);

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
    const input = this.entry.render({ rows: 1, describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required });
    return html`${input}${this.inactive || this.readOnly ? nothing : this.#composer()}`;
  }

  #composer(): TemplateResult {
    return html`<details>
      <summary>${say('basisHelper')}</summary>
      <div class="composer" @keydown=${this.#enter} @change=${(event: Event) => event.stopPropagation()} @input=${(event: Event) => event.stopPropagation()}>
        ${parts.map((part) => html`<label class=${part === 'document' ? 'wide' : ''}>${say(labels[part])}<input class="box" type="text" data-part=${part} autocomplete="off" /></label>`)}
        <button class="push" type="button" @click=${this.#insert}>${say('basisInsert')}</button>
      </div>
    </details>`;
  }

  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || (event.target as HTMLElement).localName !== 'input') return;
    event.preventDefault();
    this.#insert();
  };

  readonly #insert = (): void => {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[data-part]')];
    const text = inputs.map((input) => this.#word(input.dataset['part'] as Part, cleanText(input.value))).filter(Boolean).join(' ');
    if (!text) return;
    const next = [this.value, text].filter(Boolean).join('; ');
    this.entered(next, true);
    this.entry.show(next);
    this.committed();
    for (const input of inputs) if (input.dataset['part'] !== 'document') input.value = '';
    this.renderRoot.querySelector<HTMLElement>('#input')?.focus();
  };

  #word(part: Part, value: string): string {
    if (!value) return '';
    if (part !== 'document') return say(words[part], { value });
    // "168/2024/NĐ-CP" alone is a decree; anything longer already says what it is.
    return /^\d+\/\d{4}\/N[ĐD]-CP$/i.test(value) ? say('basisAsDecree', { value: value.toLocaleUpperCase('vi') }) : value;
  }
}
