import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch, collect, fieldsOf, formByCode, prefill, validate, valueAt, withValueAt, type FormContext, type FormValue, type FormValues, type Prefilled } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { Case, CaseDocument, Payment } from '@xlvphc/law';
import { context, recordedCase, recordTyped, type } from '../engine/story.ts';

const document = (id: string, formCode: string, number: string, symbol: string, issuedOn: string, values: FormValues = {}): CaseDocument => ({ id, formCode, status: 'issued', number, symbol, issuedOn, values });
const refund: FormValues = { reimbursement: { due: true, amount: 65e5, to: 'Phòng Kinh tế xã Ea Kly' } };
const assetsRecord = document('document-3', 'MBB09', '02', 'BB-XMCC', '2026-04-02');

/** A fine of 32,000,000 đồng with a measure, decided on 9 March and not paid in time; the assets are verified. */
function overdueCase(decided: FormValues = {}, payments: readonly Payment[] = []): Case {
  const file = recordedCase({ ...recordTyped, 'violations.0.range.min': 24e6, 'violations.0.range.max': 40e6 });
  const decision = document('document-2', 'MQĐ02', '07', 'QĐ-XPHC', '2026-03-09', { totalFine: 32e6, ...decided });
  return { ...file, violations: file.violations.map((act) => ({ ...act, fine: 32e6 })), documents: [...file.documents, decision, assetsRecord], payments };
}

const paid: Payment = { id: 'payment-1', amount: 12e6, paidOn: '2026-03-20', kind: 'fine', documentId: 'document-2' };
const around = (file: Case, on = '2026-04-06'): FormContext => ({ ...context, on, case: file });
const started = (code: string, where: FormContext): Prefilled => prefill(formByCode(code, where.on), where);
const paper = (code: string, values: FormValues, where: FormContext): string => pageText(layout(formByCode(code, where.on), values, where)).join('\n').replace(/\s+/g, ' ');
const typed = (code: string, where: FormContext, more: Readonly<Record<string, FormValue>>): FormValues => type(code, started(code, where), where, more).values;
const company = { kind: 'organization', name: 'Công ty TNHH Cà phê Ea Kly', representative: { fullName: 'Trần Văn Hòa' } } as const;

test('MQĐ07 rests on the decree of its day, the record of assets and the delegation of a deputy, each from where it stands', () => {
  const deputy = { id: 'official-3', fullName: 'Y Sơn Byă', titleText: 'Chủ tịch', enforcementDelegation: { number: '15', date: '2026-01-05', of: 'chu-tich-ubnd-xa' } };
  const where: FormContext = { ...around(overdueCase()), signer: deputy };
  const { values, sources } = started('MQĐ07', where);
  const text = paper('MQĐ07', withValueAt(values, 'decree.article', '9'), where);
  assert.match(text, /Căn cứ Điều 9 Nghị định số: 296\/2025\/NĐ-CP ngày .* của Chính phủ quy định về cưỡng chế/);
  assert.match(text, /Căn cứ Biên bản số: 02\/BB-XMCC lập ngày 02\/04\/2026 xác minh thông tin về tiền, tài sản của cá nhân bị cưỡng chế; Căn cứ Quyết định số: 15\/QĐ-GQCC ngày 05\/01\/2026 về việc giao quyền cưỡng chế thi hành quyết định xử phạt vi phạm hành chính; Để bảo đảm thi hành Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026 xử phạt vi phạm hành chính\./);
  assert.match(text, /KT\. CHỦ TỊCH/);
  assert.deepEqual(sources['assetsRecord.number'], { kind: 'document', documentId: 'document-3', formCode: 'MBB09', path: 'number' });
  assert.deepEqual(sources['decision.number'], { kind: 'document', documentId: 'document-2', formCode: 'MQĐ02', path: 'number' });
  assert.deepEqual(sources['delegation.number'], { kind: 'unit' });
  assert.deepEqual(sources['decree.number'], { kind: 'computed', rule: 'enforcementDecree' });
  const early = around(overdueCase(), '2025-11-03');
  assert.equal(started('MQĐ07', early).values['decree.number'], undefined);
});

