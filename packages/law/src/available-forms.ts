import type { Case, CaseMode, FormCode } from './case.ts';
import type { Citation, Cited, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import { caseBalance } from './balance.ts';
import { isIssued, sanctioningDecision } from './case-documents.ts';
import { CASE_STATES } from './case-states.ts';
import { explanationRightOf, happened, lastEvent, recordDay } from './case-terms.ts';
import type { FormNeed, FormRule } from './data/forms.ts';
import { FORMS } from './data/forms.ts';
import { instalmentRule } from './data/execution.ts';
import { RECORD_FORM, SANCTIONING_FORMS } from './data/form-roles.ts';
import { formatDay } from './day.ts';
import { executionDeadline, postponementRight } from './execution.ts';
import { totalFine } from './fine.ts';
import { formatDong } from './money.ts';
import type { MachineState } from './movement.ts';
import { stateAfter } from './movement.ts';
import type { LawOption, RuleRow } from './rule.ts';
import { apply, cite, rowOn } from './rule.ts';
import { subjectKind } from './subject.ts';
import { violatorOf } from './violator.ts';
import { canSanctionWithoutRecord } from './without-record.ts';

/** Why a form cannot be made now, or what speaks against it. */
export interface FormReason extends Cited {
  /** Stable: `VPHC-LAW-FORM-STATE`, `VPHC-LAW-FORM-AFTER`, `VPHC-LAW-FORM-RECORD` …: the need in capitals. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

export interface AvailableForm extends Cited {
  readonly code: FormCode;
  /**
   * `next`: what the state of the case leads to; `possible`; `doubtful`: may be made, the reasons say what speaks against it; `refused`: not now;
   * `outside`: not a paper of a case (delegations).
   */
  readonly fit: 'next' | 'possible' | 'doubtful' | 'refused' | 'outside';
  /** Whether an official may make it now. */
  readonly available: boolean;
  readonly reasons: readonly FormReason[];
}

const ORDER = { next: 0, possible: 1, doubtful: 2, refused: 3, outside: 4 } as const;

/**
 * For every official form whether it can be made in a case on a day, the sensible next ones first, and if not why not, with the article. Rows that are not
 * checked against a text never bar a form, they only raise a doubt; in `historical` mode nothing bars.
 */
export function availableForms(file: Case, on: IsoDate, options: { readonly mode?: CaseMode } & LawOption = {}): readonly AvailableForm[] {
  const situation = situationOf(file, on, options);
  const historical = (options.mode ?? file.mode) === 'historical';
  const found: { readonly form: AvailableForm; readonly rank: number }[] = [];
  for (const [code, rule] of FORMS) {
    const row = rowOn(rule, on, options.law);
    if (row !== undefined) found.push({ form: formOf(code, cite(rule.id, row), row, situation, historical), rank: row.value.rank });
  }
  return found.toSorted((a, b) => ORDER[a.form.fit] - ORDER[b.form.fit] || (a.form.fit === 'next' ? a.rank - b.rank : 0)).map(({ form }) => form);
}

interface Situation {
  readonly machine: MachineState;
  /** Codes of issued documents. */
  readonly issued: ReadonlySet<FormCode>;
  /** Codes of documents that stand: not deleted, not cancelled. */
  readonly standing: ReadonlySet<FormCode>;
  /** The reason that a need is not met; undefined when it is met, or nothing is known against it. */
  readonly unmet: (need: FormNeed) => Omit<FormReason, 'code'> | undefined;
}

function formOf(code: FormCode, citation: Citation, { value, confidence }: RuleRow<FormRule>, { machine, issued, standing, unmet }: Situation, historical: boolean): AvailableForm {
  const citations = [citation];
  if (value.states.length === 0) {
    return {
      code, fit: 'outside', available: false, citations,
      reasons: [{ code: 'VPHC-LAW-FORM-OUTSIDE', vi: 'Văn bản giao quyền không thuộc một hồ sơ vụ việc.', en: 'A delegation is not a paper of a case.', citations }],
    };
  }
  const reasonsFor = (needs: readonly FormNeed[]): readonly FormReason[] => needs.flatMap((need): readonly FormReason[] => {
    const why = unmet(need);
    return why === undefined ? [] : [{ code: `VPHC-LAW-FORM-${need.toUpperCase()}`, ...why, citations: [...citations, ...why.citations] }];
  });
  const missing = [...reasonsFor(value.needs), ...afterReasons(value, issued, citations)];
  const wrongState = value.states.includes(machine.state) ? [] : [stateReason(machine, citations)];
  const hints = reasonsFor(value.expects);
  const barred = wrongState.length > 0 || (missing.length > 0 && confidence !== 'unverified');
  const reasons = [...missing, ...(missing.length > 0 ? [] : wrongState), ...hints];
  const fit = barred && !historical ? 'refused'
    : reasons.length > 0 ? 'doubtful'
      : value.next.includes(machine.state) && !standing.has(code) ? 'next' : 'possible';
  return { code, fit, available: fit !== 'refused', reasons, citations };
}

function afterReasons({ after, without }: FormRule, issued: ReadonlySet<FormCode>, citations: readonly Citation[]): readonly FormReason[] {
  const reasons: FormReason[] = [];
  if (after.length > 0 && !after.some((code) => issued.has(code))) {
    reasons.push({ code: 'VPHC-LAW-FORM-AFTER', vi: `Hồ sơ chưa có văn bản làm căn cứ đã ban hành (${after.join(', ')}).`, en: `None of ${after.join(', ')} has been issued in the case.`, citations });
  }
  const made = without.filter((code) => issued.has(code));
  if (made.length > 0) reasons.push({ code: 'VPHC-LAW-FORM-WITHOUT', vi: `Hồ sơ đã có ${made.join(', ')}.`, en: `The case already has ${made.join(', ')}.`, citations });
  return reasons;
}

function stateReason({ state }: MachineState, citations: readonly Citation[]): FormReason {
  const { vi, en } = CASE_STATES[state];
  return { code: 'VPHC-LAW-FORM-STATE', vi: `Hồ sơ đang ở bước “${vi}”, không lập văn bản này ở bước đó.`, en: `The case is at “${en}”, where this paper is not made.`, citations };
}

/** Sentences for needs that a plain fact of the case answers. */
const SENTENCES: Readonly<Partial<Record<FormNeed, readonly [vi: string, en: string]>>> = {
  record: ['Hồ sơ chưa có biên bản vi phạm hành chính đã lập.', 'The case has no record of the violation.'],
  decision: ['Hồ sơ chưa có quyết định xử phạt đã ban hành.', 'The case has no issued decision to sanction.'],
  served: ['Quyết định xử phạt chưa được giao.', 'The decision has not been served.'],
  unserved: ['Quyết định xử phạt đã được giao.', 'The decision has been served.'],
  'any-decision': ['Hồ sơ chưa có quyết định nào đã ban hành.', 'The case has no issued decision.'],
  held: ['Không có tang vật, phương tiện, giấy tờ nào đang bị tạm giữ.', 'Nothing is being held.'],
  confiscation: ['Quyết định không có hình thức tịch thu.', 'Nothing has been confiscated.'],
  licence: ['Quyết định không có hình thức tước quyền sử dụng giấy phép, chứng chỉ hành nghề.', 'No licence has been withdrawn.'],
  expulsion: ['Quyết định không có hình thức trục xuất.', 'The decision does not expel.'],
  remedies: ['Quyết định không có biện pháp khắc phục hậu quả.', 'The decision orders no remedial measure.'],
  fine: ['Quyết định không có hình thức phạt tiền.', 'The decision has no fine.'],
  explanation: ['Vụ việc không thuộc trường hợp được giải trình.', 'The case is not one with a right to explain.'],
  'no-equipment': ['Vi phạm phát hiện bằng phương tiện, thiết bị kỹ thuật, nghiệp vụ: phải lập biên bản.', 'The violation was found by equipment: a record is needed.'],
  person: ['Người vi phạm là tổ chức.', 'The violator is an organisation.'],
};

function situationOf(file: Case, on: IsoDate, { law }: LawOption): Situation {
  const machine = stateAfter(file.events, law);
  const decision = sanctioningDecision(file);
  const decided = decision !== undefined || machine.decision !== 'none';
  const live = file.documents.filter((document) => document.status !== 'deleted');
  const issued = new Set(live.filter(isIssued).map((document) => document.formCode));
  const standing = new Set(live.filter((document) => !SANCTIONING_FORMS.includes(document.formCode) || !isIssued(document) || document === decision).map((document) => document.formCode));
  const penalty = (wanted: string): boolean => file.violations.some((violation) => violation.additionalPenalties.some(({ code }) => code === wanted));
  const violator = violatorOf(file, file.violations[0])?.subject;
  const fine = totalFine(file.violations).total;
  const servedOn = decision?.servedOn ?? lastEvent(file, 'decision-served')?.on;
  const recordOn = recordDay(file);

  const met: Readonly<Partial<Record<FormNeed, () => boolean>>> = {
    record: () => happened(file, 'record-made') || issued.has(RECORD_FORM),
    decision: () => decided,
    served: () => servedOn !== undefined,
    unserved: () => servedOn === undefined,
    'any-decision': () => decided || [...issued].some((code) => code.startsWith('MQĐ')),
    held: () => machine.seizure === 'held',
    confiscation: () => penalty('tich-thu') || issued.has('MQĐ14'),
    licence: () => penalty('tuoc-giay-phep'),
    expulsion: () => penalty('truc-xuat'),
    remedies: () => file.violations.some((violation) => violation.remedialMeasures.length > 0),
    fine: () => fine > 0,
    explanation: () => happened(file, 'explanation-requested') || recordOn === undefined || explanationRightOf(file, recordOn, { law }).eligible,
    'no-equipment': () => file.discoveredBy !== 'equipment',
    person: () => violator?.kind !== 'organization',
  };

  const overdue = (): Omit<FormReason, 'code'> | undefined => {
    if (servedOn === undefined) return undefined;
    const term = executionDeadline({ servedOn, law });
    const lastDay = caseBalance(file, on, { law }).dueOn ?? term.lastDay;
    return lastDay < on ? undefined : {
      vi: `Chưa hết thời hạn tự nguyện thi hành (đến hết ngày ${formatDay(lastDay)}).`, en: `The voluntary term has not ended (last day ${lastDay}).`, citations: term.citations,
    };
  };
  /** Thresholds of the fine: below them the request cannot be granted. */
  const least = (threshold: number, citations: readonly Citation[]): Omit<FormReason, 'code'> | undefined => (fine === 0 || fine >= threshold ? undefined : {
    vi: `Tiền phạt ${formatDong(fine)} chưa đến mức được áp dụng (từ ${formatDong(threshold)}).`, en: `The fine of ${formatDong(fine)} is below ${formatDong(threshold)}.`, citations,
  });
  const special: Readonly<Partial<Record<FormNeed, () => Omit<FormReason, 'code'> | undefined>>> = {
    overdue,
    'small-fine': () => {
      const fromCriminalProcedure = happened(file, 'returned-from-criminal');
      for (const one of file.violations) {
        const result = canSanctionWithoutRecord({ fine: one.fine ?? (one.warning === true ? 0 : (one.range?.min ?? 0)), subject: violatorOf(file, one)?.subject ?? 'person', on, fromCriminalProcedure, law });
        const [reason] = result.reasons;
        if (reason !== undefined) return { vi: reason.vi, en: reason.en, citations: result.citations };
      }
      return undefined;
    },
    instalments: () => {
      const { value, citation } = apply(instalmentRule, decision?.issuedOn ?? on, law);
      return least(value[subjectKind(violator ?? 'person')], [citation]);
    },
    postponement: () => {
      const { threshold, citations } = postponementRight({ fine, subject: violator ?? 'person', on: decision?.issuedOn ?? on, law });
      return least(threshold, citations);
    },
  };

  const known = new Map<FormNeed, Omit<FormReason, 'code'> | undefined>();
  const unmet = (need: FormNeed): Omit<FormReason, 'code'> | undefined => {
    if (!known.has(need)) known.set(need, answer(need));
    return known.get(need);
  };
  const answer = (need: FormNeed): Omit<FormReason, 'code'> | undefined => {
    try {
      const sentence = SENTENCES[need];
      if (sentence === undefined || met[need]?.() !== false) return special[need]?.();
      return { vi: sentence[0], en: sentence[1], citations: [] };
    } catch (error) {
      // A rule that cannot be applied (no calendar, no row for the day) bars nothing.
      if (error instanceof LawError) return undefined;
      throw error;
    }
  };
  return { machine, issued, standing, unmet };
}
