import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, formByCode, prefill, type FormContext, type FormValues, type Prefilled, type ValueSource } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument } from '@xlvphc/law';
import { context, recordedCase, type } from '../engine/story.ts';

type Typed = Readonly<Record<string, FormValues[string]>>;

const around = (file: Case, on: string, partly: Partial<FormContext> = {}): FormContext => ({ ...context, on, case: file, ...partly });
/** A new document of the case, as it starts and with what is typed. */
const started = (code: string, where: FormContext, typed: Typed = {}): Prefilled => type(code, prefill(formByCode(code, where.on), where), where, typed);
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');
const rows = (values: FormValues, list: string): readonly FormValues[] => values[list] as readonly FormValues[];

/** The case with one more document, issued. */
function withDocument(file: Case, code: string, number: string, on: string, typed: Typed = {}): Case {
  const form = formByCode(code, on);
  const document: CaseDocument = {
    id: `document-${code}`, formCode: code, status: 'issued', number, symbol: form.symbol, issuedOn: on, values: started(code, around(file, on), typed).values,
  };
  return { ...file, documents: [...file.documents, document] };
}
const from = (code: string, path: string): ValueSource => ({ kind: 'document', documentId: `document-${code}`, formCode: code, path });

const seizedTyped: Typed = {
  startedTime: '10:15', place: 'Thôn 5', seizedKind: 'both', 'exhibits.0.condition': 'còn hoạt động', 'exhibits.1.name': 'ống dẫn', 'exhibits.1.quantity': 3,
  'licences.0.name': 'Giấy chứng nhận đăng ký hộ kinh doanh', 'licences.0.quantity': 1,
};
/** Things and a licence are taken and held by decision. */
const seizedCase = (): Case => {
  const seized = withDocument(recordedCase(), 'MBB15', '03', '2026-03-02', seizedTyped);
  return withDocument(seized, 'MQĐ20', '04', '2026-03-03', { reason: 'Để xác minh tình tiết', 'term.length': 7, 'term.to': '2026-03-09', place: 'Kho' });
};
const sealedCase = (): Case =>
  withDocument(seizedCase(), 'MBB26', '02', '2026-03-03', { 'keeper.fullName': 'Lê Thị Hòa', 'keeper.agency': 'Ủy ban nhân dân xã Ea Kly', 'exhibits.0.note': 'dán giấy niêm phong' });

test('MBB17 gives back what MBB15 took, on the decision of MQĐ24, and says where each value comes from', () => {
  const file = withDocument(seizedCase(), 'MQĐ24', '09', '2026-03-06', { reason: 'Đã xác minh xong' });
  const where = around(file, '2026-03-06');
  const { values, sources } = started('MBB17', where);
  assert.deepEqual(rows(values, 'exhibits').map(({ name, quantity, condition }) => [name, quantity, condition]), [['máy bơm', 1, 'còn hoạt động'], ['ống dẫn', 3, undefined]]);
  assert.deepEqual(rows(values, 'licences').map(({ name }) => name), ['Giấy chứng nhận đăng ký hộ kinh doanh']);
  assert.deepEqual(sources['decision.number'], from('MQĐ24', 'number'));
  assert.deepEqual(sources['returnedKind'], from('MQĐ24', 'values.seizedKind'));
  assert.deepEqual(sources['exhibits.1.name'], from('MBB15', 'values.exhibits'));
  assert.deepEqual(sources['violator.fullName'], from('MQĐ24', 'values.violator.fullName'));
  const text = paper('MBB17', values, where);
  assert.match(text, /Thi hành Quyết định số: 09\/QĐ-TL ngày 06\/03\/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly trả lại tang vật/);
  assert.match(text, /Trả lại và lập biên bản trả lại tang vật, phương tiện vi phạm hành chính và giấy phép, chứng chỉ hành nghề theo Quyết định số: 09\/QĐ-TL\./);
  assert.match(text, /1\. Tang vật, .* 2\. Giấy phép, .* 3\. Ý kiến bổ sung:/);
});

