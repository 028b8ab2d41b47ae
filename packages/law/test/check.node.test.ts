import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check, dueItems, factsOf, plusDays, type Case, type CaseDocument, type CheckOptions, type Finding } from '@xlvphc/law';
import { company, document, event, file, payment, servedFile, violation, violator } from './case-fixture.ts';

const chairman = { name: 'Trần Thị Bình', title: 'chu-tich-ubnd-xa', deputy: false } as const;
const record = document('MBB01', { status: 'issued', number: '05', issuedOn: '2026-02-11' });
const recorded: Partial<Case> = { documents: [record], events: [event('record-made', '2026-02-11')] };
const decision = (changes: Partial<CaseDocument> = {}): CaseDocument => document('MQĐ02', { signer: chairman, issuedOn: '2026-02-13', ...changes });

function found(of: Case, about: CaseDocument, on = '2026-02-13', options: CheckOptions = {}): readonly Finding[] {
  return check(of, about, on, options);
}
const codes = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => `${finding.code.slice('VPHC-LAW-'.length)} ${finding.severity}`);
const only = (findings: readonly Finding[], code: string): readonly Finding[] => findings.filter((finding) => finding.code === `VPHC-LAW-${code}`);

test('a lawful case has no finding', () => {
  assert.deepEqual(codes(found(file({ ...recorded, violations: [violation({ fine: 7_500_000 })] }), decision())), []);
});

test('V01: a late record warns with the number of days, both days and the article', () => {
  const [finding] = only(found(file(), document('MBB01', { issuedOn: '2026-02-24' }), '2026-02-24'), 'V01');
  assert.equal(finding?.severity, 'warn');
  for (const part of ['02 ngày làm việc', '24/02/2026', '10/02/2026', '12/02/2026', 'Điều 12']) assert.ok(finding?.message.vi.includes(part), part);
  assert.equal(only(found(file({ complex: true }), document('MBB01', { issuedOn: '2026-02-13' })), 'V01').length, 0);
});

test('V02: after the last day of Điều 66 the decision is blocked, confiscation is named', () => {
  const late = file({ ...recorded, violations: [violation({ fine: 7_500_000 })] });
  assert.deepEqual(codes(found(late, decision({ issuedOn: '2026-02-27' }), '2026-02-27')), []);
  const [finding] = only(found(late, decision({ issuedOn: '2026-03-02' }), '2026-03-02'), 'V02');
  assert.equal(finding?.severity, 'block');
  for (const part of ['07 ngày làm việc', '27/02/2026', 'MQĐ14', 'Điều 66']) assert.ok(finding?.message.vi.includes(part), part);
  const explained = { ...late, events: [...late.events, event('explanation-requested', '2026-02-12')] };
  assert.equal(only(found(explained, decision({ issuedOn: '2026-03-02' }), '2026-03-02'), 'V02').length, 0);
});

test('V03: an act beyond the limitation period is blocked, at its edge only warned', () => {
  const old = (endedOn: string, on: string): readonly string[] =>
    codes(only(found(file({ ...recorded, violations: [violation({ endedOn, fine: 7_500_000 })] }), decision({ issuedOn: on }), on), 'V03'));
  assert.deepEqual(old('2025-02-12', '2026-02-13'), ['V03 block']);
  assert.deepEqual(old('2025-02-13', '2026-02-13'), []);
  assert.deepEqual(old('2025-03-01', '2026-03-02'), ['V03 warn']);
});

test('V04: outside the range blocks, off the computed amount warns until a reason is written', () => {
  const of = (fine: number, fineReason?: string): readonly string[] =>
    codes(only(found(file({ ...recorded, violations: [violation({ fine, ...(fineReason === undefined ? {} : { fineReason }) })] }), decision()), 'V04'));
  assert.deepEqual([of(12_000_000), of(6_000_000), of(6_000_000, 'Hoàn cảnh gia đình'), of(12_000_000, 'lý do')], [['V04 block'], ['V04 warn'], [], ['V04 block']]);
});

test('V05: over the competence blocks and names who is competent', () => {
  const [finding] = only(found(file({ ...recorded, violations: [violation({ field: 'dat-dai', range: { min: 200_000_000, max: 300_000_000 }, fine: 250_000_000 })] }), decision()), 'V05');
  assert.equal(finding?.severity, 'block');
  for (const part of ['300.000.000 đồng', '250.000.000 đồng', 'Chủ tịch Ủy ban nhân dân cấp tỉnh']) assert.ok(finding?.message.vi.includes(part), part);
});

