import type { FormExamples } from './form-examples.ts';

/** The decision that is executed, and the fine that it sets. */
const penaltyDecision = { 'decision.number': '12', 'decision.on': '2026-01-12', fine: 4e6 };
const asked = { ...penaltyDecision, 'request.on': '2026-02-24', 'request.confirmedBy': 'Ủy ban nhân dân xã Ea Kly' };

const enforcement = {
  ...penaltyDecision, 'decree.article': '9', 'decree.on': '2025-11-16', 'assetsRecord.number': '02', 'assetsRecord.on': '2026-02-25', amount: 4e6,
  coordinators: 'Công an xã Ea Kly, Ban Tự quản thôn 5', executor: 'bà Hoàng Thị Lan, Phó Chủ tịch Ủy ban nhân dân xã Ea Kly',
};
const employer = { 'employer.name': 'Hợp tác xã Nông nghiệp Ea Kly', 'employer.address': 'Thôn 7, xã Ea Kly, tỉnh Đắk Lắk', transferDays: 10 };
const bank = { 'bank.name': 'Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam, chi nhánh Krông Pắc', 'bank.address': 'Xã Krông Pắc, tỉnh Đắk Lắk', 'account.number': '5204205009999', transferDays: 5 };
const holder = { 'holder.kind': 'person', 'holder.name': 'Y Bin Kbuôr', 'holder.address': 'Thôn 6, xã Ea Kly, tỉnh Đắk Lắk', place: 'Nhà ông Y Bin Kbuôr, thôn 6, xã Ea Kly' };
const property = { 'property.*.name': 'Cà phê nhân', 'property.*.unit': 'kg', 'property.*.quantity': 80, 'property.*.condition': 'đã phơi khô, đóng bao' };
const remedy = {
  name: 'Buộc khôi phục lại tình trạng ban đầu đã bị thay đổi do vi phạm hành chính gây ra', 'remedy.place': 'Đường liên thôn 5, xã Ea Kly', 'remedy.coordinators': 'Phòng Kinh tế xã Ea Kly',
  'reimbursement.amount': 65e5, 'reimbursement.to': 'Phòng Kinh tế xã Ea Kly', description: 'Nước thải đọng trên mặt đường liên thôn, bốc mùi, gây ô nhiễm môi trường',
};

/** Made-up values for the forms of execution and enforcement of a decision (MQĐ03 – MQĐ13). */
export const executionExamples: FormExamples = {
  MQĐ03: asked,
  MQĐ04: { ...asked, granted: 'reduction', amount: 2e6, 'postponement.number': '03', 'postponement.on': '2026-01-20' },
  MQĐ05: { ...asked, fine: 24e6, effectiveOn: '2026-01-12' },
  MQĐ06: {
    ...penaltyDecision, 'deportationDecree.article': '7', 'deportationDecree.number': '142', 'deportationDecree.year': '2021', 'deportationDecree.date': '2021-12-31',
    'agency.name': 'Công an tỉnh Đắk Lắk', 'agency.parent': 'Bộ Công an', 'agency.place': 'Đắk Lắk', authority: 'Giám đốc Công an tỉnh Đắk Lắk', 'signer.title': 'Giám đốc',
    proposer: 'Trưởng phòng Quản lý xuất nhập cảnh', 'violator.fullName': 'Somchai Wongsa', 'violator.nationality': 'Thái Lan', 'violator.occupation': 'Lái xe', 'violator.idNumber': 'AA1234567',
    'violator.idIssuedBy': 'Cục Lãnh sự Thái Lan', from: '2026-03-02', until: '2026-03-31', reason: 'Đang điều trị bệnh nặng tại Bệnh viện đa khoa vùng Tây Nguyên',
    executor: 'Phòng Quản lý xuất nhập cảnh Công an tỉnh Đắk Lắk', informed: 'Bộ Ngoại giao, Đại sứ quán Thái Lan tại Việt Nam',
  },
  MQĐ07: { ...enforcement, informed: 'Ban Tự quản thôn 5', ...employer, 'violator.occupation': 'Công nhân', term: 2, termUnit: 'month' },
  MQĐ08: { ...enforcement, ...bank, informed: 'Ban Tự quản thôn 5' },
  MQĐ09: { ...enforcement, place: 'Nhà ông Y Thanh Niê, thôn 5, xã Ea Kly', term: 15 },
  MQĐ10: { ...enforcement, ...holder, ...property, term: 15 },
  MQĐ11: { ...enforcement, ...remedy, place: 'Đường liên thôn 5, xã Ea Kly', term: 10 },
  MQĐ12a: { ...enforcement, ...employer, ...bank, ...remedy, 'violator.occupation': 'Công nhân', term: 30 },
  MQĐ12b: { ...enforcement, ...remedy, place: 'Nhà ông Y Thanh Niê, thôn 5, xã Ea Kly', term: 15 },
  MQĐ12c: { ...enforcement, ...remedy, ...holder, ...property, term: 15 },
  MQĐ13: {
    ...penaltyDecision, 'seizure.number': '08', 'seizure.on': '2026-01-05', 'extension.number': '09', 'extension.on': '2026-02-02', amount: 4e6, place: 'Kho của Công an xã Ea Kly', term: 10,
    coordinators: 'Công an xã Ea Kly', executor: 'bà Hoàng Thị Lan, Phó Chủ tịch Ủy ban nhân dân xã Ea Kly',
  },
};
