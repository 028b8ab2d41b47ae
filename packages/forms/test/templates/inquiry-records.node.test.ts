import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch, collect, formByCode, prefill, validate, valueAt, type FormContext, type FormValue, type FormValues, type Prefilled } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument } from '@xlvphc/law';
import { context, recordedCase, type } from '../engine/story.ts';

const around = (file: Case, on: string): FormContext => ({ ...context, on, case: file });
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');
const begun = (code: string, file: Case, on: string, typed: Readonly<Record<string, FormValue>> = {}): Prefilled => {
  const where = around(file, on);
  return type(code, prefill(formByCode(code, on), where), where, typed);
};

/** The case with a further issued document. */
function issued(file: Case, formCode: string, number: string, issuedOn: string, values: FormValues): Case {
  const symbol = formByCode(formCode, issuedOn).symbol;
  const document: CaseDocument = { id: `document-${file.documents.length + 1}`, formCode, status: 'issued', number, symbol, issuedOn, values };
  return { ...file, documents: [...file.documents, document] };
}

/** Recorded, decided: a fine that is not paid. */
function decidedCase(): Case {
  const file = recordedCase();
  const { values } = begun('MQĐ02', file, '2026-03-09', { 'violations.0.fine': 4e6 });
  return issued(file, 'MQĐ02', '12', '2026-03-09', { ...values, totalFine: 4e6 });
}

/** The same, and what its money and property is. */
function verifiedCase(): Case {
  const file = decidedCase();
  return issued(file, 'MBB09', '02', '2026-04-06', begun('MBB09', file, '2026-04-06').values);
}

const enforced = (code: string, typed: Readonly<Record<string, FormValue>> = {}): Case => {
  const file = verifiedCase();
  return issued(file, code, '21', '2026-04-20', begun(code, file, '2026-04-20', typed).values);
};