test('MQĐ07 without a delegation ends its bases before what it is for, and says why money is deducted', () => {
  const where = around(overdueCase());
  const { values } = started('MQĐ07', where);
  const text = paper('MQĐ07', values, where);
  assert.match(text, /bị cưỡng chế; Để bảo đảm thi hành/);
  assert.doesNotMatch(text, /GQCC|hoàn trả kinh phí/);
  assert.match(text, /3\. Lý do khấu trừ: Không tự nguyện chấp hành Quyết định số: 07\/QĐ-XPHC ngày 09\/03\/2026 xử phạt vi phạm hành chính 4\./);
});

test('MQĐ07 deducts what is not paid yet in equal parts; a part that is typed leaves the rest to the others', () => {
  const where = around(overdueCase({}, [paid]));
  const { values, sources } = started('MQĐ07', where);
  assert.equal(values['amount'], 20e6);
  assert.equal(values['amountInWords'], 'Hai mươi triệu đồng');
  assert.deepEqual(sources['amount'], { kind: 'computed', rule: 'amountToEnforce' });
  assert.deepEqual([0, 1].map((row) => valueAt(values, `deductions.${row}.amount`)), [10e6, 10e6]);
  const three = type('MQĐ07', { values: withValueAt(values, 'deductions.2', {}), sources }, where, { 'deductions.0.amount': 5e6, method: 'income' });
  assert.deepEqual([1, 2].map((row) => valueAt(three.values, `deductions.${row}.amount`)), [75e5, 75e5]);
  const text = paper('MQĐ07', three.values, where);
  assert.match(text, /Cưỡng chế khấu trừ một phần thu nhập/);
  assert.match(text, /a\) Số tiền lương hoặc thu nhập bị khấu trừ lần thứ nhất là: 5\.000\.000 đồng \(Bằng chữ: Năm triệu đồng\); b\) .* lần thứ hai là: 7\.500\.000 đồng .*; c\) Số tiền lương hoặc thu nhập bị khấu trừ lần thứ ba là: 7\.500\.000 đồng/);
});

test('MQĐ08 for the costs of a remedy names the agency, the amount and the reason of the refund, and no decision of fining', () => {
  const where = around(overdueCase(refund));
  const values = typed('MQĐ08', where, { purpose: 'refund', 'bank.name': 'Ngân hàng A', 'account.number': '123' });
  assert.equal(values['amount'], 65e5);
  const text = paper('MQĐ08', values, where);
  assert.match(text, /Để hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả cho cơ quan nhà nước\./);
  assert.match(text, /1\. Cưỡng chế khấu trừ tiền từ tài khoản để hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả đối với ông \(bà\)/);
  assert.match(text, /3\. Lý do khấu trừ: Không tự nguyện hoàn trả kinh phí cho Phòng Kinh tế xã Ea Kly/);
  assert.doesNotMatch(text, /QĐ-XPHC/);
});

test('MQĐ08 prints the account once, under the person or under the organisation, and pays into the account of the unit', () => {
  const where = around(overdueCase());
  const bank = { 'bank.name': 'Ngân hàng A', 'account.number': '123', transferDays: 5 };
  const person = paper('MQĐ08', typed('MQĐ08', where, bank), where);
  assert.equal(person.match(/Tài khoản số: 123 tại: Ngân hàng A/g)?.length, 1);
  assert.match(person, /5\. Ông \(bà\) Y Thanh Niê có trách nhiệm yêu cầu Ngân hàng A chuyển tiền từ tài khoản 123 vào tài khoản số: 3949\.0\.1234567 của Kho bạc Nhà nước khu vực XIV trong thời hạn 05 ngày/);
  const other = typed('MQĐ08', where, { ...bank, violator: company });
  const text = paper('MQĐ08', other, where);
  assert.equal(text.match(/Tài khoản số: 123 tại: Ngân hàng A/g)?.length, 1);
  assert.match(text, /Tên của tổ chức: Công ty TNHH Cà phê Ea Kly .* Tài khoản số: 123/);
  assert.match(text, /trích chuyển từ tài khoản của tổ chức bị cưỡng chế số tiền/);
});

