import type { CaseEventType } from './case.ts';
import type { Cited, IsoDate } from './citation.ts';
import { CASE_STATES } from './case-states.ts';
import { transitions } from './data/process.ts';
import type { MachineEvent, MachineState, Obstacle } from './movement.ts';
import { initial, move } from './movement.ts';
import type { LawOption } from './rule.ts';
import { citationText } from './rule.ts';

export type { MachineEvent, MachineState } from './movement.ts';

export interface Refusal extends Cited {
  /** `VPHC-LAW-STATE`. */
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export type Transition = ({ readonly ok: true; readonly state: MachineState } & Cited) | { readonly ok: false; readonly state: MachineState; readonly refusal: Refusal };

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

/** What stands against an event, where it is not the state alone. */
const OBSTACLES: Readonly<Record<Exclude<Obstacle, 'state'>, { readonly vi: string; readonly en: string }>> = {
  'no-record': { vi: 'Chưa lập biên bản: chỉ được ra quyết định xử phạt không lập biên bản.', en: 'There is no record: only a penalty without a record is possible.' },
  'nothing-held': { vi: 'Không có việc tạm giữ đang thực hiện.', en: 'Nothing is being held.' },
  'no-complaint': { vi: 'Không có khiếu nại, khởi kiện đang giải quyết.', en: 'No complaint is open.' },
  'no-decision': { vi: 'Chưa có quyết định để hủy bỏ.', en: 'There is no decision to cancel.' },
};

function next(machine: MachineState, event: MachineEvent, options: LawOption = {}): Transition {
  const { rule, obstacle, state } = move(machine, event, options.law);
  const citations = [rule.citation];
  if (obstacle === null) return { ok: true, state, citations };
  const why = obstacle !== 'state' ? OBSTACLES[obstacle] : {
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
  return (Object.keys(transitions) as CaseEventType[]).filter((type) => move(machine, { type, on, data: { withoutRecord: true } }, options.law).obstacle === null);
}

/**
 * The case as a pure state machine: states S0–S11 and the regions seizure, publication, complaint. `stateOf` folds the events in their order;
 * `next` gives the state after one event or a refusal with the article; `possible` lists the events that the state allows.
 */
export const caseMachine = { initial, next, stateOf, possible } as const;
