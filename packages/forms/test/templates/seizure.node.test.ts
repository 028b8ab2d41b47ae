import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch, collect, formByCode, prefill, validate, type FormContext, type FormValues, type Prefilled } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument } from '@xlvphc/law';
import { context, recordedCase, type } from '../engine/story.ts';

type Typed = Readonly<Record<string, FormValues[string]>>;

const around = (file: Case, on: string): FormContext => ({ ...context, on, case: file });
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');

/** A new document of the case, with what the official types over its prefill. */
function started(code: string, where: FormContext, typed: Typed = {}): Prefilled {
  return type(code, prefill(formByCode(code, where.on), where), where, typed);
}

/** The case with a document of that form, numbered and issued on the day. */
function issued(file: Case, code: string, symbol: string, number: string, on: string, typed: Typed = {}): Case {
  const { values } = started(code, around(file, on), typed);
  const document: CaseDocument = { id: `${code} ${number}`, formCode: code, status: 'issued', number, symbol, issuedOn: on, values };
  return { ...file, documents: [...file.documents, document] };
}

const seizureTyped: Typed = { place: 'Kho của Công an xã', reason: 'Để xác minh tình tiết của vụ việc', sealed: true };
const seizedWithRecord = (): Case => issued(recordedCase(), 'MBB15', 'BB-TG', '03', '2026-03-02', { startedTime: '10:15', finishedTime: '10:40', seizedKind: 'both', 'licences.0.name': 'Giấy đăng ký kinh doanh' });
const seized = (): Case => issued(seizedWithRecord(), 'MQĐ20', 'QĐ-TG', '11', '2026-03-03', seizureTyped);
const prolonged = (): Case => issued(seized(), 'MQĐ21', 'QĐ-KDTG', '14', '2026-03-11', { reason: 'Vụ việc có nhiều tình tiết phức tạp' });

test('MQĐ20 holds what its record lists, up to the last day that the law allows', () => {
  const where = around(seizedWithRecord(), '2026-03-03');
  const { values, sources } = started('MQĐ20', where, seizureTyped);
  assert.equal(values['seizedKind'], 'both');
  assert.deepEqual(sources['seizedKind'], { kind: 'document', documentId: 'MBB15 03', formCode: 'MBB15', path: 'values.seizedKind' });
  assert.deepEqual(sources['term.to'], { kind: 'computed', rule: 'seizureEnd' });
  // 7 working days after 02/3/2026, a Monday.
  assert.match(paper('MQĐ20', values, where), /4\. Thời hạn tạm giữ: 09 ngày, từ 10 giờ 15 phút ngày 02\/03\/2026 đến ngày 11\/03\/2026/);
});

test('MQĐ21 goes on where the decision to hold ends, to one month or two after the seizure, and says where its values come from', () => {
  const where = around(seized(), '2026-03-11');
  const first = started('MQĐ21', where);
  assert.deepEqual(first.sources['before.to'], { kind: 'document', documentId: 'MQĐ20 11', formCode: 'MQĐ20', path: 'values.term.to' });
  assert.deepEqual(first.sources['seizureDecision.number'], { kind: 'document', documentId: 'MQĐ20 11', formCode: 'MQĐ20', path: 'number' });
  const text = paper('MQĐ21', first.values, where);
  assert.match(text, /1\. Kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính và giấy phép, chứng chỉ hành nghề theo Quyết định số: 11\/QĐ-TG đối với ông \(bà\) có tên sau đây: Họ và tên: Y Thanh Niê/);
  assert.match(text, /có thời hạn tạm giữ là 09 ngày, từ ngày 02\/03\/2026 đến ngày 11\/03\/2026\./);
  assert.match(text, /4\. Thời hạn kéo dài là: 22 ngày, từ ngày 12\/03\/2026 đến ngày 02\/04\/2026\./);
  // Two months end on Saturday, 02/5/2026: the last day is the Monday after.
  const longest = started('MQĐ21', where, { extension: 'two-months' });
  assert.match(paper('MQĐ21', longest.values, where), /4\. Thời hạn kéo dài là: 54 ngày, từ ngày 12\/03\/2026 đến ngày 04\/05\/2026\./);
});

