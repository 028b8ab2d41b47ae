import type { FormCode } from '../case.ts';

/**
 * What the forms of the appendix (Nghị định 118/2021/NĐ-CP) are in a case, by their codes. Whoever asks “is this the decision?” asks here: no other place
 * names the codes.
 */

/** Biên bản vi phạm hành chính. */
export const RECORD_FORM: FormCode = 'MBB01';
/** Quyết định xử phạt: without a record, and after one. Their service starts the execution. */
export const DECISION_WITHOUT_RECORD: FormCode = 'MQĐ01';
export const DECISION_FORM: FormCode = 'MQĐ02';
export const SANCTIONING_FORMS: readonly FormCode[] = [DECISION_WITHOUT_RECORD, DECISION_FORM];
/** Biên bản về việc không nhận quyết định xử phạt: proves that the decision was refused. */
export const REFUSAL_FORM: FormCode = 'MBB06';
/** Quyết định nộp tiền phạt nhiều lần. */
export const INSTALMENT_FORM: FormCode = 'MQĐ05';
/** Tạm giữ: the record lists what is taken, the decision holds it, the extension holds it longer. */
export const SEIZURE_FORMS = { record: 'MBB15', decision: 'MQĐ20', extension: 'MQĐ21' } as const;
/** Quyết định cưỡng chế thi hành. */
export const ENFORCEMENT_FORMS: readonly FormCode[] = ['MQĐ07', 'MQĐ08', 'MQĐ09', 'MQĐ10', 'MQĐ11', 'MQĐ12a', 'MQĐ12b', 'MQĐ12c'];
/** In place of a decision to sanction: confiscation, remedial measures (Điều 65). */
export const FORMS_WITHOUT_SANCTION: readonly FormCode[] = ['MQĐ14', 'MQĐ15'];
/** Quyết định giao quyền xử phạt. */
export const DELEGATION_FORM: FormCode = 'MQĐ34';
/** Papers about the execution of a decision to sanction: without one issued in the case they have no ground. */
export const AFTER_DECISION_FORMS: ReadonlySet<FormCode> = /* @__PURE__ */ new Set([
  'MQĐ03', 'MQĐ04', INSTALMENT_FORM, 'MQĐ06', ...ENFORCEMENT_FORMS, 'MQĐ13', 'MQĐ17', 'MQĐ23', 'MQĐ31', REFUSAL_FORM, 'MBB08', 'MBB09', 'MBB29',
]);
