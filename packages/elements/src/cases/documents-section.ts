import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Case, DocumentView } from '../app/views.ts';
import type { Route } from '../app/router.ts';
import { day, instant } from '../ui/format.ts';
import { formTitle } from '../ui/form-title.ts';
import { icons } from '../ui/icons.ts';
import { documentNumber, isRecord, statusBadge, term } from '../ui/terms.ts';
import type { OfferedForm } from './offered-forms.ts';

export interface DocumentActions {
  readonly link: (route: Route, content: unknown, kind: string) => TemplateResult;
  /** Opens the dialog with every form. */
  readonly choose: () => void;
  /** Prints the whole case. */
  readonly print: () => void;
  readonly serve: (document: DocumentView) => void;
  readonly remove: (document: DocumentView) => void;
  readonly restore: (document: DocumentView) => void;
}

/** Buttons for the next papers that fit under the documents; the dialog has them all. */
const shownNext = 4;

interface DocumentsOfCase {
  readonly file: Case;
  readonly documents: readonly DocumentView[];
  /** What can be prepared; the sensible next ones first. */
  readonly forms: readonly OfferedForm[];
  readonly writes: boolean;
  readonly actions: DocumentActions;
}

export function documentsSection({ file, documents, forms, writes, actions }: DocumentsOfCase): TemplateResult {
  const live = documents.filter((document) => document.status !== 'deleted');
  const deleted = documents.filter((document) => document.status === 'deleted');
  const next = forms.filter(({ group }) => group === 'next').slice(0, shownNext);
  return html`<section aria-labelledby="documents">
    <div class="section-head">
      <h3 id="documents">${t('cases:documents.title')}</h3>
      ${live.length > 0 ? html`<button type="button" class="small" @click=${actions.print}>${icons.print()}${t('cases:papers.open')}</button>` : nothing}
    </div>
    ${live.length === 0 ? html`<p class="muted">${t('cases:documents.empty')}</p>` : nothing}
    <ul class="papers">${live.map((document) => paper(file, document, writes, actions))}</ul>
    ${writes
      ? html`<div class="prepare" role="group" aria-labelledby="prepare">
          <h4 id="prepare">${t('cases:documents.prepare')}</h4>
          <p class="hint">${t('cases:documents.prepareLead')}</p>
          ${next.length > 0 ? html`<ul>${next.map(({ code }) => html`<li>${actions.link({ view: 'prepare', caseId: file.id, formCode: code }, html`<span class="muted">${code}</span><span>${formTitle(code)}</span>`, 'next-form')}</li>`)}</ul>` : nothing}
          <button type="button" @click=${actions.choose}>${icons.search()}${t('cases:picker.open')}</button>
        </div>`
      : nothing}
    ${deleted.length > 0
      ? html`<details class="deleted">
          <summary>${t('cases:documents.deleted', { count: deleted.length })}</summary>
          <ul>
            ${deleted.map((document) => html`<li>
              <div>${formTitle(document.formCode)}${document.deletedReason ? html`<br /><span class="muted dense">${t('cases:documents.deletedReason', { reason: document.deletedReason })}</span>` : nothing}</div>
              ${writes ? html`<button type="button" class="small" @click=${() => actions.restore(document)}>${t('cases:documents.restore')}</button>` : nothing}
            </li>`)}
          </ul>
        </details>`
      : nothing}
  </section>`;
}

function paper(file: Case, document: DocumentView, writes: boolean, actions: DocumentActions): TemplateResult {
  const editable = document.status === 'draft' || document.status === 'approved';
  const view: Route = { view: 'document', caseId: file.id, documentId: document.id };
  const title = formTitle(document.formCode);
  return html`<li class="paper">
    <div class="sheet" aria-hidden="true"><span></span><span></span><span></span><span></span><span></span></div>
    <div class="about">
      ${actions.link(view, title, 'title')}
      <p class="dense muted">
        ${[documentNumber(document) || (isRecord(document.formCode) ? '' : t('cases:documents.noNumber')), document.issuedOn ? t('cases:documents.issuedOn', { day: day(document.issuedOn) }) : t('cases:documents.updated', { when: instant(document.updatedAt) })].filter(Boolean).join(' · ')}
        ${document.servedOn ? html`<br />${[document.serviceMode ? term('mode', document.serviceMode) : '', day(document.servedOn)].filter(Boolean).join(', ')}` : nothing}
      </p>
      <div class="actions">
        ${statusBadge(document)}
        ${editable && writes ? actions.link({ view: 'edit', caseId: file.id, documentId: document.id }, t('cases:documents.edit'), 'button small') : nothing}
        ${document.status === 'issued' && !isRecord(document.formCode) && writes ? html`<button type="button" class="small" @click=${() => actions.serve(document)}>${t('cases:documents.serve')}</button>` : nothing}
        ${document.status === 'draft' && writes ? html`<button type="button" class="small quiet" aria-label="${t('cases:documents.delete')}: ${title}" @click=${() => actions.remove(document)}>${t('cases:documents.delete')}</button>` : nothing}
      </div>
    </div>
  </li>`;
}
