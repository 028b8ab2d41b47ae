import { t } from '@xlvphc/forms/base';
import { html, nothing } from 'lit';
import type { EntryDialogContent, Errors } from '../cases/entry-dialog.ts';
import { flagField, longField } from '../ui/fields.ts';
import { day, today } from '../ui/format.ts';
import { fieldError } from '../ui/states.ts';
import type { CatalogueBackend, ImportRow, ImportView } from './catalogue-backend.ts';
import { maxReasonLength, minReasonLength } from './limits.ts';

type Content = (errors: Errors) => EntryDialogContent;
/** A number is not broken at its hyphen. */
const whole = (number: string | undefined): string => (number ?? '').replaceAll('-', '\u2011');
const reasonError = (text: string | undefined): string | undefined => ((text ?? '').length >= minReasonLength ? undefined : t('catalogue:error.reason'));

/** Publishes an import from a day, against what was compared; a past day and dropped acts have to be confirmed, with a reason. */
export const publishDialog = (backend: CatalogueBackend, one: ImportView, validFrom: string): Content => (errors) => {
  const late = validFrom < today();
  const removed = one.diff?.counts.removed ?? 0;
  const confirm = late || removed > 0;
  return {
    title: t('catalogue:publish.title', { number: whole(one.number), day: day(validFrom) }),
    body: html`<p>${t('catalogue:publish.text')}</p>
      ${late ? html`${flagField({ id: 'correction', label: t('catalogue:publish.correction', { day: day(validFrom) }) })}${fieldError('correction-error', errors['correction'])}` : nothing}
      ${removed > 0 ? html`${flagField({ id: 'removals', label: t('catalogue:publish.removals', { count: removed }) })}${fieldError('removals-error', errors['removals'])}` : nothing}
      ${confirm ? longField({ id: 'reason', label: t('catalogue:publish.reason'), error: errors['reason'], maxlength: maxReasonLength }) : nothing}`,
    submit: t('catalogue:publish.submit'),
    check: (values) => ({
      correction: late && !values['correction'] ? t('catalogue:error.confirm') : undefined,
      removals: removed > 0 && !values['removals'] ? t('catalogue:error.confirm') : undefined,
      reason: confirm ? reasonError(values['reason']) : undefined,
    }),
    act: (values, idempotencyKey) => backend.publish(one, {
      validFrom, ...(one.diff?.against === undefined ? {} : { against: one.diff.against }), ...(late ? { correction: true } : {}), ...(removed > 0 ? { removals: true } : {}), ...(values['reason'] ? { reason: values['reason'] } : {}),
    }, { idempotencyKey }),
  };
};

/** Discards a draft, or withdraws a version before its day. */
export const withdrawDialog = (backend: CatalogueBackend, one: ImportRow): Content => (errors) => {
  const what = one.state === 'draft' ? 'discard' : 'withdraw';
  return {
    title: t(`catalogue:${what}.title`, { number: whole(one.number ?? one.fileName) }),
    body: html`<p>${t(`catalogue:${what}.text`)}</p>${longField({ id: 'reason', label: t('catalogue:publish.reason'), error: errors['reason'], maxlength: maxReasonLength })}`,
    submit: t(`catalogue:${what}.submit`),
    destructive: true,
    check: (values) => ({ reason: reasonError(values['reason']) }),
    act: (values) => backend.withdraw(one.id, values['reason'] ?? ''),
  };
};
