import type { Case, CaseDocument, Payment } from './case.ts';
import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import { plusDays } from './day.ts';
import { executionDeadline } from './execution.ts';
import type { Instalment } from './instalments.ts';
import type { DaySpan } from './late-fee.ts';
import { lateFee } from './late-fee.ts';
import type { LawOption } from './rule.ts';
import { sanctioningDecision } from './case-documents.ts';
import { instalmentsOf } from './document-facts.ts';

export interface BalanceLine {
  readonly kind: 'fine' | 'reduction' | 'late-fee' | 'payment';
  /** Positive = owed, negative = paid or remitted. */
  readonly amount: Dong;
  readonly on: IsoDate;
  readonly note: { readonly vi: string; readonly en: string };
}

export interface CaseBalance extends Cited {
  readonly fine: Dong;
  /** Fine after reductions. */
  readonly owed: Dong;
  readonly paid: Dong;
  /** Unpaid fine, without late fee. */
  readonly outstanding: Dong;
  /** Late fee accrued up to `on`. */
  readonly lateFee: Dong;
  readonly lateFeePaid: Dong;
  /** Everything still to pay: outstanding and late fee. */
  readonly total: Dong;
  /** Next day on which money is due; null when nothing is served yet or all is paid. */
  readonly dueOn: IsoDate | null;
  readonly overdue: boolean;
  readonly settled: boolean;
  readonly instalments: readonly (Instalment & { readonly paid: Dong })[];
  readonly lines: readonly BalanceLine[];
}

export interface BalanceOptions extends LawOption {
  readonly countPaymentDay?: boolean;
  /** Voluntary term of the decision when it is longer than the legal one, days. */
  readonly executionDays?: number;
  /** The party whose fine is asked; default: the whole case. */
  readonly partyId?: string;
}

function amountOf(value: unknown): Dong {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Spans in which no late fee runs: postponement, suspension, and from the request (`requestedOn` of the event, `request.on` of its document) to the decision on reduction or instalments (Nghị định 118/2021 Điều 20). */
function pauses(file: Case, on: IsoDate): readonly DaySpan[] {
  return file.events.flatMap((event): readonly DaySpan[] => {
    const requestedOn = event.data['requestedOn'] ?? requestDay(file, event.documentId);
    if ((event.type === 'instalments-granted' || event.type === 'fine-reduced') && typeof requestedOn === 'string') return [{ from: requestedOn, to: event.on }];
    if (event.type !== 'execution-postponed' && event.type !== 'execution-suspended') return [];
    const until = event.data['until'];
    const resumed = file.events.find((other) => other.type === 'execution-resumed' && other.on >= event.on)?.on;
    return [{ from: event.on, to: resumed ?? (typeof until === 'string' ? until : on) }];
  });
}

/** The day of the request on which a decision rests, where its form states it. */
function requestDay(file: Case, documentId: string | undefined): unknown {
  const request = file.documents.find((document) => document.id === documentId)?.values['request'];
  return typeof request === 'object' && request !== null && 'on' in request ? request.on : undefined;
}

/**
 * What is owed and paid in a case on a day: fine, reductions, payments, instalments, late fee (Điều 78, 79).
 * Payments of kind `fine` go to the oldest part first; each part that is late bears interest on what of it is unpaid.
 */
export function caseBalance(file: Case, on: IsoDate, options: BalanceOptions = {}): CaseBalance {
  const { law } = options;
  const decision = sanctioningDecision(file);
  const citations: Citation[] = [];
  const lines: BalanceLine[] = [];
  const fine = file.violations.filter((v) => options.partyId === undefined || v.partyId === options.partyId).reduce((sum, v) => sum + (v.fine ?? 0), 0);
  const issuedOn = decision?.issuedOn;
  if (decision !== undefined && issuedOn !== undefined && issuedOn <= on) {
    lines.push({ kind: 'fine', amount: fine, on: issuedOn, note: { vi: 'Tiền phạt theo quyết định', en: 'Fine of the decision' } });
  }
  const reductions = file.events.filter((event) => event.type === 'fine-reduced' && event.on <= on);
  for (const event of reductions) {
    lines.push({ kind: 'reduction', amount: -amountOf(event.data['amount']), on: event.on, note: { vi: 'Giảm, miễn tiền phạt', en: 'Reduction or exemption' } });
  }
  const owed = Math.max(0, fine - reductions.reduce((sum, event) => sum + amountOf(event.data['amount']), 0));

  const payments = file.payments.filter((payment) => payment.paidOn <= on).toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  for (const payment of payments) {
    lines.push({ kind: 'payment', amount: -payment.amount, on: payment.paidOn, note: paymentNote(payment) });
  }
  const finePayments = payments.filter((payment) => payment.kind === 'fine');
  const paid = finePayments.reduce((sum, payment) => sum + payment.amount, 0);
  const lateFeePaid = payments.filter((payment) => payment.kind === 'late-fee').reduce((sum, payment) => sum + payment.amount, 0);
  const outstanding = Math.max(0, owed - paid);

  const servedOn = decision === undefined ? undefined : servedDay(file, decision);
  const parts: Instalment[] = [];
  const granted = instalmentsOf(file, on);
  if (granted.length > 0) {
    parts.push(...granted);
  } else if (servedOn !== undefined && owed > 0) {
    const term = executionDeadline({ servedOn, ...(options.executionDays === undefined ? {} : { days: options.executionDays }), law });
    citations.push(...term.citations);
    parts.push({ amount: owed, dueOn: term.lastDay });
  }

  const paused = pauses(file, on);
  let accrued = 0;
  let available = paid;
  const instalments = parts.map((part) => {
    const covered = Math.min(part.amount, available);
    available -= covered;
    return { ...part, paid: covered };
  });
  let earlier = 0;
  for (const part of instalments) {
    accrued += partLateFee(part, earlier, finePayments, on, paused, options, citations);
    earlier += part.amount;
  }
  if (accrued > 0) lines.push({ kind: 'late-fee', amount: accrued, on, note: { vi: 'Tiền chậm nộp', en: 'Late payment interest' } });
  const unpaidPart = instalments.find((part) => part.paid < part.amount);
  const dueOn = outstanding === 0 ? null : (unpaidPart?.dueOn ?? null);
  const total = outstanding + Math.max(0, accrued - lateFeePaid);
  return {
    fine, owed, paid, outstanding, lateFee: accrued, lateFeePaid, total, dueOn,
    overdue: dueOn !== null && dueOn < on, settled: decision !== undefined && total === 0, instalments,
    lines: lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), citations: distinctCitations(citations),
  };
}

