import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { currentLocale } from '../../base/i18n.ts';
import { icon } from '../../base/icons.ts';
import type { FormValues } from '../../definition.ts';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { rowGrid } from '../field/row-grid.ts';
import { say } from '../composite-messages.ts';
import type { Validator } from '../validators.ts';
import { enoughRows } from './enough-rows.ts';
import { inserted, moved, removed } from './rows.ts';
import { repeatStyles } from './styles.ts';

/** What a host hears before the value has changed: `from` and `to` tell how rows moved, so that what hangs on a path can move with them. */
export interface RowsChange {
  readonly kind: 'add' | 'remove' | 'move' | 'restore';
  readonly from: number;
  readonly to: number;
}

/**
 * Repeating rows: add, remove with undo, move by keyboard. One row is open at a time, the others stand as a summary line.
 * What a row asks is drawn by `renderRow`, in this shadow root.
 *
 * @tag vphc-repeat
 * @prop {Function} renderRow - `(row, index, locked) => TemplateResult`; a disabled list disables what it draws, a read-only one says `locked`.
 * @prop {Function} summary - `(row, index) => string`, one line for a closed row.
 * @fires vphc-rows - Before `change`: how the rows moved.
 */
export class VphcRepeat extends VphcControl<readonly FormValues[]> {
  static override styles: CSSResultGroup = [VphcControl.styles, rowGrid, repeatStyles];
  static override properties = {
    ...VphcControl.properties,
    item: {}, min: { type: Number }, max: { type: Number }, renderRow: { attribute: false }, summary: { attribute: false }, revision: { attribute: false },
    open: { state: true }, undoable: { state: true }, announced: { state: true },
  };
  /** Name of one row: "hành vi", "tang vật". */
  declare item: string;
  /** Fewest rows. */
  declare min: number | undefined;
  /** Most rows. */
  declare max: number | undefined;
  declare renderRow: (row: FormValues, index: number, locked: boolean) => TemplateResult;
  declare summary: (row: FormValues, index: number) => string;
  /** Changes when something that rows show has changed outside their values (findings, options). */
  declare revision: unknown;
  protected declare open: number;
  protected declare undoable: { readonly row: FormValues; readonly at: number } | undefined;
  protected declare announced: string;
  protected override readonly entry = new PickEntry<readonly FormValues[]>();
  #keys: readonly number[] = [];
  #nextKey = 0;

  constructor() {
    super();
    this.item = '';
    this.open = 0;
    this.announced = '';
    this.renderRow = () => html``;
    this.summary = () => '';
  }

  protected override get grouped(): boolean {
    return true;
  }
  override serialize(value: readonly FormValues[]): string {
    return JSON.stringify(value);
  }
  override deserialize(text: string): readonly FormValues[] | undefined {
    try {
      const parsed: unknown = JSON.parse(text);
      return Array.isArray(parsed) && parsed.length ? (parsed as readonly FormValues[]) : undefined;
    } catch {
      return undefined;
    }
  }
  /** Rows that did not change are the same objects: nobody compares the texts of hundreds of rows at every key. */
  protected override same(a: readonly FormValues[], b: readonly FormValues[]): boolean {
    return a.length === b.length && a.every((row, index) => row === b[index]);
  }
  protected override validators(): readonly Validator<this>[] {
    return [enoughRows];
  }

  /** Opens a row and moves the focus into it. */
  async reveal(index: number): Promise<void> {
    this.open = index;
    await this.updateComplete;
  }

