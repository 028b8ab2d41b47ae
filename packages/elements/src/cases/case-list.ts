import { t } from '@xlvphc/forms/base';
import type { CaseState } from '@xlvphc/law';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { VphcConnected } from '../app/connected-element.ts';
import type { Connection } from '../app/connection.ts';
import { searchPause } from '../app/limits.ts';
import { follow, hrefOf } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import type { CaseQuery, CaseRow } from '../app/views.ts';
import { daysBetween, daysLeft, day, money, today } from '../ui/format.ts';
import { sessionGuard } from '../ui/guard.ts';
import { icons } from '../ui/icons.ts';
import { Pages } from '../ui/pages.ts';
import { emptyState, failureNotice, skeleton } from '../ui/states.ts';
import { controls, surfaces, tables } from '../ui/styles.ts';
import { documentNumber, inLocale, modeBadge, stateBadge, term } from '../ui/terms.ts';
import { caseListStyles } from './case-list-styles.ts';
import { fieldChoices, fieldName } from './fields.ts';

type Filters = Omit<CaseQuery, 'cursor'>;

/** What was asked last, so that coming back from a case finds the list as it was left. */
const lastQuery = new WeakMap<Connection, Filters>();

const filterStates: readonly CaseState[] = [
  'detected', 'recorded', 'transferred', 'awaiting-explanation', 'verifying', 'decided', 'served', 'executing', 'instalments', 'postponed', 'enforcing', 'executed', 'not-sanctioned', 'criminal', 'time-barred',
];

/**
 * The cases of the unit: search first, removable filters, a dense table that becomes cards on a narrow page.
 *
 * @fires vphc-navigate - a case was opened, or a record is to be made; cancelable
 */
export class VphcCaseList extends VphcConnected {
  static override properties: PropertyDeclarations = { ...VphcConnected.properties, query: { state: true }, filtersShown: { state: true } };
  static override styles = [VphcConnected.styles, controls, surfaces, tables, caseListStyles];
  declare query: Filters;
  /** On a narrow page the filters are folded away. */
  declare filtersShown: boolean;