test('MBB17 is about the owner to whom MQĐ24 gives things back, not about the violator of the case', () => {
  const owner = { 'violator.fullName': 'H Blăo Kdăm', 'violator.gender': 'female', 'violator.idNumber': undefined, 'violator.address': { line: 'Thôn 2', communeCode: '24496', provinceCode: '66' } };
  const file = withDocument(seizedCase(), 'MQĐ24', '09', '2026-03-06', { reason: 'Tang vật bị chiếm đoạt', ...owner });
  const { values, sources } = started('MBB17', around(file, '2026-03-06'), { capacity: 'owner' });
  assert.deepEqual(sources['violator.fullName'], from('MQĐ24', 'values.violator.fullName'));
  assert.match(paper('MBB17', values, around(file, '2026-03-06')), /là chủ sở hữu được nhận lại .* Họ và tên: H Blăo Kdăm Giới tính: Nữ .* Thôn 2, .* giao cho ông \(bà\) H Blăo Kdăm là/);
  assert.equal((values['violator'] as FormValues)['idNumber'], undefined);
  assert.equal((started('MBB17', around(seizedCase(), '2026-03-06')).values['violator'] as FormValues)['fullName'], 'Y Thanh Niê');
});

test('MBB17 leaves out the table that it does not need and numbers the rest anew', () => {
  const where = around(seizedCase(), '2026-03-06');
  const text = (typed: Typed): string => paper('MBB17', started('MBB17', where, typed).values, where);
  assert.match(text({ returnedKind: 'licences' }), /1\. Giấy phép, chứng chỉ hành nghề bị tạm giữ .* 2\. Ý kiến bổ sung:/);
  assert.doesNotMatch(text({ returnedKind: 'licences' }), /Đơn vị tính/);
  assert.match(text({ returnedKind: 'exhibits' }), /2\. Ông \(bà\) được nhận lại tang vật/);
  assert.match(text({ returnedKind: 'exhibits', capacity: 'owner', 'violator.kind': 'organization' }), /2\. Tổ chức là chủ sở hữu được nhận lại tang vật, phương tiện vi phạm hành chính đã bị tạm giữ:/);
});

test('an edit in a record of return changes neither the record of seizure nor the case', () => {
  const file = seizedCase();
  const before = structuredClone(file);
  const where = around(file, '2026-03-06');
  const { values } = started('MBB16', where, { 'exhibits.0.condition': 'vỡ vỏ', 'licences.0.note': 'đã nhận', 'violator.fullName': 'Y Thanh Niê Kdăm' });
  assert.deepEqual(collect(formByCode('MBB16', where.on), values, file, where), {});
  assert.deepEqual(file, before);
  assert.match(paper('MBB16', values, where), /đã bị tạm giữ theo Biên bản số: 03\/BB-TG ngày 02\/03\/2026: Họ và tên: Y Thanh Niê Kdăm .* vỡ vỏ/);
});

test('MBB26 seals what was taken; MBB27 opens it on the papers of the case and names the keeper', () => {
  const where = around(sealedCase(), '2026-03-06');
  const { values, sources } = started('MBB27', where);
  assert.deepEqual(rows(values, 'exhibits').map(({ name, note }) => [name, note]), [['máy bơm', 'dán giấy niêm phong'], ['ống dẫn', undefined]]);
  assert.deepEqual(sources['keeper.fullName'], from('MBB26', 'values.keeper.fullName'));
  assert.deepEqual(sources['basis'], { kind: 'computed', rule: 'papersOn' });
  const text = paper('MBB27', values, where);
  assert.match(text, /Căn cứ Biên bản tạm giữ tang vật.* số 03\/BB-TG ngày 02\/03\/2026; Quyết định tạm giữ .* số 04\/QĐ-TG ngày 03\/03\/2026; Biên bản niêm phong .* số 02\/BB-NPTG ngày 03\/03\/2026 Hôm nay/);
  assert.match(text, /giao cho ông \(bà\) Lê Thị Hòa là người bảo quản/);
  assert.match(text, /lập ngày 03\/03\/2026 niêm phong tang vật/);
  const sealed = paper('MBB26', started('MBB26', around(seizedCase(), '2026-03-03')).values, where);
  assert.match(sealed, /Căn cứ Biên bản số: 03\/BB-TG lập ngày 02\/03\/2026 .* được lập thành 03 bản/);
});

