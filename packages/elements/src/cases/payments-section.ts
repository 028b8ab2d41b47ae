import { t } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { BalanceView, DecisionBalance, Payment } from '../app/views.ts';
import { citations } from '../ui/citation.ts';
import { day, money } from '../ui/format.ts';
import { icons } from '../ui/icons.ts';
import { term } from '../ui/terms.ts';

interface PaymentsView {
  readonly balance: BalanceView;
  readonly payments: readonly Payment[];
  readonly nameOf: (documentId: string) => string;
  readonly record?: () => void;
}

/** What is owed under each decision, what came in, and the ground of a late fee. */
export function paymentsSection({ balance, payments, nameOf, record }: PaymentsView): TemplateResult {
  return html`<section aria-labelledby="payments">
    <div class="section-head">
      <h3 id="payments">${t('cases:payments.title')}</h3>
      ${record && balance.decisions.length > 0 ? html`<button type="button" class="small" @click=${record}>${t('cases:payments.record')}</button>` : nothing}
    </div>
    ${balance.decisions.length === 0 ? html`<p class="muted">${t('cases:payments.empty')}</p>` : nothing}
    ${balance.decisions.map((decision) => owed(decision, nameOf))}
    ${payments.length > 0
      ? html`<h4>${t('cases:payments.received')}</h4>
          <div class="table"><table>
            <thead><tr><th scope="col">${t('cases:payments.paidOn')}</th><th scope="col">${t('cases:payments.kind')}</th><th scope="col">${t('cases:payments.method')}</th><th scope="col">${t('cases:payments.receipt')}</th><th scope="col" class="number">${t('cases:payments.amount')}</th></tr></thead>
            <tbody>${payments.map((payment) => html`<tr>
              <td data-label=${t('cases:payments.paidOn')}>${day(payment.paidOn)}</td>
              <td data-label=${t('cases:payments.kind')}>${term('payment', payment.kind)}</td>
              <td data-label=${t('cases:payments.method')}>${payment.method ? term('method', payment.method) : nothing}</td>
              <td data-label=${t('cases:payments.receipt')}>${payment.receiptNumber ?? nothing}</td>
              <td class="number" data-label=${t('cases:payments.amount')}>${money(payment.amount)}</td>
            </tr>`)}</tbody>
          </table></div>`
      : nothing}
  </section>`;
}

function owed(decision: DecisionBalance, nameOf: (documentId: string) => string): TemplateResult {
  const paid = decision.paid.fine + decision.paid.lateFee + decision.paid.cost;
  const row = (name: string, amount: number, note: unknown = nothing): TemplateResult => html`<div><dt>${name}${note}</dt><dd>${money(amount)}</dd></div>`;
  return html`<div class="card owed">
    <p class="dense muted">${nameOf(decision.documentId)}</p>
    <dl>
      ${row(t('cases:payments.fine'), decision.fine)} ${decision.reduced > 0 ? row(t('cases:payments.reduced'), -decision.reduced) : nothing}
      ${decision.lateFee > 0 ? row(t('cases:payments.lateFee'), decision.lateFee, decision.lateDays ? html` <span class="muted">(${t('cases:payments.lateDays', { days: decision.lateDays })})</span>` : nothing) : nothing}
      ${decision.cost > 0 ? row(t('cases:payments.cost'), decision.cost) : nothing} ${row(t('cases:payments.paid'), paid)}
      <div class="total">
        <dt>${decision.outstanding > 0 ? t('cases:payments.outstanding') : html`<span class="badge success">${icons.done()}${t('cases:payments.settled')}</span>`}</dt>
        <dd>${money(decision.outstanding)}</dd>
      </div>
    </dl>
    ${decision.dueOn && decision.outstanding > 0 ? html`<p class="dense">${t('cases:payments.dueOn', { day: day(decision.dueOn) })}</p>` : nothing}
    ${decision.instalments && decision.instalments.length > 0
      ? html`<h4>${t('cases:payments.instalments')}</h4>
          <ol class="instalments">${decision.instalments.map((one, index) => html`<li>
            <span>${t('cases:payments.instalment', { n: index + 1 })}</span><span>${day(one.dueOn)}</span><span class="amount">${money(one.amount)}</span>
            ${one.paid >= one.amount ? html`<span class="badge success">${t('cases:payments.settled')}</span>` : html`<span class="badge">${t('cases:payments.paid')} ${money(one.paid)}</span>`}
          </li>`)}</ol>`
      : nothing}
    ${citations(decision.citations)}
  </div>`;
}
