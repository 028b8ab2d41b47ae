import { html, nothing, type TemplateResult } from 'lit';
import type { Act, ActPart } from '@xlvphc/law/violations';
import { icon } from '../../base/icons.ts';
import type { VersionChoice } from '../../engine/catalogue-rows.ts';
import { citationDetails } from '../field/findings.ts';
import { amountsOf, slashed } from './act-amounts.ts';
import { actFacts, consequenceList, validityWords } from './act-view.ts';
import type { Consequence } from './consequences.ts';
import { favouriteButton } from './detail-view.ts';
import { placeOf } from './list-view.ts';
import type { LookedAct } from './looked-act.ts';
import { pick } from './messages.ts';
import { statesView, versionsView } from './versions-view.ts';

interface ChosenView {
  readonly id: string;
  /** `null`: the catalogue has no such act; undefined: it is on its way. */
  readonly chosen: LookedAct | null | undefined;
  readonly failed: boolean;
  readonly locked: boolean;
  readonly on: string;
  readonly actOn: string | undefined;
  readonly expanded: boolean;
  readonly comparing: boolean;
  /** Side by side: the document's state of the catalogue and the one in use. */
  readonly updating: boolean;
  /** The official has chosen between the versions that are compared. */
  readonly settled: VersionChoice | undefined;
  readonly departures: readonly ActPart[];
  /** Those of them for which the row's own reason is asked. */
  readonly unasked: readonly ActPart[];
  readonly reason: string;
  readonly consequences: readonly Consequence[];
  readonly notes: readonly string[];
  readonly favourite: boolean;
  change(): void;
  clear(): void;
  refill(): void;
  mark(): void;
  expand(): void;
  compare(): void;
  apply(act: Act): void;
  keep(): void;
  explain(reason: string): void;
  update(): void;
  takeNewer(act: Act): void;
  again(): void;
}

/** The act of a row: what the catalogue says, what was changed since, what follows. */
export function chosenView(view: ChosenView): TemplateResult {
  const { chosen } = view;
  return html`<div class="box-part chosen">
    ${chosen ? known(view, chosen) : html`<p class="muted full">${chosen === null ? pick('unknownAct', { id: view.id }) : pick(view.failed ? 'failed' : 'loading')}</p>`}
    ${view.locked ? nothing : html`<div class="buttons dense">
        <button class="push" type="button" @click=${view.change}>${pick('change')}</button>
        ${chosen ? html`<button class="push" type="button" aria-expanded=${view.expanded} @click=${view.expand}>${pick(view.expanded ? 'hideDetails' : 'details')}</button>${favouriteButton(view.favourite, view.mark)}` : nothing}
        <button class="link" type="button" @click=${view.clear}>${pick('clear')}</button>
      </div>`}
  </div>`;
}

function known(view: ChosenView, looked: LookedAct): TemplateResult {
  const { act, decree, comparison, unavailable } = looked;
  const { person, organization } = amountsOf(act, decree);
  return html`<h3>${icon('check')} ${placeOf(act)}</h3>
    <p class="full ${view.expanded ? '' : 'short'}">${act.text}</p>
    ${view.expanded
      ? actFacts(act, decree, view.on)
      : html`<p class="summary-line">${person ? html`<span>${pick('person')}: <b>${person}</b></span>` : nothing}${organization ? html`<span>${pick('organization')}: <b>${organization}</b></span>` : nothing}${act.warning ? html`<span>${pick('warningPossible')}</span>` : nothing}<span class="muted">${pick('validity')} ${validityWords(act)}</span></p>
          ${act.note ? html`<p class="summary-line doubt">${pick('note')}: ${act.note}</p>` : nothing}`}
    ${unavailable ? html`<p class="warned">${pick('stateUnavailable')} <button class="link" type="button" @click=${view.again}>${pick('again')}</button></p>` : nothing} ${newer(view, looked)} ${departed(view)}
    ${comparison ? versions(view, looked) : nothing} ${consequenceList(view.consequences, view.notes)}`;
}

/** The catalogue in use says something else: nothing of the document changes unless the official takes it over. */
function newer(view: ChosenView, looked: LookedAct): TemplateResult | typeof nothing {
  const { newer: found } = looked;
  if (!found) return nothing;
  const day = view.actOn ?? view.on;
  return html`<p class="warned" data-newer>${pick(found.act ? 'newerState' : 'goneState', { day: slashed(day), parts: found.changed.map((aspect) => pick(`aspect_${aspect}`)).join(', ') })}
      <button class="link" type="button" aria-expanded=${view.updating} @click=${view.update}>${pick('compareStates')}</button></p>
    ${view.updating ? statesView(looked, found, day, view.locked ? undefined : view.takeNewer) : nothing}`;
}

/** What no longer says what the catalogue says, and why. */
function departed(view: ChosenView): TemplateResult | typeof nothing {
  if (!view.departures.length) return nothing;
  const words = (parts: readonly ActPart[]): string => parts.map((part) => pick(`part_${part}`)).join(', ');
  return html`<p class="warned">${pick('differs', { parts: words(view.departures) })} ${view.locked ? nothing : html`<button class="link" type="button" @click=${view.refill}>${pick('refill')}</button>`}</p>
    ${view.unasked.length && !view.locked
      ? html`<label class="reason">${pick('reasonFor', { parts: words(view.unasked) })}
          <input class="box" type="text" autocomplete="off" maxlength="2000" required aria-invalid=${view.reason === ''} .value=${view.reason} @change=${(event: Event) => view.explain((event.target as HTMLInputElement).value.trim())} /></label>`
      : view.reason && view.unasked.length ? html`<p class="summary-line">${pick('reasonGiven', { reason: view.reason })}</p>` : nothing}`;
}

/** Old and new law: what the official has decided, or that he has to. */
function versions(view: ChosenView, { act, decree, comparison, compared }: LookedAct): TemplateResult | typeof nothing {
  if (!comparison) return nothing;
  const { settled } = view;
  const compare = html`<button class="link" type="button" aria-expanded=${view.comparing} @click=${view.compare}>${pick('compare')}</button>`;
  const days = { validity: validityWords(act), act: slashed(comparison.actOn), now: slashed(comparison.decidedOn) };
  return html`${settled
    ? html`<p class="settled" data-settled>${icon('check')} ${settled.by === undefined ? pick('settledWithout', { ...days, on: slashed(settled.on ?? '') }) : pick('settled', { ...days, by: settled.by, on: slashed(settled.on ?? '') })} ${compare}</p>
        <div class="transition">${citationDetails(comparison.citations)}</div>`
    : html`<p class="warned">${pick('chosenOther', days)} ${compare} ${view.locked ? nothing : html`<button class="link" type="button" @click=${view.keep}>${pick('keep')}</button>`}</p>`}
  ${view.comparing ? versionsView({ comparison, decree: compared ?? decree, apply: view.locked ? undefined : view.apply }) : nothing}`;
}