test('MQĐ24 cites the seizure and its prolongation, and MBB17 gives back what MBB15 listed', () => {
  const where = around(prolonged(), '2026-03-20');
  const { values } = started('MQĐ24', where, { reason: 'Đã nộp đủ tiền phạt' });
  const text = paper('MQĐ24', values, where);
  assert.match(text, /Căn cứ Quyết định số: 14\/QĐ-KDTG ngày 11\/03\/2026 kéo dài thời hạn tạm giữ/);
  assert.match(text, /đã bị tạm giữ theo Quyết định số: 11\/QĐ-TG và Quyết định số: 14\/QĐ-KDTG cho ông \(bà\) có tên sau đây:/);
  assert.match(text, /3\. Việc mở niêm phong .*? kèm theo Quyết định này\. 4\. Lý do trả lại/);
  const returned = around(issued(prolonged(), 'MQĐ24', 'QĐ-TL', '16', '2026-03-20', { reason: 'Đã nộp đủ tiền phạt' }), '2026-03-21');
  const record = paper('MBB17', started('MBB17', returned).values, returned);
  assert.match(record, /Thi hành Quyết định số: 16\/QĐ-TL ngày 20\/03\/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly trả lại/);
  assert.match(record, /1 máy bơm chiếc 01 /);
  assert.match(record, /1 Giấy đăng ký kinh doanh 01 /);
});

test('MQĐ24 without prolongation and seal names neither, and counts its clauses on', () => {
  const where = around(issued(seizedWithRecord(), 'MQĐ20', 'QĐ-TG', '11', '2026-03-03', { ...seizureTyped, sealed: false }), '2026-03-06');
  const text = paper('MQĐ24', started('MQĐ24', where, { reason: 'Không có vi phạm' }).values, where);
  assert.doesNotMatch(text, /KDTG|niêm phong/);
  assert.match(text, /đã bị tạm giữ theo Quyết định số: 11\/QĐ-TG cho ông \(bà\)/);
  assert.match(text, /được lập thành biên bản kèm theo Quyết định này\. 3\. Lý do trả lại/);
});

test('an edit in a later decision changes neither the earlier one nor the case', () => {
  const file = prolonged();
  const before = structuredClone(file);
  const where = around(file, '2026-03-20');
  for (const code of ['MQĐ14', 'MQĐ21', 'MQĐ22', 'MQĐ24']) {
    const { values } = started(code, where, { 'seizureDecision.number': '99', 'violator.fullName': 'Người khác', seizedKind: 'licences', 'before.to': '2026-12-31' });
    assert.deepEqual(applyPatch(file, collect(formByCode(code, where.on), values, file, where), () => 'new'), before, code);
    assert.deepEqual(file, before, code);
  }
});

test('MQĐ21 for an unknown violator names nobody and hands nothing over', () => {
  const where = around(seized(), '2026-03-11');
  const text = paper('MQĐ21', started('MQĐ21', where, { seizedFrom: 'unknown' }).values, where);
  assert.match(text, /đối với trường hợp: Không xác định được cá nhân\/tổ chức vi phạm hành chính\. 2\. Đang bị/);
  assert.doesNotMatch(text, /Họ và tên:|Giao cho ông/);
  assert.match(text, /Điều 3\. Quyết định này được: 1\. Gửi cho .*? 2\. Gửi cho /);
});

test('MQĐ14 rests on the record where nobody is sanctioned, on the seizure where nobody comes', () => {
  const where = around(seized(), '2026-05-10');
  const unsanctioned = paper('MQĐ14', started('MQĐ14', where, { reasonUnsanctioned: 'Hết thời hiệu', transferredTo: 'Công an xã' }).values, where);
  assert.match(unsanctioned, /Căn cứ khoản 2 Điều 65 .*?Căn cứ Biên bản vi phạm hành chính số: 05\/BB-VPHC lập ngày 02\/03\/2026\. QUYẾT ĐỊNH/);
  assert.match(unsanctioned, /1\. Tịch thu tang vật, phương tiện vi phạm hành chính theo biên bản được lập kèm theo Quyết định này đối với ông \(bà\)/);
  assert.doesNotMatch(unsanctioned, /Điều 126|Lý do tịch thu/);
  const unclaimed = paper('MQĐ14', started('MQĐ14', where, { ground: 'unclaimed', 'notice.on': '2026-05-01' }).values, where);
  assert.match(unclaimed, /Căn cứ kết quả thông báo lần thứ hai của Chủ tịch Ủy ban nhân dân xã Ea Kly từ ngày 01\/05\/2026\./);
  assert.match(unclaimed, /đã bị tạm giữ theo Quyết định số 11\/QĐ-TG đối với ông \(bà\) có tên sau đây:/);
  assert.match(unclaimed, /3\. Lý do tịch thu: Người vi phạm không đến nhận 4\. Tài liệu kèm theo: - Biên bản vi phạm hành chính số 05\/BB-VPHC ngày 02\/03\/2026 - Biên bản tạm giữ/);
  assert.equal(unclaimed.match(/Họ và tên:/g)?.length, 1);
  assert.doesNotMatch(unclaimed, /Điều 65|Lý do không ra/);
});