test('MQĐ09 follows its purpose and says of a person and of an organisation why nothing can be deducted', () => {
  const where = around(overdueCase(refund));
  const fine = paper('MQĐ09', started('MQĐ09', where).values, where);
  assert.match(fine, /Cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt /);
  assert.match(fine, /Ông \(bà\) Y Thanh Niê không được hưởng tiền lương, thu nhập hoặc bảo hiểm xã hội .* không có tài khoản .* 3\. Số tiền phạt: 32\.000\.000 đồng/);
  const costs = paper('MQĐ09', typed('MQĐ09', where, { purpose: 'refund', violator: company }), where);
  assert.match(costs, /Tổ chức Công ty TNHH Cà phê Ea Kly không có tài khoản hoặc số tiền gửi .* 3\. Số tiền phải hoàn trả: 6\.500\.000 đồng/);
  assert.match(costs, /1\. Giao cho tổ chức bị cưỡng chế hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả có tên tại Điều 1/);
});

test('MQĐ10 asks for money or for assets, and the record MBB10 takes over who holds them, what and how much', () => {
  const where = around(overdueCase());
  const holder = { 'holder.kind': 'organization', 'holder.name': 'Hợp tác xã B', 'holder.address': 'Thôn 6, xã Ea Kly, tỉnh Đắk Lắk' };
  const money = paper('MQĐ10', typed('MQĐ10', where, holder), where);
  assert.match(money, /3\. Số tiền phải thu: 32\.000\.000 đồng .* 4\. Tổ chức đang giữ tiền, tài sản: Hợp tác xã B/);
  assert.match(money, /2\. Gửi cho Hợp tác xã B để nộp tiền vào ngân sách nhà nước\./);
  assert.doesNotMatch(money, /Tài sản phải thu/);
  const values = typed('MQĐ10', where, { ...holder, collected: 'property', 'property.0.name': 'máy cày', 'property.0.unit': 'chiếc', 'property.0.quantity': 1, 'property.0.condition': 'đã qua sử dụng' });
  assert.match(paper('MQĐ10', values, where), /3\. Tài sản phải thu: 01 chiếc máy cày, đã qua sử dụng 4\./);
  assert.match(paper('MQĐ10', values, where), /để chuyển giao tài sản cho cơ quan nhà nước có thẩm quyền để làm thủ tục bán đấu giá\./);
  const file = where.case as Case;
  const later = around({ ...file, documents: [...file.documents, document('document-4', 'MQĐ10', '21', 'QĐ-CCXP', '2026-04-06', values)] }, '2026-04-10');
  const record = started('MBB10', later);
  assert.equal(valueAt(record.values, 'decision.number'), '21');
  assert.equal(valueAt(record.values, 'holder.name'), 'Hợp tác xã B');
  assert.equal(valueAt(record.values, 'property.0.name'), 'máy cày');
});

test('MQĐ11 takes the measures with their days from the case and numbers its clauses without costs, or with those of the decision', () => {
  const where = around(overdueCase());
  const text = paper('MQĐ11', typed('MQĐ11', where, { 'consequences.0.description': 'Nước thải đọng trên đường', place: 'Thôn 5' }), where);
  assert.match(text, /2\. Phải thực hiện .* quy định tại: a\) điểm a khoản 2 Điều 25 Nghị định số 45\/2022\/NĐ-CP quy định xử phạt vi phạm hành chính 3\. .* a\) Nước thải đọng trên đường 4\./);
  assert.match(text, /a\) Biện pháp: Buộc khôi phục lại tình trạng ban đầu Thời gian thực hiện: 10 ngày, kể từ ngày nhận được Quyết định này\. 5\. Địa điểm thực hiện: Thôn 5 6\. Cơ quan, tổ chức phối hợp/);
  const withCosts = around(overdueCase(refund));
  const costs = paper('MQĐ11', started('MQĐ11', withCosts).values, withCosts);
  assert.match(costs, /5\. Ông \(bà\) có tên tại Điều này phải hoàn trả số kinh phí là: 6\.500\.000 đồng \(Bằng chữ: Sáu triệu năm trăm nghìn đồng\) cho: Phòng Kinh tế xã Ea Kly là cơ quan .* 6\. Địa điểm thực hiện: .* 7\. Cơ quan/);
});

