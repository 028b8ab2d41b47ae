import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@xlvphc/law/violations';
import { icon } from '../../base/icons.ts';
import { amountsOf, slashed } from './act-amounts.ts';
import { actFacts, consequenceList, validityWords } from './act-view.ts';
import type { Consequence } from './consequences.ts';
import { favouriteButton } from './detail-view.ts';
import type { ComparedPart } from './filled-row.ts';
import { placeOf } from './list-view.ts';
import type { LookedAct } from './looked-act.ts';
import { pick } from './messages.ts';
import { versionsView } from './versions-view.ts';

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
  /** The official has chosen a version for these days. */
  readonly settled: boolean;
  readonly departures: readonly ComparedPart[];
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

function known(view: ChosenView, { act, decree, comparison }: LookedAct): TemplateResult {
  const { person, organization } = amountsOf(act, decree);
  return html`<h3>${icon('check')} ${placeOf(act)}</h3>
    <p class="full ${view.expanded ? '' : 'short'}">${act.text}</p>
    ${view.expanded
      ? actFacts(act, decree, view.on)
      : html`<p class="summary-line">${person ? html`<span>${pick('person')}: <b>${person}</b></span>` : nothing}${organization ? html`<span>${pick('organization')}: <b>${organization}</b></span>` : nothing}${act.warning ? html`<span>${pick('warningPossible')}</span>` : nothing}<span class="muted">${pick('validity')} ${validityWords(act)}</span></p>
          ${act.note ? html`<p class="summary-line doubt">${pick('note')}: ${act.note}</p>` : nothing}`}
    ${view.departures.length
      ? html`<p class="warned">${pick('differs', { parts: view.departures.map((part) => pick(`part_${part}`)).join(', ') })} ${view.locked ? nothing : html`<button class="link" type="button" @click=${view.refill}>${pick('refill')}</button>`}</p>`
      : nothing}
    ${comparison && !view.settled
      ? html`<p class="warned">${pick('chosenOther', { validity: validityWords(act), act: slashed(comparison.actOn), now: slashed(comparison.decidedOn) })}
          <button class="link" type="button" aria-expanded=${view.comparing} @click=${view.compare}>${pick('compare')}</button> ${view.locked ? nothing : html`<button class="link" type="button" @click=${view.keep}>${pick('keep')}</button>`}</p>`
      : nothing}
    ${comparison && view.comparing ? versionsView({ comparison, decree, apply: view.locked ? undefined : view.apply }) : nothing} ${consequenceList(view.consequences, view.notes)}`;
}