test('MBB26 names those who stand in for an absent violator, without the letters of the empty form', () => {
  const where = around(seizedCase(), '2026-03-03');
  const typed = { hasFamily: true, 'family.0.fullName': 'H Đào Niê', hasRepresentative: true, 'representatives.0.fullName': 'H Yar Kbuôr', 'representatives.0.agencyKind': 'agency', 'representatives.0.agency': 'Ủy ban nhân dân xã Ea Kly' };
  const text = paper('MBB26', started('MBB26', where, typed).values, where);
  assert.match(text, /2\. Với sự chứng kiến của: Họ và tên: H Đào Niê .* Họ và tên: H Yar Kbuôr .* Cơ quan: Ủy ban nhân dân xã Ea Kly 3\. Ông \(bà\) vi phạm/);
});

test('MBB20 carries out the last decision that takes things, in its own words, and leaves out an owner who is unknown', () => {
  const sanctioned = withDocument(recordedCase(), 'MQĐ02', '07', '2026-03-09');
  const text = (file: Case, typed: Typed = {}): string => paper('MBB20', started('MBB20', around(file, '2026-03-20'), typed).values, around(file, '2026-03-20'));
  assert.match(text(sanctioned), /Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly xử phạt vi phạm hành chính\. .* 2\. Ông \(bà\) là chủ sở hữu của tang vật vi phạm hành chính: .* 3\. Ý kiến bổ sung khác:/);
  const confiscated = withDocument(sanctioned, 'MQĐ14', '08', '2026-03-12');
  const unknown = text(confiscated, { owner: 'unknown', takenKind: 'both' });
  assert.match(unknown, /Quyết định số: 08\/QĐ-TT ngày 12\/03\/2026 của .* tịch thu tang vật, phương tiện vi phạm hành chính\./);
  assert.match(unknown, /máy bơm .* 2\. Ý kiến bổ sung khác: .* cùng ký tên dưới đây; 01 bản lưu hồ sơ\./);
  assert.doesNotMatch(unknown, /Y Thanh Niê|NGƯỜI NHẬN BIÊN BẢN/);
});

test('a decision that is typed and not in the case gets the symbol of its kind', () => {
  const where = around(recordedCase(), '2026-03-20');
  const symbol = (form: string): unknown => (started('MBB20', where, { 'decision.form': form }).values['decision'] as FormValues)['symbol'];
  assert.deepEqual(['MQĐ02', 'MQĐ14'].map(symbol), ['QĐ-XPHC', 'QĐ-TT']);
});

test('MBB28 lists the papers of the case that have a number, without itself, drafts and what was deleted', () => {
  const sealed = sealedCase();
  const extra = (id: string, partly: Partial<CaseDocument>): CaseDocument => ({ id, formCode: 'MBB02', status: 'issued', values: {}, ...partly });
  const file: Case = {
    ...sealed,
    documents: [...sealed.documents, extra('draft', { status: 'draft' }), extra('gone', { status: 'deleted', number: '09' }), extra('itself', { formCode: 'MBB28', number: '01' })],
  };
  const where = around(file, '2026-03-20', { documentId: 'itself' });
  const { values, sources } = started('MBB28', where);
  assert.deepEqual(rows(values, 'documents').map(({ paperName }) => / số (\S+) ngày /.exec(String(paperName))?.[1]), ['05/BB-VPHC', '03/BB-TG', '04/QĐ-TG', '02/BB-NPTG']);
  assert.deepEqual(sources['documents.0.paperName'], { kind: 'case', path: 'documents.0.paperName' });
  assert.match(paper('MBB28', values, where), /Hồ sơ gồm: - 01 Biên bản vi phạm hành chính số 05\/BB-VPHC ngày 02\/03\/2026 - 01 Biên bản tạm giữ/);
});

test('MBB29 hands over the decision with the papers, and with the things only if there are any', () => {
  const decided = withDocument(recordedCase(), 'MQĐ02', '07', '2026-03-09');
  const text = (file: Case): string => paper('MBB29', started('MBB29', around(file, '2026-03-20')).values, around(file, '2026-03-20'));
  assert.match(text(decided), /Theo yêu cầu của Y Thanh Niê là cá nhân .* chuyển Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026 của Chủ tịch Ủy ban nhân dân xã Ea Kly xử phạt/);
  assert.match(text(decided), /2\. Các tang vật, .* máy bơm .* có trong hồ sơ và tang vật, phương tiện vi phạm hành chính nêu trên\. .* được lập thành 03 bản/);
  assert.match(text({ ...decided, exhibits: [] }), /số 07\/QĐ-XPHC ngày 09\/03\/2026 Đại diện bên nhận bàn giao đã kiểm tra, nhận đủ các tài liệu có trong hồ sơ nêu trên\./);
});

