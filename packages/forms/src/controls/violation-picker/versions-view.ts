import { html, nothing, type TemplateResult } from 'lit';
import type { Act, ChangedAspect, VersionComparison } from '@xlvphc/law/violations';
import { currentLocale } from '../../base/i18n.ts';
import { citationDetails } from '../field/findings.ts';
import { slashed } from './act-amounts.ts';
import { actFacts, validityWords } from './act-view.ts';
import type { LookedAct, NewerAct } from './looked-act.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

/** One of two states of an act; what changed is marked, and said in words. */
interface Side {
  readonly title: string;
  readonly day: string;
  readonly act: Act | undefined;
  readonly decree: ListedDecree | undefined;
  readonly changed: readonly ChangedAspect[];
  /** Said where there is no such act. */
  readonly gone: string;
  readonly applyText?: string | undefined;
  readonly apply?: ((act: Act) => void) | undefined;
}

function sideView({ title, day, act, decree, changed, gone, applyText, apply }: Side): TemplateResult {
  return html`<section class="version" aria-label="${title} ${slashed(day)}">
    <h4>${title} <span class="muted">${slashed(day)}</span></h4>
    ${act
      ? html`<p class="validity">${validityWords(act)}</p>
          <p class="full ${changed.includes('text') ? 'changed' : ''}">${act.text}${changed.includes('text') ? html` <span class="mark">(${pick('changed')})</span>` : nothing}</p>
          ${actFacts(act, decree, day, changed)} ${apply ? html`<button class="push" type="button" data-apply=${act.validFrom} @click=${() => apply(act)}>${applyText ?? pick('apply')}</button>` : nothing}`
      : html`<p class="muted">${gone}</p>`}
  </section>`;
}

/** Old and new rule side by side with what the transition rule says; the official chooses. */
export function versionsView({ comparison, decree, apply }: { readonly comparison: VersionComparison; readonly decree: ListedDecree | undefined; apply?: ((act: Act) => void) | undefined }): TemplateResult {
  const { actOn, decidedOn, atAct, atDecision, changed, advice, citations } = comparison;
  return html`<p class="warned"><strong>${pick('twoVersions', { act: slashed(actOn), now: slashed(decidedOn) })}</strong> ${pick('twoVersionsHelp')}</p>
    <p class="transition"><b>${pick('transition')}:</b> ${advice[currentLocale()]} ${citationDetails(citations)}</p>
    <div class="versions">
      ${sideView({ title: pick('atAct'), day: actOn, act: atAct, decree, changed, gone: pick('notThen'), apply })}
      ${sideView({ title: pick('atDecision'), day: decidedOn, act: atDecision, decree, changed, gone: pick('notNow'), apply })}
    </div>`;
}

/** What the document was made with beside what the catalogue in use says of the same day; the official takes the new one over, or leaves it. */
export function statesView({ act, decree }: LookedAct, newer: NewerAct, day: string, apply: ((act: Act) => void) | undefined): TemplateResult {
  return html`<div class="versions">
    ${sideView({ title: pick('asMade'), day, act, decree, changed: newer.changed, gone: '' })}
    ${sideView({ title: pick('asNow'), day, act: newer.act, decree: newer.decree, changed: newer.changed, gone: pick('notNow'), applyText: pick('takeNewer'), apply })}
  </div>`;
}
