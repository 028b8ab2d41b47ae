import { html, nothing, type TemplateResult } from 'lit';
import { codeText, type IsoDate } from '@xlvphc/law';
import type { Act, ChangedAspect } from '@xlvphc/law/violations';
import { currentLocale } from '../../base/i18n.ts';
import { icon } from '../../base/icons.ts';
import { amountsOf, lengthText, slashed } from './act-amounts.ts';
import { citationWords, type Consequence } from './consequences.ts';
import { pick } from './messages.ts';
import type { ListedDecree } from './violation-source.ts';

/** All that the decree says of an act; what `changed` names is marked. */
export function actFacts(act: Act, decree: ListedDecree | undefined, on: IsoDate, changed: readonly ChangedAspect[] = []): TemplateResult {
  const { person, organization } = amountsOf(act, decree);
  const line = (label: string, value: unknown, aspect?: ChangedAspect): TemplateResult => html`<div class=${aspect && changed.includes(aspect) ? 'changed' : ''}>
    <dt>${label}${aspect && changed.includes(aspect) ? html` <span class="mark">(${pick('changed')})</span>` : nothing}</dt>
    <dd>${value}</dd>
  </div>`;
  const rows = (items: readonly unknown[]): unknown => (items.length ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : pick('nothing'));
  const fines = [person && html`${pick('person')}: <b>${person}</b>`, organization && html`${pick('organization')}: <b>${organization}</b>`].filter(Boolean);
  return html`<dl class="facts">
    ${line(pick('fine'), fines.length ? rows(fines) : pick('noFine'), 'range')} ${line(pick('mainPenalty'), pick(act.warning ? 'warningPossible' : 'noWarning'), 'warning')}
    ${line(pick('additional'), rows(act.additionalPenalties.map(({ text, months }) => html`${text}${months ? html` <b>(${lengthText(months)})</b>` : nothing}`)), 'penalties')}
    ${line(pick('remedies'), rows(act.remedialMeasures.map(({ text }) => text)), 'measures')}
    ${act.licencePoints === undefined ? nothing : line('', pick('points', { count: act.licencePoints }), 'licence-points')} ${line(pick('fieldOf'), fieldName(act.field, on))}
    ${line(pick('validity'), html`${validityWords(act)}${act.amendedBy ? html` (${pick('amendedBy', { document: act.amendedBy })})` : nothing}`)}
    ${act.derivedFrom ? line(pick('note'), pick('derived', { reference: act.reference })) : nothing} ${act.note ? line(pick('note'), act.note) : nothing}
    ${line(pick('confidence'), html`<span class=${act.confidence === 'verified' ? '' : 'doubt'}>${pick(`confidence_${act.confidence}`)}</span>`)}
  </dl>`;
}

export const validityWords = ({ validFrom, validTo }: Act): string =>
  validTo === null ? pick('since', { from: slashed(validFrom) }) : pick('until', { from: slashed(validFrom), to: slashed(validTo) });

/** Name of a field; its code where no list has it. */
export const fieldName = (code: string, on: IsoDate): string => codeText('fields', code, on, currentLocale());

/** "Hệ quả": what follows from the act, each with its article. */
export function consequenceList(found: readonly Consequence[], notes: readonly string[]): TemplateResult | typeof nothing {
  if (!found.length) return nothing;
  return html`<div class="consequences">
    <p class="part">${pick('consequences')}${notes.length ? html` <span class="muted">(${notes.join('; ')})</span>` : nothing}</p>
    <ul>
      ${found.map(({ tone, text, citation }) => html`<li class=${tone}>${icon(tone === 'warn' ? 'warn' : tone === 'good' ? 'check' : 'hint')}<span>${text}${citation ? html` <span class="muted">${citationWords(citation)}</span>` : nothing}</span></li>`)}
    </ul>
  </div>`;
}
