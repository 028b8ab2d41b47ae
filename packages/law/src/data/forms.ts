import type { CaseEventType, CaseState, Exhibit, FormCode } from '../case.ts';
import type { Rule, RuleRow, Source } from '../rule.ts';
import { FROM_2022, LAW, ND118, ND190 } from './documents.ts';
import { AFTER_DECISION_FORMS, DECISION_FORM, DECISION_WITHOUT_RECORD, ENFORCEMENT_FORMS, REFUSAL_FORM, SEIZURE_FORMS } from './form-roles.ts';
import { BEFORE_DECISION, EXECUTION, HANDLING, OPEN, OPEN_DECISION } from './state-groups.ts';

/**
 * A fact of the case that a form rests on: an issued record; an issued decision to sanction, that decision served, or not; any issued decision; things held;
 * things confiscated, a licence withdrawn, an expulsion, remedial measures, a fine in the decision; the voluntary term over; the right to explain; a fine that
 * allows instalments or a postponement; not found by equipment;
 * fines small enough for no record; a violator who is a person.
 */
export type FormNeed =
  | 'record' | 'decision' | 'served' | 'unserved' | 'any-decision' | 'held' | 'confiscation' | 'licence' | 'expulsion' | 'remedies' | 'fine' | 'overdue' | 'explanation' | 'instalments'
  | 'postponement' | 'no-equipment' | 'small-fine' | 'person';

/** An event that the issue of a form causes. */
export interface FormEvent {
  readonly type: CaseEventType;
  /** It only happens where the state of the case admits it. */
  readonly optional?: true;
  /** It only happens when this value of the form is the given one. */
  readonly when?: readonly [value: string, is: string];
}

/** When a form is made in a case, and what its issue brings about. */
export interface FormRule {
  /** States in which it can be made; empty = it is not a paper of a case. */
  readonly states: readonly CaseState[];
  /** States in which it is what comes next. */
  readonly next: readonly CaseState[];
  readonly needs: readonly FormNeed[];
  /** What is usual and may be known better by the official: only a hint. */
  readonly expects: readonly FormNeed[];
  /** One of these has been issued in the case; empty = none is needed. */
  readonly after: readonly FormCode[];
  /** Nothing of these has been issued. */
  readonly without: readonly FormCode[];
  /** Events that the issue causes, in their order. */
  readonly events: readonly FormEvent[];
  /** Place among the papers that come next, 1 first. */
  readonly rank: number;
  /** What becomes of the exhibits that the paper lists. */
  readonly exhibits: Exhibit['status'] | null;
}

/** `needs` without the decision, which AFTER_DECISION_FORMS names. */
interface Short extends Partial<Omit<FormRule, 'states'>> {
  /** The one event, `optional` as in `FormEvent`. */
  readonly event?: CaseEventType;
  readonly optional?: true;
  /** Article, clause, point of the law: `126.4a`; of another document with its name in `document`. */
  readonly at: string;
  readonly document?: string;
  /** The condition is read off the wording of the form, not of an article. */
  readonly guessed?: true;
}

/** Rank of what has no place of its own among the next papers. */
const LAST = 9;
const READ_OFF = 'Điều kiện suy từ nội dung mẫu, chưa đối chiếu với văn bản.';

function form(code: FormCode, states: readonly CaseState[], { at, document = LAW, guessed, event, optional, ...rest }: Short): readonly [FormCode, Rule<FormRule>] {
  const [article = '', clause, point] = at.split('.');
  const source: Source = { document, article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) };
  const needs: readonly FormNeed[] = AFTER_DECISION_FORMS.has(code) ? ['decision', ...(rest.needs ?? [])] : (rest.needs ?? []);
  const value: FormRule = { states, next: [], expects: [], after: [], without: [], rank: LAST, events: event === undefined ? [] : [{ type: event, ...(optional === true ? { optional } : {}) }], exhibits: null, ...rest, needs };
  const row: RuleRow<FormRule> = { validFrom: FROM_2022, validTo: null, value, source, confidence: guessed === true ? 'unverified' : 'secondary', ...(guessed === true ? { note: READ_OFF } : {}) };
  return [code, { id: `form.${code}`, rows: [row] }];
}

/** What is confiscated or to be remedied is enforced even after the fine lapsed. */
const ENFORCING: readonly CaseState[] = ['enforcing', 'partly-executed', 'time-barred'];
const ENFORCEABLE: readonly CaseState[] = ['served', 'executing', 'corrected', 'instalments', 'reduced', ...ENFORCING];
const VOLUNTARY: readonly CaseState[] = ['served', 'executing', 'corrected'];
const RELIEF: readonly CaseState[] = ['decided', ...VOLUNTARY, 'postponed'];
const enforcement = { expects: ['served', 'overdue'], event: 'enforcement-ordered' } as const;
const both = { needs: ['remedies'], expects: ['served', 'overdue'], event: 'enforcement-ordered', at: '86.2' } as const;
/** When things are usually seized. */
const SEIZING: readonly CaseState[] = [...BEFORE_DECISION, 'decided', ...VOLUNTARY, 'instalments'];
const SEIZED: readonly FormCode[] = [SEIZURE_FORMS.decision];
const TAKEN: readonly FormCode[] = [SEIZURE_FORMS.record, SEIZURE_FORMS.decision];
const HOLDING: readonly CaseState[] = [...OPEN, 'executed', 'cleared'];

