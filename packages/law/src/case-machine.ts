import type { CaseEvent, CaseEventType, CaseState } from './case.ts';
import type { Cited, IsoDate } from './citation.ts';
import { DECISION_WITHOUT_RECORD } from './data/form-roles.ts';
import { transitions } from './data/process.ts';
import type { LawOption } from './rule.ts';
import { apply, citationText } from './rule.ts';

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

export interface Refusal extends Cited {
  /** `VPHC-LAW-STATE`. */
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export type Transition = ({ readonly ok: true; readonly state: MachineState } & Cited) | { readonly ok: false; readonly state: MachineState; readonly refusal: Refusal };

/** What the machine looks at in an event. */
export type MachineEvent = Pick<CaseEvent, 'type' | 'on'> & { readonly data?: CaseEvent['data'] };

const initial: MachineState = {
  state: 'detected', seizure: 'none', publication: 'none', complaint: 'none', filed: 'detected', decision: 'none', interrupted: null,
};

/** Names of the states for people. */
export const CASE_STATES: Readonly<Record<CaseState, { readonly vi: string; readonly en: string }>> = {
  detected: { vi: 'Phát hiện hành vi', en: 'Detected' },
  reminded: { vi: 'Đã nhắc nhở', en: 'Reminded' },
  recorded: { vi: 'Đã lập biên bản', en: 'Recorded' },
  transferred: { vi: 'Đã chuyển hồ sơ', en: 'File handed over' },
  'awaiting-explanation': { vi: 'Chờ giải trình', en: 'Awaiting explanation' },
  verifying: { vi: 'Đang xác minh', en: 'Verifying' },
  'criminal-review': { vi: 'Đã chuyển hồ sơ xem xét trách nhiệm hình sự', en: 'Sent for criminal review' },
  decided: { vi: 'Đã ra quyết định', en: 'Decided' },
  'not-sanctioned': { vi: 'Không ra quyết định xử phạt', en: 'Not sanctioned' },
  served: { vi: 'Đã giao quyết định', en: 'Served' },
  executing: { vi: 'Đang thi hành', en: 'Being executed' },
  postponed: { vi: 'Hoãn thi hành', en: 'Postponed' },
  reduced: { vi: 'Giảm, miễn tiền phạt', en: 'Reduced' },
  instalments: { vi: 'Nộp tiền phạt nhiều lần', en: 'Paying in instalments' },
  suspended: { vi: 'Tạm đình chỉ thi hành', en: 'Suspended' },
  corrected: { vi: 'Đã đính chính, sửa đổi, bổ sung', en: 'Corrected' },
  executed: { vi: 'Đã chấp hành xong', en: 'Executed' },
  enforcing: { vi: 'Đang cưỡng chế', en: 'Being enforced' },
  'partly-executed': { vi: 'Thi hành một phần', en: 'Partly executed' },
  criminal: { vi: 'Đã xử lý hình sự', en: 'Criminal proceedings' },
  cleared: { vi: 'Được coi là chưa bị xử phạt', en: 'Cleared' },
  'time-barred': { vi: 'Hết thời hiệu thi hành', en: 'Execution time-barred' },
};

/** Names of the events for people. */
export const CASE_EVENTS: Readonly<Record<CaseEventType, { readonly vi: string; readonly en: string }>> = {
  'case-opened': { vi: 'Mở hồ sơ', en: 'Case opened' },
  'record-made': { vi: 'Lập biên bản', en: 'Record made' },
  'file-transferred': { vi: 'Chuyển hồ sơ đến người có thẩm quyền', en: 'File handed over' },
  'explanation-requested': { vi: 'Yêu cầu giải trình', en: 'Explanation requested' },
  'explanation-received': { vi: 'Nhận giải trình', en: 'Explanation received' },
  'explanation-waived': { vi: 'Không giải trình', en: 'Explanation waived' },
  'verification-started': { vi: 'Bắt đầu xác minh', en: 'Verification started' },
  'verification-ended': { vi: 'Kết thúc xác minh', en: 'Verification ended' },
  'transferred-to-criminal': { vi: 'Chuyển hồ sơ truy cứu trách nhiệm hình sự', en: 'Transferred to criminal procedure' },
  'returned-from-criminal': { vi: 'Nhận lại hồ sơ từ cơ quan tố tụng', en: 'Returned from criminal procedure' },
  'decided-not-to-sanction': { vi: 'Không ra quyết định xử phạt', en: 'Decided not to sanction' },
  'decision-issued': { vi: 'Ban hành quyết định xử phạt', en: 'Decision issued' },
  'decision-served': { vi: 'Giao quyết định', en: 'Decision served' },
  'service-failed': { vi: 'Giao quyết định không thành', en: 'Service failed' },
  'execution-postponed': { vi: 'Hoãn thi hành', en: 'Execution postponed' },
  'instalments-granted': { vi: 'Cho nộp tiền phạt nhiều lần', en: 'Instalments granted' },
  'fine-reduced': { vi: 'Giảm, miễn tiền phạt', en: 'Fine reduced' },
  'execution-suspended': { vi: 'Tạm đình chỉ thi hành', en: 'Execution suspended' },
  'execution-resumed': { vi: 'Tiếp tục thi hành', en: 'Execution resumed' },
  'payment-received': { vi: 'Nhận tiền nộp', en: 'Payment received' },
  'measure-carried-out': { vi: 'Đã thực hiện biện pháp khắc phục hậu quả', en: 'Remedial measure carried out' },
  'penalty-carried-out': { vi: 'Đã thi hành hình thức xử phạt', en: 'Penalty carried out' },
  'seizure-decided': { vi: 'Tạm giữ tang vật, phương tiện', en: 'Seizure' },
  'seizure-ended': { vi: 'Chấm dứt tạm giữ', en: 'Seizure ended' },
  published: { vi: 'Công bố công khai', en: 'Published' },
  'complaint-filed': { vi: 'Khiếu nại, khởi kiện', en: 'Complaint filed' },
  'complaint-settled': { vi: 'Giải quyết khiếu nại, khởi kiện', en: 'Complaint settled' },
  'enforcement-ordered': { vi: 'Cưỡng chế thi hành', en: 'Enforcement ordered' },
  'enforcement-ended': { vi: 'Kết thúc cưỡng chế', en: 'Enforcement ended' },
  'document-corrected': { vi: 'Đính chính, sửa đổi, bổ sung', en: 'Document corrected' },
  'decision-cancelled': { vi: 'Hủy bỏ quyết định', en: 'Decision cancelled' },
  'partly-executed': { vi: 'Thi hành một phần', en: 'Partly executed' },
  executed: { vi: 'Chấp hành xong', en: 'Executed' },
  'execution-time-barred': { vi: 'Hết thời hiệu thi hành', en: 'Execution time-barred' },
  cleared: { vi: 'Được coi là chưa bị xử phạt', en: 'Cleared' },
  reminded: { vi: 'Nhắc nhở', en: 'Reminded' },
};

const FIRST_ROW: IsoDate = '2022-01-01';

/** Conditions between regions that the table of states cannot say; null = none violated. */
function regionProblem(machine: MachineState, { type, data }: MachineEvent): { readonly vi: string; readonly en: string } | null {
  if (type === 'decision-issued' && machine.state === 'detected' && data?.['withoutRecord'] !== true && data?.['formCode'] !== DECISION_WITHOUT_RECORD) {
    return { vi: 'Chưa lập biên bản: chỉ được ra quyết định xử phạt không lập biên bản.', en: 'There is no record: only a penalty without a record is possible.' };
  }
  if (type === 'seizure-ended' && machine.seizure !== 'held') return { vi: 'Không có việc tạm giữ đang thực hiện.', en: 'Nothing is being held.' };
  if (type === 'complaint-settled' && machine.complaint !== 'open') return { vi: 'Không có khiếu nại, khởi kiện đang giải quyết.', en: 'No complaint is open.' };
  if (type === 'decision-cancelled' && machine.decision === 'none') return { vi: 'Chưa có quyết định để hủy bỏ.', en: 'There is no decision to cancel.' };
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

function next(machine: MachineState, event: MachineEvent, options: LawOption = {}): Transition {
  const rule = apply(transitions[event.type], event.on < FIRST_ROW ? FIRST_ROW : event.on, options.law);
  const citations = [rule.citation];
  const problem = rule.value.from.includes(machine.state) ? regionProblem(machine, event) : null;
  if (!rule.value.from.includes(machine.state) || problem !== null) {
    const why = problem ?? {
      vi: `Hồ sơ đang ở bước “${CASE_STATES[machine.state].vi}”, chưa thể ghi “${CASE_EVENTS[event.type].vi}”.`,
      en: `The case is at “${CASE_STATES[machine.state].en}”; “${CASE_EVENTS[event.type].en}” is not possible there.`,
    };
    return {
      ok: false, state: machine,
      refusal: {
        code: 'VPHC-LAW-STATE', citations,
        message: { vi: `${why.vi} Căn cứ: ${citationText(rule.citation)}.`, en: `${why.en} Basis: ${citationText(rule.citation, 'en')}.` },
      },
    };
  }
  return { ok: true, state: moved(machine, event, target(machine, event, rule.value.to)), citations };
}

export interface DerivedState extends MachineState {
  /** Events that the table refuses, in order; never dropped silently. */
  readonly refused: readonly { readonly index: number; readonly event: MachineEvent; readonly refusal: Refusal }[];
}

function stateOf(events: readonly MachineEvent[], options: LawOption = {}): DerivedState {
  let machine = initial;
  const refused: DerivedState['refused'][number][] = [];
  events.forEach((event, index) => {
    const step = next(machine, event, options);
    if (step.ok) machine = step.state;
    else refused.push({ index, event, refusal: step.refusal });
  });
  return { ...machine, refused };
}

function possible(machine: MachineState, on: IsoDate, options: LawOption = {}): readonly CaseEventType[] {
  return (Object.keys(transitions) as CaseEventType[]).filter(
    (type) => next(machine, { type, on, data: { withoutRecord: true } }, options).ok,
  );
}

/**
 * The case as a pure state machine: states S0–S11 and the regions seizure, publication, complaint. `stateOf` folds the events in their order;
 * `next` gives the state after one event or a refusal with the article; `possible` lists the events that the state allows.
 */
export const caseMachine = { initial, next, stateOf, possible } as const;
