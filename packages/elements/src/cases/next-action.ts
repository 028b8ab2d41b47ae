import { t } from '@xlvphc/forms/base';
import { DECISION_FORM, RECORD_FORM, SANCTIONING_FORMS } from '@xlvphc/law';
import type { Connection } from '../app/connection.ts';
import type { Case, CaseState, DocumentView, DueView } from '../app/views.ts';
import type { Route } from '../app/router.ts';
import { formTitle } from '../ui/form-title.ts';
import { isRecord } from '../ui/terms.ts';

/** The one thing to do next: where it is done, or which dialog opens. */
export type NextAction =
  | { readonly kind: 'go'; readonly label: string; readonly route: Route }
  | { readonly kind: 'serve'; readonly label: string; readonly document: DocumentView }
  | { readonly kind: 'pay'; readonly label: string };

interface CaseSituation {
  readonly file: Case;
  readonly state: CaseState;
  readonly documents: readonly DocumentView[];
  readonly due: readonly DueView[];
  readonly outstanding: number;
}

const finished = new Set<CaseState>(['executed', 'cleared', 'time-barred', 'criminal', 'not-sanctioned', 'reminded']);

/**
 * Chosen from what lies open: an approved document is issued, an issued decision is served, a draft is finished, a served
 * decision is paid; before a decision the record leads to it. Otherwise the nearest duty that has a form.
 */
export function nextAction({ file, state, documents, due, outstanding }: CaseSituation, connection: Connection): NextAction | undefined {
  const decides = connection.may('competent', 'leader');
  const writes = connection.may('recorder', 'competent', 'leader');
  const edit = (document: DocumentView): Route => ({ view: 'edit', caseId: file.id, documentId: document.id });
  const approved = documents.find((document) => document.status === 'approved');
  if (approved && (isRecord(approved.formCode) ? writes : decides)) return { kind: 'go', label: t('cases:next.issue', { document: formTitle(approved.formCode) }), route: edit(approved) };
  const unserved = documents.find((document) => document.status === 'issued' && !isRecord(document.formCode));
  const drafts = documents.filter((document) => document.status === 'draft');
  // A record in the making goes before the service: it may be the proof of a refusal.
  const draft = drafts.find((document) => isRecord(document.formCode)) ?? (unserved ? undefined : drafts[0]);
  if (draft && writes) return { kind: 'go', label: t(decides && !isRecord(draft.formCode) ? 'cases:next.approve' : 'cases:next.finish', { document: formTitle(draft.formCode) }), route: edit(draft) };
  if (unserved) return { kind: 'serve', label: t('cases:next.serve'), document: unserved };
  if (finished.has(state) || !writes) return undefined;
  if (documents.length === 0) return { kind: 'go', label: t('cases:next.record'), route: { view: 'prepare', caseId: file.id, formCode: RECORD_FORM } };
  const decided = documents.some((document) => SANCTIONING_FORMS.includes(document.formCode));
  if (!decided) return { kind: 'go', label: t('cases:next.decision'), route: { view: 'prepare', caseId: file.id, formCode: DECISION_FORM } };
  if (outstanding > 0) return { kind: 'pay', label: t('cases:next.pay') };
  const duty = due.find((item) => item.status !== 'done' && item.formCode !== undefined);
  return duty?.formCode ? { kind: 'go', label: t('cases:next.form', { document: formTitle(duty.formCode) }), route: { view: 'prepare', caseId: file.id, formCode: duty.formCode } } : undefined;
}

/** The open duty that an action answers, else the one that comes first. */
export function reasonOf(next: NextAction, due: readonly DueView[]): DueView | undefined {
  const open = due.filter((item) => item.status !== 'done' && item.dueOn !== undefined).toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const code = next.kind === 'serve' ? 'service' : next.kind === 'pay' ? 'payment' : undefined;
  const formCode = next.kind === 'go' && next.route.view === 'prepare' ? next.route.formCode : undefined;
  return open.find((item) => (code !== undefined && item.code === code) || (formCode !== undefined && item.formCode === formCode)) ?? open[0];
}