test('a hearing and a verification rest on the record of the violation and are cited by the decision', () => {
  const file = recordedCase();
  const hearing = begun('MBB03', file, '2026-03-04', { 'request.on': '2026-03-03' });
  assert.equal(valueAt(hearing.values, 'record.number'), '05');
  assert.deepEqual(hearing.sources['record.number'], { kind: 'document', documentId: 'document-1', formCode: 'MBB01', path: 'number' });
  assert.equal(valueAt(hearing.values, 'recorders.0.fullName'), 'H Lan Mlô');
  const verification = begun('MBB05', file, '2026-03-05');
  assert.equal(valueAt(verification.values, 'basis'), 'Biên bản vi phạm hành chính số: 05/BB-VPHC lập ngày 02/03/2026');
  assert.equal(valueAt(verification.values, 'violations.0.description'), 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn');
  const both = issued(issued(file, 'MBB03', '01', '2026-03-04', hearing.values), 'MBB05', '03', '2026-03-05', verification.values);
  const decision = begun('MQĐ02', both, '2026-03-09');
  const text = paper('MQĐ02', decision.values, around(both, '2026-03-09'));
  assert.match(text, /Căn cứ Biên bản phiên giải trình trực tiếp số: 01\/BB-GTTT lập ngày 04\/03\/2026;/);
  assert.match(text, /Căn cứ Biên bản số: 03\/BB-XM lập ngày 05\/03\/2026 xác minh tình tiết/);
});

test('MBB03 names who explains: the violator, or somebody with a power of attorney', () => {
  const file = recordedCase();
  const where = around(file, '2026-03-04');
  const own = paper('MBB03', begun('MBB03', file, where.on).values, where);
  assert.match(own, /giao cho ông \(bà\) Y Thanh Niê là cá nhân vi phạm 01 bản/);
  assert.doesNotMatch(own, /ủy quyền/);
  const byProxy = paper('MBB03', begun('MBB03', file, where.on, { hasProxy: true, 'explainer.as': 'forPerson', 'explainer.fullName': 'Y Khoa Êban' }).values, where);
  assert.match(byProxy, /Căn cứ văn bản ủy quyền cho người đại diện hợp pháp .* của ông \(bà\) Y Thanh Niê;/);
  assert.match(byProxy, /giao cho ông \(bà\) Y Khoa Êban là người đại diện hợp pháp của cá nhân vi phạm 01 bản/);
});

test('MBB02 says that there was no witness, or who it was', () => {
  const file = recordedCase();
  const where = around(file, '2026-03-02');
  assert.match(paper('MBB02', begun('MBB02', file, where.on).values, where), /2\. Người chứng kiến: Không 3\. Cá nhân bị thiệt hại:/);
  const seen = begun('MBB02', file, where.on, { hasWitness: true, 'witnesses.0.fullName': 'Y Bliu Êban' });
  assert.match(paper('MBB02', seen.values, where), /2\. Người chứng kiến: Họ và tên: Y Bliu Êban/);
});

test('MBB04 takes the exhibits of the case and multiplies quantity and price', () => {
  const file = recordedCase();
  const { values, sources } = begun('MBB04', file, '2026-03-05', { 'exhibits.0.quantity': 3, 'exhibits.0.price': 1.2e6 });
  assert.equal(valueAt(values, 'exhibits.0.name'), 'máy bơm');
  assert.equal(valueAt(values, 'exhibits.0.amount'), 3.6e6);
  assert.deepEqual(sources['exhibits.0.amount'], { kind: 'computed', rule: 'product' });
  const text = paper('MBB04', values, around(file, '2026-03-05'));
  assert.match(text, /HỘI ĐỒNG ĐỊNH GIÁ/);
  assert.doesNotMatch(text, /kéo dài thời hạn|QĐ-KDTG|4\. Đại diện bộ phận/);
});

test('MBB05 writes letters before those who tell something only where there are persons and agencies', () => {
  const file = recordedCase();
  const where = around(file, '2026-03-05');
  const told = (typed: Readonly<Record<string, FormValue>>): string => paper('MBB05', begun('MBB05', file, where.on, typed).values, where);
  const persons = { 'informantsPersons.0.fullName': 'Y Bliu Êban', 'informantsPersons.1.fullName': 'H Duyên Niê' };
  const agency = { 'informantsAgencies.0.fullName': 'Phạm Quốc Dũng', 'informantsAgencies.0.agency': 'Công an xã Ea Kly' };
  assert.match(told({ informantsKind: 'person', ...persons }), /2\. Cá nhân cung cấp thông tin cần xác minh: Họ và tên: Y Bliu Êban .* Họ và tên: H Duyên Niê/);
  const both = told({ informantsKind: 'both', ...persons, ...agency });
  assert.match(both, /2\. Cá nhân, tổ chức cung cấp thông tin cần xác minh: a\) Họ và tên: Y Bliu Êban .* Họ và tên: H Duyên Niê .* b\) Họ và tên: Phạm Quốc Dũng/);
  assert.doesNotMatch(both, /a\) Họ và tên: H Duyên Niê/);
});

test('MBB09 rests on the decision and gives the reason; the decision on enforcement rests on MBB09', () => {
  const file = decidedCase();
  const { values, sources } = begun('MBB09', file, '2026-04-06');
  assert.equal(values['reason'], 'Không tự nguyện chấp hành Quyết định số: 12/QĐ-XPHC ngày 09/03/2026 xử phạt vi phạm hành chính');
  assert.deepEqual(sources['decision.number'], { kind: 'document', documentId: 'document-2', formCode: 'MQĐ02', path: 'number' });
  const verified = verifiedCase();
  const decision = begun('MQĐ08', verified, '2026-04-20');
  assert.match(paper('MQĐ08', decision.values, around(verified, '2026-04-20')), /Căn cứ Biên bản số: 02\/BB-XMCC lập ngày 06\/04\/2026 xác minh thông tin/);
});

test('MBB09 asks for the agency when costs are to be refunded, and says so throughout', () => {
  const file = decidedCase();
  const where = around(file, '2026-04-06');
  const text = paper('MBB09', begun('MBB09', file, where.on, { purpose: 'refund', reimbursedAgency: 'Ủy ban nhân dân xã Ea Kly' }).values, where);
  assert.match(text, /Để hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả cho cơ quan nhà nước\./);
  assert.match(text, /2\. Lý do tiến hành xác minh: Không tự nguyện hoàn trả kinh phí cho Ủy ban nhân dân xã Ea Kly/);
  assert.doesNotMatch(text, /thi hành quyết định xử phạt vi phạm hành chính|12\/QĐ-XPHC/);
});

