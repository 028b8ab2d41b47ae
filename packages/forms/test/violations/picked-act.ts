import { formByCode, prefill, validate, valueAt, type FormContext } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import { competentTitles, type Case, type CaseDocument, type Party } from '@xlvphc/law';
import { toViolation, type Act, type Decree } from '@xlvphc/law/violations';
import { context, newCase, recordTyped, type } from '../engine/story.ts';

/** Why an act that was picked does not become a record and a decision. */
export interface Refusal {
  readonly key: string;
  /** The group that it is listed under. */
  readonly reason: string;
  readonly detail: string;
}

export interface Outcome {
  readonly refusals: readonly Refusal[];
  /** Words that were expected on a paper and are not there. */
  readonly missing: readonly string[];
}

const PERSON: Party = {
  id: 'party-1', role: 'violator',
  subject: { kind: 'person', fullName: 'Y Thanh Niê', gender: 'male', birthDate: '1988-04-12', idNumber: '066088001234', address: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' } },
};
const ORGANIZATION: Party = {
  id: 'party-1', role: 'violator',
  subject: { kind: 'organization', name: 'Công ty TNHH Mẫu', address: { line: 'Thôn 1', communeCode: '24496', provinceCode: '66' }, representative: { fullName: 'Trần Thị Mẫu', title: 'Giám đốc' } },
};
/** Value of the goods where the fine is a multiple of it. */
const VALUE = 10e6;
/** Papers of before the first wording of the forms are not made: an act of the last days of an older version is dealt with soon after. */
const FIRST_PAPERS = '2022-01-10';
const TODAY = '2026-11-20';

const squeezed = (text: string): string => text.replace(/[\s.…]+/gu, ' ').trim();

/** Picks an act: a record and, with average circumstances, the decision on it, both checked and printed. */
export function pickedAct(act: Act, decree: Decree): Outcome {
  const key = `${act.id}@${act.validFrom}`;
  const refusals: Refusal[] = [];
  const missing: string[] = [];
  const refuse = (reason: string, detail: string): Outcome => ({ refusals: [{ key, reason, detail }], missing: [] });
  const actOn = act.validTo ?? TODAY;
  const on = actOn < FIRST_PAPERS ? FIRST_PAPERS : actOn;
  const made = toViolation(act, { decree, on, value: VALUE });
  if (made.range === undefined && !made.warning) return refuse(act.additionalPenalties.some(({ code }) => code === 'tich-thu') ? 'confiscation-only' : 'no-range', act.note ?? act.text);
  const party = act.subject === 'organization' || (act.subject === 'both' && act.frameFor === 'organization') ? ORGANIZATION : PERSON;
  const violation = { ...made, id: 'violation-1', partyId: party.id, occurredAt: `${actOn}T08:30:00+07:00`, endedOn: actOn };
  const started: Case = { ...newCase, field: act.field, discoveredOn: on, parties: [party], violations: [violation] };
  const chairman = competentTitles({ violations: [violation], subject: party.subject, on, titles: ['chu-tich-ubnd-xa', 'chu-tich-ubnd-tinh'] }).competent[0];
  // The signers known before 01/7/2025 are few: there the check says what it does not know.
  const signer = { ...context.signer, title: chairman?.title ?? 'chu-tich-ubnd-tinh', id: 'official-2', fullName: 'H Lan Mlô', titleText: chairman?.name.vi ?? 'Chủ tịch Ủy ban nhân dân tỉnh' };
  const around: FormContext = { ...context, on, signer, case: started };

  const typed = Object.fromEntries(Object.entries(recordTyped).filter(([path]) => !/^(violations|violator|exhibits|field|discoveredOn)/u.test(path)));
  const recordForm = formByCode('MBB01', on);
  const record = type('MBB01', prefill(recordForm, around), around, { ...typed, 'explanation.to': 'Ủy ban nhân dân xã Ea Kly' });
  collectFindings('MBB01', validate(recordForm, record.values, around));
  expectOn('MBB01', squeezed(pageText(layout(recordForm, record.values, around)).join(' ')), [made.description]);

  const document: CaseDocument = { id: 'document-1', formCode: 'MBB01', status: 'issued', number: '05', symbol: 'BB-VPHC', issuedOn: on, values: record.values };
  const decided: FormContext = { ...around, case: { ...started, documents: [document] } };
  const decisionForm = formByCode('MQĐ02', on);
  const { values } = prefill(decisionForm, decided);
  collectFindings('MQĐ02', validate(decisionForm, values, decided));
  const sanction = valueAt(values, 'totalFineInWords');
  expectOn('MQĐ02', squeezed(pageText(layout(decisionForm, values, decided)).join(' ')), [made.description, made.basis, ...(typeof sanction === 'string' ? [sanction] : ['Cảnh cáo'])]);
  return { refusals, missing };

  function collectFindings(form: string, findings: ReturnType<typeof validate>): void {
    for (const { code, severity, path, message } of findings) if (severity === 'block') refusals.push({ key, reason: `${form} ${code}${path === undefined ? '' : ` ${path.replace(/\d+/gu, '*')}`}`, detail: message.vi });
  }

  function expectOn(form: string, text: string, expected: readonly string[]): void {
    for (const one of expected) if (!text.includes(squeezed(one))) missing.push(`${key} ${form}: ${one}`);
  }
}
