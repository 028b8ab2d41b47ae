import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@xlvphc/law/violations';
import { shortNumber, slashed } from './act-amounts.ts';
import type { ActList } from './act-list.ts';
import { fieldName } from './act-view.ts';
import { listView } from './list-view.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

interface SearchView {
  readonly open: boolean;
  readonly active: number;
  readonly list: ActList | undefined;
  readonly failed: boolean;
  readonly query: string;
  readonly decrees: readonly ListedDecree[];
  readonly field: string;
  readonly decree: string;
  readonly on: string;
  readonly actOn: string | undefined;
  readonly favourites: readonly string[];
  readonly locked: boolean;
  readonly inactive: boolean;
  readonly readOnly: boolean;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  /** An act is chosen already: the search can be left again. */
  readonly changing: boolean;
  readonly label: string;
  typed(text: string): void;
  key(event: KeyboardEvent): void;
  show(): void;
  filter(name: 'field' | 'decree', value: string): void;
  look(act: Act): void;
  retry(): void;
  keep(): void;
}

/** Search box (APG combobox with a list), its filters and its list. Nothing is ever written into the box: input methods compose in it. */
export function searchView(view: SearchView): TemplateResult {
  const { open, active, list } = view;
  const shown = open && (!list || list.acts.length > 0 || view.query.trim() !== '' || view.field !== '' || view.decree !== '' || view.failed);
  return html`<div class="finder"><div class="entry">
      <input class="box" part="input" id="input" type="text" role="combobox" inputmode="search" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${shown} aria-controls="list" placeholder=${pick('placeholder')}
        aria-activedescendant=${shown && active >= 0 ? `option-${active}` : nothing} aria-describedby="${view.describedBy ?? ''} help" aria-invalid=${view.invalid} aria-required=${view.required || nothing}
        aria-label=${view.changing ? view.label : nothing} ?disabled=${view.inactive} ?readonly=${view.readOnly} @input=${(event: InputEvent) => view.typed((event.target as HTMLInputElement).value)}
        @keydown=${view.key} @click=${view.show} @focus=${view.show} />
      ${view.changing ? html`<button class="push" type="button" title=${pick('cancelChange')} @click=${view.keep}>${pick('cancel')}</button>` : nothing}
    </div>
    <p class="visually-hidden" id="help">${pick('searchHelp')}</p>
    ${view.locked ? nothing : filters(view)}</div>
    <div class="list" id="list" popover="manual" role="listbox" tabindex="-1" aria-label=${pick('results')} ?hidden=${!shown} @mousedown=${(event: Event) => event.preventDefault()}>${shown ? rows(view) : nothing}</div>`;
}

function rows(view: SearchView): TemplateResult {
  const { list } = view;
  const say = (text: string): TemplateResult => html`<div class="none" role="option" aria-disabled="true" aria-selected="false">${text}</div>`;
  if (view.failed) return html`<div class="none" role="option" aria-selected="false" @click=${view.retry}>${pick('failed')} <u>${pick('again')}</u></div>`;
  if (!list) return say(pick('loading'));
  if (!list.acts.length) return say(pick('none'));
  return html`${list.later ? say(pick('noneOnDay', { day: slashed(view.actOn ?? view.on), now: slashed(view.on) })) : nothing}
  ${listView({ list, query: view.query, active: view.active, on: view.on, favourites: view.favourites, decreeOf: (act) => view.decrees.find(({ number }) => number === act.decree), look: view.look })}
  ${list.more ? say(pick('more', { count: list.more })) : nothing}`;
}

function filters(view: SearchView): TemplateResult | typeof nothing {
  if (!view.decrees.length) return nothing;
  const fields = [...new Set(view.decrees.filter(({ number }) => view.decree === '' || number === view.decree).flatMap((decree) => decree.fields))];
  const decrees = view.decrees.filter((decree) => view.field === '' || decree.fields.includes(view.field));
  const list = (name: 'field' | 'decree', options: readonly (readonly [string, string])[]): TemplateResult => html`<label
    >${pick(name)}<select class="box" @change=${(event: Event) => view.filter(name, (event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${view[name] === ''}>${pick('every')}</option>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${view[name] === value}>${label}</option>`)}
    </select></label
  >`;
  return html`<div class="filters">
    ${list('field', fields.map((code) => [code, fieldName(code, view.on)] as const))} ${list('decree', decrees.map(({ number }) => [number, pick('decreeShort', { number: shortNumber(number) })] as const))}
  </div>`;
}