test('MBB09 leaves the pay of an organisation out and numbers what follows without a gap', () => {
  const file = decidedCase();
  const where = around(file, '2026-04-06');
  const items = (typed: Readonly<Record<string, FormValue>>): readonly string[] =>
    [...paper('MBB09', begun('MBB09', file, where.on, typed).values, where).matchAll(/ (\d)\. (Lý do|Thông tin về \S+ \S+|Ý kiến)/g)].map(([, number, words]) => `${number} ${words}`);
  assert.deepEqual(items({}), ['2 Lý do', '3 Thông tin về tiền lương', '4 Thông tin về tài khoản,', '5 Thông tin về tiền, tài', '6 Ý kiến', '7 Ý kiến']);
  const organization = { 'violator.kind': 'organization', 'violator.name': 'Công ty TNHH Cao Nguyên Xanh' };
  assert.deepEqual(items(organization), ['2 Lý do', '3 Thông tin về tài khoản,', '4 Thông tin về tiền, tài', '5 Ý kiến', '6 Ý kiến']);
});

test('MBB07 names the measure of the decision that was refused', () => {
  const refused = (code: string, typed: Readonly<Record<string, FormValue>> = {}): string => {
    const file = enforced(code, typed);
    return paper('MBB07', begun('MBB07', file, '2026-04-22').values, around(file, '2026-04-22'));
  };
  assert.match(refused('MQĐ08'), /giao Quyết định số: 21\/QĐ-CCXP ngày 20\/04\/2026 cưỡng chế khấu trừ tiền từ tài khoản cho ông \(bà\) Y Thanh Niê để thi hành/);
  assert.match(refused('MQĐ07', { method: 'income' }), /cưỡng chế khấu trừ một phần thu nhập cho ông/);
  assert.match(refused('MQĐ09'), /cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt cho ông/);
  assert.match(refused('MQĐ10', { purpose: 'refund' }), /cưỡng chế thu tiền, tài sản để hoàn trả kinh phí cho ông/);
  assert.match(refused('MQĐ11'), /cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả cho ông/);
});

test('MBB10 collects what the decision says, from whom it says', () => {
  const file = enforced('MQĐ10', { 'holder.kind': 'organization', 'holder.name': 'Hợp tác xã Ea Kly', 'holder.address': 'Thôn 2', place: 'Trụ sở Hợp tác xã Ea Kly', amount: 4e6 });
  const { values, sources } = begun('MBB10', file, '2026-04-27', { 'holder.representative': 'Trần Văn Lộc' });
  const from = (path: string): unknown => ({ kind: 'document', documentId: 'document-4', formCode: 'MQĐ10', path: `values.${path}` });
  for (const path of ['holder.name', 'holder.address', 'place', 'amount', 'purpose']) assert.deepEqual(sources[path], from(path), path);
  assert.equal(values['amountInWords'], 'Bốn triệu đồng');
  const text = paper('MBB10', values, around(file, '2026-04-27'));
  assert.match(text, /Thi hành Quyết định số: 21\/QĐ-CCXP ngày 20\/04\/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly cưỡng chế thu tiền/);
  assert.match(text, /tại Trụ sở Hợp tác xã Ea Kly .* 2\. Tổ chức đang giữ tiền, tài sản: Hợp tác xã Ea Kly Địa chỉ: Thôn 2/);
  assert.doesNotMatch(text, /b\) Về tài sản|không ký biên bản/);
  const refused = begun('MBB10', file, '2026-04-27', { collected: 'property', violatorRefused: true, 'refused.who': 'both', violatorRefusal: 'Vắng mặt', 'holder.kind': 'person' });
  assert.match(paper('MBB10', refused.values, around(file, '2026-04-27')), /a\) Về tài sản: .* Lý do ông \(bà\) Y Thanh Niê là cá nhân bị cưỡng chế, là cá nhân đang giữ tiền, tài sản không ký biên bản: Vắng mặt/);
});

