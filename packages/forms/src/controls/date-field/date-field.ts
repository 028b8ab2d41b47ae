import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.ts';
import { dateCodec } from '../codecs/date.ts';
import { VphcControl } from '../control.ts';
import { Popup } from '../entry/popup.ts';
import { TextEntry } from '../entry/text-entry.ts';
import { say } from '../messages.ts';
import { filled, notAfter, notBefore, type Validator } from '../validators.ts';

/**
 * A calendar day: forgiving `dd/MM/yyyy` text, with a calendar for those who want one. The value is ISO `YYYY-MM-DD`.
 *
 * @tag vphc-date-field
 * @attr {string} min - Earliest day, ISO. @attr {string} max - Latest day, ISO.
 * @attr {string} today - Today in Vietnam, ISO; the calendar opens there.
 */
export class VphcDateField extends VphcControl<string> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      .box {
        flex: 0 1 16ch;
      }
      .popup {
        margin: 0;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface-raised);
        box-shadow: var(--_shadow);
        padding: 8px;
        max-block-size: var(--_room, none);
        overflow: auto;
      }
    `,
  ];
  static override properties = { ...VphcControl.properties, min: {}, max: {}, today: {}, open: { state: true } };
  declare min: string | undefined;
  declare max: string | undefined;
  declare today: string | undefined;
  protected declare open: boolean;

  protected override readonly entry = new TextEntry<string>(this, dateCodec);
  readonly #popup = new Popup(this, { anchor: '.box', popup: '#calendar', close: (byKey) => this.#close(byKey) });

  constructor() {
    super();
    this.open = false;
  }

  format(value: string): string {
    return dateCodec.format(value);
  }
  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    const parsed = dateCodec.parse(text);
    return 'value' in parsed ? parsed.value : undefined;
  }
  protected override validators(): readonly Validator<this>[] {
    return [filled, notBefore, notAfter];
  }

  protected override renderEntry(): TemplateResult {
    const input = this.entry.render({
      describedBy: this.describedBy, invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required, inputMode: 'text',
      onKey: (event) => {
        if (event.key !== 'ArrowDown' || !event.altKey) return;
        event.preventDefault();
        void this.#show();
      },
    });
    if (this.readOnly) return html`<div class="entry">${input}</div>`;
    return html`<div class="entry">
        ${input}
        <button class="push" part="button" type="button" aria-label=${say('openCalendar', { label: this.label })} aria-expanded=${this.open} aria-haspopup="dialog" ?disabled=${this.inactive} @click=${this.#toggle}>${icon('calendar')}</button>
      </div>
      ${this.open
        ? html`<div class="popup" id="calendar" popover="manual" role="dialog" aria-label=${say('calendar')}>
            <vphc-calendar .value=${this.value} .min=${this.min} .max=${this.max} .today=${this.today} @vphc-pick=${this.#pick} @vphc-close=${() => this.#close(true)}></vphc-calendar>
          </div>`
        : nothing}`;
  }

  readonly #toggle = (): void => {
    if (this.open) this.#close(true);
    else void this.#show();
  };

  async #show(): Promise<void> {
    if (this.inactive || this.readOnly) return;
    await import('../../define/calendar.ts');
    if (!this.isConnected) return;
    this.entry.commit();
    this.open = true;
    await this.updateComplete;
    this.#popup.show();
    const calendar = this.renderRoot.querySelector<HTMLElement>('#calendar > *');
    await (calendar as { updateComplete?: Promise<boolean> } | null)?.updateComplete;
    calendar?.focus();
  }

  #close(refocus: boolean): void {
    if (!this.open) return;
    this.open = false;
    this.#popup.hide();
    if (refocus) this.renderRoot.querySelector<HTMLElement>('#input')?.focus();
  }

  readonly #pick = (event: CustomEvent<string>): void => {
    event.stopPropagation();
    this.entered(event.detail, true);
    this.entry.show(event.detail);
    this.committed();
    this.#close(true);
  };
}