test('MQĐ15 takes acts and remedial measures from the case, and tells when there is nobody to hand it to', () => {
  const where = around(recordedCase(), '2026-03-20');
  const { values, sources } = started('MQĐ15', where, { reason: 'Hết thời hiệu xử phạt' });
  const text = paper('MQĐ15', values, where);
  assert.match(text, /a\) điểm a khoản 2 Điều 25 Nghị định số 45\/2022\/NĐ-CP 3\. Hậu quả/);
  assert.match(text, /a\) Biện pháp: Buộc khôi phục lại tình trạng ban đầu Thời gian thực hiện: 10 ngày, kể từ/);
  assert.deepEqual(sources['measures.0.name']?.kind, 'case');
  assert.match(text, /1\. Giao cho ông \(bà\) Y Thanh Niê là cá nhân bị buộc thực hiện/);
  const nobody = paper('MQĐ15', started('MQĐ15', where, { subject: 'unknown' }).values, where);
  assert.match(nobody, /4\. Lý do không ra quyết định xử phạt: Không xác định được cá nhân\/tổ chức vi phạm hành chính 5\./);
  assert.match(nobody, /1\. Giao cho ông \(bà\) Không xác định được cá nhân\/tổ chức vi phạm hành chính\. 2\. Gửi cho/);
  assert.doesNotMatch(nobody, /chi trả|cưỡng chế/);
});

test('MQĐ17 stops the fine of the decision and names who goes on with the rest', () => {
  const file = recordedCase();
  const decision: CaseDocument = { id: 'decision', formCode: 'MQĐ02', status: 'issued', number: '07', symbol: 'QĐ-XPHC', issuedOn: '2026-03-09', values: { totalFine: 4e6 } };
  const where = around({ ...file, documents: [...file.documents, decision] }, '2026-03-20');
  const { values } = started('MQĐ17', where, { continued: 'both', 'successor.fullName': 'H Nga Niê' });
  const text = paper('MQĐ17', values, where);
  assert.match(text, /2\. Số tiền phạt đình chỉ thi hành là: 4\.000\.000 đồng \(Bằng chữ: Bốn triệu đồng\)/);
  assert.match(text, /1\. Giao cho ông \(bà\) H Nga Niê là cá nhân có tên tại Điều 2 Quyết định này để tiếp tục thi hành hình thức xử phạt tịch thu tang vật, phương tiện vi phạm hành chính và biện pháp khắc phục hậu quả được ghi trong Quyết định số: 07\/QĐ-XPHC\./);
});

