import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Case, CaseEvent } from '../app/views.ts';
import { day } from '../ui/format.ts';
import { term } from '../ui/terms.ts';

/** What happened, newest first. */
export function timelineSection(file: Case, nameOf: (documentId: string) => string, add: (() => void) | undefined): TemplateResult {
  const events = file.events.toReversed().toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt));
  return html`<section aria-labelledby="timeline">
    <div class="section-head">
      <h3 id="timeline">${t('cases:timeline.title')}</h3>
      ${add ? html`<button type="button" class="small" @click=${add}>${t('cases:timeline.add')}</button>` : nothing}
    </div>
    ${events.length === 0 ? html`<p class="muted">${t('cases:timeline.empty')}</p>` : nothing}
    <ol class="timeline">
      ${events.map((event) => html`<li>
        <time datetime=${event.on}>${day(event.on)}</time>
        <div>${term('event', event.type)}${event.documentId ? html`<span class="dense muted">${nameOf(event.documentId)}</span>` : nothing}${note(event)}</div>
      </li>`)}
    </ol>
  </section>`;
}

const note = (event: CaseEvent): unknown => (typeof event.data['note'] === 'string' ? html`<span class="dense muted">${event.data['note']}</span>` : nothing);