test('MBB11 and MBB12 want a witness and the local authority, and say when no other agency took part', () => {
  for (const [code, decision] of [['MBB11', 'MQĐ11'], ['MBB12', 'MQĐ09']] as const) {
    const file = enforced(decision);
    const where = around(file, '2026-04-27');
    const { values } = begun(code, file, where.on, { hasCoordinators: false, 'witnesses.0.fullName': 'Y Bliu Êban' });
    assert.match(paper(code, values, where), /2\. Cơ quan phối hợp: Không 3\. Với sự chứng kiến của: a\)/, code);
    const open = validate(formByCode(code, where.on), values, where).map(({ path }) => path);
    assert.ok(open.includes('representative.fullName'), code);
  }
});

test('what MBB12 distrains is what MBB13 gives into keeping and MBB14 hands over, with the same keeper', () => {
  const file = enforced('MQĐ09', { place: 'Nhà ông Y Thanh Niê' });
  const taken = begun('MBB12', file, '2026-04-27', { 'property.0.name': 'Xe mô tô', 'property.0.unit': 'chiếc', 'property.0.quantity': 1, 'property.0.condition': 'Đã qua sử dụng' });
  assert.equal(valueAt(taken.values, 'place'), 'Nhà ông Y Thanh Niê');
  assert.equal(valueAt(taken.values, 'owner.occupation'), valueAt(taken.values, 'violator.occupation'));
  const distrained = issued(file, 'MBB12', '04', '2026-04-27', taken.values);
  const kept = begun('MBB13', distrained, '2026-04-27', { keepersKind: 'person', 'keepersPersons.0.fullName': 'Y Khoa Êban', 'owner.as': 'proxy', 'owner.fullName': 'H Bia Niê' });
  assert.equal(valueAt(kept.values, 'property.0.name'), 'Xe mô tô');
  assert.deepEqual(kept.sources['property.0.name'], { kind: 'document', documentId: 'document-5', formCode: 'MBB12', path: 'values.property' });
  assert.match(paper('MBB13', kept.values, around(distrained, '2026-04-27')), /ông \(bà\) H Bia Niê là người đại diện hợp pháp của cá nhân có tài sản bị kê biên 01 bản, cá nhân được giao bảo quản tài sản 01 bản/);
  const withKeeper = issued(distrained, 'MBB13', '05', '2026-04-27', kept.values);
  const sold = begun('MBB14', withKeeper, '2026-05-25', { 'receivers.0.fullName': 'Ngô Thị Mai', 'receivers.0.agencyKind': 'organization' });
  const text = paper('MBB14', sold.values, around(withKeeper, '2026-05-25'));
  assert.match(text, /2\. Bên bàn giao - Cá nhân được giao bảo quản tài sản: Họ và tên: Y Khoa Êban/);
  assert.match(text, /gồm: STT .* 1 Xe mô tô chiếc 01 Đã qua sử dụng/);
  assert.match(text, /Chức vụ: \S* ?Tổ chức:/);
});

test('an edit in a later record changes neither the case nor an earlier document', () => {
  const file = enforced('MQĐ10', { 'holder.name': 'Hợp tác xã Ea Kly', amount: 4e6 });
  const before = structuredClone(file);
  for (const code of ['MBB02', 'MBB03', 'MBB04', 'MBB05', 'MBB07', 'MBB08', 'MBB09', 'MBB10', 'MBB11', 'MBB12', 'MBB13', 'MBB14']) {
    const where = around(file, '2026-04-27');
    const { values } = begun(code, file, where.on, { 'violator.fullName': 'Tên khác', place: 'Nơi khác' });
    const after = applyPatch(file, collect(formByCode(code, where.on), values, file, where), () => 'new-1');
    assert.deepEqual(after.parties, before.parties, code);
    assert.deepEqual(after.violations, before.violations, code);
    assert.deepEqual(after.exhibits, before.exhibits, code);
    assert.equal(after.place, before.place, code);
    assert.deepEqual(file, before, code);
  }
});