test('V06: without a record only small fines and nothing that equipment detected', () => {
  const of = (changes: Partial<Case>, fine: number): readonly string[] =>
    codes(only(found(file({ violations: [violation({ fine, range: { min: 300_000, max: 900_000 } })], ...changes }), document('MQĐ01', { issuedOn: '2026-02-13' })), 'V06'));
  assert.deepEqual([of({}, 600_000), of({}, 500_000), of({ discoveredBy: 'equipment' }, 500_000), of({ parties: [company] }, 1_000_000)], [['V06 block'], [], ['V06 block'], []]);
});

test('V07: words that state another amount than the digits block', () => {
  const words = (text: string): readonly string[] => codes(only(found(file(recorded), decision(), '2026-02-13', { facts: { totalFine: 7_500_000, totalFineInWords: text } }), 'V07'));
  assert.deepEqual([words('Bảy triệu năm trăm nghìn đồng'), words('Bảy triệu đồng'), words('Bảy triệu rưỡi')], [[], ['V07 block'], ['V07 block']]);
});

test('V08: the decision rests on a record of the case, by its number', () => {
  assert.deepEqual(codes(only(found(file(), decision()), 'V08')), ['V08 block']);
  assert.deepEqual(codes(only(found(file(recorded), decision(), '2026-02-13', { facts: { recordNumber: '5/BB-VPHC' } }), 'V08')), []);
  assert.deepEqual(codes(only(found(file(recorded), decision(), '2026-02-13', { facts: { recordNumber: '06' } }), 'V08')), ['V08 block']);
});

test('V09: a violator without address blocks, without a code of the commune hints', () => {
  const { address: _, ...noAddress } = violator.subject;
  const severity = (subject: typeof violator.subject): readonly string[] => codes(only(found(file({ ...recorded, parties: [{ ...violator, subject }] }), decision()), 'V09'));
  assert.deepEqual(severity(noAddress as typeof violator.subject), ['V09 block']);
  assert.deepEqual(severity({ ...violator.subject, address: { line: 'thôn 3, xã Ea Kly' } }), ['V09 hint']);
});

test('V10: the item about explanation is there exactly when the right exists', () => {
  const of = (max: number, explanation: boolean): readonly string[] => codes(only(found(
    file({ violations: [violation({ range: { min: 1_000_000, max } })] }), document('MBB01', { issuedOn: '2026-02-11' }), '2026-02-11', { facts: { explanation } },
  ), 'V10'));
  assert.deepEqual([of(15_000_000, true), of(15_000_000, false), of(14_999_999, true), of(14_999_999, false)], [[], ['V10 block'], ['V10 block'], []]);
});

test('V11: the total is the sum of the acts', () => {
  const two = file({ ...recorded, violations: [violation({ fine: 7_500_000 }), violation({ id: 'v2', fine: 7_500_000 })] });
  assert.deepEqual([15_000_000, 14_000_000].map((totalFine) => codes(only(found(two, decision(), '2026-02-13', { facts: { totalFine } }), 'V11'))), [[], ['V11 block']]);
});

test('V12: a plan of instalments is checked from the values of MQĐ05', () => {
  const plan = (first: number): readonly string[] => codes(found(servedFile(20_000_000), document('MQĐ05', {
    values: { instalments: [{ amount: first, dueOn: '2026-04-01' }, { amount: 20_000_000 - first, dueOn: '2026-06-01' }] },
  }), '2026-03-02'));
  assert.deepEqual([plan(8_000_000), plan(7_000_000)], [[], ['V12 block']]);
});

test('V13: no money from a child of fifteen, at most half from one of sixteen', () => {
  const of = (birthDate: string, fine: number): readonly string[] => codes(only(found(
    file({ ...recorded, parties: [{ ...violator, subject: { ...violator.subject, kind: 'person', fullName: 'Lê Văn Cường', birthDate } }], violations: [violation({ fine })] }), decision(),
  ), 'V13'));
  assert.deepEqual([of('2010-12-01', 1_000_000), of('2009-12-01', 3_750_000), of('2009-12-01', 3_750_001)], [['V13 block'], [], ['V13 block']]);
});

test('V14: a deputy names the delegation', () => {
  const deputy = { ...chairman, deputy: true };
  assert.deepEqual(codes(only(found(file(recorded), decision({ signer: deputy })), 'V14')), ['V14 block']);
  assert.deepEqual(codes(only(found(file(recorded), decision({ signer: { ...deputy, delegationDocument: '12/QĐ-GQXP' } })), 'V14')), []);
});

test('V15: a year and a day after execution the personal part has to be hidden', () => {
  const done = servedFile(7_500_000);
  const executed = { ...done, events: [...done.events, event('executed', '2026-03-10')] };
  assert.deepEqual(['2027-03-10', '2027-03-11'].map((on) => codes(only(found(executed, decision(), on), 'V15'))), [[], ['V15 warn']]);
});

