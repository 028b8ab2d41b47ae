import type { Case, CaseEvent, CaseEventType } from './case.ts';
import type { IsoDate } from './citation.ts';
import { sanctioningDecision, violationRecord } from './case-documents.ts';
import type { Deadline } from './deadline.ts';
import { clearedOn, executionLimitation } from './execution.ts';
import type { ExplanationRight } from './procedure.ts';
import { decisionDeadline, explanationRight } from './procedure.ts';
import type { LawOption } from './rule.ts';
import { subjectKind } from './subject.ts';
import { violatorOf } from './violator.ts';

export function lastEvent(file: Case, type: CaseEventType): CaseEvent | undefined {
  return file.events.findLast((event) => event.type === type);
}

export function happened(file: Case, type: CaseEventType): boolean {
  return file.events.some((event) => event.type === type);
}

/** The day of the record: of the event, else of the form. */
export function recordDay(file: Case): IsoDate | undefined {
  return lastEvent(file, 'record-made')?.on ?? violationRecord(file)?.issuedOn;
}

/** Facts of the case that choose the term of the decision. */
export function decisionDeadlineOf(file: Case, recordOn: IsoDate, options: LawOption = {}): Deadline {
  return decisionDeadline({
    recordOn,
    transferred: happened(file, 'file-transferred'),
    explanation: happened(file, 'explanation-requested') || happened(file, 'explanation-received'),
    verification: happened(file, 'verification-started'),
    complex: file.complex === true && lastEvent(file, 'verification-started')?.data['extended'] === true,
    law: options.law,
  });
}

/** The right to explain in a case: that of any of its violators, each measured as what it is. */
export function explanationRightOf(file: Case, recordOn: IsoDate, options: LawOption = {}): ExplanationRight {
  const rights = (['person', 'organization'] as const).flatMap((kind): readonly ExplanationRight[] => {
    const violations = file.violations.filter((violation) => subjectKind(violatorOf(file, violation)?.subject ?? 'person') === kind);
    return violations.length === 0 ? [] : [explanationRight({ violations, subject: kind, recordOn, law: options.law })];
  });
  return rights.find((right) => right.eligible) ?? rights[0] ?? explanationRight({ violations: [], subject: 'person', recordOn, law: options.law });
}

/** When the case clears (Điều 7); undefined while it has neither been executed nor become time-barred. */
export function clearance(file: Case, timeBarred: boolean, options: LawOption = {}): ReturnType<typeof clearedOn> | undefined {
  const issuedOn = sanctioningDecision(file)?.issuedOn ?? lastEvent(file, 'decision-issued')?.on;
  const end = timeBarred && issuedOn !== undefined ? executionLimitation({ issuedOn, law: options.law }).lastDay : lastEvent(file, 'executed')?.on;
  if (end === undefined) return undefined;
  const warningOnly = file.violations.every((violation) => (violation.fine ?? 0) === 0 && violation.additionalPenalties.length === 0);
  return clearedOn({ penalty: warningOnly ? 'warning' : 'other', executedOn: end, law: options.law });
}
