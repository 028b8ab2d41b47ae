import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch, collect, formByCode, prefill, typedSource, validate, valueAt, type FormContext } from '@xlvphc/forms';
import { context, newCase, recordedCase, recordTyped, type } from './story.ts';

const decision = formByCode('MQĐ02', context.on);
const aroundDecision = (): FormContext => ({ ...context, case: recordedCase() });

test('the record gives violator, acts and exhibits to the case', () => {
  const saved = recordedCase();
  assert.equal(saved.field, 'bao-ve-moi-truong');
  assert.equal(saved.discoveredOn, '2026-03-02');
  assert.deepEqual(saved.parties.map(({ role, subject }) => [role, subject.kind, subject.kind === 'person' ? subject.fullName : '']), [['violator', 'person', 'Y Thanh Niê']]);
  const [act] = saved.violations;
  assert.equal(act?.occurredAt, '2026-03-02T08:30:00+07:00');
  assert.deepEqual(act.range, { min: 3e6, max: 5e6 });
  assert.equal(act.field, 'bao-ve-moi-truong');
  assert.deepEqual(act.remedialMeasures, [{ code: 'kp.a', text: 'Buộc khôi phục lại tình trạng ban đầu', days: 10 }]);
  assert.deepEqual(saved.exhibits.map(({ name, unit, quantity }) => [name, unit, quantity]), [['máy bơm', 'chiếc', 1]]);
});

test('saving the same record twice changes nothing more', () => {
  const once = recordedCase();
  const form = formByCode('MBB01', context.on);
  const [document] = once.documents;
  assert.ok(document);
  const again = applyPatch(once, collect(form, document.values as Parameters<typeof collect>[1], once, context), () => assert.fail('a new id'));
  assert.deepEqual(again, once);
});

test('the decision needs nothing of the record to be typed again', () => {
  const { values, sources } = prefill(decision, aroundDecision());
  const expected: Readonly<Record<string, unknown>> = {
    'agency.name': 'Ủy ban nhân dân xã Ea Kly',
    'agency.parent': 'Ủy ban nhân dân tỉnh Đắk Lắk',
    'agency.place': 'Ea Kly',
    issuedOn: '2026-03-02',
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ EA KLY',
    'record.number': '05',
    'record.on': '2026-03-02',
    'violator.kind': 'person',
    'violator.fullName': 'Y Thanh Niê',
    'violator.idNumber': '066088001234',
    respondent: 'Y Thanh Niê',
    'violations.0.description': 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn',
    'violations.0.basis': 'điểm a khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP',
    'violations.0.occurredTime': '08:30',
    'violations.0.fine': 4e6,
    decrees: 'Nghị định số 45/2022/NĐ-CP',
    mainPenalty: 'Phạt tiền',
    totalFine: 4e6,
    totalFineInWords: 'Bốn triệu đồng',
    mainPenaltyDetail: 'Phạt tiền 4.000.000 đồng (bằng chữ: Bốn triệu đồng).',
    'additionalPenalty.name': 'Không',
    'remedialMeasure.detail': 'Buộc khôi phục lại tình trạng ban đầu',
    'remedialMeasure.days': 10,
    'treasury.account': '3949.0.1234567',
    paymentDays: 10,
    'signer.fullName': 'H Lan Mlô',
  };
  for (const [path, value] of Object.entries(expected)) assert.deepEqual(valueAt(values, path), value, path);
  assert.deepEqual(sources['violator.fullName'], { kind: 'case', path: 'violator.fullName' });
  assert.deepEqual(sources['record.number'], { kind: 'document', documentId: 'document-1', formCode: 'MBB01', path: 'number' });
  assert.deepEqual(sources['treasury.account'], { kind: 'unit' });
  assert.deepEqual(sources['totalFine'], { kind: 'computed', rule: 'totalFine' });
});