test('MBB30 hands over the licences that were taken, with the papers behind them', () => {
  const file = withDocument(seizedCase(), 'MQĐ42', '11', '2026-06-19', { ground: 'execution', transferredTo: 'Sở Tài chính tỉnh Đắk Lắk' });
  const where = around(file, '2026-06-20');
  const text = paper('MBB30', started('MBB30', where, { 'receivers.0.fullName': 'Trần Minh Khôi' }).values, where);
  assert.match(text, /Căn cứ Quyết định số: 11\/QĐ-CGPCC .* Họ và tên: Trần Minh Khôi Chức vụ: \S+ Cơ quan: Sở Tài chính tỉnh Đắk Lắk/);
  assert.match(text, /chứng chỉ hành nghề hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính Căn cứ/);
  assert.match(text, /Hồ sơ gồm: - 01 Giấy chứng nhận đăng ký hộ kinh doanh - 01 Biên bản vi phạm hành chính số 05/);
});

test('MBB18 pays a deposit on the seizure and gives it back on the decision of custody, with the same amount', () => {
  const deposited = withDocument(seizedCase(), 'MBB18', '06', '2026-03-04', { amount: 4e6, reason: 'Đề nghị giữ xe' });
  const paid = withDocument(deposited, 'MQĐ22', '05', '2026-03-05');
  const first = around(seizedCase(), '2026-03-04');
  const deposit = paper('MBB18', started('MBB18', first, { amount: 4e6 }).values, first);
  assert.match(deposit, /\/BB-ĐTBL .* Đặt tiền bảo lãnh Thi hành Quyết định số: 04\/QĐ-TG ngày 03\/03\/2026 của .* tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề\. Hôm nay/);
  assert.match(deposit, /2\. Cá nhân đặt tiền bảo lãnh: Họ và tên: Y Thanh Niê .* 4\.000\.000 đồng \(Bằng chữ: Bốn triệu đồng\)\./);
  const where = around(paid, '2026-03-20');
  const { values, sources } = started('MBB18', where);
  assert.deepEqual(sources['amount'], from('MBB18', 'values.amount'));
  const refund = paper('MBB18', values, where);
  assert.match(refund, /\/BB-TTBL .* Trả lại tiền bảo lãnh Thi hành Quyết định số: 05\/QĐ-GPTTG .* nhận lại tiền bảo lãnh 01 bản/);
  assert.doesNotMatch(refund, /QĐ-TG |kéo dài/);
});

test('MBB19 hands over the vehicles of the seizure to an organisation and its representative', () => {
  const where = around(seizedCase(), '2026-03-04');
  const typed = { 'violator.kind': 'organization', 'violator.name': 'Hợp tác xã Ea Kly', 'violator.representative.fullName': 'Trần Minh Khôi', 'violator.representative.title': 'Giám đốc', 'vehicles.0.plate': '47-X1 000.00' };
  const { values, sources } = started('MBB19', where, typed);
  assert.deepEqual(sources['vehicles.0.name'], from('MBB15', 'values.exhibits'));
  assert.match(paper('MBB19', values, where), /2\. Tổ chức được giao giữ, bảo quản .*: Họ và tên: Trần Minh Khôi .* Giám đốc Cơ quan\/tổ chức: Hợp tác xã Ea Kly Tiến hành .* 47-X1 000\.00 .* 4\. Ý kiến bổ sung khác:/);
});

test('MBB21 letters those who take part as they stand', () => {
  const where = around(recordedCase(), '2026-03-20');
  const typed = { 'participants.0.fullName': 'Phạm Quốc Trung', 'participants.1.fullName': 'Lê Thị Hòa', 'participants.2.fullName': 'Hoàng Văn Lâm' };
  assert.match(paper('MBB21', started('MBB21', where, typed).values, where), /a\) Họ và tên: Phạm Quốc Trung .* b\) Họ và tên: Lê Thị Hòa .* c\) Họ và tên: Hoàng Văn Lâm .* giao cho ông \(bà\) Y Thanh Niê là cá nhân vi phạm có tang vật/);
});