test('documents in a wrong order are found', () => {
  assert.deepEqual(codes(only(found(file(recorded), decision({ issuedOn: '2026-02-20' })), 'X01')), ['X01 block']);
  assert.deepEqual(codes(only(found(file({ ...recorded, violations: [violation({ endedOn: '2026-02-09' })] }), decision({ issuedOn: '2026-02-10' })), 'X02')), ['X02 block']);
  assert.deepEqual(codes(only(found(file(recorded), decision({ servedOn: '2026-02-12' })), 'X03')), ['X03 block']);
  assert.deepEqual(codes(only(found(file(recorded), document('MQĐ05')), 'X04')), ['X04 block']);
  assert.deepEqual(codes(only(found(servedFile(7_500_000), decision({ id: 'second' })), 'X05')), ['X05 warn']);
});

test('in historical mode nothing blocks, and every finding stays', () => {
  const wrong = file({ violations: [violation({ fine: 99_000_000, endedOn: '2024-01-05' })], parties: [] });
  const normal = found(wrong, decision({ issuedOn: '2026-03-02' }), '2026-03-02');
  const historical = found(wrong, decision({ issuedOn: '2026-03-02' }), '2026-03-02', { mode: 'historical' });
  assert.ok(normal.some((finding) => finding.severity === 'block'));
  assert.ok(historical.every((finding) => finding.severity !== 'block'));
  assert.deepEqual(historical.map((finding) => finding.code), normal.map((finding) => finding.code));
});

test('a case of a year without a calendar gives a hint, not an exception', () => {
  const old = file({ discoveredOn: '2019-05-06', violations: [violation({ endedOn: '2019-05-06' })] });
  assert.ok(found(old, document('MBB01', { issuedOn: '2019-05-07' }), '2026-03-02').some((finding) => finding.severity === 'hint'));
});

