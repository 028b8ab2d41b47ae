import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@xlvphc/law/violations';
import { actFacts, consequenceList } from './act-view.ts';
import type { Consequence } from './consequences.ts';
import { placeOf } from './list-view.ts';
import type { LookedAct } from './looked-act.ts';
import { pick } from './messages.ts';
import { versionsView } from './versions-view.ts';

interface DetailView extends LookedAct {
  readonly on: string;
  readonly consequences: readonly Consequence[];
  readonly notes: readonly string[];
  readonly favourite: boolean;
  choose(act: Act): void;
  back(): void;
  mark(): void;
}

/** An act in full before it is chosen; two versions side by side when the rule changed. */
export function detailView(view: DetailView): TemplateResult {
  const { act, decree, comparison } = view;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.back();
  };
  return html`<section class="box-part detail" aria-labelledby="detail-title" @keydown=${escape}>
    <h3 id="detail-title" tabindex="-1">${placeOf(act)}</h3>
    <p class="validity">${act.articleTitle}</p>
    ${comparison
      ? versionsView({ comparison, decree, apply: view.choose })
      : html`<p class="full" id="detail-text">${act.text}</p>
          ${actFacts(act, decree, view.on)}`}
    ${consequenceList(view.consequences, view.notes)}
    <div class="buttons">
      ${comparison ? nothing : html`<button class="push first" type="button" aria-describedby="detail-text" @click=${() => view.choose(act)}>${pick('choose')}</button>`}
      <button class="push" type="button" @click=${view.back}>${pick('back')}</button>
      ${favouriteButton(view.favourite, view.mark)}
    </div>
  </section>`;
}

export function favouriteButton(favourite: boolean, mark: () => void): TemplateResult {
  return html`<button class="push" type="button" aria-pressed=${favourite} @click=${mark}><span aria-hidden="true">${favourite ? '★' : '☆'}</span>${pick('favourites')}</button>`;
}