test('a decision gives the fine back to the case and leaves the rest of the act alone', () => {
  const around = aroundDecision();
  const { values } = type('MQĐ02', prefill(decision, around), around, { 'violations.0.description': 'khác', 'violator.fullName': 'Khác' });
  const patch = collect(decision, values, around.case, around);
  assert.equal(patch.parties, undefined);
  assert.equal(patch.violations?.[0]?.fine, 4e6);
  assert.equal(patch.violations[0].description, 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn');
});

test('the whole story has nothing to block once record and decision are filled', () => {
  const record = formByCode('MBB01', context.on);
  const start = { ...context, case: newCase };
  const { values } = type('MBB01', prefill(record, start), start, recordTyped);
  assert.deepEqual(validate(record, values, start).filter((finding) => finding.severity !== 'hint').map((finding) => [finding.code, finding.path]), []);
  const around = aroundDecision();
  const decided = prefill(decision, around);
  assert.deepEqual(validate(decision, decided.values, around).filter((finding) => finding.severity !== 'hint').map((finding) => [finding.code, finding.path]), []);
});

test('an organisation pays twice the range of a person and its representative is addressed', () => {
  const typed = { ...recordTyped, 'violator.kind': 'organization', 'violator.name': 'Công ty TNHH Mẫu', 'violator.headOffice': { line: 'Thôn 1', communeCode: '24496', provinceCode: '66' }, 'violator.representative.fullName': 'Trần Thị Mẫu' };
  const around: FormContext = { ...context, case: recordedCase(typed) };
  const [party] = around.case?.parties ?? [];
  assert.deepEqual(party?.subject, { kind: 'organization', name: 'Công ty TNHH Mẫu', address: { line: 'Thôn 1', communeCode: '24496', provinceCode: '66' }, representative: { fullName: 'Trần Thị Mẫu' } });
  const { values } = prefill(decision, around);
  assert.equal(valueAt(values, 'totalFine'), 8e6);
  assert.equal(valueAt(values, 'respondent'), 'Trần Thị Mẫu');
  assert.equal(valueAt(values, 'violatorName'), 'Công ty TNHH Mẫu');
});

test('a fine off the computed one asks for a reason, one outside the range is blocked', () => {
  const around = aroundDecision();
  const start = prefill(decision, around);
  const at = (fine: number, more: Readonly<Record<string, string>> = {}): readonly string[] => {
    const { values } = type('MQĐ02', start, around, { 'violations.0.fine': fine, ...more });
    return validate(decision, values, around).filter((finding) => finding.severity !== 'hint').map((finding) => `${finding.severity} ${finding.code} ${finding.path ?? ''}`);
  };
  assert.deepEqual(at(3.5e6), ['block VPHC-FORM-REQUIRED violations.0.fineReason', 'warn VPHC-LAW-V04 violations.0.fine']);
  assert.deepEqual(at(3.5e6, { 'violations.0.fineReason': 'Lý do' }), []);
  assert.deepEqual(at(6e6), ['block VPHC-LAW-V04 violations.0.fine']);
  assert.deepEqual(typedSource(decision, 'violations.0.fine'), { kind: 'override', rule: 'fine', reason: '' });
  assert.deepEqual(typedSource(decision, 'mainPenaltyDetail'), { kind: 'typed' });
});

test('several acts print one by one with their total', () => {
  const typed = { ...recordTyped, 'violations.1.description': 'Hành vi thứ hai', 'violations.1.basis': 'khoản 1', 'violations.1.range.min': 1e6, 'violations.1.range.max': 2e6, 'violations.1.rangeFor': 'person', 'violations.1.endedOn': '2026-03-02' };
  const { values } = prefill(decision, { ...context, case: recordedCase(typed) });
  assert.equal(
    valueAt(values, 'mainPenaltyDetail'),
    'Hành vi 1: phạt tiền 4.000.000 đồng (bằng chữ: Bốn triệu đồng); Hành vi 2: phạt tiền 1.500.000 đồng (bằng chữ: Một triệu năm trăm nghìn đồng). Tổng số tiền phạt: 5.500.000 đồng (bằng chữ: Năm triệu năm trăm nghìn đồng).',
  );
});

test('with circumstances the law leaves a choice: nothing is decided for the official', () => {
  const around: FormContext = { ...context, case: recordedCase({ ...recordTyped, 'violations.0.aggravating': ['tn.b'] }) };
  const start = prefill(decision, around);
  assert.equal(valueAt(start.values, 'violations.0.fineByLaw'), 'trên 4.000.000 đồng và dưới 5.000.000 đồng');
  for (const path of ['violations.0.fine', 'totalFine', 'mainPenalty', 'mainPenaltyDetail']) assert.equal(valueAt(start.values, path), undefined, path);
  assert.ok(validate(decision, start.values, around).some((finding) => finding.code === 'VPHC-FORM-REQUIRED' && finding.path === 'violations.0.fine'));
  const { values } = type('MQĐ02', start, around, { 'violations.0.fine': 4.5e6 });
  assert.equal(valueAt(values, 'mainPenaltyDetail'), 'Phạt tiền 4.500.000 đồng (bằng chữ: Bốn triệu năm trăm nghìn đồng).');
});

test('an act that gets a warning has no fine, in the document and in the case', () => {
  const around = aroundDecision();
  const first = prefill(decision, around);
  const saved = applyPatch(around.case ?? newCase, collect(decision, first.values, around.case, around), () => assert.fail('a new id'));
  assert.equal(saved.violations[0]?.fine, 4e6);
  const { values } = type('MQĐ02', first, { ...around, case: saved }, { 'violations.0.sanction': 'warning' });
  assert.equal(valueAt(values, 'mainPenalty'), 'Cảnh cáo');
  assert.equal(valueAt(values, 'mainPenaltyDetail'), 'Cảnh cáo.');
  assert.equal(valueAt(values, 'totalFine'), undefined);
  const after = applyPatch(saved, collect(decision, values, saved, around), () => assert.fail('a new id'));
  assert.equal(after.violations[0]?.fine, undefined);
  assert.deepEqual(after.violations[0]?.range, { min: 3e6, max: 5e6 });
});

test('what is cleared in the record is cleared in the case', () => {
  const saved = recordedCase();
  const form = formByCode('MBB01', context.on);
  const around: FormContext = { ...context, case: saved };
  const { values } = type('MBB01', prefill(form, around), around, { 'violator.idNumber': undefined, 'violations.0.endedOn': undefined });
  const after = applyPatch(saved, collect(form, values, saved, around), () => assert.fail('a new id'));
  assert.equal(after.violations[0]?.endedOn, undefined);
  const subject = after.parties[0]?.subject;
  assert.ok(subject?.kind === 'person' && subject.idNumber === undefined && subject.fullName === 'Y Thanh Niê');
});

test('in historical mode nothing blocks', () => {
  const around: FormContext = { ...context, mode: 'historical', case: { ...newCase, mode: 'historical' } };
  const findings = validate(decision, {}, around);
  assert.ok(findings.some((finding) => finding.code === 'VPHC-FORM-REQUIRED'));
  assert.deepEqual(findings.filter((finding) => finding.severity === 'block'), []);
});

test('witnesses are parties of the case, each in a row, and one taken out is taken out of the case', () => {
  const form = formByCode('MBB01', context.on);
  const around: FormContext = { ...context, case: newCase };
  const typed = { ...recordTyped, hasWitness: true, 'witnesses.0.fullName': 'Chứng Một', 'witnesses.1.fullName': 'Chứng Hai', 'witnesses.1.occupation': 'Giáo viên' };
  const first = type('MBB01', prefill(form, around), around, typed);
  let ids = 0;
  const saved = applyPatch(newCase, collect(form, first.values, newCase, around), () => `id-${(ids += 1)}`);
  assert.deepEqual(saved.parties.map(({ role }) => role), ['violator', 'witness', 'witness']);
  const filled = prefill(form, { ...context, case: saved });
  assert.equal(valueAt(filled.values, 'hasWitness'), true);
  assert.equal(valueAt(filled.values, 'witnesses.1.occupation'), 'Giáo viên');
  const fewer = type('MBB01', filled, { ...context, case: saved }, { 'witnesses.0': undefined });
  const after = applyPatch(saved, collect(form, fewer.values, saved, context), () => assert.fail('a new id'));
  assert.deepEqual(after.parties.map(({ subject }) => (subject.kind === 'person' ? subject.fullName : '')), ['Y Thanh Niê', 'Chứng Hai']);
});

test('each of several violators gets a decision about the own acts', () => {
  const base = recordedCase();
  const [party] = base.parties;
  const [act] = base.violations;
  assert.ok(party && act);
  const second = { id: 'second', role: 'violator' as const, subject: { kind: 'person' as const, fullName: 'Người Thứ Hai' } };
  const both = { ...base, parties: [party, second], violations: [{ ...act, partyId: party.id }, { ...act, id: 'act-2', partyId: 'second', description: 'Hành vi của người thứ hai' }] };
  const { values } = prefill(decision, { ...context, case: both, partyId: 'second' });
  assert.equal(valueAt(values, 'violator.fullName'), 'Người Thứ Hai');
  assert.equal(valueAt(values, 'violations.0.description'), 'Hành vi của người thứ hai');
  assert.equal(valueAt(values, 'violations.1'), undefined);
  const patch = collect(decision, values, both, { ...context, case: both, partyId: 'second' });
  const saved = applyPatch(both, patch, () => assert.fail('a new id'));
  assert.deepEqual(saved.violations.map(({ id, partyId }) => [id, partyId]), [[act.id, party.id], ['act-2', 'second']]);
});

test('the form tells the right and the terms that the record opens', () => {
  const form = formByCode('MBB01', context.on);
  const around: FormContext = { ...context, case: newCase };
  const typed = { ...recordTyped, 'violations.0.range.max': 15e6 };
  const { values } = type('MBB01', prefill(form, around), around, typed);
  assert.equal(valueAt(values, 'explanation.mode'), 'written');
  const said = (path: string): readonly string[] => validate(form, values, around).filter((finding) => finding.path === path).map((finding) => finding.message.vi);
  assert.ok(said('explanation.mode').some((text) => text.includes('05 ngày làm việc, hết ngày 09/03/2026')), said('explanation.mode').join());
  assert.ok(said('recordedOn').some((text) => text.includes('Thời hạn lập biên bản')), said('recordedOn').join());
  assert.ok(said('recordedOn').some((text) => text.includes('Thời hạn ra quyết định')), said('recordedOn').join());
  const late = type('MBB01', { values, sources: {} }, around, { discoveredOn: '2026-02-20' });
  assert.ok(validate(form, late.values, around).some((finding) => finding.code === 'VPHC-LAW-V01' && finding.severity === 'warn' && finding.path === 'recordedOn'));
});

test('a blank that is hidden blocks nothing, whatever was left in it', () => {
  const form = formByCode('MBB01', context.on);
  const around: FormContext = { ...context, case: newCase };
  const { values } = type('MBB01', prefill(form, around), around, { ...recordTyped, 'summons.on': 'không phải ngày' });
  assert.ok(!validate(form, values, around).some((finding) => finding.path === 'summons.on'));
  const { values: shown } = type('MBB01', { values, sources: {} }, around, { summoned: true });
  assert.ok(validate(form, shown, around).some((finding) => finding.path === 'summons.on' && finding.code === 'VPHC-FORM-DATE'));
});

test('a confiscation names the exhibits that are held, or those marked as confiscated', () => {
  const around = aroundDecision();
  const file = around.case;
  assert.ok(file);
  const penalty = { code: 'tich-thu', text: 'Tịch thu tang vật, phương tiện vi phạm hành chính' };
  const detail = (exhibits: NonNullable<FormContext['case']>['exhibits'], text = penalty.text): unknown => {
    const where: FormContext = { ...around, case: { ...file, exhibits, violations: file.violations.map((act) => ({ ...act, additionalPenalties: [{ ...penalty, text }] })) } };
    return valueAt(prefill(decision, where).values, 'additionalPenalty.detail');
  };
  const pump = { id: 'e1', name: 'máy bơm', unit: 'chiếc', quantity: 1, condition: 'đã qua sử dụng' };
  const hose = { id: 'e2', name: 'ống dẫn', unit: 'cuộn', quantity: 2 };
  assert.equal(detail([pump, hose]), `${penalty.text}: 01 chiếc máy bơm, đã qua sử dụng; 02 cuộn ống dẫn`);
  assert.equal(detail([pump, { ...hose, status: 'returned' }]), `${penalty.text}: 01 chiếc máy bơm, đã qua sử dụng`);
  assert.equal(detail([pump, { ...hose, status: 'confiscated' }]), `${penalty.text}: 02 cuộn ống dẫn`);
  assert.equal(detail([pump], 'Tịch thu 01 máy bơm'), 'Tịch thu 01 máy bơm');
  assert.equal(detail([]), penalty.text);
});