test('MQĐ11 may carry out a decision that orders remedies alone', () => {
  const file = overdueCase();
  const where = around({ ...file, documents: [...file.documents, document('document-5', 'MQĐ15', '31', 'QĐ-KPHQ', '2026-03-30')] });
  const text = paper('MQĐ11', typed('MQĐ11', where, { executes: 'remedy' }), where);
  assert.match(text, /Để bảo đảm thi hành Quyết định số: 31\/QĐ-KPHQ ngày 30\/03\/2026 buộc thực hiện biện pháp khắc phục hậu quả\./);
  assert.match(text, /theo Quyết định số: 31\/QĐ-KPHQ đối với/);
  assert.doesNotMatch(text, /QĐ-XPHC/);
});

test('MQĐ12a prints the clauses of pay or those of an account, never both, and always the remedy', () => {
  const where = around(overdueCase());
  const pay = paper('MQĐ12a', typed('MQĐ12a', where, { 'employer.name': 'Hợp tác xã A' }), where);
  assert.match(pay, /2\. Cơ quan\/tổ chức\/người sử dụng lao động: Hợp tác xã A .* 4\. Số tiền bị khấu trừ: 32\.000\.000 đồng .* a\) .* b\) .* 5\. Cơ quan.* 6\. Thời gian thực hiện: .* Điều 2\. 1\. Cưỡng chế buộc thực hiện/);
  assert.doesNotMatch(pay, /Tổ chức tín dụng|Tài khoản số|trích chuyển/);
  const account = paper('MQĐ12a', typed('MQĐ12a', where, { method: 'account', 'bank.name': 'Ngân hàng A', 'account.number': '123' }), where);
  assert.match(account, /Tài khoản số: 123 tại: Ngân hàng A 2\. Tổ chức tín dụng: Ngân hàng A .* 5\. Ông \(bà\) .* 6\. Trường hợp .* Điều 2\. .*2\. Gửi cho Ngân hàng A để trích chuyển/);
  assert.doesNotMatch(account, /người sử dụng lao động|bị khấu trừ lần thứ/);
  assert.equal(account.match(/4\. Số tiền bị khấu trừ/g)?.length, 1);
});

test('MQĐ12b and MQĐ12c go to all who help, each named once', () => {
  const where = around(overdueCase());
  for (const code of ['MQĐ12b', 'MQĐ12c']) {
    const values = typed(code, where, { coordinators: 'Công an xã Ea Kly', 'remedy.coordinators': 'Phòng Kinh tế xã Ea Kly' });
    assert.match(paper(code, values, where), /Gửi cho Công an xã Ea Kly, Phòng Kinh tế xã Ea Kly để biết và phối hợp thực hiện\.\/\./, code);
    const same = typed(code, where, { coordinators: 'Công an xã Ea Kly', 'remedy.coordinators': 'Công an xã Ea Kly' });
    assert.match(paper(code, same, where), /Gửi cho Công an xã Ea Kly để biết/, code);
  }
});