test('MQĐ19 begins at the minute in which the time held ends, past midnight too', () => {
  const file = issued(recordedCase(), 'MQĐ18', 'QĐ-TGN', '02', '2026-03-02', { 'term.length': 10, 'term.fromTime': '18:45', 'decree.number': '142' });
  const where = around(file, '2026-03-03');
  const { values } = started('MQĐ19', where, { 'term.length': 8 });
  const text = paper('MQĐ19', values, where);
  assert.match(text, /Căn cứ Quyết định số: 02\/QĐ-TGN ngày 02\/03\/2026 tạm giữ người/);
  assert.match(text, /có thời hạn tạm giữ là: 10 giờ, kể từ hồi 18 giờ 45 phút, ngày 02\/03\/2026\./);
  assert.match(text, /4\. Thời hạn kéo dài là: 08 giờ kể từ hồi 04 giờ 45 phút, ngày 03\/03\/2026\./);
  assert.match(text, /Nghị định số: 142\//);
});

test('MQĐ18 names the guardian of a minor who is in the case, and tells them', () => {
  const file = recordedCase();
  const guardian = { id: 'guardian-1', role: 'guardian', subject: { kind: 'person', fullName: 'H Nga Niê' } } as const;
  const where = around({ ...file, parties: [...file.parties, guardian] }, '2026-03-02');
  const text = paper('MQĐ18', started('MQĐ18', where).values, where);
  assert.match(text, /Họ và tên cha\/mẹ hoặc người giám hộ: H Nga Niê/);
  assert.match(text, /6\. Việc tạm giữ được thông báo cho: H Nga Niê/);
  assert.doesNotMatch(paper('MQĐ18', started('MQĐ18', around(file, '2026-03-02')).values, around(file, '2026-03-02')), /giám hộ/);
});

test('MQĐ22 follows the deposit: its clause, its reason, and the right letters after it', () => {
  const where = around(prolonged(), '2026-03-12');
  const keep = paper('MQĐ22', started('MQĐ22', where).values, where);
  assert.match(keep, /Căn cứ hồ sơ đề nghị được giữ, bảo quản phương tiện của ông \(bà\) Y Thanh Niê\./);
  assert.match(keep, /Y Thanh Niê có địa chỉ rõ ràng, có điều kiện bến bãi, bảo quản phương tiện 3\. Thời hạn ông \(bà\) Y Thanh Niê giữ, bảo quản phương tiện là: 22 ngày từ ngày 12\/03\/2026 đến ngày 02\/04\/2026\. 4\. Việc bàn giao .*? 5\. Việc mở niêm phong/);
  assert.match(keep, /b\) Ông \(bà\) được giao giữ.*? c\) Ông \(bà\) Y Thanh Niê có quyền khiếu nại/);
  const deposit = paper('MQĐ22', started('MQĐ22', where, { ground: 'deposit', 'deposit.amount': 5e6 }).values, where);
  assert.match(deposit, /3\. Mức tiền đã đặt bảo lãnh: 5\.000\.000 đồng \(Bằng chữ: Năm triệu đồng\)\. 4\. Thời hạn/);
  assert.match(deposit, /b\) Ông \(bà\) Y Thanh Niê có quyền khiếu nại/);
  assert.doesNotMatch(deposit, /giấy chứng nhận đăng ký phương tiện/);
});

test('MQĐ23 takes no more from the deposit than the fine, and no more than there is', () => {
  const decided = (fine: number): FormContext => {
    const file = issued(seized(), 'MQĐ22', 'QĐ-GPTTG', '12', '2026-03-04', { ground: 'deposit', 'deposit.amount': 5e6 });
    const decision: CaseDocument = { id: 'decision', formCode: 'MQĐ02', status: 'issued', number: '07', symbol: 'QĐ-XPHC', issuedOn: '2026-03-09', values: { totalFine: fine } };
    return around({ ...file, documents: [...file.documents, decision] }, '2026-03-30');
  };
  const small = decided(4e6);
  const text = paper('MQĐ23', started('MQĐ23', small).values, small);
  assert.match(text, /Căn cứ Quyết định số: 12\/QĐ-GPTTG ngày 04\/03\/2026 giao phương tiện .*?; Để bảo đảm thi hành Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026/);
  assert.match(text, /3\. Số tiền bị khấu trừ: 4\.000\.000 đồng \(Bằng chữ: Bốn triệu đồng\)/);
  assert.equal(started('MQĐ23', decided(9e6)).values['amount'], 5e6);
});

test('the decisions of the chain leave only what the case cannot know to the official', () => {
  const open = (code: string, where: FormContext): readonly string[] => {
    const { values, sources } = started(code, where);
    return validate(formByCode(code, where.on), values, where, sources).filter(({ severity }) => severity === 'block').flatMap(({ path }) => (path === undefined ? [] : [path])).sort();
  };
  assert.deepEqual(open('MQĐ21', around(seized(), '2026-03-11')), ['reason']);
  assert.deepEqual(open('MQĐ24', around(prolonged(), '2026-03-20')), ['reason']);
});
