import { t } from '@xlvphc/forms/base';
import { html } from 'lit';
import type { HistoricalPaper } from '../app/views.ts';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { dayField, textField } from '../ui/fields.ts';
import { day, parseDay, today } from '../ui/format.ts';

/** Says what issuing does before it is done: number, day, no more changes, next step. */
export function issueDialog(record: boolean, issue: (idempotencyKey: string) => Promise<void>) {
  return (): EntryDialogContent => {
    const kind = record ? 'record' : 'decision';
    return {
      title: t(`document:issue.${kind}Title`),
      body: html`<ul>${[1, 2, 3].map((n) => html`<li>${t(`document:issue.${kind}Text${n}`, { day: day(today()) })}</li>`)}</ul>`,
      submit: t(record ? 'document:issueRecord' : 'document:issueDecision'),
      check: () => ({}),
      act: (_, idempotencyKey) => issue(idempotencyKey),
    };
  };
}

/** Number, day and signer as they stand on the paper of an earlier case. */
export function paperFactsDialog(known: Partial<HistoricalPaper>, save: (paper: HistoricalPaper) => Promise<void>) {
  return (errors: Errors): EntryDialogContent => ({
    title: t('document:paperFacts.title'),
    body: html`<p>${t('document:historicalText')}</p>
      <div class="pair">
        ${textField({ id: 'number', label: t('document:paperFacts.number'), value: known.number, error: errors['number'], maxlength: 50 })}
        ${dayField({ id: 'issuedOn', label: t('document:paperFacts.issuedOn'), value: known.issuedOn, error: errors['issuedOn'] })}
      </div>
      ${textField({ id: 'signerName', label: t('document:paperFacts.signer'), value: known.signerName, error: errors['signerName'], maxlength: 200 })}`,
    submit: t('document:paperFacts.submit'),
    check: (values) => ({
      number: values['number'] ? undefined : t('ui:invalid.required'),
      issuedOn: parseDay(values['issuedOn'] ?? '') ? undefined : t('ui:invalid.day'),
      signerName: values['signerName'] ? undefined : t('ui:invalid.required'),
    }),
    act: (values) => save({ number: values['number'] ?? '', issuedOn: parseDay(values['issuedOn'] ?? '') ?? today(), signerName: values['signerName'] ?? '' }),
  });
}
