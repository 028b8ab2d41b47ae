import type { Case, FormCode } from './case.ts';
import type { Cited, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import { caseBalance } from './balance.ts';
import { sanctioningDecision } from './case-documents.ts';
import { clearance, decisionDeadlineOf, explanationRightOf, happened, lastEvent, recordDay } from './case-terms.ts';
import { DECISION_FORM, DECISION_WITHOUT_RECORD, FORMS_WITHOUT_SANCTION, RECORD_FORM, REFUSAL_FORM } from './data/form-roles.ts';
import { postponementRule } from './data/execution.ts';
import { daysBetween, formatDay } from './day.ts';
import { enforcementRecordDeadline, executionLimitation, licenceNoticeDeadline, publicationDuty, reportingDuty, returnDeadline } from './execution.ts';
import { recordDeadline, seizureDeadline, serviceDeadline } from './procedure.ts';
import { limitation } from './limitation.ts';
import { stateAfter } from './movement.ts';
import type { LawOption } from './rule.ts';
import { citationsOn } from './rule.ts';

/** Who has to act. */
export type Duty = 'recorder' | 'competent' | 'clerk' | 'violator' | 'system';

/** Something due in a case: what, by whom, until when, with which form. */
export interface DueItem extends Cited {
  /** Stable: `record`, `explanation`, `decision`, `limitation`, `service`, `report`, `publication`, `licence-notice`, `payment`, `enforcement`, `execution-limitation`, `seizure`, `return-papers`, `postponement-end`, `cleared`. */
  readonly code: string;
  readonly duty: Duty;
  /** null when no day can be computed; then `problem` says why. */
  readonly lastDay: IsoDate | null;
  /** Calendar days left on the day asked; negative = overdue. */
  readonly daysLeft: number | null;
  readonly overdue: boolean;
  /** Forms that settle it. */
  readonly forms: readonly FormCode[];
  readonly title: { readonly vi: string; readonly en: string };
  readonly problem?: { readonly code: string; readonly vi: string; readonly en: string };
}

interface Draft {
  readonly code: string;
  readonly duty: Duty;
  readonly forms?: readonly FormCode[];
  readonly title: { readonly vi: string; readonly en: string };
  readonly when: () => Cited & { readonly lastDay: IsoDate };
}

/** What is due in a case on a day, soonest first. Nothing is due in a case that has ended. */
export function dueItems(file: Case, on: IsoDate, options: LawOption = {}): readonly DueItem[] {
  const machine = stateAfter(file.events, options.law);
  const drafts: Draft[] = [];
  switch (machine.state) {
    case 'detected':
      drafts.push(...beforeRecord(file, options));
      break;
    case 'recorded': case 'transferred': case 'awaiting-explanation': case 'verifying':
      drafts.push(...beforeDecision(file, machine.state, on, options));
      break;
    case 'decided': case 'served': case 'executing': case 'instalments': case 'reduced': case 'corrected': case 'enforcing':
      drafts.push(...afterDecision(file, machine.state, on, options));
      break;
    case 'postponed':
      drafts.push(...postponed(file, options));
      break;
    case 'executed': case 'time-barred':
      drafts.push(...afterExecution(file, machine.state, options));
      break;
    default:
  }
  if (machine.seizure === 'held') drafts.push(seizure(file, options));
  return drafts.map((draft) => dueItem(draft, on)).toSorted((a, b) => compareDays(a.lastDay, b.lastDay));
}

function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function dueItem({ code, duty, forms = [], title, when }: Draft, on: IsoDate): DueItem {
  try {
    const { lastDay, citations } = when();
    return { code, duty, forms, title, lastDay, citations, overdue: lastDay < on, daysLeft: daysBetween(on, lastDay) };
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    return { code, duty, forms, title, lastDay: null, daysLeft: null, overdue: false, citations: [], problem: { code: error.code, vi: error.message, en: error.messageEn } };
  }
}

function beforeRecord(file: Case, options: LawOption): readonly Draft[] {
  const { discoveredOn } = file;
  if (discoveredOn === undefined) return [];
  const kind = file.complex === true ? 'complex' : file.discoveredBy === 'equipment' ? 'expertise' : 'normal';
  return [{
    code: 'record', duty: 'recorder', forms: [RECORD_FORM, DECISION_WITHOUT_RECORD], title: { vi: 'Lập biên bản vi phạm hành chính', en: 'Make the record' },
    when: () => recordDeadline({ discoveredOn, kind, law: options.law }),
  }];
}

function beforeDecision(file: Case, state: string, on: IsoDate, options: LawOption): readonly Draft[] {
  const recordOn = recordDay(file);
  if (recordOn === undefined) return [];
  const drafts: Draft[] = [];
  const answered = happened(file, 'explanation-received') || happened(file, 'explanation-waived');
  if (!answered) {
    const right = explanationRightOf(file, recordOn, options);
    for (const mode of right.modes) {
      if (state !== 'awaiting-explanation' && mode.lastDay < on) continue;
      drafts.push({
        code: 'explanation', duty: 'violator', forms: mode.kind === 'oral' ? ['MBB03'] : [],
        title: mode.kind === 'written'
          ? { vi: 'Hết hạn nộp văn bản giải trình', en: 'Written explanation' }
          : { vi: 'Hết hạn yêu cầu giải trình trực tiếp', en: 'Request for an oral hearing' },
        when: () => ({ lastDay: mode.lastDay, citations: right.citations }),
      });
    }
  }
  drafts.push({
    code: 'decision', duty: 'competent', forms: [DECISION_FORM, ...FORMS_WITHOUT_SANCTION], title: { vi: 'Ra quyết định xử phạt', en: 'Issue the decision' },
    when: () => decisionDeadlineOf(file, recordOn, options),
  });
  const known = file.violations.filter((violation) => violation.endedOn !== undefined || file.discoveredOn !== undefined);
  if (known.length > 0) {
    drafts.push({
      code: 'limitation', duty: 'competent', forms: [DECISION_FORM], title: { vi: 'Hết thời hiệu xử phạt', en: 'End of the limitation period' },
      when: () => known
        .map((violation) => limitation({ field: violation.field, actEndedOn: violation.endedOn, discoveredOn: file.discoveredOn, on, law: options.law }))
        .reduce((soonest, other) => (other.lastDay < soonest.lastDay ? other : soonest)),
    });
  }
  return drafts;
}

function afterDecision(file: Case, state: string, on: IsoDate, options: LawOption): readonly Draft[] {
  const decision = sanctioningDecision(file);
  const issuedOn = decision?.issuedOn ?? lastEvent(file, 'decision-issued')?.on;
  if (issuedOn === undefined) return [];
  const drafts: Draft[] = [];
  if (state === 'decided') {
    drafts.push({ code: 'service', duty: 'clerk', forms: [REFUSAL_FORM], title: { vi: 'Giao, gửi quyết định cho người bị xử phạt', en: 'Serve the decision' }, when: () => serviceDeadline({ issuedOn, law: options.law }) });
  }
  drafts.push(...sendings(file, issuedOn, on, options));
  const balance = safely(() => caseBalance(file, on, options));
  const dueOn = balance?.dueOn ?? null;
  if (balance !== undefined && dueOn !== null) {
    drafts.push({
      code: 'payment', duty: 'violator', forms: dueOn < on ? ['MQĐ08', 'MQĐ07'] : [],
      title: { vi: balance.instalments.length > 1 ? 'Nộp tiền phạt (lần tiếp theo)' : 'Nộp tiền phạt', en: 'Pay the fine' },
      when: () => ({ lastDay: dueOn, citations: balance.citations }),
    });
  }
  if (dueOn !== null && dueOn < on && state !== 'enforcing') {
    drafts.push({
      code: 'enforcement', duty: 'competent', forms: ['MQĐ07', 'MQĐ08', 'MQĐ09', 'MQĐ10', 'MQĐ11'],
      title: { vi: 'Lập biên bản về việc không tự nguyện chấp hành, xem xét cưỡng chế', en: 'Record that the decision was not executed voluntarily' },
      when: () => enforcementRecordDeadline({ termEndedOn: dueOn, law: options.law }),
    });
  }
  drafts.push({ code: 'execution-limitation', duty: 'system', title: { vi: 'Hết thời hiệu thi hành quyết định', en: 'End of the limitation of execution' }, when: () => executionLimitation({ issuedOn, law: options.law }) });
  return drafts;
}

/**
 * What is sent after a decision: to the national database, for publication, to the authority that issued a withdrawn licence. No event settles it, so that it is
 * asked for until its last day and not for ever.
 */
function sendings(file: Case, issuedOn: IsoDate, on: IsoDate, options: LawOption): readonly Draft[] {
  const { law } = options;
  const drafts: Draft[] = [];
  const add = (code: string, vi: string, en: string, compute: () => (Cited & { readonly lastDay: IsoDate }) | undefined): void => {
    const result = safely(compute);
    if (result !== undefined && result.lastDay >= on) drafts.push({ code, duty: 'clerk', title: { vi, en }, when: () => result });
  };
  add('report', 'Cung cấp thông tin cho cơ sở dữ liệu quốc gia', 'Report to the national database', () => reportingDuty({ issuedOn, law }));
  if (!happened(file, 'published')) {
    add('publication', 'Gửi công bố công khai (nếu gây hậu quả lớn hoặc có ảnh hưởng xấu)', 'Send for publication (large consequence or bad influence)', () => {
      const duty = publicationDuty({ fields: file.violations.map((violation) => violation.field), issuedOn, law });
      return duty.required === 'no' ? undefined : { lastDay: duty.sendBy, citations: duty.citations };
    });
  }
  if (file.violations.some((violation) => violation.additionalPenalties.some((penalty) => penalty.code === 'tuoc-giay-phep'))) {
    add('licence-notice', 'Gửi quyết định cho cơ quan đã cấp giấy phép, chứng chỉ hành nghề', 'Tell the authority that issued the licence', () => licenceNoticeDeadline({ issuedOn, law }));
  }
  return drafts;
}

function safely<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

function postponed(file: Case, { law }: LawOption): readonly Draft[] {
  const until = lastEvent(file, 'execution-postponed')?.data['until'];
  if (typeof until !== 'string') return [];
  return [{ code: 'postponement-end', duty: 'competent', forms: ['MQĐ04'], title: { vi: `Hết thời gian hoãn (${formatDay(until)})`, en: 'End of the postponement' }, when: () => ({ lastDay: until, citations: citationsOn([postponementRule], until, law) }) }];
}

function seizure(file: Case, options: LawOption): Draft {
  const event = lastEvent(file, 'seizure-decided');
  const extension = event?.data['extension'];
  const from = event?.data['from'];
  return {
    code: 'seizure', duty: 'competent', forms: ['MQĐ21', 'MQĐ24', 'MQĐ14'], title: { vi: 'Hết thời hạn tạm giữ tang vật, phương tiện', en: 'End of the seizure' },
    when: () => seizureDeadline({
      seizedOn: typeof from === 'string' ? from : (event?.on ?? ''),
      ...(extension === 'one-month' || extension === 'two-months' ? { extension } : {}), law: options.law,
    }),
  };
}

function afterExecution(file: Case, state: string, options: LawOption): readonly Draft[] {
  const drafts: Draft[] = [];
  const executed = lastEvent(file, 'executed');
  if (executed !== undefined && stateAfter(file.events, options.law).seizure === 'held') {
    drafts.push({ code: 'return-papers', duty: 'competent', forms: ['MQĐ24', 'MBB17'], title: { vi: 'Trả lại giấy tờ, tang vật tạm giữ để bảo đảm thi hành', en: 'Return what was held as security' }, when: () => returnDeadline({ paidOn: executed.on, law: options.law }) });
  }
  const cleared = clearance(file, state === 'time-barred', options);
  if (cleared !== undefined) {
    drafts.push({ code: 'cleared', duty: 'system', title: { vi: 'Được coi là chưa bị xử phạt', en: 'Counts as not sanctioned' }, when: () => cleared });
  }
  return drafts;
}
