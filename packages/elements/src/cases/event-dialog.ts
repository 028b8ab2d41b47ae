import { t } from '@xlvphc/forms/base';
import type { CaseEventType, CaseState } from '@xlvphc/law';
import { html } from 'lit';
import type { Connection } from '../app/connection.ts';
import { dayField, longField, selectField } from '../ui/fields.ts';
import { parseDay, today } from '../ui/format.ts';
import { term } from '../ui/terms.ts';
import type { EntryDialogContent, Errors } from './entry-dialog.ts';

/** Events that a person reports, by the part of the process; documents and payments cause the others. */
const before: readonly CaseEventType[] = ['explanation-requested', 'explanation-received', 'explanation-waived', 'file-transferred', 'verification-started', 'verification-ended', 'transferred-to-criminal', 'returned-from-criminal', 'decided-not-to-sanction'];
const after: readonly CaseEventType[] = ['measure-carried-out', 'penalty-carried-out', 'published', 'complaint-filed', 'complaint-settled', 'execution-suspended', 'execution-resumed', 'executed'];
const undecided = new Set<CaseState>(['detected', 'reminded', 'recorded', 'transferred', 'awaiting-explanation', 'verifying', 'criminal-review']);

export function eventDialog(connection: Connection, caseId: string, state: CaseState, documentId: string | undefined) {
  return (errors: Errors): EntryDialogContent => ({
    title: t('cases:event.title'),
    body: html`
      ${selectField({ id: 'type', label: t('cases:event.type'), options: (undecided.has(state) ? before : after).map((type) => [type, term('event', type)]) })}
      ${dayField({ id: 'on', label: t('cases:event.on'), value: today(), error: errors['on'] })} ${longField({ id: 'note', label: t('cases:event.note'), optional: true, maxlength: 500 })}
    `,
    submit: t('cases:event.submit'),
    check: (values) => ({ on: parseDay(values['on'] ?? '') ? undefined : t('ui:invalid.day') }),
    act: (values, idempotencyKey) =>
      connection.backend.addEvent(
        caseId,
        {
          type: [...before, ...after].find((type) => type === values['type']) ?? 'explanation-received',
          on: parseDay(values['on'] ?? '') ?? today(),
          ...(!undecided.has(state) && documentId ? { documentId } : {}),
          ...(values['note'] ? { data: { note: values['note'] } } : {}),
        },
        { idempotencyKey },
      ),
  });
}

/** Deletes a draft with a written reason; it can be brought back. */
export function deleteDialog(connection: Connection, document: { readonly id: string; readonly name: string }) {
  return (errors: Errors): EntryDialogContent => ({
    title: t('cases:delete.title', { document: document.name }),
    body: html`<p>${t('cases:delete.text')}</p>
      ${longField({ id: 'reason', label: t('cases:delete.reason'), error: errors['reason'], maxlength: 500 })}`,
    submit: t('cases:delete.submit'),
    destructive: true,
    check: (values) => ({ reason: (values['reason'] ?? '').length >= 3 ? undefined : t('cases:delete.reasonShort') }),
    act: async (values, idempotencyKey) => {
      const { etag } = await connection.backend.getDocument(document.id);
      return connection.backend.deleteDocument(document.id, etag, values['reason'] ?? '', { idempotencyKey });
    },
  });
}