test('MQĐ13 cites the seizure, and its extension if there was one, and asks the agency that seized to help', () => {
  const file = overdueCase();
  const seizure = document('document-6', 'MQĐ20', '03', 'QĐ-TG', '2026-03-02', { agency: { name: 'Công an xã Ea Kly' } });
  const where = around({ ...file, documents: [...file.documents, seizure] });
  const text = paper('MQĐ13', started('MQĐ13', where).values, where);
  assert.match(text, /Căn cứ Quyết định số: 03\/QĐ-TG ngày 02\/03\/2026 tạm giữ .*; Để bảo đảm thi hành Quyết định số: 07\/QĐ-XPHC/);
  assert.doesNotMatch(text, /KDTG/);
  assert.match(text, /6\. Cơ quan, tổ chức phối hợp: Công an xã Ea Kly/);
  const extended = around({ ...file, documents: [...file.documents, seizure, document('document-7', 'MQĐ21', '04', 'QĐ-KDTG', '2026-03-06')] });
  assert.match(paper('MQĐ13', started('MQĐ13', extended).values, extended), /Căn cứ Quyết định số: 04\/QĐ-KDTG ngày 06\/03\/2026 kéo dài/);
});

test('MQĐ03 proposes as long a time as the law allows, and MQĐ04 cites it, remits all that is unpaid and bears the symbol of what it grants', () => {
  const file = overdueCase({}, [paid]);
  const postponed = started('MQĐ03', around(file));
  assert.equal(postponed.values['until'], '2026-07-06');
  assert.deepEqual(postponed.sources['until'], { kind: 'computed', rule: 'postponedUntil' });
  const where = around({ ...file, documents: [...file.documents, document('document-8', 'MQĐ03', '11', 'QĐ-HQĐPT', '2026-04-06', postponed.values)] }, '2026-06-01');
  const rest = typed('MQĐ04', where, { granted: 'rest' });
  assert.equal(rest['amount'], 20e6);
  assert.equal(rest['symbol'], 'QĐ-MTP');
  const text = paper('MQĐ04', rest, where);
  assert.match(text, /\/QĐ-MTP .* Miễn phần còn lại tiền phạt vi phạm hành chính CHỦ TỊCH/);
  assert.match(text, /Căn cứ Quyết định số: 11\/QĐ-HQĐPT ngày 06\/04\/2026 hoãn thi hành quyết định phạt tiền; Xét Đơn đề nghị miễn phần còn lại tiền phạt/);
  assert.match(text, /được miễn phần còn lại là: 20\.000\.000 đồng \(Bằng chữ: Hai mươi triệu đồng\)\./);
  const reduced = typed('MQĐ04', where, { granted: 'reduction' });
  assert.equal(reduced['amount'], undefined);
  assert.equal(reduced['symbol'], 'QĐ-GTP');
});

test('MQĐ03 gives back what the penalty decision held as security, and says nothing of it where nothing was held', () => {
  const held = around(overdueCase({ seized: 'giấy phép lái xe' }));
  assert.match(paper('MQĐ03', started('MQĐ03', held).values, held), /3\. Ông \(bà\) Y Thanh Niê được nhận lại giấy phép lái xe Điều 2\./);
  const free = around(overdueCase());
  assert.doesNotMatch(paper('MQĐ03', started('MQĐ03', free).values, free), /nhận lại/);
});

test('an enforcement decision asks nothing that the case knows and gives nothing back to it', () => {
  const where = around(overdueCase());
  const file = where.case as Case;
  for (const code of ['MQĐ03', 'MQĐ04', 'MQĐ06', 'MQĐ07', 'MQĐ08', 'MQĐ09', 'MQĐ10', 'MQĐ11', 'MQĐ12a', 'MQĐ12b', 'MQĐ12c', 'MQĐ13']) {
    const form = formByCode(code, where.on);
    const { values } = started(code, where);
    const open = fieldsOf(form).filter(({ field }) => field.required).map(({ pattern }) => pattern);
    const asked = validate(form, values, where).flatMap(({ path }) => (path === undefined ? [] : [path])).filter((path) => open.includes(path));
    assert.deepEqual(asked.filter((path) => /^(?:violator|decision|assetsRecord|agency|signer|treasury|measures|effectiveOn)/.test(path)), [], code);
    if (code !== 'MQĐ06') assert.equal(asked.includes('reason'), false, code);
    const changed = withValueAt(withValueAt(values, 'violator.fullName', 'Y Khác Niê'), 'decision.number', '99');
    assert.deepEqual(applyPatch(file, collect(form, changed, file, where), () => 'new'), file, code);
  }
});