test('findings speak both languages and never mention a field of the program', () => {
  const wrong = file({ violations: [violation({ fine: 99_000_000, endedOn: '2024-01-05' })] });
  for (const finding of found(wrong, decision({ signer: { ...chairman, deputy: true }, issuedOn: '2026-03-02' }), '2026-03-02')) {
    assert.ok(finding.message.vi.length > 20 && finding.message.en.length > 20);
    assert.doesNotMatch(finding.message.vi, /undefined|null|NaN|\[object/u);
  }
});

test('whatever a case says, the check answers', () => {
  const date = fc.integer({ min: 0, max: 2000 }).map((days) => plusDays('2021-06-01', days));
  const act = fc.record({ fine: fc.integer({ min: -5, max: 2e9 }), endedOn: date, max: fc.integer({ min: 0, max: 2e9 }), field: fc.constantFrom('dat-dai', 'thue', 'an-ninh-trat-tu', 'khong-co') })
    .map(({ fine, endedOn, max, field }) => violation({ fine, endedOn, field, range: { min: 0, max } }));
  fc.assert(fc.property(fc.array(act, { maxLength: 3 }), date, date, fc.constantFrom('MBB01', 'MQĐ01', 'MQĐ02', 'MQĐ05', 'MBB15'), fc.constantFrom('chu-tich-ubnd-xa', 'khong-co'), (violations, discoveredOn, on, form, title) => {
    const findings = check(file({ violations, discoveredOn }), document(form, { signer: { ...chairman, title } }), on);
    for (const finding of findings) assert.match(finding.code, /^VPHC-LAW-/u);
  }), { numRuns: 300 });
});

test('facts are read from the values under their names', () => {
  const values = { totalFine: 5, totalFineInWords: 'Năm đồng', explanation: true, instalments: [{ amount: 1, dueOn: '2026-01-01' }, { amount: 2 }] };
  assert.deepEqual(factsOf(document('MQĐ05', { values })), { ...values, instalments: [{ amount: 1, dueOn: '2026-01-01' }] });
});

test('due: the record within two working days of discovery', () => {
  const [item] = dueItems(file(), '2026-02-11');
  assert.deepEqual([item?.code, item?.lastDay, item?.duty, item?.daysLeft, item?.overdue], ['record', '2026-02-12', 'recorder', 1, false]);
});

test('due after the record: explanation, decision, limitation, soonest first', () => {
  const open = file({ ...recorded, violations: [violation({ range: { min: 10_000_000, max: 20_000_000 } })] });
  assert.deepEqual(dueItems(open, '2026-02-12').map((item) => [item.code, item.lastDay]), [
    ['explanation', '2026-02-13'], ['explanation', '2026-02-25'], ['decision', '2026-02-27'], ['limitation', '2027-02-10'],
  ]);
});

test('due after the decision: service and report; after service: payment', () => {
  const issued = { ...servedFile(7_500_000), events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13')] };
  assert.deepEqual(dueItems({ ...issued, documents: issued.documents.map((d) => (d.servedOn === undefined ? d : document('MQĐ02', { status: 'issued', issuedOn: '2026-02-13' }))) }, '2026-02-14').map((item) => item.code), ['report', 'service', 'execution-limitation']);
  const payments = dueItems(servedFile(7_500_000), '2026-02-25').filter((item) => item.code === 'payment');
  assert.deepEqual(payments.map((item) => [item.lastDay, item.overdue]), [['2026-02-23', true]]);
});

test('nothing about money is due once it is paid, and clearance is awaited after execution', () => {
  const paid = servedFile(7_500_000, { payments: [payment(7_500_000, '2026-02-20')] });
  assert.ok(dueItems(paid, '2026-02-21').every((item) => item.code !== 'payment'));
  const done = { ...paid, events: [...paid.events, event('executed', '2026-02-20')] };
  assert.deepEqual(dueItems(done, '2026-02-21').map((item) => [item.code, item.lastDay]), [['cleared', '2027-02-20']]);
});

test('a seizure is due whatever the state, and a missing calendar is said, not thrown', () => {
  const seized = file({ events: [event('seizure-decided', '2026-02-11')] });
  assert.ok(dueItems(seized, '2026-02-12').some((item) => item.code === 'seizure' && item.lastDay === '2026-02-27'));
  const [item] = dueItems(file({ discoveredOn: '2030-01-02' }), '2030-01-03');
  assert.deepEqual([item?.lastDay, item?.problem?.code], [null, 'VPHC-LAW-CALENDAR-YEAR']);
});

test('in a case with a person and an organisation each is measured as what it is', () => {
  const both = file({
    ...recorded, parties: [violator, { ...company, id: 'p2' }],
    violations: [violation({ partyId: 'p1', fine: 7_500_000 }), violation({ id: 'v2', partyId: 'p2', fine: 15_000_000 })],
  });
  assert.deepEqual(codes(found(both, decision())), []);
  const wrong = { ...both, violations: both.violations.map((one) => ({ ...one, range: { min: 20_000_000, max: 30_000_000 }, fine: 25_000_000 })) };
  assert.deepEqual(only(found(wrong, decision()), 'V05').map((finding) => finding.path), ['violations.0', 'violations.1']);
});

test('due after a missed payment: the record that opens enforcement; with a withdrawn licence its authority is told', () => {
  const late = servedFile(7_500_000, { violations: [violation({ fine: 7_500_000, additionalPenalties: [{ code: 'tuoc-giay-phep', text: 'Tước giấy phép', months: 2 }] })] });
  const codesDue = (on: string): readonly string[] => dueItems(late, on).map((item) => item.code);
  assert.ok(codesDue('2026-02-25').includes('enforcement'));
  assert.ok(codesDue('2026-02-23').includes('licence-notice') && codesDue('2026-02-23').includes('report'));
  assert.ok(!codesDue('2026-02-25').includes('licence-notice') && !codesDue('2026-02-25').includes('report'), 'no event settles them: they are not asked for for ever');
  assert.ok(!dueItems(late, '2026-02-20').some((item) => item.code === 'enforcement'));
});

test('a field that may be outside the remit of the signer warns and asks to look at the decree', () => {
  const police = { ...chairman, title: 'truong-cong-an-xa' };
  const [finding] = only(found(file({ ...recorded, violations: [violation({ field: 'van-hoa', fine: 7_500_000 })] }), decision({ signer: police })), 'V05');
  assert.equal(finding?.severity, 'warn');
  assert.match(finding?.message.vi ?? '', /đối chiếu nghị định/u);
});

test('a decision while the right to explain runs warns until it was used or waived', () => {
  const open = file({ ...recorded, violations: [violation({ range: { min: 10_000_000, max: 20_000_000 }, fine: 15_000_000 })] });
  const warned = (of: Case, on: string): readonly string[] => codes(only(found(of, decision({ issuedOn: on }), on), 'X07'));
  assert.deepEqual([warned(open, '2026-02-25'), warned(open, '2026-02-26')], [['X07 warn'], []]);
  assert.deepEqual(warned({ ...open, events: [...open.events, event('explanation-waived', '2026-02-11')] }, '2026-02-13'), []);
});

test('what is held and not decided on is pointed out', () => {
  const held = file({ ...recorded, violations: [violation({ fine: 7_500_000 })], exhibits: [{ id: 'e1', name: 'Xe máy', quantity: 1, status: 'seized' }] });
  assert.deepEqual(codes(found(held, decision())), ['X08 hint']);
});

test('of several acts the one that is time-barred first is due first', () => {
  const two = file({ ...recorded, violations: [violation({ endedOn: '2026-02-10' }), violation({ id: 'v2', endedOn: '2025-12-01' })] });
  assert.equal(dueItems(two, '2026-02-12').find((item) => item.code === 'limitation')?.lastDay, '2026-12-01');
});
