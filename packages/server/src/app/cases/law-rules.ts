import {
  caseBalance, caseMachine, clearedOn, codes, dueItems, executionLimitation, LawError, sanctioningDecision,
  type Case, type CaseDocument, type CaseEvent, type CaseState, type Dong, type Finding, type IsoDate,
} from '@xlvphc/law';
import { Problem } from '../problem.ts';
import type { Summary } from './tables.ts';

/**
 * Runs a rule of law; what the law refuses becomes a problem with the finding.
 * @throws Problem `VPHC-LAW-REFUSED`
 */
export function byLaw<T>(rule: () => T): T {
  try {
    return rule();
  } catch (error) {
    if (error instanceof LawError) throw new Problem('VPHC-LAW-REFUSED', { findings: [refusal(error.code, { vi: error.message, en: error.messageEn })] });
    throw error;
  }
}

const refusal = (code: string, message: Finding['message'], citations: Finding['citations'] = []): Finding => ({ code, severity: 'block', message, citations });

/**
 * The state of a case after one more event.
 * @throws Problem `VPHC-EVENT-NOT-ALLOWED` with the article when the present state does not admit it
 */
export function nextState(file: Case, event: CaseEvent): CaseState {
  const step = byLaw(() => caseMachine.next(caseMachine.stateOf(file.events), event));
  if (!step.ok) throw new Problem('VPHC-EVENT-NOT-ALLOWED', { findings: [refusal(step.refusal.code, step.refusal.message, step.refusal.citations)] });
  return step.state.state;
}

/** Whether an event is possible now. */
export const admits = (file: Case, event: Pick<CaseEvent, 'type' | 'on' | 'data'>): boolean =>
  byLaw(() => caseMachine.next(caseMachine.stateOf(file.events), event)).ok;

/** Whether a decision that sanctions stands: what it rests on does not change any more. */
export const isDecided = (file: Case): boolean => caseMachine.stateOf(file.events).decision !== 'none';

/** Whether a code stands in the list of fields of state management. */
export const isField = (code: string): boolean => codes.fields.some((field) => field.code === code);

/** The fine of a decision, đồng: what the case states for its acts. */
export const decisionFine = (file: Case, decision: CaseDocument): Dong | undefined =>
  sanctioningDecision(file)?.id === decision.id ? file.violations.reduce((sum, violation) => sum + (violation.fine ?? 0), 0) : undefined;

export const balanceOf = (file: Case, on: IsoDate) => byLaw(() => caseBalance(file, on));

/** Everything due in a case, the earliest first. */
export const dueIn = (file: Case, on: IsoDate) => byLaw(() => dueItems(file, on));

/** The duty that comes first among those with a day; nothing when the law has no answer: a list must not fail for it. */
export function nextDueItem(file: Case, on: IsoDate): Summary['nextDue'] {
  try {
    const first = dueItems(file, on).find((item) => item.lastDay !== null);
    return first && { code: first.code, title: first.title, ...(first.lastDay === null ? {} : { dueOn: first.lastDay }) };
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** The decision that fines and is in force. */
export const sanctioningDecisionOf = (file: Case): CaseDocument | undefined => sanctioningDecision(file);

/**
 * When a sanction counts as never given: some time after it was executed, or after its execution became time-barred; undefined
 * while neither has happened on the day asked.
 */
export function clearing(sanction: { readonly issuedOn: IsoDate; readonly executedOn?: IsoDate; readonly warningOnly: boolean }, on: IsoDate) {
  return byLaw(() => {
    const limit = sanction.executedOn === undefined ? executionLimitation({ issuedOn: sanction.issuedOn, on }) : undefined;
    const end = sanction.executedOn ?? (limit?.expired ? limit.lastDay : undefined);
    return end === undefined ? undefined : clearedOn({ penalty: sanction.warningOnly ? 'warning' : 'other', executedOn: end });
  });
}