/** Every form of the appendix: states, what it needs, what it causes. The order is that of the appendix. */
export const FORMS: ReadonlyMap<FormCode, Rule<FormRule>> = /* @__PURE__ */ new Map([
  form(DECISION_WITHOUT_RECORD, ['detected'], { rank: 2, at: '56', next: ['detected'], needs: ['no-equipment'], expects: ['small-fine'], event: 'decision-issued' }),
  form(DECISION_FORM, BEFORE_DECISION, { rank: 1, at: '57', next: HANDLING, needs: ['record'], event: 'decision-issued' }),
  form('MQĐ03', RELIEF, { at: '76', needs: ['postponement'], expects: ['served'], event: 'execution-postponed' }),
  form('MQĐ04', [...RELIEF, 'instalments'], { rank: 1, at: '77', next: ['postponed'], needs: ['fine'], expects: ['served'], after: ['MQĐ03'], event: 'fine-reduced', guessed: true }),
  form('MQĐ05', RELIEF, { rank: 3, at: '79', next: ['decided', ...VOLUNTARY], needs: ['instalments'], expects: ['served'], event: 'instalments-granted' }),
  form('MQĐ06', OPEN_DECISION, { at: '27', needs: ['expulsion'], guessed: true }),
  form('MQĐ07', ENFORCEABLE, { rank: 4, at: '86.2.a', next: ENFORCEABLE, ...enforcement, needs: ['fine'] }),
  form('MQĐ08', ENFORCEABLE, { rank: 3, at: '86.2.a', next: ENFORCEABLE, ...enforcement, needs: ['fine'] }),
  form('MQĐ09', ENFORCEABLE, { at: '86.2.b', ...enforcement }),
  form('MQĐ10', ENFORCEABLE, { at: '86.2.c', ...enforcement }),
  form('MQĐ11', ENFORCEABLE, { rank: 4, at: '86.2.d', next: ENFORCEABLE, ...enforcement, needs: ['remedies'] }),
  form('MQĐ12a', ENFORCEABLE, both),
  form('MQĐ12b', ENFORCEABLE, both),
  form('MQĐ12c', ENFORCEABLE, both),
  form('MQĐ13', ENFORCEABLE, { at: '126.4a', after: SEIZED, guessed: true }),
  form('MQĐ14', [...OPEN, 'executed'], {
    at: '65.2', expects: ['record'], exhibits: 'confiscated',
    events: [{ type: 'decided-not-to-sanction', optional: true, when: ['ground', 'unsanctioned'] }, { type: 'seizure-ended', optional: true }],
  }),
  form('MQĐ15', [...BEFORE_DECISION, 'not-sanctioned'], { at: '65.2', needs: ['record'], event: 'decided-not-to-sanction', optional: true }),
  form('MQĐ16', OPEN, { at: '126.5', expects: ['record'], event: 'seizure-ended', optional: true }),
  form('MQĐ17', [...OPEN_DECISION], { at: '75', event: 'partly-executed' }),
  form('MQĐ18', OPEN, { at: '122', needs: ['person'] }),
  form('MQĐ19', OPEN, { at: '122', needs: ['person'], after: ['MQĐ18'] }),
  form('MQĐ20', OPEN, { rank: 6, at: '125', next: SEIZING, event: 'seizure-decided', exhibits: 'seized' }),
  form('MQĐ21', OPEN, { rank: 5, at: '125.8', next: OPEN, needs: ['held'], after: SEIZED, event: 'seizure-decided' }),
  form('MQĐ22', HOLDING, { at: '125', needs: ['held'], after: SEIZED }),
  form('MQĐ23', ENFORCEABLE, { at: '125', needs: ['fine'], expects: ['overdue'], after: ['MBB18'], guessed: true }),
  form('MQĐ24', HOLDING, { rank: 5, at: '126', next: HOLDING, needs: ['held'], after: SEIZED, event: 'seizure-ended' }),
  form('MQĐ25', OPEN, { at: '127', needs: ['person'] }),
  form('MQĐ26', OPEN, { at: '128' }),
  form('MQĐ27', OPEN, { at: '129' }),
  form('MQĐ28', OPEN, { at: '129.2' }),
  form('MQĐ29', HOLDING, { at: '121', after: ['MQĐ18', 'MQĐ20', 'MQĐ25', 'MQĐ26', 'MQĐ27', 'MQĐ28'], guessed: true }),
  form('MQĐ30', HOLDING, { at: '125', after: ['MQĐ22'] }),
  form('MQĐ31', ['decided', ...EXECUTION], { at: '15.3', event: 'execution-suspended' }),
  form('MQĐ32', ['suspended'], { rank: 1, at: '62', next: ['suspended'], after: ['MQĐ31'], event: 'execution-resumed' }),
  form('MQĐ33', [...BEFORE_DECISION, 'suspended', 'criminal-review'], { at: '62', event: 'transferred-to-criminal' }),
  form('MQĐ34', [], { at: '54' }),
  form('MQĐ35', [], { at: '87.2' }),
  form('MQĐ36', [], { at: '123.2' }),
  form('MQĐ37', [], { at: '54' }),
  form('MQĐ38', [...OPEN, 'executed'], { at: '14.2', document: ND118, needs: ['any-decision'], event: 'document-corrected', optional: true }),
  form('MQĐ39', [...OPEN, 'executed'], { at: '14.1', document: ND118, needs: ['any-decision'], event: 'document-corrected', optional: true }),
  form('MQĐ40', [...OPEN, 'executed'], { at: '13', document: ND118, needs: ['any-decision'], event: 'decision-cancelled', optional: true }),
  form('MQĐ41', HANDLING, { at: '59.1', needs: ['record'] }),
  form('MQĐ42', HOLDING, { at: '126.4b', after: [...TAKEN, 'MBB08'], guessed: true }),
  form('MBB01', BEFORE_DECISION, { rank: 1, at: '58', next: ['detected'], event: 'record-made' }),
  form('MBB02', OPEN, { rank: 8, at: '41', document: ND118, next: ['detected'], guessed: true }),
  form('MBB03', HANDLING, { rank: 2, at: '61', next: ['awaiting-explanation'], needs: ['record', 'explanation'] }),
  form('MBB04', BEFORE_DECISION, { at: '60', after: TAKEN, guessed: true }),
  form('MBB05', BEFORE_DECISION, { rank: 2, at: '59', next: ['verifying'], expects: ['record'] }),
  form(REFUSAL_FORM, ['decided', ...EXECUTION], { rank: 2, at: '17a', document: ND190, next: ['decided'], needs: ['unserved'] }),
  form('MBB07', ENFORCING, { at: '41', document: ND118, next: ENFORCING, after: ENFORCEMENT_FORMS, guessed: true }),
  form('MBB08', [...OPEN_DECISION, 'executed'], { at: '41', document: ND118, needs: ['licence'], guessed: true }),
  form('MBB09', ENFORCEABLE, { rank: 2, at: '86', next: ENFORCEABLE, expects: ['overdue'] }),
  form('MBB10', ENFORCING, { at: '86.2.c', next: ENFORCING, after: ['MQĐ10', 'MQĐ12c'] }),
  form('MBB11', ENFORCING, { at: '86.2.d', next: ENFORCING, after: ['MQĐ11', 'MQĐ12a', 'MQĐ12b', 'MQĐ12c'] }),
  form('MBB12', ENFORCING, { at: '86.2.b', next: ENFORCING, after: ['MQĐ09', 'MQĐ12b', 'MQĐ13'] }),
  form('MBB13', ENFORCING, { at: '86.2.b', next: ENFORCING, after: ['MBB12'], guessed: true }),
  form('MBB14', ENFORCING, { at: '86.2.b', after: ['MBB12'], guessed: true }),
  form(SEIZURE_FORMS.record, OPEN, { rank: 7, at: '125.4', next: SEIZING }),
  form('MBB16', HOLDING, { at: '125.4.d', after: [SEIZURE_FORMS.record], without: SEIZED, exhibits: 'returned' }),
  form('MBB17', HOLDING, { rank: 4, at: '126', next: HOLDING, after: ['MQĐ24'], exhibits: 'returned' }),
  form('MBB18', HOLDING, { at: '125', expects: ['held'], guessed: true }),
  form('MBB19', HOLDING, { at: '125', next: HOLDING, after: ['MQĐ22'] }),
  form('MBB20', [...OPEN_DECISION, 'not-sanctioned', 'partly-executed', 'time-barred', 'executed'], { rank: 3, at: '41', document: ND118, next: ['served', 'executing', 'not-sanctioned'], needs: ['confiscation'], exhibits: 'confiscated', guessed: true }),
  form('MBB21', HOLDING, { rank: 3, at: '126.5', next: HOLDING, after: ['MQĐ16'], exhibits: 'destroyed' }),
  form('MBB22', OPEN, { at: '124', needs: ['person'], guessed: true }),
  form('MBB23', OPEN, { at: '127', expects: ['person'] }),
  form('MBB24', OPEN, { at: '128' }),
  form('MBB25', OPEN, { at: '129', after: ['MQĐ27', 'MQĐ28'] }),
  form('MBB26', HOLDING, { at: '125', after: TAKEN }),
  form('MBB27', HOLDING, { at: '125', after: ['MBB26'] }),
  form('MBB28', ['criminal-review', 'criminal'], { rank: 1, at: '62', next: ['criminal-review'], after: ['MQĐ33'] }),
  form('MBB29', OPEN_DECISION, { at: '71' }),
  form('MBB30', [...HOLDING, 'time-barred'], { at: '126.4b', next: HOLDING, after: ['MQĐ42'], guessed: true }),
]);
