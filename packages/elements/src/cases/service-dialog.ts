import { t } from '@xlvphc/forms/base';
import type { ServiceMode } from '@xlvphc/law';
import { html, nothing } from 'lit';
import type { Connection } from '../app/connection.ts';
import type { DocumentView, ServiceEntry } from '../app/views.ts';
import { choiceField, dayField, flagField, longField, textField } from '../ui/fields.ts';
import { parseDay, today } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { formTitle } from '../ui/form-title.ts';
import { documentNumber } from '../ui/terms.ts';
import type { EntryDialogContent, Errors } from './entry-dialog.ts';

const modes: readonly ServiceMode[] = ['handed-over', 'refused', 'post', 'electronic', 'posted-up'];

interface ServiceState {
  readonly document: DocumentView;
  readonly mode: ServiceMode;
  readonly choose: (mode: ServiceMode) => void;
  /** The record of refusal (MBB06) of this decision, once it has been made. */
  readonly refusal: string | undefined;
  /** Prepares the record of refusal from the decision and opens it. */
  readonly makeRefusal: (idempotencyKey: string) => Promise<void>;
}

/** How the decision reached its addressee. A refusal is proved by its own record, which is prepared at once. */
export function serviceDialog(connection: Connection, state: ServiceState) {
  return (errors: Errors): EntryDialogContent => {
    const { mode, document } = state;
    const needsRecord = mode === 'refused' && state.refusal === undefined;
    const dayLabel = mode === 'handed-over' ? t('cases:service.on') : t(`cases:service.on.${mode}`);
    return {
      title: t('cases:service.title', { document: [formTitle(document.formCode), documentNumber(document)].filter(Boolean).join(' ') }),
      body: html`
        ${choiceField({ id: 'mode', label: t('cases:service.mode'), value: mode, change: (value) => state.choose(value as ServiceMode), options: modes.map((one) => [one, t(`cases:service.mode.${one}`)]) })}
        ${mode === 'refused' ? html`<div class="notice">${icons.info()}<div><p>${t(needsRecord ? 'cases:service.refusedText' : 'cases:service.refusedHas')}</p></div></div>` : nothing}
        ${needsRecord ? nothing : dayField({ id: 'servedOn', label: dayLabel, value: today(), error: errors['servedOn'] })}
        ${mode === 'post' ? flagField({ id: 'thrice', label: t('cases:service.thrice') }) : nothing}
        ${mode === 'handed-over' ? textField({ id: 'receiver', label: t('cases:service.receiver'), hint: t('cases:service.receiverHint'), optional: true, maxlength: 200 }) : nothing}
        ${needsRecord ? nothing : longField({ id: 'note', label: t('cases:service.note'), optional: true })}
      `,
      submit: t(needsRecord ? 'cases:service.submitRefused' : 'cases:service.submit'),
      check: (values) => (needsRecord ? {} : { servedOn: parseDay(values['servedOn'] ?? '') ? undefined : t('ui:invalid.day') }),
      act: async (values, idempotencyKey) => {
        if (needsRecord) return state.makeRefusal(idempotencyKey);
        const entry: ServiceEntry = {
          mode,
          servedOn: parseDay(values['servedOn'] ?? '') ?? today(),
          ...(values['receiver'] ? { receiverName: values['receiver'] } : {}),
          ...(values['note'] ? { note: values['note'] } : {}),
          ...(values['thrice'] ? { postReturnedThrice: true } : {}),
          ...(mode === 'refused' && state.refusal ? { refusalDocumentId: state.refusal } : {}),
        };
        const { etag } = await connection.backend.getDocument(document.id);
        return connection.backend.recordService(document.id, etag, entry, { idempotencyKey });
      },
    };
  };
}
