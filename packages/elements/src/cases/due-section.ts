import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { DueView } from '../app/views.ts';
import { citations } from '../ui/citation.ts';
import { day, daysLeft } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { inLocale } from '../ui/terms.ts';

/** What has to be done by when, nearest first, with the rule behind it. */
export function dueSection(items: readonly DueView[]): TemplateResult {
  const open = items.filter((item) => item.status !== 'done').toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const done = items.filter((item) => item.status === 'done');
  return html`<section aria-labelledby="due">
    <h3 id="due">${t('cases:due.title')}</h3>
    ${open.length === 0 ? html`<p class="muted">${t('cases:due.empty')}</p>` : nothing}
    <ul class="due-list">
      ${[...open, ...done].map((item) => html`<li class=${item.status}>
        ${item.status === 'done' ? icons.done() : item.status === 'overdue' ? icons.warning() : icons.clock()}
        <div class="what">
          <span class="title">${inLocale(item.title)}</span>
          ${citations(item.citations)}
        </div>
        <div class="when">
          ${item.status === 'done' ? t('cases:due.done') : html`${item.daysLeft === undefined ? nothing : html`<strong>${daysLeft(item.daysLeft)}</strong>`}${item.dueOn ? html`<span>${t('cases:due.on', { day: day(item.dueOn) })}</span>` : nothing}`}
        </div>
      </li>`)}
    </ul>
  </section>`;
}

/** Why and by when, in one line: the duty, its last day and how far away it is. */
export function dueReason(item: DueView | undefined): TemplateResult | typeof nothing {
  if (!item) return nothing;
  const when = [item.dueOn && t('cases:due.on', { day: day(item.dueOn) }), item.daysLeft !== undefined && daysLeft(item.daysLeft)].filter(Boolean).join(', ');
  return html`<p class="reason ${item.status}">${inLocale(item.title)}${when ? html`: <strong>${when}</strong>` : nothing}</p>`;
}
