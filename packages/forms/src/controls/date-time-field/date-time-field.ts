import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { dateCodec } from '../codecs/date.ts';
import { timeCodec } from '../codecs/time.ts';
import { VphcControl } from '../control.ts';
import type { Entry } from '../entry/entry.ts';
import { TextEntry, type TextHost } from '../entry/text-entry.ts';
import type { ControlMessage } from '../messages.ts';
import { say } from '../messages.ts';

/**
 * An hour and a day on one line, as the paper asks for them ("hồi … giờ … phút, ngày …"). The value is an instant in Vietnam:
 * `2026-03-02T09:30:00+07:00`.
 *
 * @tag vphc-date-time-field
 */
export class VphcDateTimeField extends VphcControl<string> {
  static override styles: CSSResultGroup = [
    VphcControl.styles,
    css`
      .pair {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
      }
      .part {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .part .box {
        flex: none;
        inline-size: 15ch;
      }
      .part.clock .box {
        inline-size: 10ch;
      }
    `,
  ];

  #time: string | undefined;
  #day: string | undefined;
  readonly #timeEntry = new TextEntry<string>(this.#part((value) => (this.#time = value), () => this.#time), timeCodec, 'input');
  readonly #dayEntry = new TextEntry<string>(this.#part((value) => (this.#day = value), () => this.#day), dateCodec, 'day');

  protected override readonly entry: Entry<string> = this.#pair();

  protected override get grouped(): boolean {
    return true;
  }

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? text : undefined;
  }

  protected override renderEntry(): TemplateResult {
    const common = { invalid: !!this.shownError, disabled: this.inactive, readOnly: this.readOnly, required: this.required, short: true };
    return html`<div class="pair">
      <label class="part clock"><span class="unit">${say('hour')}</span>${this.#timeEntry.render({ ...common, id: 'input', describedBy: this.describedBy })}</label>
      <label class="part"><span class="unit">${say('day')}</span>${this.#dayEntry.render({ ...common, id: 'day', describedBy: this.describedBy })}</label>
    </div>`;
  }

  #pair(): Entry<string> {
    const halves = (): readonly [TextEntry<string>, TextEntry<string>] => [this.#timeEntry, this.#dayEntry];
    return {
      show: (value) => {
        this.#day = value?.slice(0, 10);
        this.#time = value?.slice(11, 16) || undefined;
        this.#timeEntry.show(this.#time);
        this.#dayEntry.show(this.#day);
      },
      get problem(): ControlMessage | undefined {
        const [time, day] = halves();
        return time.problem ?? day.problem ?? (time.filled === day.filled ? undefined : 'dateIncomplete');
      },
      get filled(): boolean {
        return halves().some((half) => half.filled);
      },
    };
  }

  /** Each half reports to the control as a whole. */
  #part(set: (value: string | undefined) => void, get: () => string | undefined): TextHost<string> {
    const control = this;
    return {
      addController: (controller) => control.addController(controller),
      removeController: (controller) => control.removeController(controller),
      requestUpdate: () => control.requestUpdate(),
      get updateComplete() {
        return control.updateComplete;
      },
      get value() {
        return get();
      },
      get isConnected() {
        return control.isConnected;
      },
      get renderRoot() {
        return control.renderRoot;
      },
      entered: (value, synthetic) => {
        set(value);
        control.entered(control.#day && control.#time ? `${control.#day}T${control.#time}:00+07:00` : undefined, synthetic);
      },
      // Between the two halves the value is unfinished, which is no error yet.
      committed: () => {
        if (control.#timeEntry.filled === control.#dayEntry.filled) control.committed();
      },
    };
  }
}
