import type { FormExamples } from './form-examples.ts';

const head = 'Trưởng phòng Kinh tế';
const decision = { 'decision.number': '12', 'decision.on': '2026-02-10' };
const chief = 'Trưởng Công an xã Ea Kly';
const function_ = 'Quyết định số 15/2025/QĐ-UBND ngày 15 tháng 7 năm 2025 của Ủy ban nhân dân xã Ea Kly';

/** The deputy to whom powers are delegated. */
const deputy = {
  'delegate.fullName': 'Trần Văn Hòa', 'delegate.title': 'Phó Chủ tịch Ủy ban nhân dân xã', 'delegate.agency': 'Ủy ban nhân dân xã Ea Kly',
  'functions.document': function_, 'functions.agency': 'Ủy ban nhân dân xã Ea Kly', heads: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', number: '03',
  'signer.title': 'Chủ tịch',
};

/** The decision to sanction that is amended, corrected or cancelled. */
const subject = {
  proposer: head, 'subject.form': 'MQĐ02', 'subject.number': '12', 'subject.symbol': 'QĐ-XPHC', 'subject.on': '2026-02-10', 'subject.issuedBy': 'Chủ tịch Ủy ban nhân dân xã Ea Kly',
};

const search = { place: 'Nhà kho của hộ ông Y Thanh Niê, thôn 5, xã Ea Kly', searchTime: 'từ 09 giờ 30 phút đến 11 giờ 00 phút ngày 02/03/2026', extent: 'toàn bộ nhà kho', executor: chief };

/** Made-up values for the forms of searches, suspension, delegation, correction (MQĐ25 – MQĐ42). */
export const searchesExamples: FormExamples = {
  MQĐ25: { reason: 'có căn cứ cho rằng ông Y Thanh Niê cất giấu trong người thuốc lá điếu nhập lậu', executor: chief },
  MQĐ26: {
    things: 'xe ô tô tải, trọng tải 1,9 tấn', 'registration.number': '012345', 'registration.on': '2022-05-20', 'registration.by': 'Công an tỉnh Đắk Lắk', plate: '47C-123.45', place: 'Thôn 5, xã Ea Kly',
    reason: 'có căn cứ cho rằng trên xe cất giấu thuốc lá điếu nhập lậu', extent: 'toàn bộ xe và hàng hóa trên xe', executor: chief,
  },
  MQĐ27: { ...search, reason: 'có căn cứ cho rằng trong nhà kho cất giấu thuốc lá điếu nhập lậu' },
  MQĐ28: { ...search, place: 'Nhà ở của hộ ông Y Thanh Niê, thôn 5, xã Ea Kly', extent: 'toàn bộ gian bếp và nhà kho liền kề', reason: 'có căn cứ cho rằng trong nhà ở cất giấu thuốc lá điếu nhập lậu', proposer: chief },
  MQĐ29: { proposer: chief, 'measure.number': '04', 'measure.symbol': 'QĐ-TG', reason: 'việc tạm giữ không còn cần thiết cho việc xử lý vụ việc', executor: chief },
  MQĐ30: {
    proposer: chief, 'decree.article': '14', 'decree.number': '138', 'decree.year': '2021', 'decree.date': '2021-12-31', 'custody.number': '02', 'custody.on': '2026-02-20',
    reason: 'người được giao tự ý sử dụng phương tiện tham gia giao thông', keeper: 'Công an xã Ea Kly', seizedUntil: '2026-03-16', 'term.fromTime': '09:30', 'term.to': '2026-03-16', place: 'Trụ sở Công an xã Ea Kly', executor: chief,
  },
  MQĐ31: { ...decision, proposer: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã' },
  MQĐ32: { proposer: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'suspension.number': '01', 'suspension.on': '2026-02-20', reason: 'đã có quyết định giải quyết khiếu nại, giữ nguyên quyết định xử phạt' },
  MQĐ33: { 'suspension.number': '01', 'suspension.on': '2026-02-20', transferredTo: 'Cơ quan Cảnh sát điều tra Công an tỉnh Đắk Lắk', notified: 'Y Thanh Niê, thôn 5, xã Ea Kly, tỉnh Đắk Lắk', exhibitsToo: true, executor: chief },
  MQĐ34: { ...deputy, term: '12 tháng', powersOf: 'Chủ tịch Ủy ban nhân dân cấp xã' },
  MQĐ35: { ...deputy, term: '12 tháng' },
  MQĐ36: { ...deputy, term: '10 ngày', reason: 'đi công tác' },
  MQĐ37: { ...deputy, 'delegation.number': '03', 'delegation.on': '2025-07-15', 'delegate.title': 'Phó Chủ tịch Ủy ban nhân dân xã Ea Kly', number: '04' },
  MQĐ38: {
    ...subject, reason: 'nội dung của Quyết định có sai sót', change: 'both',
    'amended.*.place': 'điểm c khoản 6 Điều 1', 'amended.*.text': '“Thời hạn thực hiện biện pháp khắc phục hậu quả 20 ngày, kể từ ngày nhận được Quyết định này”',
    'cancelled.*.place': 'khoản 2 Điều 3', 'cancelled.*.text': 'không gửi Kho bạc Nhà nước, do hình thức xử phạt chính là cảnh cáo',
  },
  MQĐ39: { ...subject, reason: 'sai sót về kỹ thuật soạn thảo', place: 'Khoản 1 Điều 1', written: '“sinh ngày 12/04/1980”', corrected: '“sinh ngày 12/04/1988”' },
  MQĐ40: { ...subject, reason: 'quyết định được ban hành không đúng đối tượng vi phạm' },
  MQĐ41: {
    expert: 'Trung tâm Quan trắc môi trường tỉnh Đắk Lắk, địa chỉ: phường Buôn Ma Thuột, tỉnh Đắk Lắk', subjects: 'mẫu nước thải lấy ngày 02/03/2026', questions: 'hàm lượng các chất ô nhiễm trong mẫu nước thải so với quy chuẩn',
    documents: '01 biên bản lấy mẫu; 02 mẫu nước thải đã niêm phong', dueOn: '2026-03-16', hasRecord: true, executor: 'Phòng Kinh tế xã Ea Kly',
  },
  MQĐ42: {
    'seizureDecision.number': '04', 'seizureDecision.on': '2026-01-05', transferredTo: 'Sở Xây dựng tỉnh Đắk Lắk', documents: 'Quyết định tạm giữ, Biên bản tạm giữ giấy phép, chứng chỉ hành nghề', executor: chief,
  },
};
