import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch, collect, fieldsOf, formByCode, prefill, validate, valueAt, withValueAt, type FormContext, type FormValues, type Prefilled } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument } from '@xlvphc/law';
import { context, recordedCase, recordTyped, type } from '../engine/story.ts';

/** A case with a fine of 32,000,000 đồng, decided, its decision issued. */
function decidedCase(): Case {
  const file = recordedCase({ ...recordTyped, 'violations.0.range.min': 24e6, 'violations.0.range.max': 40e6 });
  const decision: CaseDocument = {
    id: 'document-2', formCode: 'MQĐ02', status: 'issued', number: '07', symbol: 'QĐ-XPHC', issuedOn: '2026-03-09', values: { totalFine: 32e6 },
  };
  return { ...file, violations: file.violations.map((act) => ({ ...act, fine: 32e6 })), documents: [...file.documents, decision] };
}

const around = (file: Case, on = '2026-03-20'): FormContext => ({ ...context, on, case: file });
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');

test('MBB06 cites the decision that was refused and asks nothing again that the case knows', () => {
  const where = around(decidedCase());
  const { values } = prefill(formByCode('MBB06', where.on), where);
  const text = paper('MBB06', values, where);
  assert.match(text, /Ông \(Bà\): Nguyễn Văn Bình giao Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026 xử phạt vi phạm hành chính cho ông \(bà\) Y Thanh Niê để thi hành/);
  assert.match(text, /Chúng tôi đã yêu cầu cá nhân Y Thanh Niê bị xử phạt nhận quyết định/);
  assert.match(text, /giao cho chính quyền địa phương nơi cá nhân bị xử phạt cư trú 01 bản/);
  const open = fieldsOf(formByCode('MBB06', where.on)).filter(({ field }) => field.required).map(({ pattern }) => pattern);
  const asked = validate(formByCode('MBB06', where.on), values, where).flatMap(({ path }) => (path === undefined ? [] : [path])).filter((path) => open.includes(path));
  assert.deepEqual(asked.sort(), ['finishedTime', 'place', 'representative.fullName', 'startedTime']);
});

test('MBB15 lists the exhibits of the case and gives back those that are added to it', () => {
  const where = around(recordedCase(), '2026-03-02');
  const form = formByCode('MBB15', where.on);
  const started = prefill(form, where);
  assert.equal((started.values['exhibits'] as readonly FormValues[])[0]?.['name'], 'máy bơm');
  const filled = type('MBB15', started, where, { 'exhibits.1.name': 'ống dẫn', 'exhibits.1.quantity': 3, 'exhibits.1.note': 'đã cũ' });
  const text = paper('MBB15', filled.values, where);
  assert.match(text, /STT Tên tang vật, phương tiện vi phạm hành chính Đơn vị tính Số lượng Chủng loại Tình trạng, đặc điểm Ghi chú 1 máy bơm chiếc 01 2 ống dẫn 03 đã cũ/);
  let ids = 0;
  const after = applyPatch(where.case as Case, collect(form, filled.values, where.case, where), () => `new-${(ids += 1)}`);
  assert.deepEqual(after.exhibits.map(({ name, quantity }) => [name, quantity]), [['máy bơm', 1], ['ống dẫn', 3]]);
});

test('MQĐ20 rests on the record of the seizure and says what is held', () => {
  const record: CaseDocument = { id: 'document-9', formCode: 'MBB15', status: 'issued', number: '03', symbol: 'BB-TG', issuedOn: '2026-03-02', values: { startedTime: '10:15' } };
  const file = recordedCase();
  const where = around({ ...file, documents: [...file.documents, record] }, '2026-03-03');
  const { values } = type('MQĐ20', prefill(formByCode('MQĐ20', where.on), where), where, { seizedKind: 'both', 'term.length': 7, 'term.to': '2026-03-09', place: 'Kho của Công an xã', reason: 'Để xác minh tình tiết của vụ việc' });
  const text = paper('MQĐ20', values, where);
  assert.match(text, /Căn cứ Biên bản số: 03\/BB-TG lập ngày 02\/03\/2026 tạm giữ/);
  assert.match(text, /1\. Tạm giữ tang vật, phương tiện vi phạm hành chính và giấy phép, chứng chỉ hành nghề đối với ông \(bà\) có tên sau đây:/);
  assert.match(text, /4\. Thời hạn tạm giữ: 07 ngày, từ 10 giờ 15 phút ngày 02\/03\/2026 đến ngày 09\/03\/2026/);
  assert.doesNotMatch(text, /niêm phong/);
});

/** The decision as it starts, with the third of the proposed parts taken out. */
function inTwoParts(where: FormContext): Prefilled {
  const { values, sources } = prefill(formByCode('MQĐ05', where.on), where);
  return { values: withValueAt(values, 'instalments.2', undefined), sources: Object.fromEntries(Object.entries(sources).filter(([path]) => !path.startsWith('instalments.2.'))) };
}

test('MQĐ05 proposes three parts within the law: the first at least the least share, the rest equal, the last day in the sixth month', () => {
  const where = around(decidedCase());
  const form = formByCode('MQĐ05', where.on);
  const { values, sources } = prefill(form, where);
  const parts = values['instalments'] as readonly FormValues[];
  assert.deepEqual(parts.map(({ amount, dueOn }) => [amount, dueOn]), [[12.8e6, '2026-05-09'], [9.6e6, '2026-07-09'], [9.6e6, '2026-09-09']]);
  assert.equal(values['months'], 6);
  assert.deepEqual(sources['instalments.0.amount'], { kind: 'computed', rule: 'instalmentAmount' });
  const blocking = validate(form, values, where, sources).filter(({ severity, path }) => severity === 'block' && (path ?? '').startsWith('instalments'));
  assert.deepEqual(blocking, []);
});

