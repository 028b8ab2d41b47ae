import { t } from '@xlvphc/forms/base';
import type { Payment } from '@xlvphc/law';
import { html, nothing } from 'lit';
import type { Connection } from '../app/connection.ts';
import type { DecisionBalance } from '../app/views.ts';
import { choiceField, dayField, selectField, textField } from '../ui/fields.ts';
import { money, parseDay, parseMoney, today } from '../ui/format.ts';
import { term } from '../ui/terms.ts';
import type { EntryDialogContent, Errors } from './entry-dialog.ts';

const kinds: readonly Payment['kind'][] = ['fine', 'late-fee', 'cost'];
const methods: readonly NonNullable<Payment['method']>[] = ['treasury', 'bank', 'online', 'cash'];

/** Records money that was paid under a decision; the amount proposed is what is still owed. */
export function paymentDialog(connection: Connection, caseId: string, decisions: readonly DecisionBalance[], nameOf: (documentId: string) => string) {
  return (errors: Errors): EntryDialogContent => {
    const first = decisions.find((decision) => decision.outstanding > 0) ?? decisions[0];
    return {
      title: t('cases:payments.record'),
      body: html`
        ${decisions.length > 1 ? selectField({ id: 'documentId', label: t('cases:payments.decision'), value: first?.documentId, options: decisions.map((decision) => [decision.documentId, nameOf(decision.documentId)]) }) : nothing}
        ${choiceField({ id: 'kind', label: t('cases:payments.kind'), value: 'fine', options: kinds.filter((kind) => kind !== 'cost' || decisions.some((decision) => decision.cost > 0)).map((kind) => [kind, term('payment', kind)]) })}
        <div class="pair">
          ${textField({ id: 'amount', label: t('cases:payments.amount'), value: first && first.outstanding > 0 ? money(first.outstanding - first.lateFee > 0 ? first.outstanding - first.lateFee : first.outstanding) : '', inputmode: 'numeric', error: errors['amount'], hint: t('cases:payments.amountHint') })}
          ${dayField({ id: 'paidOn', label: t('cases:payments.paidOn'), value: today(), error: errors['paidOn'] })}
        </div>
        ${selectField({ id: 'method', label: t('cases:payments.method'), value: 'treasury', options: methods.map((method) => [method, term('method', method)]) })}
        ${textField({ id: 'receipt', label: t('cases:payments.receipt'), optional: true, maxlength: 100 })}
      `,
      submit: t('cases:payments.submit'),
      check: (values) => ({
        amount: (parseMoney(values['amount'] ?? '') ?? 0) > 0 ? undefined : t('ui:invalid.money'),
        paidOn: parseDay(values['paidOn'] ?? '') ? undefined : t('ui:invalid.day'),
      }),
      act: (values, idempotencyKey) =>
        connection.backend.recordPayment(
          caseId,
          {
            documentId: values['documentId'] ?? first?.documentId ?? '',
            kind: kinds.find((kind) => kind === values['kind']) ?? 'fine',
            amount: parseMoney(values['amount'] ?? '') ?? 0,
            paidOn: parseDay(values['paidOn'] ?? '') ?? today(),
            method: methods.find((method) => method === values['method']) ?? 'treasury',
            ...(values['receipt'] ? { receiptNumber: values['receipt'] } : {}),
          },
          { idempotencyKey },
        ),
    };
  };
}
