import { currentLocale, t } from '@xlvphc/forms/base';
import { citationText, type Citation } from '@xlvphc/law';
import { html, nothing } from 'lit';
import { day } from './format.ts';

/** One click shows the rules with their period and how sure the program is of them. */
export function citations(list: readonly Citation[]): unknown {
  if (list.length === 0) return nothing;
  const doubtful = list.some((citation) => citation.confidence !== 'verified');
  return html`<details class="law">
    <summary>${t('ui:citation.summary')}${doubtful ? html` <span class="muted">(${t('ui:citation.doubt')})</span>` : nothing}</summary>
    <ul>
      ${list.map((citation) => html`<li>
        ${citationText(citation, currentLocale())}
        <span class="muted">· ${t('ui:citation.from', { day: day(citation.validFrom) })} · ${t(`ui:citation.${citation.confidence}`)}</span>
        ${citation.note ? html`<br /><span class="muted">${citation.note}</span>` : nothing}
      </li>`)}
    </ul>
  </details>`;
}