  protected override willUpdate(changed: Parameters<VphcControl<readonly FormValues[]>['updated']>[0]): void {
    super.willUpdate(changed);
    const count = this.value?.length ?? 0;
    while (this.#keys.length < count) this.#keys = [...this.#keys, this.#nextKey++];
    if (this.#keys.length > count) this.#keys = this.#keys.slice(0, count);
  }

  protected override renderEntry(): TemplateResult {
    const rows = this.value ?? [];
    const locked = this.inactive || this.readOnly;
    return html`
      ${rows.length ? nothing : html`<p class="hint">${say('noRows', { item: this.item })}</p>`}
      <ol class="rows">
        ${repeat(rows, (_, index) => this.#keys[index], (row, index) => this.#guarded(row, index, rows.length, locked))}
      </ol>
      ${this.undoable
        ? html`<p class="undo">${say('rowRemoved', { item: this.item, number: this.undoable.at + 1 })} <button class="link" type="button" id="undo" @click=${this.#undo}>${say('undo')}</button></p>`
        : nothing}
      ${locked || (this.max !== undefined && rows.length >= this.max)
        ? nothing
        : html`<button class="push add" part="button" type="button" id="add" @click=${this.#add}>${icon('plus')}${say('addRow', { item: this.item })}</button>`}
      <p class="visually-hidden" role="status">${this.announced}</p>
    `;
  }

  /** A closed row is drawn again only when it shows something else; the open one holds fields that look after themselves. */
  #guarded(row: FormValues, index: number, count: number, locked: boolean): unknown {
    if (this.open === index || this.printing.on) return this.#row(row, index, count, locked);
    return guard([row, index, index === count - 1, count > 1, locked, this.item, this.revision, currentLocale()], () => this.#row(row, index, count, locked));
  }

  #row(row: FormValues, index: number, count: number, locked: boolean): TemplateResult {
    const names = { item: this.item, number: index + 1 };
    const open = this.open === index || this.printing.on;
    return html`<li class="row ${open ? 'open' : ''}">
      <div class="bar">
        <button class="title" type="button" aria-expanded=${open} data-row=${index} @click=${() => (this.open = open ? -1 : index)}>
          ${icon(open ? 'up' : 'down')}<span class="name">${capital(say('rowTitle', names))}</span><span class="summary">${open ? nothing : this.summary(row, index)}</span>
        </button>
        ${locked
          ? nothing
          : html`<span class="tools">
              ${count > 1
                ? html`<button class="push" type="button" aria-label=${say('moveUp', names)} ?disabled=${index === 0} @click=${() => this.#move(index, index - 1)}>${icon('up')}</button>
                    <button class="push" type="button" aria-label=${say('moveDown', names)} ?disabled=${index === count - 1} @click=${() => this.#move(index, index + 1)}>${icon('down')}</button>`
                : nothing}
              <button class="push" type="button" aria-label=${say('removeRow', names)} @click=${() => this.#remove(index)}>${icon('remove')}</button>
            </span>`}
      </div>
      ${open ? html`<fieldset class="body grid" ?disabled=${this.inactive}>${this.renderRow(row, index, locked)}</fieldset>` : nothing}
    </li>`;
  }

  readonly #add = (): void => {
    const rows = this.value ?? [];
    this.#change(inserted(rows, rows.length, {}), { kind: 'add', from: rows.length, to: rows.length });
    this.open = rows.length;
    this.undoable = undefined;
    this.announced = say('rowAdded', { item: this.item, number: rows.length + 1 });
    // A computed value stands in a cell of its own with its explanation: the focus goes to the first control, wherever it stands.
    void this.#focus(`.row:nth-child(${rows.length + 1}) .body *`, (inside) => inside.localName.includes('-') || inside.matches('input, select, textarea'));
  };

  #remove(index: number): void {
    const rows = this.value ?? [];
    const row = rows[index];
    if (row === undefined) return;
    this.#keys = removed(this.#keys, index);
    this.#change(removed(rows, index), { kind: 'remove', from: index, to: -1 });
    this.undoable = { row, at: index };
    this.announced = say('rowRemoved', { item: this.item, number: index + 1 });
    if (this.open >= index) this.open = this.open === index ? -1 : this.open - 1;
    void this.#focus('#undo');
  }

  readonly #undo = (): void => {
    const { undoable } = this;
    if (!undoable) return;
    const rows = this.value ?? [];
    const at = Math.min(undoable.at, rows.length);
    this.#keys = inserted(this.#keys, at, this.#nextKey++);
    this.#change(inserted(rows, at, undoable.row), { kind: 'restore', from: -1, to: at });
    this.undoable = undefined;
    this.open = at;
    void this.#focus(`[data-row="${at}"]`);
  };

  #move(from: number, to: number): void {
    const rows = this.value ?? [];
    if (to < 0 || to >= rows.length) return;
    const wasOpen = this.#keys[this.open];
    this.#keys = moved(this.#keys, from, to);
    this.#change(moved(rows, from, to), { kind: 'move', from, to });
    this.open = wasOpen === undefined ? -1 : this.#keys.indexOf(wasOpen);
    this.announced = say('rowMoved', { item: this.item, number: to + 1 });
    // The focus follows the row, so that one can go on moving it.
    void this.#focus(`.row:nth-child(${to + 1}) .tools button:nth-child(${to < from ? 1 : 2}):not(:disabled), .row:nth-child(${to + 1}) .title`);
  }

  #change(rows: readonly FormValues[], change: RowsChange): void {
    this.dispatchEvent(new CustomEvent<RowsChange>('vphc-rows', { detail: change, bubbles: true, composed: true }));
    this.entered(rows.length ? rows : undefined, true);
    this.committed();
  }

  async #focus(selector: string, fits: (element: HTMLElement) => boolean = () => true): Promise<void> {
    await this.updateComplete;
    const target = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].find(fits);
    await (target as { updateComplete?: Promise<unknown> } | undefined)?.updateComplete;
    target?.focus();
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
