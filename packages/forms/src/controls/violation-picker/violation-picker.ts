import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { ACT_PARTS, departures, type Act } from '@xlvphc/law/violations';
import { todayInVietnam } from '../calendar/month.ts';
import type { FormContext } from '../../context.ts';
import type { FormValues, ValueSources } from '../../definition.ts';
import { choiceFor, statedAct, unasked } from '../../engine/catalogue-rows.ts';
import { VphcControl } from '../control.ts';
import { PickEntry } from '../entry/pick-entry.ts';
import { Popup } from '../entry/popup.ts';
import { ActFinder } from './act-finder.ts';
import { actStyles } from './act-styles.ts';
import { ChosenAct } from './chosen-act.ts';
import { chosenView } from './chosen-view.ts';
import { consequencesOf, type ActFacts, type Consequence } from './consequences.ts';
import { detailView } from './detail-view.ts';
import { factsOf } from './document-facts.ts';
import { expels, filledRow, violationOf } from './filled-row.ts';
import { placeOf } from './list-view.ts';
import { lookUp, type LookedAct } from './looked-act.ts';
import { pick } from './messages.ts';
import { searchStyles } from './search-styles.ts';
import { searchView } from './search-view.ts';
import { between, choiceOf } from './version-choice.ts';
import type { ActChoice, FavouriteChange, ViolationCatalogue } from './violation-source.ts';

/**
 * Finds an act in the catalogue of violations (danh mục hành vi vi phạm) by everyday words or by its number, shows all that the decree says of it and what
 * follows, and fills its row. Its value is the id of the act. Where the rule changed between the act and the document both versions stand side by side.
 *
 * @tag vphc-violation-picker
 * @prop {ViolationCatalogue} catalogue
 * @prop {string[]} favourites - Ids of acts shown first.
 * @prop {Record<string, number>} used - How often the unit used an act.
 * @prop {FormValues} row - The row as it stands: day of the act, what was filled in.
 * @prop {FormValues} values - The document around the row.
 * @prop {ValueSources} sources - Where its values came from: what was typed over with a reason is not asked for another.
 * @prop {string} scope - Path of the row in the document.
 * @fires vphc-act - An act was chosen or unlinked, a version decided on, a reason given: `{ act, values, source }`, what it fills of its row.
 * @fires vphc-favourite - `{ id, favourite }`
 */
export class VphcViolationPicker extends VphcControl<string> {
  static override styles: CSSResultGroup = [VphcControl.styles, searchStyles, actStyles];
  static override properties = {
    ...VphcControl.properties,
    catalogue: { attribute: false }, favourites: { attribute: false }, used: { attribute: false }, row: { attribute: false }, values: { attribute: false }, sources: { attribute: false }, scope: {}, context: { attribute: false },
    open: { state: true }, active: { state: true }, looked: { state: true }, changing: { state: true },
    expanded: { state: true }, comparing: { state: true }, updating: { state: true }, announced: { state: true }, field: { state: true }, decree: { state: true },
  };
  /** Where acts are found; the catalogue inside the kit by default. */
  declare catalogue: ViolationCatalogue | undefined;
  declare favourites: readonly string[] | undefined;
  declare used: Readonly<Record<string, number>> | undefined;
  declare row: FormValues | undefined;
  declare values: FormValues | undefined;
  declare sources: ValueSources | undefined;
  declare scope: string | undefined;
  /** Day and unit: which decrees are in force. */
  declare context: FormContext | undefined;
  protected declare open: boolean;
  /** Index of the active option, -1 for none. */
  protected declare active: number;
  /** The act that is looked at before it is chosen. */
  protected declare looked: LookedAct | undefined;
  /** Searching although an act is chosen. */
  protected declare changing: boolean;
  protected declare expanded: boolean;
  protected declare comparing: boolean;
  protected declare updating: boolean;
  protected declare announced: string;
  protected declare field: string;
  protected declare decree: string;

  protected override readonly entry = new PickEntry<string>();
  readonly #popup = new Popup(this, { anchor: '.finder', popup: '#list', close: () => this.#close() });
  readonly #finder = new ActFinder(this);
  readonly #chosen = new ChosenAct(this);
  #followed: { readonly key: string; readonly list: readonly Consequence[] } | undefined;

  constructor() {
    super();
    this.open = false;
    this.active = -1;
    this.changing = false;
    this.expanded = false;
    this.comparing = false;
    this.updating = false;
    this.announced = '';
    this.field = '';
    this.decree = '';
  }

