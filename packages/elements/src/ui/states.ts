import { currentLocale, t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../app/failure.ts';
import { icons } from './icons.ts';

/** Grey lines in place of content that is on its way; read out as one word. */
export function skeleton(lines = 6): TemplateResult {
  return html`<div class="skeleton" role="status"><span class="visually-hidden">${t('ui:loading')}</span>${Array.from({ length: lines }, () => html`<span aria-hidden="true"></span>`)}</div>`;
}

const retryable = new Set<Failure['kind']>(['offline', 'server', 'busy']);

/** What happened, what was kept, what to do, the code. */
export function failureNotice(failure: Failure, again?: () => void): TemplateResult {
  const mild = failure.kind === 'offline' || failure.kind === 'conflict' || failure.kind === 'busy' || failure.kind === 'signed-out';
  return html`<div class="notice ${mild ? 'warning' : 'danger'}" part="notice" role="alert">
    ${failure.kind === 'offline' ? icons.offline() : failure.kind === 'forbidden' ? icons.lock() : mild ? icons.warning() : icons.error()}
    <div>
      <strong>${t(`ui:failure.${failure.kind}`)}</strong>
      <p>${failure.message ?? t(`ui:failure.${failure.kind}.todo`, { seconds: failure.retryAfterSeconds ?? 30 })}</p>
      ${reasons(failure).length > 0 ? html`<ul>${reasons(failure).map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}
      ${failure.code || failure.requestId
        ? html`<p class="dense muted">${[failure.code ? t('ui:errorCode', { code: failure.code }) : '', failure.requestId ? t('ui:requestId', { id: failure.requestId }) : ''].filter(Boolean).join(' · ')}</p>`
        : nothing}
      ${again && retryable.has(failure.kind) ? html`<div class="actions"><button type="button" @click=${again}>${t('ui:retry')}</button></div>` : nothing}
    </div>
  </div>`;
}

/** What the backend said of single fields and of the law, each sentence once. */
function reasons(failure: Failure): readonly string[] {
  return [...new Set([...failure.fields.map((field) => field.message), ...failure.findings.map((finding) => finding.message[currentLocale()])])].filter(Boolean);
}

/** Says what will be here and offers the first action. */
export function emptyState(title: string, text: string, action: unknown = nothing): TemplateResult {
  return html`<div class="empty" part="empty"><h2>${title}</h2><p>${text}</p><div class="actions">${action}</div></div>`;
}

export function fieldError(id: string, message: string | undefined): unknown {
  return message ? html`<p class="field-error" id=${id}>${icons.error()}<span>${message}</span></p>` : nothing;
}
