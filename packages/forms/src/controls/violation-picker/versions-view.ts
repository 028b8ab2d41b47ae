import { html, nothing, type TemplateResult } from 'lit';
import type { Act, VersionComparison } from '@xlvphc/law/violations';
import { currentLocale } from '../../base/i18n.ts';
import { citationDetails } from '../field/findings.ts';
import { slashed } from './act-amounts.ts';
import { actFacts, validityWords } from './act-view.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

/** Old and new rule side by side with what the transition rule says; the official chooses. */
export function versionsView({ comparison, decree, apply }: { readonly comparison: VersionComparison; readonly decree: ListedDecree | undefined; apply?: ((act: Act) => void) | undefined }): TemplateResult {
  const { actOn, decidedOn, atAct, atDecision, changed, advice, citations } = comparison;
  const side = (act: Act | undefined, title: string, day: string, gone: string): TemplateResult => html`<section class="version" aria-label="${title} ${slashed(day)}">
    <h4>${title} <span class="muted">${slashed(day)}</span></h4>
    ${act
      ? html`<p class="validity">${validityWords(act)}</p>
          <p class="full ${changed.includes('text') ? 'changed' : ''}">${act.text}${changed.includes('text') ? html` <span class="mark">(${pick('changed')})</span>` : nothing}</p>
          ${actFacts(act, decree, day, changed)} ${apply ? html`<button class="push" type="button" data-apply=${act.validFrom} @click=${() => apply(act)}>${pick('apply')}</button>` : nothing}`
      : html`<p class="muted">${gone}</p>`}
  </section>`;
  return html`<p class="warned"><strong>${pick('twoVersions', { act: slashed(actOn), now: slashed(decidedOn) })}</strong> ${pick('twoVersionsHelp')}</p>
    <p class="transition"><b>${pick('transition')}:</b> ${advice[currentLocale()]} ${citationDetails(citations)}</p>
    <div class="versions">${side(atAct, pick('atAct'), actOn, pick('notThen'))}${side(atDecision, pick('atDecision'), decidedOn, pick('notNow'))}</div>`;
}