  override serialize(value: string): string {
    return value;
  }
  override deserialize(text: string): string | undefined {
    return text || undefined;
  }
  protected override get grouped(): boolean {
    return !this.#searching;
  }
  get #searching(): boolean {
    return this.value === undefined || this.changing;
  }
  get #locked(): boolean {
    return this.inactive || this.readOnly;
  }
  get #context(): FormContext {
    return this.context ?? { on: todayInVietnam(), mode: 'normal' };
  }
  get #facts(): ActFacts {
    return factsOf(this.values ?? {}, this.row ?? {}, this.#context);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    void this.#chosen.follow(this.catalogue, this.value, this.row ?? {}, this.#facts);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.open || !this.isConnected) return;
    this.#popup.show();
    this.#popup.fit();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderEntry(): TemplateResult {
    // What is typed and chosen in here is no value of the form; the choice is.
    const hold = (event: Event): void => event.stopPropagation();
    return html`<div class="picker" @input=${hold} @change=${hold}>
      ${this.#searching ? this.#search() : nothing} ${this.looked && this.#searching ? this.#detail(this.looked) : nothing} ${this.#searching ? nothing : this.#card()}
      <p class="visually-hidden" role="status">${this.announced}</p>
    </div>`;
  }

  #search(): TemplateResult {
    return searchView({
      open: this.open, active: this.active, list: this.#finder.list, failed: this.#finder.failed, query: this.#finder.text, decrees: this.#finder.decrees, field: this.field, decree: this.decree,
      on: this.#facts.on, actOn: this.#facts.actOn, favourites: this.favourites ?? [], locked: this.#locked, inactive: this.inactive, readOnly: this.readOnly, describedBy: this.describedBy, invalid: !!this.shownError,
      required: this.required, changing: this.changing, label: this.label,
      typed: (text) => this.#ask(text),
      key: this.#key,
      show: () => this.#show(),
      filter: (name, value) => {
        this[name] = value;
        this.#show();
      },
      look: (act) => void this.#look(act),
      retry: () => this.#show(),
      keep: () => this.#leaveSearch(),
    });
  }

  #detail(looked: LookedAct): TemplateResult {
    return detailView({
      ...looked, on: this.#facts.on, consequences: this.#consequences(looked), notes: this.#notes(looked.act), favourite: this.#isFavourite(looked.act.id),
      choose: (act) => this.#choose(act, looked),
      back: () => this.#back(),
      mark: () => this.#mark(looked.act.id),
    });
  }

  #card(): TemplateResult {
    const { act: chosen, failed } = this.#chosen;
    const facts = this.#facts;
    const row = this.row ?? {};
    const id = this.value ?? '';
    const departing = chosen && this.row ? departures(statedAct(row), chosen.act) : [];
    return chosenView({
      id, chosen, failed, locked: this.#locked, on: facts.on, actOn: facts.actOn, expanded: this.expanded, comparing: this.comparing, updating: this.updating,
      departures: departing, unasked: unasked(departing, this.scope ?? '', this.sources ?? {}), reason: typeof row['catalogueReason'] === 'string' ? row['catalogueReason'] : '',
      consequences: chosen ? this.#consequences(chosen) : [], notes: chosen ? this.#notes(chosen.act) : [], favourite: this.#isFavourite(id),
      settled: chosen?.comparison && choiceFor(row, between(chosen.comparison)),
      change: () => this.#startChange(),
      clear: () => this.#clear(),
      refill: () => chosen && this.#choose(chosen.act, chosen, false),
      mark: () => this.#mark(id),
      expand: () => (this.expanded = !this.expanded),
      compare: () => (this.comparing = !this.comparing),
      apply: (act) => chosen && this.#choose(act, { ...chosen, decree: chosen.compared ?? chosen.decree }),
      keep: () => chosen && this.#keep(chosen),
      explain: (reason) => chosen && this.#note(chosen, { catalogueReason: reason || undefined }),
      update: () => (this.updating = !this.updating),
      takeNewer: (act) => chosen && this.#choose(act, { ...chosen, decree: chosen.newer?.decree, comparison: undefined }),
      again: () => this.#chosen.again(),
    });
  }

  // ——— the list
  #ask(text: string): void {
    this.#finder.text = text;
    this.active = 0;
    this.#show();
  }

  #show(): void {
    if (this.#locked || !this.catalogue) return;
    this.open = true;
    this.looked = undefined;
    void this.#find();
  }

  async #find(): Promise<void> {
    const { catalogue } = this;
    if (!catalogue) return;
    const { on, actOn = on } = this.#facts;
    const found = await this.#finder.find(catalogue, { actOn, on, field: this.field || undefined, decree: this.decree || undefined, favourites: this.favourites, used: this.used });
    if (!found) return;
    const count = this.#finder.list?.acts.length ?? 0;
    this.active = Math.min(this.active, count - 1);
    this.announced = count ? pick('found', { count }) : this.#finder.text.trim() === '' ? '' : pick('none');
  }

  #close(): void {
    this.open = false;
    this.active = -1;
    this.#popup.hide();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const acts = this.#finder.list?.acts ?? [];
    const last = acts.length - 1;
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!this.open) this.#show();
      else this.active = Math.max(0, Math.min(last, this.active + move));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const act = this.open ? acts[this.active] : undefined;
      if (act) void this.#look(act);
    } else if (event.key === 'Escape' && !this.open && this.changing) {
      event.stopPropagation();
      this.#leaveSearch();
    }
  };

  // ——— one act
  async #look(act: Act): Promise<void> {
    if (!this.catalogue) return;
    this.#close();
    try {
      this.looked = await lookUp(this.catalogue, act.id, { validFrom: act.validFrom }, this.#facts);
    } catch {
      this.#finder.failed = true;
      this.open = true;
      return;
    }
    // Of two versions none is under the finger: a second Enter must not choose.
    await this.#focus(this.looked?.comparison ? '#detail-title' : '.detail .first');
    const detail = this.renderRoot.querySelector('.detail');
    detail?.scrollIntoView({ block: detail.clientHeight < innerHeight / 1.3 ? 'nearest' : 'start' });
  }

  /** `decided`: between two versions the official has chosen this one; filling in again decides nothing. */
  #choose(act: Act, { decree, comparison }: LookedAct, decided = true): void {
    const known = decree ?? this.#finder.decrees.find(({ number }) => number === act.decree);
    if (!known || this.#locked) return;
    const before = this.#chosen.act?.act;
    const facts = this.#facts;
    this.changing = false;
    this.comparing = false;
    this.updating = false;
    this.expanded = false;
    this.looked = undefined;
    this.#chosen.set({ act, decree: known, comparison });
    this.announced = pick('chosenStatus', { place: placeOf(act) });
    const choice: ActChoice = {
      act,
      values: { ...filledRow(act, known, facts, this.row ?? {}, before), catalogueReason: undefined, versionChoice: decided ? comparison && choiceOf(comparison, this.#context) : this.row?.['versionChoice'] },
      source: { kind: 'catalogue', decree: act.decree, id: act.id, version: act.validFrom },
    };
    // The host gives the row again when it has taken the values; until then this is how it stands.
    this.row = { ...this.row, ...choice.values };
    this.entered(act.id, true);
    this.emit<ActChoice>('vphc-act', choice);
    this.committed();
    void this.#focus('.chosen button');
  }

  /** The act stays as it was chosen, and that was decided. */
  #keep(chosen: LookedAct): void {
    if (!chosen.comparison) return;
    this.comparing = false;
    this.#note(chosen, { versionChoice: choiceOf(chosen.comparison, this.#context) });
    void this.#focus('.chosen button');
  }

  /** Something about the chosen act that is kept with the row. */
  #note({ act }: LookedAct, values: FormValues): void {
    if (this.#locked) return;
    this.row = { ...this.row, ...values };
    this.emit<ActChoice>('vphc-act', { act, values, source: { kind: 'typed' } });
  }

  /** The row keeps what it holds, as if it had been entered by hand. */
  #clear(): void {
    const values = Object.fromEntries(['description', ...ACT_PARTS].map((part) => [part, this.row?.[part]]));
    this.changing = false;
    this.#finder.clear();
    this.announced = pick('cleared');
    this.entered(undefined, true);
    this.emit<ActChoice>('vphc-act', { act: undefined, values: { ...values, catalogueId: undefined, catalogueVersion: undefined, catalogueReason: undefined, versionChoice: undefined }, source: { kind: 'typed' } });
    this.committed();
    void this.#focus('#input');
  }

  #startChange(): void {
    this.changing = true;
    this.#finder.clear();
    void this.#focus('#input');
  }

  #leaveSearch(): void {
    this.#close();
    this.changing = false;
    this.looked = undefined;
    void this.#focus('.chosen button');
  }

  #back(): void {
    this.looked = undefined;
    void this.#focus('#input').then(() => this.#show());
  }

  #isFavourite(id: string): boolean {
    return this.favourites?.includes(id) ?? false;
  }

  #mark(id: string): void {
    const favourite = !this.#isFavourite(id);
    this.favourites = favourite ? [...(this.favourites ?? []), id] : this.favourites?.filter((one) => one !== id);
    this.announced = pick(favourite ? 'favouriteAdded' : 'favouriteRemoved');
    this.emit<FavouriteChange>('vphc-favourite', { id, favourite });
  }

  // ——— the chosen act
  #consequences({ act, decree }: LookedAct): readonly Consequence[] {
    if (!decree) return [];
    const facts = this.#facts;
    const key = JSON.stringify([act.id, act.validFrom, facts]);
    if (this.#followed?.key !== key) this.#followed = { key, list: consequencesOf(violationOf(act, decree, facts, this.row ?? {}), facts) };
    return this.#followed.list;
  }

  #notes(act: Act): readonly string[] {
    const { subject, foreigner } = this.#facts;
    return [...(subject === undefined ? [pick('forPerson')] : []), ...(expels(act) && !foreigner ? [pick('expulsion')] : [])];
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
