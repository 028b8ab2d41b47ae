import type { Case, CaseDocument } from '@xlvphc/law';
import '@xlvphc/forms/all';
import { applyPatch, collect, compute, formByCode, prefill, withValueAt, type FormContext, type FormValues, type Prefilled } from '@xlvphc/forms';
import { newCase } from './story-case.ts';

/** A made-up commune, its officials and a new case. */
export const context: FormContext = {
  on: '2026-03-02',
  mode: 'normal',
  unit: {
    id: 'unit-1', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66',
    treasury: { name: 'Kho bạc Nhà nước khu vực XIV', address: 'xã Krông Pắc', account: '3949.0.1234567' },
  },
  official: { id: 'official-1', fullName: 'Nguyễn Văn Bình', titleText: 'Công chức địa chính' },
  signer: { id: 'official-2', fullName: 'H Lan Mlô', titleText: 'Chủ tịch Ủy ban nhân dân xã', title: 'chu-tich-ubnd-xa' },
};

export { newCase };

/** Values typed over a prefilled form, then computed again. */
export function type(code: string, start: Prefilled, around: FormContext, typed: Readonly<Record<string, FormValues[string]>>): Prefilled {
  let { values, sources } = start;
  for (const [path, value] of Object.entries(typed)) {
    values = withValueAt(values, path, value);
    sources = { ...sources, [path]: { kind: 'typed' } };
  }
  return compute(formByCode(code, around.on), values, sources, around);
}

/** The record of a person with one act, as an official types it. */
export const recordTyped: Readonly<Record<string, FormValues[string]>> = {
  field: 'bao-ve-moi-truong',
  discoveredOn: '2026-03-02',
  startedTime: '09:15',
  place: 'Thôn 5, xã Ea Kly',
  'violator.fullName': 'Y Thanh Niê',
  'violator.gender': 'male',
  'violator.birthDate': '1988-04-12',
  'violator.address': { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' },
  'violator.idNumber': '066088001234',
  'violations.0.description': 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn',
  'violations.0.basis': 'điểm a khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP',
  'violations.0.occurredOn': '2026-03-02',
  'violations.0.occurredTime': '08:30',
  'violations.0.endedOn': '2026-03-02',
  'violations.0.range.min': 3e6,
  'violations.0.range.max': 5e6,
  'violations.0.rangeFor': 'person',
  'violations.0.mitigating': [],
  'violations.0.remedialMeasures.0.code': 'kp.a',
  'violations.0.remedialMeasures.0.text': 'Buộc khôi phục lại tình trạng ban đầu',
  'violations.0.remedialMeasures.0.days': 10,
  'exhibits.0.name': 'máy bơm',
  'exhibits.0.unit': 'chiếc',
  'exhibits.0.quantity': 1,
  finishedTime: '10:00',
};

/** The case after the record was saved and numbered. */
export function recordedCase(typed = recordTyped): Case {
  const form = formByCode('MBB01', context.on);
  const around: FormContext = { ...context, case: newCase };
  const { values } = type('MBB01', prefill(form, around), around, typed);
  let ids = 0;
  const saved = applyPatch(newCase, collect(form, values, newCase, around), () => `id-${(ids += 1)}`);
  const document: CaseDocument = { id: 'document-1', formCode: 'MBB01', status: 'issued', number: '05', symbol: 'BB-VPHC', issuedOn: '2026-03-02', values };
  return { ...saved, documents: [document] };
}