test('MBB22 numbers its parts by whom it hands over, and names the acts and things of the case', () => {
  const where = around(recordedCase(), '2026-03-02');
  const text = (typed: Typed): string => paper('MBB22', started('MBB22', where, typed).values, where);
  const violator = text({});
  assert.match(violator, /Căn cứ Biên bản vi phạm hành chính số: 05\/BB-VPHC lập ngày 02\/03\/2026 .* 3\. Người làm chứng: Không 4\. Cá nhân bị thiệt hại: Không Tiến hành/);
  assert.match(violator, /2\. Hành vi vi phạm đã thực hiện: Xả nước thải .* 4\. Thời gian thực hiện hành vi vi phạm: 08 giờ 30 phút ngày 02\/03\/2026 5\. .* 6\. Tang vật .*: 01 chiếc máy bơm 7\. Nội dung sự việc.* 8\. Các tình tiết khác:/);
  const escorted = text({ purpose: 'escorted', office: 'work', refused: true, 'refusal.role': 'witness' });
  assert.match(escorted, /QĐ-TGN .* 3\. Người làm chứng: Không 4\. Đại diện cơ quan, tổ chức: .* 7\. Các tình tiết khác: .* là người làm chứng không ký biên bản:/);
  assert.doesNotMatch(escorted, /bị thiệt hại:|BB-VPHC/);
});

test('a search without a decision rests on the Law of the day', () => {
  const where = around(recordedCase(), '2026-03-02');
  const ground = (code: string, typed: Typed): string => /Khám .*? Hôm nay/.exec(paper(code, started(code, where, typed).values, where))?.[0] ?? '';
  assert.match(ground('MBB23', { urgency: 'urgent' }), /hành chính Căn cứ khoản 2 Điều 127 Luật Xử lý vi phạm hành chính \(sửa đổi, bổ sung năm 2020 và năm 2025\)\. Hôm nay/);
  assert.match(ground('MBB24', { urgency: 'urgent' }), /hành chính Căn cứ khoản 3 Điều 128 Luật Xử lý vi phạm hành chính \(sửa đổi, bổ sung năm 2020 và năm 2025\)\. Hôm nay/);
  assert.doesNotMatch(ground('MBB23', { urgency: 'urgent' }), /Quyết định/);
  assert.doesNotMatch(ground('MBB23', { urgency: 'ordered' }), /Căn cứ/);
});

test('MBB24 and MBB25 take over what the decisions say is searched', () => {
  const vehicle = withDocument(recordedCase(), 'MQĐ26', '10', '2026-03-02', { searched: 'vehicle', capacity: 'driver', things: 'Xe ô tô tải', plate: '47C-000.00', reason: 'Có căn cứ', extent: 'Thùng xe', place: 'Thôn 5' });
  const where = around(vehicle, '2026-03-02');
  const { values, sources } = started('MBB24', where);
  assert.deepEqual(sources['plate'], from('MQĐ26', 'values.plate'));
  const text = paper('MBB24', values, where);
  assert.match(text, /số: 10\/QĐ-KPTĐV .* là người điều khiển phương tiện vận tải: .* 2\. Khám phương tiện vận tải, đồ vật: Xe ô tô tải .*: 47C-000\.00 3\. Phạm vi khám: Thùng xe/);
  assert.doesNotMatch(paper('MBB24', started('MBB24', where, { searched: 'object' }).values, where), /Biển số/);
  const place = withDocument(recordedCase(), 'MQĐ27', '11', '2026-03-02', { place: 'nhà kho tại thôn 5', reason: 'Có căn cứ', extent: 'Toàn bộ', searchTime: 'Từ 14 giờ' });
  const there = around(place, '2026-03-02');
  assert.match(paper('MBB25', started('MBB25', there).values, there), /lập biên bản khám nhà kho tại thôn 5 là nơi có căn cứ .* theo Quyết định số: 11\/QĐ-KNCG\./);
});
