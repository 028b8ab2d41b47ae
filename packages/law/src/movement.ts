import type { CaseEvent, CaseState } from './case.ts';
import type { IsoDate } from './citation.ts';
import { DECISION_WITHOUT_RECORD } from './data/form-roles.ts';
import type { TransitionRule } from './data/process.ts';
import { transitions } from './data/process.ts';
import type { Applied, Law } from './rule.ts';
import { apply } from './rule.ts';

/** The state of a case with its orthogonal regions; always derivable from the events. */
export interface MachineState {
  readonly state: CaseState;
  /** Tạm giữ tang vật, phương tiện. */
  readonly seizure: 'none' | 'held' | 'ended';
  /** Công bố công khai. */
  readonly publication: 'none' | 'published';
  /** Khiếu nại, khởi kiện. */
  readonly complaint: 'none' | 'open' | 'settled';
  /** Whether the file lies with the recorder or was handed to the competent person; where `filed` leads back to. */
  readonly filed: 'detected' | 'recorded' | 'transferred';
  /** Whether a decision stands; and whether it has been served. */
  readonly decision: 'none' | 'issued' | 'served';
  /** What a postponement or suspension interrupted. */
  readonly interrupted: CaseState | null;
}

/** What the machine looks at in an event. */
export type MachineEvent = Pick<CaseEvent, 'type' | 'on'> & { readonly data?: CaseEvent['data'] };

export const initial: MachineState = {
  state: 'detected', seizure: 'none', publication: 'none', complaint: 'none', filed: 'detected', decision: 'none', interrupted: null,
};

const FIRST_ROW: IsoDate = '2022-01-01';

/** Why an event is not possible: the state, or a condition between regions that the table of states cannot say. */
export type Obstacle = 'state' | 'no-record' | 'nothing-held' | 'no-complaint' | 'no-decision';

function obstacle(machine: MachineState, { type, data }: MachineEvent, from: readonly CaseState[]): Obstacle | null {
  if (!from.includes(machine.state)) return 'state';
  if (type === 'decision-issued' && machine.state === 'detected' && data?.['withoutRecord'] !== true && data?.['formCode'] !== DECISION_WITHOUT_RECORD) return 'no-record';
  if (type === 'seizure-ended' && machine.seizure !== 'held') return 'nothing-held';
  if (type === 'complaint-settled' && machine.complaint !== 'open') return 'no-complaint';
  if (type === 'decision-cancelled' && machine.decision === 'none') return 'no-decision';
  return null;
}

function target(machine: MachineState, { type, data }: MachineEvent, to: string): CaseState {
  const { state } = machine;
  switch (type) {
    case 'record-made':
      return machine.filed === 'transferred' || (state !== 'detected' && state !== 'recorded') ? state : 'recorded';
    case 'transferred-to-criminal':
      return state === 'criminal-review' && data?.['accepted'] === true ? 'criminal' : 'criminal-review';
    case 'returned-from-criminal':
      return machine.decision === 'none' ? machine.filed : 'suspended';
    case 'decision-served':
      return state === 'decided' || state === 'served' ? 'served' : state;
    case 'payment-received':
    case 'penalty-carried-out':
    case 'measure-carried-out':
      return state === 'decided' || state === 'served' || state === 'corrected' ? 'executing' : state;
    case 'enforcement-ordered':
      // What remains after Điều 74, 75 (confiscation, remedial measures) is enforced without giving the fine new life.
      return state === 'partly-executed' || state === 'time-barred' ? state : 'enforcing';
    case 'document-corrected':
      return state === 'served' || state === 'executing' ? 'corrected' : state;
    case 'decision-cancelled':
      return state === 'criminal-review' ? 'criminal' : machine.filed;
    default:
  }
  if (to === 'same') return state;
  if (to === 'filed') return machine.filed;
  if (to === 'back') return machine.interrupted ?? (machine.decision === 'served' ? 'executing' : 'decided');
  return to as CaseState;
}

function moved(machine: MachineState, event: MachineEvent, state: CaseState): MachineState {
  const { type } = event;
  const interrupts = type === 'execution-postponed' || type === 'execution-suspended';
  // A suspension on top of a postponement goes back to the postponement.
  const interrupted = interrupts ? machine.state : type === 'execution-resumed' ? null : machine.interrupted;
  const filed = type === 'file-transferred' ? 'transferred' : type === 'record-made' && machine.filed === 'detected' ? 'recorded' : machine.filed;
  let { decision, seizure, publication, complaint } = machine;
  if (type === 'decision-issued') decision = 'issued';
  else if (type === 'decision-served') decision = 'served';
  else if (type === 'decision-cancelled') decision = 'none';
  else if (type === 'seizure-decided') seizure = 'held';
  else if (type === 'seizure-ended') seizure = 'ended';
  else if (type === 'published') publication = 'published';
  else if (type === 'complaint-filed') complaint = 'open';
  else if (type === 'complaint-settled') complaint = 'settled';
  return { state, seizure, publication, complaint, filed, decision, interrupted };
}

/** Where an event leads, by which rule; `obstacle` says why it is not possible. */
export interface Move {
  readonly rule: Applied<TransitionRule>;
  readonly obstacle: Obstacle | null;
  readonly state: MachineState;
}

export function move(machine: MachineState, event: MachineEvent, law: Law | undefined): Move {
  const rule = apply(transitions[event.type], event.on < FIRST_ROW ? FIRST_ROW : event.on, law);
  const found = obstacle(machine, event, rule.value.from);
  return { rule, obstacle: found, state: found === null ? moved(machine, event, target(machine, event, rule.value.to)) : machine };
}

/** The state after events in their order; what is not possible changes nothing. */
export function stateAfter(events: readonly MachineEvent[], law: Law | undefined): MachineState {
  return events.reduce((machine, event) => move(machine, event, law).state, initial);
}
