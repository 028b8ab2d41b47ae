export * from './citation.ts';
export type * from './case.ts';
export type { Applied, Law, LawOption, Rule, RuleOverride, RuleRow, Source } from './rule.ts';
export { citationText } from './rule.ts';
export { withLaw } from './with-law.ts';
export { lawRows } from './registry.ts';
export type { RegisteredRow } from './registry.ts';

export { ageOn, dayNumber, daysBetween, formatDay, isoDay, plusDays, plusMonths, spelledDay } from './day.ts';
export { formatDong, groupedDigits } from './money.ts';
export type { WordsOption } from './amount-in-words.ts';
export { amountInWords, parseAmountInWords } from './amount-in-words.ts';
export type { WorkingCalendar } from './calendar.ts';
export { calendar, calendarOf, createCalendar } from './calendar.ts';

export type { Deadline, StartEvent, Term, TermUnit } from './deadline.ts';
export { termText } from './deadline.ts';
export { monthsText } from './months-text.ts';
export type { SubjectKind } from './subject.ts';
export { subjectKind } from './subject.ts';
export type { ExplanationMode, ExplanationRight, RecordKind } from './procedure.ts';
export { decisionDeadline, deemedServedOn, explanationRight, fileTransfer, recordDeadline, seizureDeadline, seizureReport, serviceDeadline } from './procedure.ts';
export type { Limitation, LimitationInput } from './limitation.ts';
export { limitation } from './limitation.ts';
export type { ExecutionLimitation, PostponementRight, PublicationDuty } from './execution.ts';
export {
  annualReport, clearedOn, correctionDeadline, criminalTransferDeadline, enforcementRecordDeadline, executionDeadline, executionLimitation, licenceNoticeDeadline,
  partialExecutionDeadline, postponementRight, publicationDuty, reportingDuty, returnDeadline,
} from './execution.ts';

export type { AmountCheck, ComputedFine, FineChoice, FineInput, TotalFine } from './fine.ts';
export { checkAmount, choiceText, computeFine, computePeriod, fits, totalFine } from './fine.ts';
export type { WithoutRecord } from './without-record.ts';
export { canSanctionWithoutRecord } from './without-record.ts';
export type { Ceiling, CompetenceInput, Reason } from './authority.ts';
export { ceiling } from './authority.ts';
export type { CompetentTitle, CompetentTitles } from './competence.ts';
export { competentTitles } from './competence.ts';
export type { Instalment, InstalmentCheck, InstalmentInput, InstalmentPlan, InstalmentProblem } from './instalments.ts';
export { checkInstalments, instalmentPlan } from './instalments.ts';
export type { DaySpan, LateFee } from './late-fee.ts';
export { lateFee } from './late-fee.ts';
export type { BalanceLine, BalanceOptions, CaseBalance } from './balance.ts';
export { caseBalance } from './balance.ts';

export type { DerivedState, MachineEvent, MachineState, Refusal, Transition } from './case-machine.ts';
export { CASE_STATES } from './case-states.ts';
export { CASE_EVENTS, caseMachine } from './case-machine.ts';
export type { AvailableForm, FormReason } from './available-forms.ts';
export type { FormEvent, FormNeed, FormRule } from './data/forms.ts';
export { availableForms } from './available-forms.ts';
export { eventsOfForm, exhibitsOfForm } from './form-effects.ts';
export {
  DECISION_FORM, DECISION_WITHOUT_RECORD, ENFORCEMENT_FORMS, INSTALMENT_FORM, RECORD_FORM, REFUSAL_FORM, SANCTIONING_FORMS, SEIZURE_FORMS,
} from './data/form-roles.ts';
export type { DueItem, Duty } from './due-items.ts';
export { dueItems } from './due-items.ts';
export { isIssued, sanctioningDecision, violationRecord } from './case-documents.ts';
export type { DocumentFacts } from './document-facts.ts';
export { factsOf, instalmentsOf, readInstalments } from './document-facts.ts';
export { violatorOf } from './violator.ts';
export type { CheckOptions } from './check/index.ts';
export { check } from './check/index.ts';
export type { Code, CodeListName } from './codes.ts';
export { codeText, codes, codesOn } from './codes.ts';
export type { Identifier, IdentifierNote, PersonFacts } from './identifiers.ts';
export { identifiers } from './identifiers.ts';
