import type { Case, Violation } from '../case.ts';
import type { Finding, IsoDate } from '../citation.ts';
import { parseAmountInWords } from '../amount-in-words.ts';
import { ageOn } from '../day.ts';
import { checkAmount, computeFine, totalFine } from '../fine.ts';
import { canSanctionWithoutRecord } from '../without-record.ts';
import { checkInstalments } from '../instalments.ts';
import { formatDong } from '../money.ts';
import { explanationRightOf } from '../case-terms.ts';
import { officialContent } from '../data/paper.ts';
import { sanctioningDecision } from '../case-documents.ts';
import { DECISION_FORM, DECISION_WITHOUT_RECORD, INSTALMENT_FORM, RECORD_FORM, SANCTIONING_FORMS } from '../data/form-roles.ts';
import { citationsOn, citationText } from '../rule.ts';
import type { SubjectKind } from '../subject.ts';
import { subjectKind } from '../subject.ts';
import { violatorOf } from '../violator.ts';
import type { CheckSubject } from './check-subject.ts';
import { finding } from './check-subject.ts';

/** Age of the violator on the day of the act; undefined for organisations and unknown births. */
export function ageAtAct(file: Case, violation: Violation, day: IsoDate): number | undefined {
  const subject = violatorOf(file, violation)?.subject;
  if (subject?.kind !== 'person' || subject.birthDate === undefined || subject.birthDate.length !== 10) return undefined;
  const act = violation.occurredAt?.slice(0, 10) ?? violation.endedOn ?? file.discoveredOn ?? day;
  return ageOn(subject.birthDate, act);
}

function subjectOf(file: Case, violation: Violation | undefined): SubjectKind {
  const party = violatorOf(file, violation);
  return party === undefined ? 'person' : subjectKind(party.subject);
}

/** V04: each fine is what range and circumstances give; V13's amounts belong to `checkMinors`. */
export function checkFines({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (!SANCTIONING_FORMS.includes(document.formCode)) return [];
  return file.violations.flatMap((violation, index): readonly Finding[] => {
    if (violation.range === undefined || violation.fine === undefined) return [];
    const age = ageAtAct(file, violation, day);
    if (age !== undefined && age < 18) return [];
    const computed = computeFine({ range: violation.range, rangeFor: violation.rangeFor, subject: subjectOf(file, violation), age, aggravating: violation.aggravating, mitigating: violation.mitigating, field: violation.field, on: day, law });
    const result = checkAmount(violation.fine, computed);
    if (result.severity === 'ok') return [];
    if (result.severity === 'warn' && (violation.fineReason ?? '').trim() !== '') return [];
    return [finding('V04', result.severity, `violations.${index}.fine`, result.message.vi, result.message.en, result.citations)];
  });
}

/** V13: 14 to under 16 no money; 16 to under 18 at most half; under 14 no sanction. */
export function checkMinors({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (!SANCTIONING_FORMS.includes(document.formCode)) return [];
  return file.violations.flatMap((violation, index): readonly Finding[] => {
    const age = ageAtAct(file, violation, day);
    if (age === undefined || age >= 18 || violation.fine === undefined || violation.range === undefined) return [];
    const computed = computeFine({ range: violation.range, rangeFor: violation.rangeFor, subject: 'person', age, aggravating: violation.aggravating, mitigating: violation.mitigating, field: violation.field, on: day, law });
    const result = checkAmount(violation.fine, computed);
    if (result.severity !== 'block') return [];
    return [finding('V13', 'block', `violations.${index}.fine`, `Người vi phạm ${age} tuổi khi thực hiện hành vi. ${result.message.vi}`, `The violator was ${age} at the time. ${result.message.en}`, result.citations)];
  });
}

/** V06: a penalty without a record is allowed. */
export function checkWithoutRecord({ file, document, day, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== DECISION_WITHOUT_RECORD) return [];
  const returned = file.events.some((event) => event.type === 'returned-from-criminal');
  return file.violations.flatMap((violation, index): readonly Finding[] => {
    const result = canSanctionWithoutRecord({ fine: violation.fine ?? 0, subject: subjectOf(file, violation), on: day, discoveredBy: file.discoveredBy, fromCriminalProcedure: returned, law });
    return result.reasons.map((reason) => finding('V06', 'block', `violations.${index}.fine`, `${reason.vi} Phải lập biên bản và ra quyết định theo ${DECISION_FORM}.`, `${reason.en} A record and ${DECISION_FORM} are needed.`, result.citations));
  });
}

/** V07: words and digits state the same amount. */
export function checkWords({ facts, day, law }: CheckSubject): readonly Finding[] {
  const { totalFine: digits, totalFineInWords: words } = facts;
  if (digits === undefined || words === undefined) return [];
  const stated = parseAmountInWords(words);
  if (stated === digits) return [];
  return [finding(
    'V07', 'block', 'totalFineInWords',
    stated === null ? `Số tiền bằng chữ “${words}” không đọc được thành số.` : `Số tiền bằng chữ là ${formatDong(stated)}, bằng số là ${formatDong(digits)}.`,
    stated === null ? `The amount in words “${words}” does not make a number.` : `The words state ${formatDong(stated)}, the digits ${formatDong(digits)}.`, citationsOn([officialContent], day, law),
  )];
}

/** V10: the item about explanation is there exactly when the right exists. */
export function checkExplanation({ file, document, day, facts, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== RECORD_FORM || facts.explanation === undefined) return [];
  const right = explanationRightOf(file, document.issuedOn ?? facts.recordOn ?? day, { law });
  if (right.eligible === facts.explanation) return [];
  const first = right.citations[0];
  const basis = first === undefined ? '' : ` (${citationText(first)})`;
  return [right.eligible
    ? finding('V10', 'block', 'explanation', `Người vi phạm có quyền giải trình${basis}: biên bản phải ghi mục giải trình.`, 'The violator has the right to explain: the record has to say so.', right.citations)
    : finding('V10', 'block', 'explanation', `Vụ việc không thuộc trường hợp được giải trình${basis}: bỏ mục giải trình.`, 'The case is not one with a right to explain: leave the item out.', right.citations)];
}

/** V11: the fines sum to the total. */
export function checkTotal({ file, document, facts }: CheckSubject): readonly Finding[] {
  if (!SANCTIONING_FORMS.includes(document.formCode) || facts.totalFine === undefined) return [];
  const sum = facts.fines === undefined ? totalFine(file.violations) : { ...totalFine([]), total: facts.fines.reduce((total, fine) => total + fine, 0) };
  if (sum.total === facts.totalFine) return [];
  return [finding('V11', 'block', 'totalFine', `Tổng mức phạt ghi ${formatDong(facts.totalFine)}, tổng các hành vi là ${formatDong(sum.total)}.`, `The total is stated as ${formatDong(facts.totalFine)}, the acts sum to ${formatDong(sum.total)}.`, sum.citations)];
}

/** V12: the plan of instalments (MQĐ05). */
export function checkInstalmentPlan({ file, document, day, facts, law }: CheckSubject): readonly Finding[] {
  if (document.formCode !== INSTALMENT_FORM || facts.instalments === undefined) return [];
  const decision = sanctioningDecision(file);
  const result = checkInstalments({
    fine: totalFine(file.violations).total, subject: subjectOf(file, file.violations[0]), effectiveOn: facts.effectiveOn ?? decision?.issuedOn ?? day, instalments: facts.instalments, law,
  });
  return result.problems.map((problem) => finding(
    'V12', 'block', problem.index === undefined ? 'instalments' : `instalments.${problem.index}`, problem.message.vi, problem.message.en, result.citations,
  ));
}