  readonly #pages = new Pages<CaseRow>(this, () => this.connection);
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = {};
    this.filtersShown = false;
  }

  /** Puts the cursor into the search box. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#search')?.focus();
  }

  override willUpdate(): void {
    super.willUpdate();
    const connection = this.ready;
    if (!connection) return;
    const remembered = lastQuery.get(connection);
    if (remembered && !this.hasUpdated) this.query = remembered;
    lastQuery.set(connection, this.query);
    const query = this.query;
    this.#pages.want(JSON.stringify([query, connection.session?.user.id]), (cursor, signal) => connection.backend.listCases({ ...query, ...(cursor === undefined ? {} : { cursor }) }, { signal }));
  }

  override render(): unknown {
    return sessionGuard(this.connection) ?? html`
      <div class="head">
        <h2>${t('cases:title')}</h2>
        ${this.connection?.may('recorder', 'competent', 'leader')
          ? html`<div class="actions">
              ${this.#link({ view: 'new', historical: true }, t('cases:newHistorical'), 'button')}
              ${this.#link({ view: 'new', historical: false }, html`${icons.plus()}${t('cases:new')}`, 'button primary')}
            </div>`
          : nothing}
      </div>
      ${this.#searchBar()} ${this.#chips()} ${this.#results()}`;
  }

  #searchBar(): TemplateResult {
    return html`<div class="bar ${this.filtersShown ? 'open' : ''}" role="search">
      <div class="search">
        <label for="search">${t('cases:search')}</label>
        <div class="search-box">
          ${icons.search()}
          <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder=${t('cases:searchHint')} aria-keyshortcuts="/" .value=${this.query.text ?? ''} @input=${this.#type} @compositionend=${this.#type} @keydown=${this.#intoRows} />
        </div>
      </div>
      <button type="button" class="fold" aria-expanded=${String(this.filtersShown)} @click=${() => (this.filtersShown = !this.filtersShown)}>${t('cases:filter.fold')}</button>
      ${this.#select('state', t('cases:filter.state'), filterStates.map((state) => [state, term('state', state)]))}
      ${this.#select('field', t('cases:filter.field'), fieldChoices())}
      ${this.#select('due', t('cases:filter.due'), (['overdue', 'week'] as const).map((due) => [due, t(`cases:filter.${due}`)]))}
    </div>`;
  }

  #select(name: 'state' | 'field' | 'due', label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    const chosen = this.query[name] ?? '';
    return html`<div class="filter">
      <label for=${name}>${label}</label>
      <select id=${name} .value=${chosen} @change=${(event: Event) => this.#filter(name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ''}>${t('cases:filter.any')}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>`;
  }

  #chips(): unknown {
    const { state, field, due } = this.query;
    const active: [keyof Filters, string][] = [];
    if (state) active.push(['state', term('state', state)]);
    if (field) active.push(['field', fieldName(field)]);
    if (due) active.push(['due', t(`cases:filter.${due}`)]);
    if (active.length === 0) return nothing;
    return html`<ul class="chips" aria-label=${t('cases:filter.active')}>
      ${active.map(([name, text]) => html`<li><button type="button" class="chip" aria-label=${t('cases:filter.remove', { filter: text })} @click=${() => this.#filter(name, '')}>${text}${icons.close()}</button></li>`)}
      <li><button type="button" class="quiet small" @click=${() => (this.query = this.query.text ? { text: this.query.text } : {})}>${t('cases:filter.clear')}</button></li>
    </ul>`;
  }

  #results(): unknown {
    const { items, failure, loading, slow, hasMore } = this.#pages;
    if (!items) return failure ? failureNotice(failure, this.#pages.again) : slow ? skeleton(8) : nothing;
    const asked = Object.values(this.query).some(Boolean);
    return html`
      ${failure ? failureNotice(failure, this.#pages.again) : nothing}
      ${items.length === 0
        ? asked
          ? emptyState(t('cases:none.title'), t('cases:none.text'), html`<button type="button" @click=${() => (this.query = {})}>${t('cases:filter.clear')}</button>`)
          : emptyState(t('cases:empty.title'), t('cases:empty.text'), this.connection?.may('recorder', 'competent', 'leader') ? this.#link({ view: 'new', historical: false }, t('cases:new'), 'button primary') : nothing)
        : html`<p class="count" role="status">${t(hasMore ? 'cases:countMore' : 'cases:countAll', { count: items.length })}</p>
            ${this.#table(items, slow)}
            ${hasMore ? html`<div class="more"><button type="button" aria-disabled=${String(loading)} @click=${this.#pages.more}>${loading ? t('cases:moreBusy') : t('cases:more')}</button></div>` : nothing}`}`;
  }

  #table(rows: readonly CaseRow[], stale: boolean): TemplateResult {
    const head = (['reference', 'violator', 'violation', 'state', 'decision', 'fine', 'due'] as const).map((name) => ({ name, text: t(`cases:column.${name}`) }));
    const label = Object.fromEntries(head.map(({ name, text }) => [name, text]));
    return html`<div class="table ${stale ? 'stale' : ''}">
      <table aria-label=${t('cases:tableLabel')} aria-busy=${String(stale)} @keydown=${this.#walk}>
        <thead><tr>${head.map(({ name, text }) => html`<th scope="col" class="${name} ${name === 'fine' ? 'number' : ''}">${text}</th>`)}</tr></thead>
        <tbody>
          ${repeat(rows, (row) => row.id, (row) => html`<tr>
            <td class="nowrap" data-label=${label['reference'] ?? ''}>${row.reference}</td>
            <td class="card-title"><span class="who">${this.#link({ view: 'case', caseId: row.id }, row.violators.length > 0 ? row.violators.join(', ') : t('terms:noName'), 'row')}${modeBadge(row.mode)}</span></td>
            <td class="act" data-label=${label['violation'] ?? ''}><span class="clip" title=${row.violation ?? ''}>${row.violation ?? ''}</span></td>
            <td data-label=${label['state'] ?? ''}>${stateBadge(row.state)}</td>
            <td class="nowrap decision" data-label=${label['decision'] ?? ''}>${row.decision ? documentNumber(row.decision) : nothing}</td>
            <td class="number fine" data-label=${label['fine'] ?? ''}>${row.decision?.fine === undefined ? nothing : money(row.decision.fine)}</td>
            <td data-label=${label['due'] ?? ''}>${this.#due(row)}</td>
          </tr>`)}
        </tbody>
      </table>
    </div>`;
  }

  #due(row: CaseRow): unknown {
    const due = row.nextDue;
    if (!due) return nothing;
    if (due.dueOn === undefined) return inLocale(due.title);
    const left = daysBetween(today(), due.dueOn);
    return html`<span class="duty" title="${inLocale(due.title)}: ${day(due.dueOn)}"><span class="left ${left < 0 ? 'late' : left <= 3 ? 'soon' : ''}">${left < 0 ? icons.warning() : icons.clock()}${daysLeft(left)}</span> <span class="what">${inLocale(due.title)}</span></span>`;
  }

  #link(route: Route, content: unknown, kind: string): TemplateResult {
    return html`<a class=${kind} href=${hrefOf(this, route)} @click=${follow(this, route)}>${content}</a>`;
  }

  #filter(name: keyof Filters, value: string): void {
    const { [name]: _, ...rest } = this.query;
    this.query = value === '' ? rest : { ...rest, [name]: value };
  }

  /** Waits for a pause in typing; a syllable that is still being composed is not searched. */
  readonly #type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const text = (event.target as HTMLInputElement).value.normalize('NFC').trim();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#filter('text', text), searchPause);
  };

  readonly #intoRows = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('a.row')?.focus();
  };

  readonly #walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('a.row')];
    const at = links.findIndex((link) => link.matches(':focus'));
    const next = links[at + step];
    event.preventDefault();
    if (next) next.focus();
    else if (at === 0 && step < 0) this.focus();
  };
}
