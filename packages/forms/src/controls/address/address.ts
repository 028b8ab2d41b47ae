import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Address } from '@xlvphc/law';
import { cleanText } from '../codecs/codec.ts';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { say } from '../composite-messages.ts';
import { chosen, type Validator } from '../validators.ts';
import { unitOptions, type UnitList } from './units.ts';

const noUnits: UnitList = { provinces: [], communes: [] };

/**
 * An address on two levels: province, then commune by code, and a line of text. A commune chosen first brings its province.
 *
 * @tag vphc-address
 * @prop {UnitList} units - Current units; without them the line alone is asked.
 * @attr {string} home - Province of the agency: chosen as long as nothing else is.
 */
export class VphcAddress extends VphcControl<Address> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      .parts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: end;
      }
      .line {
        flex: 1 0 100%;
      }
      .unit {
        flex: 1 1 200px;
      }
      .part {
        color: var(--_ink-muted);
        font-size: var(--_size-dense);
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, units: { attribute: false }, home: {} };
  declare units: UnitList;
  /** Code of the province that is offered first. */
  declare home: string | undefined;
  protected override readonly entry = new PickEntry<Address>();
  #composing = false;

  constructor() {
    super();
    this.units = noUnits;
  }

  protected override get grouped(): boolean {
    return true;
  }
  override serialize(value: Address): string {
    return JSON.stringify({ line: value.line, communeCode: value.communeCode, provinceCode: value.provinceCode });
  }
  override deserialize(text: string): Address | undefined {
    try {
      const parsed: unknown = JSON.parse(text);
      return typeof parsed === 'object' && parsed !== null ? tidy(parsed) : undefined;
    } catch {
      return text.trim() ? { line: cleanText(text) } : undefined;
    }
  }
  protected override formValue(value: Address): FormData {
    const data = new FormData();
    for (const [part, text] of Object.entries(value)) if (text) data.append(`${this.name}.${part}`, String(text));
    return data;
  }
  protected override validators(): readonly Validator<this>[] {
    return [chosen];
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#input');
    const line = this.value?.line ?? '';
    if (input && changed.has('value') && !this.#composing && cleanText(input.value) !== line) input.value = line;
  }

  protected override get printed(): string | undefined {
    return this.value?.line;
  }
  protected override renderEntry(): TemplateResult {
    const units = unitOptions(this.units);
    const provinceCode = this.value?.provinceCode ?? (this.value?.communeCode ? undefined : this.home);
    const locked = { disabled: this.inactive, readOnly: this.readOnly };
    return html`<div class="parts">
      <div class="line">
        <label class="part" for="input">${say('addressLine')}</label>
        <input class="box" part="input" id="input" type="text" autocomplete="off" spellcheck="false" aria-invalid=${!!this.shownError} ?disabled=${locked.disabled} ?readonly=${locked.readOnly}
          @compositionstart=${() => (this.#composing = true)} @compositionend=${(event: Event) => this.#line(event, true)} @input=${this.#line} @change=${this.#commit} @keydown=${this.#enter} />
      </div>
      ${this.units.communes.length
        ? html`<vphc-combobox class="unit" .label=${say('commune')} .options=${units.communes(provinceCode)} .value=${live(this.value?.communeCode)} .disabled=${locked.disabled} .readOnly=${locked.readOnly} @input=${this.#halfTyped} @change=${this.#commune}></vphc-combobox>
            <vphc-combobox class="unit" .label=${say('province')} .options=${units.provinces} .value=${live(provinceCode)} .disabled=${locked.disabled} .readOnly=${locked.readOnly} @input=${this.#halfTyped} @change=${this.#province}></vphc-combobox>`
        : ''}
    </div>`;
  }

  readonly #line = (event: Event, end = false): void => {
    if (end === true) this.#composing = false;
    if (this.#composing) return;
    const line = cleanText((event.currentTarget as HTMLInputElement).value);
    if (line !== (this.value?.line ?? '')) this.#change({ ...this.value, line }, end === true);
  };

  /** A name that is still being typed is no part of the address yet: a form that redraws for it would wipe it out. */
  readonly #halfTyped = (event: Event): void => event.stopPropagation();

  readonly #commune = (event: Event): void => {
    event.stopPropagation();
    const code = (event.currentTarget as unknown as { value: string | undefined }).value;
    const provinceCode = this.units.communes.find((commune) => commune.code === code)?.provinceCode ?? this.value?.provinceCode;
    this.#change({ ...this.value, communeCode: code, provinceCode }, true);
    this.committed();
  };

  readonly #province = (event: Event): void => {
    event.stopPropagation();
    const provinceCode = (event.currentTarget as unknown as { value: string | undefined }).value;
    const commune = this.units.communes.find((one) => one.code === this.value?.communeCode);
    this.#change({ ...this.value, provinceCode, communeCode: commune?.provinceCode === provinceCode ? commune?.code : undefined }, true);
    this.committed();
  };

  readonly #commit = (event: Event): void => {
    event.stopPropagation();
    // What a browser fills in without a key may be told by this event alone.
    this.#line(event, true);
    this.committed();
  };

  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.committed();
  };

  #change(next: { readonly [Part in keyof Address]: Address[Part] | undefined }, synthetic: boolean): void {
    this.entered(tidy(next), synthetic);
  }
}

/** Without empty parts; nothing when all are empty. */
function tidy(address: object): Address | undefined {
  const parts = Object.entries(address).filter(([part, text]) => typeof text === 'string' && text && ['line', 'communeCode', 'provinceCode'].includes(part));
  return parts.length ? (Object.fromEntries(parts) as Address) : undefined;
}
