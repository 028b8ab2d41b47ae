import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import { lateFeePause, lateFeeRate } from './data/execution.ts';
import { daysBetween, plusDays } from './day.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';

/** A span of days; both belong to it. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface LateFee extends Cited {
  /** Đồng; parts of a đồng are dropped. */
  readonly amount: Dong;
  readonly days: number;
  readonly perDay: number;
  readonly firstLateDay: IsoDate | null;
}

/**
 * Late payment interest (tiền chậm nộp), Điều 78: 0,05% of the unpaid fine a calendar day, from the day after `dueOn` to the day before `paidOn`.
 * Whether the day of payment counts is unsettled: `countPaymentDay` (default as in the row, no). Days in `paused` (hoãn; giảm, miễn, nhiều lần under
 * consideration) do not count.
 */
export function lateFee(input: {
  readonly unpaid: Dong;
  readonly dueOn: IsoDate;
  readonly paidOn: IsoDate;
  readonly countPaymentDay?: boolean | undefined;
  readonly paused?: readonly DaySpan[] | undefined;
} & LawOption): LateFee {
  const { unpaid, dueOn, paidOn, law } = input;
  const rate = apply(lateFeeRate, paidOn, law);
  const citations: Citation[] = [rate.citation];
  const first = plusDays(dueOn, 1);
  const last = input.countPaymentDay ?? rate.value.countPaymentDay ? paidOn : plusDays(paidOn, -1);
  let days = Math.max(0, daysBetween(first, last) + 1);
  if (days > 0 && input.paused !== undefined && input.paused.length > 0) {
    citations.push(apply(lateFeePause, paidOn, law).citation);
    days -= pausedDays(input.paused, first, last);
  }
  const perDay = unpaid * rate.value.perDay;
  // The product is rounded before it is cut, so that 0.0005 in binary never costs a đồng.
  const amount = unpaid <= 0 ? 0 : Math.floor(Math.round(perDay * days * 1000) / 1000);
  return { amount, days, perDay, firstLateDay: days > 0 ? first : null, citations };
}

function pausedDays(spans: readonly DaySpan[], first: IsoDate, last: IsoDate): number {
  const cut = spans
    .map(({ from, to }) => ({ from: from > first ? from : first, to: to < last ? to : last }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let total = 0;
  let reached = '';
  for (const { from, to } of cut) {
    const start = from > reached ? from : plusDays(reached, 1);
    if (start > to) continue;
    total += daysBetween(start, to) + 1;
    reached = to;
  }
  return total;
}
