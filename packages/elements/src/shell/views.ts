import { RECORD_FORM } from '@xlvphc/law';
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../app/connection.ts';
import type { Route } from '../app/router.ts';

/** Each screen is its own chunk; an official who only records never loads the administration. */
const chunks: Record<Route['view'] | 'sign-in', () => Promise<unknown>> = {
  'sign-in': () => import('../define/sign-in.ts'),
  cases: () => import('../define/case-list.ts'),
  case: () => import('../define/case.ts'),
  document: () => import('../define/document.ts'),
  edit: () => import('../define/case-form.ts'),
  prepare: () => import('../define/case-form.ts'),
  new: () => import('../define/case-form.ts'),
  forms: () => import('../define/form-list.ts'),
  lookup: () => import('../define/lookup.ts'),
  users: () => import('../define/user-admin.ts'),
  catalogue: () => import('../define/violation-admin.ts'),
  audit: () => import('../define/audit.ts'),
  state: () => import('../define/decision-state.ts'),
};

export const loadView = (view: keyof typeof chunks): Promise<unknown> => chunks[view]();

/** The element of a route. */
export function viewOf(route: Route, connection: Connection | undefined): TemplateResult {
  switch (route.view) {
    case 'cases':
      return html`<vphc-case-list class="case-list" .connection=${connection}></vphc-case-list>`;
    case 'case':
      return html`<vphc-case .connection=${connection} case-id=${route.caseId}></vphc-case>`;
    case 'document':
      return html`<vphc-document .connection=${connection} document-id=${route.documentId}></vphc-document>`;
    case 'edit':
      return html`<vphc-case-form .connection=${connection} case-id=${route.caseId} document-id=${route.documentId}></vphc-case-form>`;
    case 'prepare':
      return html`<vphc-case-form .connection=${connection} case-id=${route.caseId} form-code=${route.formCode} based-on=${route.basedOn?.join() ?? nothing} party-id=${route.partyId ?? nothing}></vphc-case-form>`;
    case 'new':
      return html`<vphc-case-form .connection=${connection} form-code=${route.formCode ?? RECORD_FORM} ?historical=${route.historical}></vphc-case-form>`;
    case 'forms':
      return html`<vphc-form-list .connection=${connection}></vphc-form-list>`;
    case 'lookup':
      return html`<vphc-lookup .connection=${connection}></vphc-lookup>`;
    case 'users':
      return html`<vphc-user-admin .connection=${connection}></vphc-user-admin>`;
    case 'catalogue':
      return html`<vphc-violation-admin .connection=${connection}></vphc-violation-admin>`;
    case 'audit':
      return html`<vphc-audit .connection=${connection}></vphc-audit>`;
    case 'state':
      return html`<vphc-decision-state .connection=${connection} .code=${route.code ?? ''}></vphc-decision-state>`;
  }
}
