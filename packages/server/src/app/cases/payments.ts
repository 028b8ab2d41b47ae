import type { IsoDate, Payment } from '@xlvphc/law';
import { newId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeCase } from './case-change.ts';
import { appendEvents } from './case-events.ts';
import type { CaseFile } from './case-file.ts';
import { isPenaltyDecision } from './case-summary.ts';
import { closeIfDone } from './execution.ts';
import { balanceOf } from './law-rules.ts';

export type PaymentInput = Omit<Payment, 'id'>;

/**
 * Records money that came in for a decision. Payments are never changed or removed.
 * @throws Problem `VPHC-PAYMENT-DOCUMENT`, `VPHC-PAYMENT-DAY`, `VPHC-PAYMENT-AMOUNT`, `VPHC-PAYMENT-RECEIPT`
 */
export function recordPayment(ctx: RequestContext, caseId: string, input: PaymentInput): Promise<CaseFile> {
  return changeCase(ctx, caseId, undefined, async (file) => {
    requireSoundPayment(ctx, file, input);
    const payment: Payment = { ...input, id: newId(ctx.deps.random, ctx.at) };
    await ctx.tx
      .insertInto('payments')
      .values({
        unit_id: file.unitId, case_id: file.id, id: payment.id, seq: file.payments.length + 1, document_id: payment.documentId, kind: payment.kind,
        amount: payment.amount, paid_on: payment.paidOn, receipt_number: payment.receiptNumber ?? null, method: payment.method ?? null,
        recorded_at: ctx.at, recorded_by: ctx.actor.id,
      })
      .execute();
    const paid = await appendEvents(ctx, { ...file, payments: [...file.payments, payment] }, [
      { type: 'payment-received', on: payment.paidOn, documentId: payment.documentId, data: { paymentId: payment.id, kind: payment.kind, amount: payment.amount } },
    ]);
    return closeIfDone(ctx, paid, lastPayment(paid) ?? payment.paidOn);
  });
}

const lastPayment = (file: CaseFile): IsoDate | undefined => file.payments.map((one) => one.paidOn).toSorted().at(-1);

function requireSoundPayment(ctx: RequestContext, file: CaseFile, input: PaymentInput): void {
  const decision = file.documents.find((document) => document.id === input.documentId);
  const issued = decision?.status === 'issued' || decision?.status === 'served';
  if (!decision || !issued || (input.kind !== 'cost' && !isPenaltyDecision(decision))) throw new Problem('VPHC-PAYMENT-DOCUMENT');
  if (input.paidOn > ctx.on || (decision.issuedOn !== undefined && input.paidOn < decision.issuedOn)) throw new Problem('VPHC-PAYMENT-DAY');
  const receipt = input.receiptNumber?.trim();
  if (receipt && file.payments.some((known) => known.receiptNumber === receipt && known.kind === input.kind)) throw new Problem('VPHC-PAYMENT-RECEIPT');
  if (input.kind === 'cost') return;
  const { outstanding, lateFee, lateFeePaid } = balanceOf(file, ctx.on);
  const owed = input.kind === 'fine' ? outstanding : lateFee - lateFeePaid;
  if (input.amount > owed) throw new Problem('VPHC-PAYMENT-AMOUNT');
}
