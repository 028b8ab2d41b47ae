import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { VphcElement } from '../../base/element.ts';
import { icon } from '../../base/icons.ts';
import { fieldStyles } from '../field/styles.ts';
import { say } from '../composite-messages.ts';
import { addDays, addMonths, parts, todayInVietnam, weekday, weeksOf } from './month.ts';

/** `1/3/2026`: the number that the button shows has to be a word of its name. */
const spoken = (iso: string): string => {
  const { year, month, day } = parts(iso);
  return `${day}/${month}/${year}`;
};

/**
 * One month to pick a day from (APG date grid): arrows move by day and week, Page Up/Down by month, with Shift by year,
 * Home/End to the ends of the week, Enter picks, Escape closes. Loaded when a calendar is first opened.
 *
 * @tag vphc-calendar
 * @fires vphc-pick - `detail` is the ISO day.
 */
export class VphcCalendar extends VphcElement {
  static override properties = { value: { attribute: false }, min: { attribute: false }, max: { attribute: false }, today: { attribute: false }, cursor: { state: true } };
  static override styles: CSSResultGroup = [
    VphcElement.styles,
    fieldStyles,
    css`
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        margin-block-end: 4px;
      }
      .month {
        font-weight: 600;
      }
      table {
        border-collapse: collapse;
        font-size: var(--_size-dense);
      }
      th {
        block-size: 28px;
        color: var(--_ink-muted);
        font-weight: 500;
      }
      td {
        padding: 1px;
      }
      .day {
        inline-size: 40px;
        block-size: 36px;
        border: 1px solid transparent;
        border-radius: var(--_radius);
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      .day:hover:not(:disabled) {
        background: var(--_accent-soft);
      }
      .outside {
        color: var(--_ink-muted);
      }
      .today {
        border-color: var(--_line-strong);
        font-weight: 700;
      }
      [aria-selected='true'] .day {
        background: var(--_accent);
        color: var(--_on-accent);
        forced-color-adjust: none;
      }
      .day:disabled {
        text-decoration: line-through;
        color: var(--_ink-muted);
        cursor: not-allowed;
      }
      .foot {
        display: flex;
        justify-content: space-between;
        margin-block-start: 4px;
      }
      @media (forced-colors: active) {
        [aria-selected='true'] .day {
          outline: 3px solid Highlight;
        }
      }
    `,
  ];
  declare value: string | undefined;
  declare min: string | undefined;
  declare max: string | undefined;
  declare today: string | undefined;
  protected declare cursor: string;

  constructor() {
    super();
    this.cursor = todayInVietnam();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') || changed.has('today')) this.cursor = this.#within(this.value ?? this.today ?? todayInVietnam());
  }

  protected override render(): TemplateResult {
    const { year, month } = parts(this.cursor);
    const today = this.today ?? todayInVietnam();
    const names = say('weekdayNames').split(',');
    return html`
      <div class="head">
        <button class="push" type="button" aria-label=${say('previousMonth')} @click=${() => this.#move(addMonths(this.cursor, -1), false)}>${icon('previous')}</button>
        <span class="month" id="month" aria-live="polite">${say('month', { month, year })}</span>
        <button class="push" type="button" aria-label=${say('nextMonth')} @click=${() => this.#move(addMonths(this.cursor, 1), false)}>${icon('next')}</button>
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${this.#key}>
        <thead>
          <tr>${say('weekdays').split(' ').map((short, index) => html`<th scope="col" abbr=${names[index] ?? short}>${short}</th>`)}</tr>
        </thead>
        <tbody>
          ${weeksOf(this.cursor).map(
            (week) => html`<tr>
              ${week.map(
                (day) => html`<td role="gridcell" aria-selected=${day === this.value}>
                  <button class="day ${day.slice(0, 7) === this.cursor.slice(0, 7) ? '' : 'outside'} ${day === today ? 'today' : ''}" type="button" tabindex=${day === this.cursor ? 0 : -1}
                    data-day=${day} aria-label="${names[weekday(day)] ?? ''}, ${spoken(day)}" aria-current=${day === today ? 'date' : 'false'} ?disabled=${!this.#allowed(day)} @click=${() => this.#pick(day)}>${parts(day).day}</button>
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
      <div class="foot">
        <button class="link" type="button" ?disabled=${!this.#allowed(today)} @click=${() => this.#pick(today)}>${say('today')}</button>
        <button class="link" type="button" @click=${() => this.emit('vphc-close', undefined)}>${say('close')}</button>
      </div>
    `;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const next = this.#target(event);
    if (!next) return;
    event.preventDefault();
    this.#move(next, true);
  };

  #target(event: KeyboardEvent): string | undefined {
    const day = this.cursor;
    switch (event.key) {
      case 'ArrowLeft': return addDays(day, -1);
      case 'ArrowRight': return addDays(day, 1);
      case 'ArrowUp': return addDays(day, -7);
      case 'ArrowDown': return addDays(day, 7);
      case 'Home': return addDays(day, -weekday(day));
      case 'End': return addDays(day, 6 - weekday(day));
      case 'PageUp': return addMonths(day, event.shiftKey ? -12 : -1);
      case 'PageDown': return addMonths(day, event.shiftKey ? 12 : 1);
      default: return undefined;
    }
  }

  #move(day: string, focus: boolean): void {
    this.cursor = this.#within(day);
    if (focus) void this.updateComplete.then(() => this.focus());
  }

  #pick(day: string): void {
    if (this.#allowed(day)) this.emit('vphc-pick', day);
  }

  #allowed(day: string): boolean {
    return (!this.min || day >= this.min) && (!this.max || day <= this.max);
  }

  #within(day: string): string {
    if (this.min && day < this.min) return this.min;
    return this.max && day > this.max ? this.max : day;
  }
}
