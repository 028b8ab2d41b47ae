import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import { knownForm } from '../app/own-forms.ts';
import type { CaseMode, CaseState, DocumentStatus, DocumentView, FormCode } from '../app/views.ts';
import { currentLocale } from '@xlvphc/forms/base';
import type { Bilingual, CaseDocument } from '../app/views.ts';

/** The sentence in the language of the interface. */
export const inLocale = (text: Bilingual): string => (currentLocale() === 'en' ? text.en : text.vi);

/** A word for a code; an unknown code of a newer backend shows itself. */
export const term = (kind: string, code: string): string => {
  const text = t(`terms:${kind}.${code}`);
  return text === `${kind}.${code}` ? code : text;
};

const toneOfState: Partial<Record<CaseState, string>> = {
  executed: 'success', cleared: 'success', 'awaiting-explanation': 'warning', 'criminal-review': 'warning', criminal: 'danger', enforcing: 'danger',
  'time-barred': 'danger', decided: 'accent', served: 'accent', executing: 'accent', instalments: 'accent',
};
export const stateBadge = (state: CaseState): TemplateResult => html`<span class="badge ${toneOfState[state] ?? ''}">${term('state', state)}</span>`;

/** Flags a case that was entered from paper, wherever it is shown. */
export const modeBadge = (mode: CaseMode | undefined): unknown => (mode === 'historical' ? html`<span class="badge warning">${t('terms:historical')}</span>` : nothing);

export const isRecord = (formCode: FormCode): boolean => (knownForm(formCode)?.kind ?? (formCode.startsWith('MBB') ? 'record' : 'decision')) === 'record';

const toneOfStatus: Partial<Record<DocumentStatus, string>> = { draft: '', approved: 'accent', issued: 'success', served: 'success', signed: 'success', deleted: 'danger' };
export const statusBadge = (document: Pick<CaseDocument, 'status' | 'formCode'>): TemplateResult =>
  html`<span class="badge ${toneOfStatus[document.status] ?? ''}">${isRecord(document.formCode) && document.status === 'issued' ? t('terms:status.record.issued') : term('status', document.status)}</span>`;

/** `05/QĐ-XPHC`, or nothing before the register gave a number. */
export const documentNumber = (document: Pick<DocumentView, 'number' | 'symbol'>): string => (document.number ? [document.number, document.symbol].filter(Boolean).join('/') : '');
