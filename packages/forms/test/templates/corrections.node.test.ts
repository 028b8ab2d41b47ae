import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formByCode, prefill, valueAt, type FormContext, type FormValues } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument } from '@xlvphc/law';
import { context, recordedCase, type } from '../engine/story.ts';

const issued = (id: string, formCode: CaseDocument['formCode'], symbol: string, number: string, issuedOn: string, values: FormValues = {}): CaseDocument =>
  ({ id, formCode, status: 'issued', number, symbol, issuedOn, values: { authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ EA KLY', agency: { name: 'Ủy ban nhân dân xã Ea Kly' }, ...values } });

const seizure = issued('document-2', 'MQĐ20', 'QĐ-TG', '03', '2026-03-03', { place: 'Trụ sở Công an xã Ea Kly', term: { to: '2026-03-20' } });
const penalty = issued('document-3', 'MQĐ02', 'QĐ-XPHC', '07', '2026-03-09', { totalFine: 4e6 });

const caseWith = (...documents: readonly CaseDocument[]): Case => {
  const file = recordedCase();
  return { ...file, documents: [...file.documents, ...documents] };
};
const around = (file: Case, about: Partial<FormContext> = {}): FormContext => ({ ...context, on: '2026-03-20', case: file, ...about });
const started = (code: string, where: FormContext): ReturnType<typeof prefill> => prefill(formByCode(code, where.on), where);
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');

const corrections = { MQĐ38: 'Sửa đổi, bổ sung, hủy bỏ một phần', MQĐ39: 'Đính chính', MQĐ40: 'Hủy bỏ' };

for (const [code, opening] of Object.entries(corrections)) {
  test(`${code} is about the decision it is based on, not about the last one`, () => {
    const file = caseWith(seizure, penalty);
    const last = started(code, around(file));
    assert.match(paper(code, last.values, around(file)), new RegExp(`1\\. ${opening} Quyết định số: 07/QĐ-XPHC ngày 09/03/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly xử phạt vi phạm hành chính\\.`));
    const where = around(file, { basedOn: ['document-2'] });
    const { values, sources } = started(code, where);
    assert.match(paper(code, values, where), new RegExp(`1\\. ${opening} Quyết định số: 03/QĐ-TG ngày 03/03/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề\\.`));
    assert.deepEqual(sources['subject.number'], { kind: 'document', documentId: 'document-2', formCode: 'MQĐ20', path: 'number' });
    assert.deepEqual(sources['subject.name'], { kind: 'computed', rule: 'documentName' });
    assert.deepEqual(sources['violator.fullName'], { kind: 'case', path: 'violator.fullName' });
  });

  test(`${code} numbers the lines to whom it is sent as they stand`, () => {
    const where = around(caseWith(penalty));
    const { values } = type(code, started(code, where), where, { sentAlso: 'none', executor: 'Công an xã Ea Kly' });
    const text = paper(code, values, where);
    assert.match(text, /2\. Gửi cho Công an xã Ea Kly để tổ chức thực hiện\.\/\./);
    assert.doesNotMatch(text, /phối hợp thực hiện|thu tiền phạt|3\. Gửi/);
  });
}

test('a deputy cites the delegation that fits the decision in question', () => {
  const signer = {
    ...context.signer, id: 'official-3', fullName: 'Trần Văn Hòa', titleText: 'Phó Chủ tịch Ủy ban nhân dân xã',
    delegation: { number: '01', date: '2026-01-05', of: 'chu-tich-ubnd-xa' }, enforcementDelegation: { number: '02', date: '2026-01-06', of: 'chu-tich-ubnd-xa' },
  } as const;
  const enforcement = issued('document-4', 'MQĐ08', 'QĐ-CCKT', '09', '2026-03-18');
  const cites = (basedOn: string): string => {
    const where = around(caseWith(penalty, enforcement), { signer, basedOn: [basedOn] });
    return paper('MQĐ40', started('MQĐ40', where).values, where);
  };
  assert.match(cites('document-3'), /Căn cứ Quyết định số: 01\/QĐ-GQXP ngày 05\/01\/2026 về việc giao quyền xử phạt vi phạm hành chính;/);
  assert.match(cites('document-4'), /Căn cứ Quyết định số: 02\/QĐ-GQCC ngày 06\/01\/2026 về việc giao quyền cưỡng chế thi hành quyết định xử phạt vi phạm hành chính;/);
  const head = around(caseWith(penalty));
  assert.doesNotMatch(paper('MQĐ40', started('MQĐ40', head).values, head), /giao quyền/);
});

test('MQĐ38 letters its points only where there are both, each once however many rows it has', () => {
  const where = around(caseWith(penalty));
  const row = { 'amended.0.place': 'Điểm a khoản 1 Điều 1', 'amended.0.text': 'A', 'amended.1.place': 'khoản 2 Điều 1', 'amended.1.text': 'B' };
  const one = type('MQĐ38', started('MQĐ38', where), where, row);
  assert.match(paper('MQĐ38', one.values, where), /QĐ-XPHC: Sửa đổi, bổ sung điểm a khoản 1 Điều 1 như sau: A Sửa đổi, bổ sung khoản 2 Điều 1 như sau: B Điều 2\./);
  const both = type('MQĐ38', one, where, { change: 'both', 'cancelled.0.place': 'điểm b khoản 6 Điều 1', 'cancelled.0.text': 'C' });
  assert.match(paper('MQĐ38', both.values, where), /QĐ-XPHC: a\) Sửa đổi, bổ sung điểm a khoản 1 Điều 1 như sau: A Sửa đổi, bổ sung khoản 2 Điều 1 như sau: B b\) Hủy bỏ điểm b khoản 6 Điều 1 như sau: C Điều 2\./);
});

test('MQĐ39 sets what was written against what stands now, as often as needed', () => {
  const where = around(caseWith(penalty));
  const { values } = type('MQĐ39', started('MQĐ39', where), where, {
    'corrections.0.place': 'Khoản 1 Điều 1', 'corrections.0.written': 'sinh năm 1980', 'corrections.0.corrected': 'sinh năm 1988',
    'corrections.1.place': 'Khoản 2 Điều 1', 'corrections.1.written': 'thôn 4', 'corrections.1.corrected': 'thôn 5',
  });
  assert.match(paper('MQĐ39', values, where), /3\.1\. Khoản 1 Điều 1 đã viết là: sinh năm 1980 Nay sửa lại là: sinh năm 1988 3\.2\. Khoản 2 Điều 1 đã viết là: thôn 4 Nay sửa lại là: thôn 5/);
});

test('a correction changes neither the decision it is about nor the case', () => {
  const file = caseWith(penalty);
  const before = structuredClone(file);
  const where = around(file);
  type('MQĐ39', started('MQĐ39', where), where, { 'violator.fullName': 'Y Thanh Ni', 'subject.number': '08' });
  assert.deepEqual(file, before);
  assert.equal(formByCode('MQĐ39').givesBack, undefined);
});

test('a delegation takes the unit and the head from the portal, and asks no term for a single case', () => {
  const where: FormContext = { ...context, on: '2026-03-20' };
  const start = started('MQĐ34', where);
  assert.equal(valueAt(start.values, 'delegate.agency'), 'Ủy ban nhân dân xã Ea Kly');
  assert.equal(valueAt(start.values, 'powersOf'), 'Chủ tịch Ủy ban nhân dân xã');
  assert.equal(valueAt(start.values, 'from'), '2026-03-20');
  assert.match(paper('MQĐ34', start.values, where), /4\. Thời hạn giao quyền: .* 5\. Được thực hiện các thẩm quyền của: Chủ tịch Ủy ban nhân dân xã quy định tại Luật/);
  const single = type('MQĐ34', start, where, { scope: 'case' });
  assert.match(paper('MQĐ34', single.values, where), /2\. Phạm vi giao quyền: Theo vụ việc .* 4\. Được thực hiện các thẩm quyền của/);
});

test('MQĐ37 ends one power and cites its own article and decision', () => {
  const where: FormContext = { ...context, on: '2026-03-20' };
  const { values } = type('MQĐ37', started('MQĐ37', where), where, { power: 'TG', 'delegation.number': '03', 'delegation.on': '2026-01-05', 'delegate.fullName': 'Trần Văn Hòa' });
  const text = paper('MQĐ37', values, where);
  assert.match(text, /Chấm dứt việc giao quyền tạm giữ người theo thủ tục hành chính CHỦ TỊCH/);
  assert.match(text, /Căn cứ khoản 2 Điều 123 Luật/);
  assert.match(text, /Căn cứ Quyết định số: 03\/QĐ-GQTG ngày 05\/01\/2026 về việc giao quyền tạm giữ người theo thủ tục hành chính\. QUYẾT ĐỊNH/);
  assert.match(text, /theo Quyết định số: 03\/QĐ-GQTG ngày 05\/01\/2026 đối với ông \(bà\): Trần Văn Hòa/);
  assert.doesNotMatch(text, /QĐ-GQXP|QĐ-GQCC/);
});

test('a suspension rests on the decision to sanction, its end on the suspension, a transfer on the record or on the suspension', () => {
  const suspension = issued('document-5', 'MQĐ31', 'QĐ-TĐC', '01', '2026-03-15');
  const before = around(caseWith(penalty));
  assert.match(paper('MQĐ31', started('MQĐ31', before).values, before), /Tạm đình chỉ thi hành Quyết định số: 07\/QĐ-XPHC đối với ông \(bà\)/);
  assert.match(paper('MQĐ33', started('MQĐ33', before).values, before), /Căn cứ Biên bản vi phạm hành chính số: 05\/BB-VPHC lập ngày 02\/03\/2026\. QUYẾT ĐỊNH/);
  const after = around(caseWith(penalty, suspension));
  assert.match(paper('MQĐ32', started('MQĐ32', after).values, after), /Căn cứ Quyết định số: 01\/QĐ-TĐC ngày 15\/03\/2026 tạm đình chỉ .* theo Quyết định số: 01\/QĐ-TĐC đối với ông \(bà\)/);
  assert.match(paper('MQĐ33', started('MQĐ33', after).values, after), /Căn cứ Quyết định số: 01\/QĐ-TĐC ngày 15\/03\/2026 tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính\. QUYẾT ĐỊNH/);
});

test('MQĐ33 lists the exhibits of the case only if they are handed over too', () => {
  const where = around(caseWith(penalty));
  const start = started('MQĐ33', where);
  assert.doesNotMatch(paper('MQĐ33', start.values, where), /máy bơm/);
  assert.match(paper('MQĐ33', type('MQĐ33', start, where, { exhibitsToo: true }).values, where), /3\. Tang vật, phương tiện vi phạm hành chính được chuyển giao, gồm: .* 1 máy bơm chiếc 01/);
});

test('MQĐ29 cancels the last preventive measure, not the last decision', () => {
  const where = around(caseWith(seizure, penalty));
  assert.match(paper('MQĐ29', started('MQĐ29', where).values, where), /theo Quyết định số: 03\/QĐ-TG đối với ông \(bà\)/);
});

test('MQĐ26 leaves out the registration of an object and numbers its points anew', () => {
  const where = around(caseWith());
  const start = type('MQĐ26', started('MQĐ26', where), where, { place: 'Thôn 5, xã Ea Kly' });
  assert.match(paper('MQĐ26', start.values, where), /1\. Khám phương tiện vận tải: .* 4\. Tại khu vực: Thôn 5, xã Ea Kly/);
  const text = paper('MQĐ26', type('MQĐ26', start, where, { searched: 'object', things: '01 va li' }).values, where);
  assert.match(text, /1\. Khám đồ vật: 01 va li 2\. Tại khu vực: Thôn 5, xã Ea Kly 3\. Do ông \(bà\)/);
  assert.doesNotMatch(text, /Biển số|giấy đăng ký/);
});

test('MQĐ28 names the Law on local government of its day', () => {
  const basis = (on: string): string => paper('MQĐ28', started('MQĐ28', around(caseWith(), { on })).values, around(caseWith(), { on }));
  assert.match(basis('2024-05-01'), /Căn cứ Luật Tổ chức chính quyền địa phương \(sửa đổi, bổ sung năm 2019\);/);
  assert.match(basis('2026-03-20'), /Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;/);
});

test('MQĐ30 brings the vehicle back for the time that the seizure has left', () => {
  const custody = issued('document-6', 'MQĐ22', 'QĐ-GPTTG', '02', '2026-03-05');
  const where = around(caseWith(seizure, custody));
  const { values, sources } = started('MQĐ30', where);
  assert.match(paper('MQĐ30', values, where), /Căn cứ Quyết định số: 02\/QĐ-GPTTG ngày 05\/03\/2026 giao phương tiện/);
  assert.equal(valueAt(values, 'term.to'), '2026-03-20');
  assert.deepEqual(sources['place'], { kind: 'document', documentId: 'document-2', formCode: 'MQĐ20', path: 'values.place' });
});

test('MQĐ41 cites the records that the case has and writes to the expert by name', () => {
  const where = around(caseWith());
  const { values } = type('MQĐ41', started('MQĐ41', where), where, { expert: 'Viện Khoa học hình sự, số 99 đường Nguyễn Tuân, Hà Nội' });
  const text = paper('MQĐ41', values, where);
  assert.match(text, /Căn cứ Biên bản vi phạm hành chính số: 05\/BB-VPHC lập ngày 02\/03\/2026;/);
  assert.doesNotMatch(text, /giải trình|BB-XM/);
  assert.match(text, /1\. Gửi cho Viện Khoa học hình sự để thực hiện việc giám định\. 2\. Gửi cho ông \(bà\) Y Thanh Niê là cá nhân vi phạm để biết\./);
});

test('what a decision to search and one to transfer licences say stands in the record after it', () => {
  const before = around(caseWith(seizure));
  const search = type('MQĐ26', started('MQĐ26', before), before, { things: 'xe tải', plate: '47C-123.45', extent: 'thùng xe', capacity: 'driver' });
  const transfer = type('MQĐ42', started('MQĐ42', before), before, { ground: 'execution' });
  const after = around(caseWith(seizure, issued('document-8', 'MQĐ26', 'QĐ-KPTĐV', '11', '2026-03-19', search.values), issued('document-9', 'MQĐ42', 'QĐ-CGPCC', '12', '2026-03-19', transfer.values)));
  assert.match(paper('MBB24', started('MBB24', after).values, after), /người điều khiển phương tiện vận tải.*2\. Khám phương tiện vận tải, đồ vật: xe tải .*47C-123\.45 3\. Phạm vi khám: thùng xe/);
  assert.match(paper('MBB30', started('MBB30', after).values, after), /Căn cứ Quyết định số: 12\/QĐ-CGPCC ngày 19\/03\/2026 .* hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính\./);
});

test('MQĐ42 tells title, decision and reason by what has run out', () => {
  const licence = issued('document-7', 'MBB08', 'BB-GGPCC', '06', '2026-03-10');
  const where = around(caseWith(seizure, licence));
  const start = started('MQĐ42', where);
  assert.match(paper('MQĐ42', start.values, where), /đã quá thời hạn tạm giữ CHỦ TỊCH .* 1\. Chuyển giấy phép đã bị tạm giữ theo Quyết định số: 03\/QĐ-TG đến: .* 3\. Lý do chuyển giấy phép: Đã quá thời hạn tạm giữ nhưng cá nhân vi phạm không đến nhận/);
  const later = paper('MQĐ42', type('MQĐ42', start, where, { ground: 'execution', paper: 'certificate' }).values, where);
  assert.match(later, /1\. Chuyển chứng chỉ hành nghề đã giữ theo Biên bản số: 06\/BB-GGPCC đến: .* 3\. Lý do chuyển chứng chỉ hành nghề: Đã hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính nhưng cá nhân vi phạm không đến nhận/);
  assert.doesNotMatch(later, /QĐ-TG/);
});
