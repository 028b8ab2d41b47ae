import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Finding } from '@xlvphc/law';
import { currentLocale } from '../../base/i18n.ts';
import { icon } from '../../base/icons.ts';
import { say } from '../messages.ts';

/** Findings of law with severity by icon and word; one click shows the rule, its source and how sure it is. */
export function findingList(findings: readonly Finding[], id?: string): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  return html`<ul class="findings" part="findings" id=${id ?? nothing}>
    ${findings.map(
      (finding) => html`<li class="finding is-${finding.severity}">
        <span class="severity">${icon(finding.severity)}${say(finding.severity)}:</span>
        ${finding.message[currentLocale()]} ${citationDetails(finding.citations)}
      </li>`,
    )}
  </ul>`;
}

/** The same as text for whoever hears the input, when the list itself stands outside of it. */
export function findingWords(findings: readonly Finding[], id: string): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  return html`<div id=${id} hidden>${findings.map((finding) => `${say(finding.severity)}: ${finding.message[currentLocale()]} `)}</div>`;
}

export function citationDetails(citations: readonly Citation[]): TemplateResult | typeof nothing {
  if (!citations.length) return nothing;
  return html`<details>
    <summary>${say('basis')}</summary>
    ${citations.map(
      (citation) => html`<p class="citation">
        ${source(citation)} (${say(`confidence_${citation.confidence}`)}, ${say('inForce', { from: slashed(citation.validFrom) })}). ${citation.note ?? nothing}
      </p>`,
    )}
  </details>`;
}

/** In the words of the interface: the tables of `law` must not weigh on a control's first paint. */
function source(citation: Citation): string {
  return [
    citation.point && say('citationPoint', { point: citation.point }),
    citation.clause && say('citationClause', { clause: citation.clause }),
    citation.article && say('citation', { article: citation.article }),
    citation.document,
  ]
    .filter(Boolean)
    .join(' ');
}

function slashed(iso: string): string {
  return iso.split('-').reverse().join('/');
}
