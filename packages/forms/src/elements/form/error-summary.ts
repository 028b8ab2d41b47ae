import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '@xlvphc/law';
import { currentLocale } from '../../base/i18n.ts';
import { icon } from '../../base/icons.ts';
import { formText } from '../messages.ts';

/** Everything that blocks, then everything that warns; each line leads to its field. Takes the focus when it appears. */
export function errorSummary(findings: readonly Finding[], go: (path: string) => void, close: () => void): TemplateResult {
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const warnings = findings.filter((finding) => finding.severity === 'warn');
  return html`<div class="summary ${blocking.length ? 'block' : 'warn'}" part="summary" id="summary" role="region" tabindex="-1" aria-labelledby="summary-title">
    <div class="summary-head">
      <h2 class="summary-title" id="summary-title">${icon(blocking.length ? 'block' : 'check')}${blocking.length ? formText('errorSummary', { count: blocking.length }) : formText('noErrors')}</h2>
      <button class="close" type="button" aria-label=${formText('close')} @click=${close}>${icon('close')}</button>
    </div>
    ${blocking.length ? lines(blocking, go) : nothing}
    ${warnings.length ? html`<p class="summary-sub">${icon('warn')}${formText('warnings', { count: warnings.length })}</p>${lines(warnings, go)}` : nothing}
  </div>`;
}

function lines(findings: readonly Finding[], go: (path: string) => void): TemplateResult {
  return html`<ul>
    ${findings.map((finding) => {
      const text = finding.message[currentLocale()];
      return html`<li>${finding.path ? html`<button class="link" type="button" @click=${() => go(finding.path ?? '')}>${text}</button>` : text}</li>`;
    })}
  </ul>`;
}
