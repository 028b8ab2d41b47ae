import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  availableForms, CASE_EVENTS, caseMachine, citationText, codes, codesOn, eventsOfForm, exhibitsOfForm, isIssued, lawRows, plusDays, withLaw, type AvailableForm, type Case, type CaseEventType, type FormRule,
} from '@xlvphc/law';
import { company, document, event, file, servedFile, violation } from './case-fixture.ts';

const next = (forms: readonly AvailableForm[]): readonly string[] => forms.filter(({ fit }) => fit === 'next').map(({ code }) => code);
const of = (forms: readonly AvailableForm[], code: string): AvailableForm => {
  const found = forms.find((form) => form.code === code);
  assert.ok(found, code);
  return found;
};
const issued = (code: string, changes: Parameters<typeof document>[1] = {}): ReturnType<typeof document> => document(code, { status: 'issued', number: '01', issuedOn: '2026-02-13', ...changes });

test('the list of document types holds the 74 forms of the appendix, dated, each with its source', () => {
  const numbers = (prefix: string, last: number): readonly string[] => Array.from({ length: last }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
  const wanted = [...numbers('MQĐ', 42).flatMap((code) => (code === 'MQĐ12' ? ['MQĐ12a', 'MQĐ12b', 'MQĐ12c'] : [code])), ...numbers('MBB', 30)];
  assert.equal(wanted.length, 74);
  assert.deepEqual(codes.documentTypes.map(({ code }) => code), wanted);
  for (const { vi, en, validFrom, citation } of codes.documentTypes) assert.ok(vi.length > 10 && en.length > 10 && validFrom === '2022-01-01' && citationText(citation) === 'Điều 41 Nghị định 118/2021/NĐ-CP');
  assert.equal(codesOn('documentTypes', '2021-12-31').length, 0);
});

test('every form has one rule, and every form is answered in every case', () => {
  assert.deepEqual(lawRows().filter(({ rule }) => rule.startsWith('form.')).map(({ rule }) => rule.slice(5)), codes.documentTypes.map(({ code }) => code));
  const forms = availableForms(file(), '2026-02-10');
  assert.deepEqual(forms.map(({ code }) => code).toSorted(), codes.documentTypes.map(({ code }) => code).toSorted());
  for (const { fit, available, reasons, citations } of forms) {
    assert.equal(available, fit !== 'refused' && fit !== 'outside');
    assert.ok(citations.length > 0);
    if (!available) assert.ok(reasons.length > 0 && reasons.every((reason) => reason.code.startsWith('VPHC-LAW-FORM-') && reason.vi !== '' && reason.en !== '' && reason.citations.length > 0));
  }
});

test('what comes next follows the case: the record, the decision, its service, its execution', () => {
  const small = file({ violations: [violation({ range: { min: 300_000, max: 500_000 } })] });
  assert.deepEqual(next(availableForms(small, '2026-02-10')).slice(0, 2), ['MBB01', 'MQĐ01']);
  assert.deepEqual(next(availableForms(file(), '2026-02-10')).slice(0, 1), ['MBB01']);
  const recorded = file({ documents: [issued('MBB01', { issuedOn: '2026-02-11' })], events: [event('record-made', '2026-02-11')] });
  assert.equal(next(availableForms(recorded, '2026-02-12'))[0], 'MQĐ02');
  const decided = { ...servedFile(20_000_000), documents: [issued('MBB01'), issued('MQĐ02')], events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13')] };
  assert.equal(next(availableForms(decided, '2026-02-13'))[0], 'MBB06');
  assert.equal(next(availableForms(servedFile(20_000_000), '2026-02-23'))[0], 'MQĐ05');
  const postponed = servedFile(20_000_000);
  assert.equal(next(availableForms({ ...postponed, documents: [...postponed.documents, issued('MQĐ03')], events: [...postponed.events, event('execution-postponed', '2026-02-14')] }, '2026-03-20'))[0], 'MQĐ04');
});

test('a form that already stands in the case is no longer what comes next', () => {
  const drafted = file({ documents: [document('MBB01')] });
  assert.equal(of(availableForms(drafted, '2026-02-10'), 'MBB01').fit, 'possible');
  const cancelled = servedFile(20_000_000, { events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-cancelled', '2026-02-20')] });
  assert.equal(of(availableForms(cancelled, '2026-02-21'), 'MQĐ02').fit, 'next');
});

test('enforcement is doubted before the voluntary term has run out, with its last day, and comes next afterwards', () => {
  const served = servedFile(20_000_000);
  const early = of(availableForms(served, '2026-02-23'), 'MQĐ08');
  assert.deepEqual([early.fit, early.available, early.reasons.map(({ code }) => code)], ['doubtful', true, ['VPHC-LAW-FORM-OVERDUE']]);
  assert.match(early.reasons[0]?.vi ?? '', /23\/02\/2026/u);
  assert.deepEqual(next(availableForms(served, '2026-02-24')).slice(0, 1), ['MBB09']);
  assert.ok(next(availableForms(served, '2026-02-24')).includes('MQĐ08'));
  assert.deepEqual(of(availableForms(served, '2026-02-24'), 'MQĐ11').reasons.map(({ code }) => code), ['VPHC-LAW-FORM-REMEDIES']);
});

test('a paper without its ground is refused with the article', () => {
  const forms = availableForms(file(), '2026-02-10');
  for (const [code, reason, article] of [
    ['MQĐ05', 'VPHC-LAW-FORM-DECISION', 'Điều 79'], ['MQĐ02', 'VPHC-LAW-FORM-RECORD', 'Điều 57'], ['MQĐ21', 'VPHC-LAW-FORM-HELD', 'khoản 8 Điều 125'], ['MBB17', 'VPHC-LAW-FORM-AFTER', 'Điều 126'],
    ['MQĐ40', 'VPHC-LAW-FORM-ANY-DECISION', 'Điều 13 Nghị định 118'], ['MBB28', 'VPHC-LAW-FORM-AFTER', 'Điều 62'],
  ] as const) {
    const form = of(forms, code);
    assert.deepEqual([form.fit, form.reasons[0]?.code], ['refused', reason], code);
    assert.ok(citationText(form.citations[0]!).startsWith(article), citationText(form.citations[0]!));
  }
});

test('thresholds of the fine and the way of discovery decide too', () => {
  const small = of(availableForms(servedFile(14_999_999), '2026-02-23'), 'MQĐ05');
  assert.deepEqual([small.fit, small.reasons[0]?.code], ['refused', 'VPHC-LAW-FORM-INSTALMENTS']);
  assert.equal(of(availableForms(servedFile(1_999_999), '2026-02-23'), 'MQĐ03').available, false);
  assert.equal(of(availableForms(servedFile(2_000_000), '2026-02-23'), 'MQĐ03').available, true);
  assert.equal(of(availableForms(file({ discoveredBy: 'equipment' }), '2026-02-10'), 'MQĐ01').reasons[0]?.code, 'VPHC-LAW-FORM-NO-EQUIPMENT');
  assert.equal(of(availableForms(file({ parties: [company] }), '2026-02-10'), 'MQĐ18').available, false);
});

test('a penalty without a record is doubted where the range begins above its limit, on the day that counts', () => {
  const one = (on: string): AvailableForm => of(availableForms(file({ violations: [violation({ range: { min: 300_000, max: 500_000 } })] }), on), 'MQĐ01');
  assert.deepEqual(['2025-06-30', '2025-07-01'].map((on) => one(on).fit), ['doubtful', 'next']);
  assert.deepEqual(one('2025-06-30').reasons.map(({ code, citations }) => [code, citations.at(-1)?.article]), [['VPHC-LAW-FORM-SMALL-FINE', '56']]);
});

test('a seizure opens its own papers until it ends', () => {
  const held = file({ documents: [issued('MBB15'), issued('MQĐ20')], events: [event('seizure-decided', '2026-02-10')] });
  const forms = availableForms(held, '2026-02-12');
  for (const code of ['MQĐ21', 'MQĐ24']) assert.equal(of(forms, code).fit, 'next', code);
  assert.equal(of(forms, 'MBB16').available, false);
  assert.equal(of(availableForms(file({ documents: [issued('MBB15')] }), '2026-02-12'), 'MBB16').fit, 'possible');
  const ended = { ...held, documents: [...held.documents, issued('MQĐ24')], events: [...held.events, event('seizure-ended', '2026-02-14')] };
  assert.deepEqual([of(availableForms(ended, '2026-02-15'), 'MQĐ21').available, of(availableForms(ended, '2026-02-15'), 'MBB17').fit], [false, 'next']);
});

test('delegations are not papers of a case', () => {
  const outside = availableForms(file(), '2026-02-10').filter(({ fit }) => fit === 'outside').map(({ code }) => code);
  assert.deepEqual(outside, ['MQĐ34', 'MQĐ35', 'MQĐ36', 'MQĐ37']);
});

test('what rests on an unchecked row only raises a doubt, and on paper of old nothing is barred', () => {
  const served = servedFile(20_000_000);
  assert.equal(of(availableForms(served, '2026-02-23'), 'MQĐ04').fit, 'doubtful');
  for (const one of [file(), served]) assert.ok(availableForms({ ...one, mode: 'historical' }, '2026-02-23').every(({ fit }) => fit !== 'refused'));
  assert.ok(availableForms(served, '2026-02-23', { mode: 'historical' }).every(({ fit }) => fit !== 'refused'));
});

test('a later decree changes when a form is made by a row', () => {
  const row = lawRows().find(({ rule }) => rule === 'form.MQĐ05');
  assert.ok(row);
  const law = withLaw([{ ...row, value: { ...(row.value as FormRule), after: ['MQĐ03'] }, validFrom: '2027-01-04', source: { document: 'Nghị định giả định' } }]);
  const served = servedFile(20_000_000);
  assert.equal(of(availableForms(served, '2026-12-31', { law }), 'MQĐ05').fit, of(availableForms(served, '2026-12-31'), 'MQĐ05').fit);
  assert.equal(of(availableForms(served, '2027-01-04', { law }), 'MQĐ05').reasons[0]?.code, 'VPHC-LAW-FORM-AFTER');
});

test('the answer never contradicts itself, whatever happened before', () => {
  const types = Object.keys(CASE_EVENTS) as CaseEventType[];
  const forms = codes.documentTypes.map(({ code }) => code);
  const story = fc.record({ happened: fc.array(fc.constantFrom(...types), { maxLength: 12 }), made: fc.array(fc.constantFrom(...forms), { maxLength: 6 }), historical: fc.boolean() });
  fc.assert(fc.property(story, ({ happened, made, historical }) => {
    const one: Case = file({
      mode: historical ? 'historical' : 'normal', violations: [violation({ fine: 20_000_000 })], documents: made.map((code, index) => issued(code, { id: `d${index}` })),
      events: happened.map((type, index) => event(type, plusDays('2026-02-10', index))),
    });
    const answer = availableForms(one, '2026-03-02');
    const order = ['next', 'possible', 'doubtful', 'refused', 'outside'];
    return answer.length === 74 && answer.every((form, index) => (index === 0 || order.indexOf(form.fit) >= order.indexOf(answer[index - 1]?.fit ?? ''))
      && (form.fit === 'next' || form.fit === 'possible') === (form.reasons.length === 0));
  }), { numRuns: 150 });
});

test('the issue of a form causes the event that the table names, and that event is one the case admits where the form is next', () => {
  const causes = (code: string, one: Case = file()): CaseEventType | undefined => eventsOfForm({ formCode: code }, one, '2026-02-13')[0];
  assert.deepEqual(['MBB01', 'MQĐ01', 'MQĐ02', 'MQĐ03', 'MQĐ05', 'MQĐ08', 'MQĐ12c', 'MQĐ17', 'MQĐ20', 'MQĐ21', 'MQĐ24', 'MQĐ31', 'MQĐ33', 'MBB06', 'MBB02'].map((code) => causes(code)), [
    'record-made', 'decision-issued', 'decision-issued', 'execution-postponed', 'instalments-granted', 'enforcement-ordered', 'enforcement-ordered', 'partly-executed', 'seizure-decided', 'seizure-decided', 'seizure-ended',
    'execution-suspended', 'transferred-to-criminal', undefined, undefined,
  ]);
  const served = servedFile(20_000_000);
  for (const one of [file(), file({ events: [event('record-made', '2026-02-11')] }), served]) {
    for (const { code } of availableForms(one, '2026-02-26').filter(({ fit }) => fit === 'next')) {
      const type = causes(code, one);
      if (type !== undefined) assert.ok(caseMachine.next(caseMachine.stateOf(one.events), { type, on: '2026-02-26', data: { formCode: code } }).ok, `${code} ${type}`);
    }
  }
});

test('correcting or cancelling another paper than the decision leaves the decision alone', () => {
  const served = servedFile(20_000_000);
  const one = { ...served, documents: [...served.documents, issued('MQĐ20')] };
  assert.deepEqual(eventsOfForm({ formCode: 'MQĐ40', basedOn: ['d-MQĐ02'] }, one, '2026-02-20'), ['decision-cancelled']);
  assert.deepEqual(eventsOfForm({ formCode: 'MQĐ40', basedOn: ['d-MQĐ20'] }, one, '2026-02-20'), []);
  assert.deepEqual(eventsOfForm({ formCode: 'MQĐ39' }, file(), '2026-02-20'), [], 'there is no decision to correct');
});

test('a confiscation without a sanction closes the handling and the seizure; one of unclaimed things only the seizure', () => {
  const held = file({ events: [event('record-made', '2026-02-11'), event('seizure-decided', '2026-02-11')] });
  const causes = (ground: string, one: Case): readonly CaseEventType[] => eventsOfForm({ formCode: 'MQĐ14', values: { ground } }, one, '2026-02-20');
  assert.deepEqual(causes('unsanctioned', held), ['decided-not-to-sanction', 'seizure-ended']);
  assert.deepEqual(causes('unclaimed', held), ['seizure-ended']);
  assert.deepEqual(causes('unsanctioned', servedFile(20_000_000)), [], 'a decision stands, and nothing is held');
  assert.deepEqual(eventsOfForm({ formCode: 'MQĐ15' }, { events: [...held.events, event('decided-not-to-sanction', '2026-02-20')] }, '2026-02-20'), [], 'it was decided by the confiscation already');
});

test('what becomes of the exhibits that a paper lists', () => {
  assert.deepEqual(['MQĐ20', 'MBB16', 'MBB17', 'MBB20', 'MBB21', 'MQĐ14', 'MBB15'].map((code) => exhibitsOfForm(code, '2026-02-13')), ['seized', 'returned', 'returned', 'confiscated', 'destroyed', 'confiscated', undefined]);
});

test('old papers from before the appendix have the effects of today’s forms', () => {
  assert.deepEqual(eventsOfForm({ formCode: 'MQĐ02' }, file(), '2019-05-06'), ['decision-issued']);
  assert.ok(isIssued(issued('MQĐ02')));
});
