import { sql } from 'kysely';
import type { Case, CaseDocument, CaseEvent, CaseState, Dong, IsoDate, Payment } from '@xlvphc/law';
import { balanceOf } from '../cases/law-rules.ts';
import { present } from '../cases/case-file.ts';
import type { AnswerOf } from '../contract.ts';
import { codeHash } from '../documents/public-code.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';

export type PublicState = AnswerOf<'getDecisionState'>;
type State = PublicState['state'];

/** What the database gives for a code: nothing about persons, acts or places. */
interface DecisionFacts {
  readonly unitId: string;
  readonly state: CaseState;
  readonly document: Pick<CaseDocument, 'id' | 'formCode' | 'status' | 'number' | 'symbol' | 'issuedOn' | 'servedOn'>;
  readonly fine: Dong;
  readonly events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[];
  readonly payments: readonly Pick<Payment, 'kind' | 'amount' | 'paidOn'>[];
  readonly treasury: { readonly name: string; readonly address?: string; readonly account?: string } | null;
}

const sentences: Readonly<Record<State, { readonly vi: string; readonly en: string }>> = {
  issued: { vi: 'Quyết định đã ban hành, đang được giao.', en: 'The decision has been issued and is being served.' },
  served: { vi: 'Quyết định đã được giao, đang trong thời hạn thi hành.', en: 'The decision has been served; the term for carrying it out is running.' },
  overdue: { vi: 'Đã quá thời hạn nộp tiền phạt.', en: 'The fine is overdue.' },
  paid: { vi: 'Đã nộp đủ tiền; còn nội dung khác phải thi hành.', en: 'Everything has been paid; other parts are still to be carried out.' },
  executed: { vi: 'Đã chấp hành xong quyết định.', en: 'The decision has been carried out.' },
  postponed: { vi: 'Đang được hoãn thi hành.', en: 'Execution is postponed.' },
  instalments: { vi: 'Được nộp tiền phạt nhiều lần.', en: 'The fine is paid in instalments.' },
  suspended: { vi: 'Đang tạm đình chỉ thi hành.', en: 'Execution is suspended.' },
  enforcing: { vi: 'Đang cưỡng chế thi hành.', en: 'The decision is being enforced.' },
  cancelled: { vi: 'Quyết định đã bị hủy bỏ.', en: 'The decision has been cancelled.' },
  closed: { vi: 'Việc thi hành quyết định đã kết thúc.', en: 'The execution of the decision has ended.' },
};

const byCase: Partial<Readonly<Record<CaseState, State>>> = {
  postponed: 'postponed', suspended: 'suspended', enforcing: 'enforcing', executed: 'executed',
  'time-barred': 'closed', cleared: 'closed', 'partly-executed': 'closed', criminal: 'closed', 'criminal-review': 'suspended',
};

/** The facts as a case without anybody in it, so that the same rules of law count the money. */
function anonymousCase({ document, events, payments, fine, unitId }: DecisionFacts): Case {
  return {
    id: '', unitId, reference: '', mode: 'normal', parties: [], exhibits: [], version: 0,
    violations: [{ id: '', description: '', basis: '', field: '', rangeFor: 'person', aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [], fine }],
    documents: [{ ...document, values: {} }],
    events: events.map((event, index) => ({ ...event, id: String(index), recordedAt: '' })),
    payments: payments.map((payment, index) => ({ ...payment, id: String(index), documentId: document.id })),
  };
}

function publicState(facts: DecisionFacts, balance: { readonly settled: boolean; readonly overdue: boolean }): State {
  const cancelled = facts.events.some(({ type, on }) => type === 'decision-cancelled' && on >= (facts.document.issuedOn ?? ''));
  if (cancelled) return 'cancelled';
  const state = byCase[facts.state];
  if (state !== undefined) return state;
  if (facts.document.status === 'issued') return 'issued';
  if (balance.settled) return 'paid';
  if (balance.overdue) return 'overdue';
  return facts.state === 'instalments' ? 'instalments' : 'served';
}

/**
 * The state of a decision for whoever bears its code. The code is looked up by its hash; an unknown and a revoked one are
 * answered alike.
 * @throws Problem `VPHC-NOT-FOUND`
 */
export async function decisionState(ctx: RequestContext, code: string): Promise<PublicState> {
  const hash = await codeHash(code);
  const { rows } = await sql<{ facts: DecisionFacts | null }>`select app_decision_state(${hash}) as facts`.execute(ctx.tx);
  const facts = rows[0]?.facts;
  if (!facts) throw new Problem('VPHC-NOT-FOUND');
  ctx.audit.unitId = facts.unitId;
  ctx.audit.target = `document:${facts.document.id}`;
  return stateOn(facts, ctx.on);
}

function stateOn(facts: DecisionFacts, on: IsoDate): PublicState {
  const balance = balanceOf(anonymousCase(facts), on);
  const state = publicState(facts, balance);
  const { document, treasury } = facts;
  const owes = state !== 'cancelled' && state !== 'closed';
  const number = [document.number, document.symbol].filter(Boolean).join('/');
  return {
    state,
    stateText: sentences[state],
    amount: balance.owed,
    paid: balance.paid + balance.lateFeePaid,
    outstanding: owes ? balance.total : 0,
    lateFee: owes ? Math.max(0, balance.lateFee - balance.lateFeePaid) : 0,
    on,
    ...present({
      dueOn: owes ? balance.dueOn : undefined,
      payment: treasury && owes && balance.total > 0 ? { treasury: treasury.name, reference: `Nộp tiền phạt theo Quyết định số ${number}`, ...present({ address: treasury.address, account: treasury.account }) } : undefined,
    }),
  };
}