function paymentNote(payment: Payment): { readonly vi: string; readonly en: string } {
  if (payment.kind === 'fine') return { vi: 'Nộp tiền phạt', en: 'Fine paid' };
  if (payment.kind === 'late-fee') return { vi: 'Nộp tiền chậm nộp', en: 'Late payment interest paid' };
  return { vi: 'Nộp chi phí', en: 'Costs paid' };
}

/** Interest on one part: the unpaid rest of it between each late payment, payments before it having covered the earlier parts first. */
function partLateFee(
  part: Instalment, earlier: Dong, payments: readonly Payment[], on: IsoDate, paused: readonly DaySpan[], options: BalanceOptions, citations: Citation[],
): Dong {
  if (on <= part.dueOn) return 0;
  let fee = 0;
  let from = part.dueOn;
  let received = 0;
  const restAfter = (sum: Dong): Dong => part.amount - Math.min(part.amount, Math.max(0, sum - earlier));
  const charge = (to: IsoDate, rest: Dong, paymentDay: boolean): void => {
    if (rest <= 0 || to <= from) return;
    const step = lateFee({ unpaid: rest, dueOn: from, paidOn: to, countPaymentDay: paymentDay, paused, law: options.law });
    fee += step.amount;
    citations.push(...step.citations);
  };
  for (const payment of payments) {
    const rest = restAfter(received);
    received += payment.amount;
    if (payment.paidOn <= part.dueOn) continue;
    const counted = options.countPaymentDay === true;
    charge(payment.paidOn, rest, counted);
    // The next span begins with the day of payment when that day was not charged to the old rest.
    if (payment.paidOn > from) from = counted ? payment.paidOn : dayBefore(payment.paidOn);
  }
  charge(on, restAfter(received), options.countPaymentDay === true);
  return fee;
}

function dayBefore(day: IsoDate): IsoDate {
  return plusDays(day, -1);
}

function servedDay(file: Case, decision: CaseDocument): IsoDate | undefined {
  return decision.servedOn ?? file.events.findLast((event) => event.type === 'decision-served' && (event.documentId ?? decision.id) === decision.id)?.on;
}

export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ rule, validFrom }) => {
    const key = `${rule} ${validFrom}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
