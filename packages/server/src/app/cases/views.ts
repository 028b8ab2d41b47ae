import type { CaseBalance, DueItem, IsoDate } from '@xlvphc/law';
import type { AnswerOf } from '../contract.ts';
import { sanctioningDecisionOf } from './law-rules.ts';
import { present, type CaseFile } from './case-file.ts';
import { soonDays } from './limits.ts';

type Due = AnswerOf<'getDueItems'>;

function status(item: DueItem): Due['items'][number]['status'] {
  if (item.overdue) return 'overdue';
  return item.daysLeft !== null && item.daysLeft <= soonDays ? 'soon' : 'open';
}

/** What is due, as the contract describes it. A duty without a computable day says why in its title. */
export function dueItemsView(file: CaseFile, items: readonly DueItem[], on: IsoDate): Due {
  return {
    on,
    state: file.state,
    items: items.map((item) => ({
      code: item.code,
      title: item.problem ? { vi: `${item.title.vi}: ${item.problem.vi}`, en: `${item.title.en}: ${item.problem.en}` } : item.title,
      status: status(item),
      citations: [...item.citations],
      ...present({ dueOn: item.lastDay, daysLeft: item.daysLeft, formCode: item.forms[0] }),
    })),
  };
}

/** What is owed, as the contract describes it: one line a penalty decision. */
export function balanceView(file: CaseFile, balance: CaseBalance, on: IsoDate): AnswerOf<'getBalance'> {
  const decision = sanctioningDecisionOf(file);
  const costs = file.payments.filter((payment) => payment.kind === 'cost' && payment.paidOn <= on).reduce((sum, payment) => sum + payment.amount, 0);
  const citations = [...balance.citations];
  const outstanding = decision ? balance.total : 0;
  return {
    on,
    outstanding,
    paid: balance.paid + balance.lateFeePaid + costs,
    citations,
    decisions: decision
      ? [
          {
            documentId: decision.id,
            fine: balance.fine,
            reduced: balance.fine - balance.owed,
            lateFee: balance.lateFee,
            cost: costs,
            paid: { fine: balance.paid, lateFee: balance.lateFeePaid, cost: costs },
            outstanding,
            citations,
            ...present({ number: decision.number, dueOn: balance.dueOn }),
            ...(balance.instalments.length > 1 ? { instalments: balance.instalments.map(({ dueOn, amount, paid }) => ({ dueOn, amount, paid })) } : {}),
          },
        ]
      : [],
  };
}
