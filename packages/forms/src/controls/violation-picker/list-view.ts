import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@xlvphc/law/violations';
import { amountsOf, lengthText, shortNumber, slashed } from './act-amounts.ts';
import type { ActList } from './act-list.ts';
import { matchedWords } from './matched-words.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

interface ListView {
  readonly list: ActList;
  readonly query: string;
  readonly active: number;
  readonly on: string;
  readonly favourites: readonly string[];
  decreeOf(act: Act): ListedDecree | undefined;
  look(act: Act): void;
}

/** The options of the list; groups have names only before anything is typed. */
export function listView(view: ListView): TemplateResult {
  let index = 0;
  return html`${view.list.groups.map(({ name, acts }, place) => {
    const options = acts.map((act) => optionView(view, act, index++));
    return name ? html`<div role="group" aria-labelledby="group-${place}"><div class="group" id="group-${place}">${name}</div>${options}</div>` : options;
  })}`;
}

function optionView(view: ListView, act: Act, index: number): TemplateResult {
  const { person, organization } = amountsOf(act, view.decreeOf(act));
  const extra = [
    act.warning ? pick('warning') : '',
    ...act.additionalPenalties.map(penaltyWords),
    act.remedialMeasures.length ? pick('remediesCount', { count: act.remedialMeasures.length }) : '',
  ].filter(Boolean);
  return html`<div class="option" id="option-${index}" role="option" aria-selected=${index === view.active} @click=${() => view.look(act)}>
    <span class="wording">${matchedWords(act.text, view.query)}</span>
    <span class="place">${view.favourites.includes(act.id) ? html`<span aria-hidden="true">★ </span>` : nothing}${placeOf(act)}${validity(act, view.on)}</span>
    <span class="amounts">${person ? html`<span>${pick('person')}: <b>${person}</b></span>` : nothing} ${organization ? html`<span>${pick('organization')}: <b>${organization}</b></span>` : nothing}
      ${!person && !organization ? html`<span>${pick('noFine')}</span>` : nothing} ${extra.length ? html`<span>${[...new Set(extra)].join(' · ')}</span>` : nothing}</span>
  </div>`;
}

const penaltyNames = { 'tuoc-giay-phep': 'penaltyLicence', 'dinh-chi': 'penaltySuspension', 'tich-thu': 'penaltyConfiscation', 'truc-xuat': 'penaltyExpulsion' } as const;

/** A penalty in a word or two, with its length. */
function penaltyWords({ code, months }: Act['additionalPenalties'][number]): string {
  const name = code in penaltyNames ? pick(penaltyNames[code as keyof typeof penaltyNames]) : pick('additional');
  return months ? `${name} ${lengthText(months)}` : name;
}

/** `điểm a khoản 1 …` with the decree behind it. */
export const placeOf = (act: Act): string => `${act.reference} ${pick('decreeShort', { number: shortNumber(act.decree) })}`;

function validity(act: Act, on: string): TemplateResult {
  const ended = act.validTo !== null && act.validTo < on;
  return html`<span class="validity ${ended ? 'ended' : ''}">${act.validTo === null ? pick('since', { from: slashed(act.validFrom) }) : pick('until', { from: slashed(act.validFrom), to: slashed(act.validTo) })}</span>`;
}