test('MQĐ05 shares out what is left when the first part is typed, and proposes nothing for a fine that has to be paid at once', () => {
  const where = around(decidedCase());
  const form = formByCode('MQĐ05', where.on);
  const { values } = type('MQĐ05', prefill(form, where), where, { 'instalments.0.amount': 20e6 });
  assert.deepEqual([1, 2].map((row) => valueAt(values, `instalments.${row}.amount`)), [6e6, 6e6]);
  const small = type('MQĐ05', prefill(form, where), where, { fine: 5e6 });
  assert.equal(valueAt(small.values, 'instalments.0.amount'), undefined);
});

const instalments = (...parts: readonly (readonly [number, string])[]): Readonly<Record<string, FormValues[string]>> =>
  Object.fromEntries(parts.flatMap(([amount, dueOn], index) => [[`instalments.${index}.amount`, amount], [`instalments.${index}.dueOn`, dueOn]]));

test('MQĐ05 takes the fine from the decision, writes each part in words and prints no third part that is not there', () => {
  const where = around(decidedCase());
  const { values } = type('MQĐ05', inTwoParts(where), where, { ...instalments([16e6, '2026-04-09'], [16e6, '2026-07-09']), months: 4 });
  assert.equal(values['fine'], 32e6);
  const text = paper('MQĐ05', values, where);
  assert.match(text, /Căn cứ Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026/);
  assert.match(text, /a\) Số tiền nộp phạt lần thứ nhất là: 16\.000\.000 đồng \(Bằng chữ: Mười sáu triệu đồng\); b\) Số tiền nộp phạt lần thứ hai là: 16\.000\.000 đồng \(Bằng chữ: Mười sáu triệu đồng\)\./);
  assert.doesNotMatch(text, /lần thứ ba|được nhận lại/);
});

test('MQĐ05 is stopped by a first part that is too small, a wrong sum and a part that is too late', () => {
  const where = around(decidedCase());
  const form = formByCode('MQĐ05', where.on);
  const blocking = (...parts: readonly (readonly [number, string])[]): readonly (string | undefined)[] => {
    const { values, sources } = type('MQĐ05', inTwoParts(where), where, instalments(...parts));
    return validate(form, values, where, sources).filter(({ severity, code }) => severity === 'block' && code.includes('V12')).map(({ path }) => path);
  };
  assert.deepEqual(blocking([16e6, '2026-04-09'], [16e6, '2026-07-09']), []);
  assert.deepEqual(blocking([8e6, '2026-04-09'], [24e6, '2026-07-09']), ['instalments.0']);
  assert.deepEqual(blocking([16e6, '2026-04-09'], [10e6, '2026-07-09']), ['instalments']);
  assert.deepEqual(blocking([16e6, '2026-04-09'], [16e6, '2026-12-09']), ['instalments.1']);
});

test('the blanks of the four forms stand in the order of the official page', () => {
  const order = (code: string, ...wanted: readonly string[]): void => {
    const patterns = fieldsOf(formByCode(code, context.on)).map(({ pattern }) => pattern);
    assert.deepEqual(patterns.filter((pattern) => wanted.includes(pattern)), wanted, code);
  };
  order('MBB06', 'agency.name', 'number', 'startedTime', 'recordedOn', 'place', 'recorders.*.fullName', 'representative.fullName', 'violator.fullName', 'violator.name', 'deliverer', 'decision.number', 'decision.on', 'finishedTime', 'sheets', 'copies');
  order('MBB15', 'agency.name', 'number', 'startedTime', 'recordedOn', 'place', 'recorders.*.fullName', 'witnesses.*.fullName', 'violator.fullName', 'exhibits.*.name', 'licences.*.name', 'violatorStatement', 'witnessStatement', 'furtherStatement', 'finishedTime', 'violatorRefusal', 'handedOver.time');
  order('MQĐ05', 'agency.name', 'number', 'agency.place', 'issuedOn', 'authority', 'decision.number', 'delegation.number', 'request.on', 'request.confirmedBy', 'violator.fullName', 'months', 'instalments.*.amount', 'instalments.*.amountInWords', 'returned', 'executor', 'informed', 'signer.title', 'handedOver.time');
  order('MQĐ20', 'agency.name', 'number', 'agency.place', 'issuedOn', 'authority', 'seizureRecord.number', 'delegation.number', 'violator.fullName', 'reason', 'term.length', 'term.from', 'term.to', 'place', 'executor', 'informed', 'signer.title', 'handedOver.time');
});

test('a decision that only warns asks for no payment, names no treasury and counts its clauses without them', () => {
  const where = around(recordedCase({ ...recordTyped, 'violations.0.range.min': undefined, 'violations.0.range.max': undefined, 'violations.0.warning': true }), '2026-03-05');
  const decided = type('MQĐ02', prefill(formByCode('MQĐ02', where.on), where), where, { 'violations.0.sanction': 'warning' });
  assert.equal(decided.values['onlyWarning'], true);
  const text = paper('MQĐ02', { ...decided.values, executor: 'Công an xã Ea Kly', informed: 'Trưởng thôn 5' }, where);
  assert.match(text, /Hình thức xử phạt chính: Cảnh cáo/);
  assert.doesNotMatch(text, /nộp tiền phạt|thu tiền phạt|Kho bạc/);
  assert.match(text, /a\) Ông \(bà\) Y Thanh Niê có quyền khiếu nại .* 2\. Gửi cho Công an xã Ea Kly để tổ chức thực hiện\. 3\. Gửi cho Trưởng thôn 5 để biết/);
});
