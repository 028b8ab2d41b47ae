import type { FormValue } from '../../definition.ts';
import type { FormExamples } from './form-examples.ts';

type Example = Readonly<Record<string, FormValue>>;

const witness: Example = { hasWitness: true, 'witnesses.*.fullName': 'Y Bliu Êban', 'witnesses.*.occupation': 'Làm nông', 'witnesses.*.address': { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' } };
const representative: Example = { 'representative.fullName': 'H Nga Niê Kdăm', 'representative.title': 'Phó Chủ tịch', 'representative.agency': 'Ủy ban nhân dân xã Ea Kly' };
const at = (on: string, from: string, to: string): Example => ({ recordedOn: on, startedTime: from, finishedTime: to, 'handedOver.time': to, 'handedOver.on': on });

/** A decision on enforcement, or on the penalty, that the record carries out. */
const decision = (number: string, on: string): Example => ({ 'decision.number': number, 'decision.on': on, 'decision.by': 'Chủ tịch Ủy ban nhân dân xã Ea Kly' });
const enforcement = decision('21', '2026-04-20');
const coordinators: Example = { hasCoordinators: true, 'coordinators.*.fullName': 'Phạm Quốc Dũng', 'coordinators.*.title': 'Phó Trưởng Công an xã', 'coordinators.*.agency': 'Công an xã Ea Kly' };
const distrained: Example = {
  ...enforcement, 'property.*.name': 'Xe mô tô hai bánh biển số 47B1-123.45', 'property.*.unit': 'chiếc', 'property.*.quantity': 1, 'property.*.condition': 'Đã qua sử dụng, hoạt động bình thường', 'property.*.note': 'Kèm giấy đăng ký xe',
};
const keepers: Example = { keepersKind: 'organization', 'keepersAgencies.*.fullName': 'Trần Văn Lộc', 'keepersAgencies.*.title': 'Giám đốc', 'keepersAgencies.*.agency': 'Hợp tác xã Dịch vụ kho bãi Ea Kly' };
const none = 'Không';

/** Made-up values for the forms of inquiry and enforcement (MBB02 – MBB14). */
export const inquiryRecordsExamples: FormExamples = {
  MBB02: {
    ...witness, ...at('2026-03-02', '08:45', '09:15'), victimText: none,
    'event.when': '08 giờ 30 phút ngày 02/03/2026', 'event.where': 'Đường liên thôn trước rẫy của ông Y Thanh Niê, thôn 5, xã Ea Kly',
    'event.course': 'Khoảng 08 giờ 30 phút, tổ công tác đi kiểm tra thì thấy máy bơm tại rẫy của ông Y Thanh Niê đang bơm nước rửa chuồng trại ra mặt đường liên thôn.',
    'event.scene': 'Nước thải có màu, mùi hôi, chảy trên khoảng 30 m mặt đường; 01 máy bơm đang hoạt động.', 'event.damage': 'Chưa xác định được thiệt hại về tài sản.',
    violatorStatement: 'Bể chứa bị đầy nên bơm tạm ra đường; sẽ dừng bơm và dọn sạch mặt đường.', witnessStatement: 'Thấy nước thải chảy ra đường từ sáng sớm.',
    measures: 'Yêu cầu dừng bơm, dọn sạch mặt đường.', things: '01 chiếc máy bơm nước, máy bơm điện, đã qua sử dụng.',
  },
  MBB03: {
    ...at('2026-03-09', '14:00', '15:30'), place: 'Trụ sở Ủy ban nhân dân xã Ea Kly, thôn 1, xã Ea Kly', 'recorders.*.fullName': 'H Lan Mlô', 'recorders.*.title': 'Chủ tịch Ủy ban nhân dân xã',
    'request.on': '2026-03-03', 'notice.number': '08', 'notice.agency': 'UBND', 'notice.on': '2026-03-05', 'notice.by': 'Chủ tịch Ủy ban nhân dân xã Ea Kly',
    'hearing.law': 'Điểm a khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP.', 'hearing.evidence': 'Biên bản vi phạm hành chính, ảnh chụp hiện trường, lời khai của người chứng kiến.',
    'hearing.penalties': 'Phạt tiền; buộc khôi phục lại tình trạng ban đầu.', violatorStatement: 'Thừa nhận hành vi; đề nghị xem xét việc đã tự nguyện dọn sạch mặt đường.',
  },
  MBB04: {
    ...at('2026-03-05', '08:30', '10:00'), place: 'Trụ sở Công an xã Ea Kly', 'seizureRecord.number': '03', 'seizureDecision.number': '04',
    'chair.fullName': 'H Lan Mlô', 'chair.title': 'Chủ tịch', 'chair.agency': 'Ủy ban nhân dân xã Ea Kly',
    'finance.fullName': 'Lê Thị Thu', 'finance.title': 'Công chức tài chính - kế toán', 'finance.agency': 'Phòng Kinh tế xã Ea Kly',
    'department.fullName': 'Nguyễn Văn Bình', 'department.title': 'Công chức địa chính', 'department.agency': 'Ủy ban nhân dân xã Ea Kly',
    'expert.fullName': 'Đỗ Mạnh Cường', 'expert.title': 'Kỹ thuật viên', 'expert.agency': 'Trung tâm Dịch vụ công xã Ea Kly',
    grounds: 'Giá thị trường tại địa phương của máy cùng loại, mức hao mòn 40%.', 'exhibits.*.price': 1.2e6, 'exhibits.*.quantity': 1, 'exhibits.*.kind': 'Máy bơm điện 1,5 kW, đã qua sử dụng', 'exhibits.*.note': none,
  },
  MBB05: {
    ...at('2026-03-04', '09:00', '10:30'), informantsKind: 'person', 'informantsPersons.*.fullName': 'Y Bliu Êban', 'informantsPersons.*.occupation': 'Làm nông',
    victimText: none, damage: 'Nước thải chảy trên khoảng 30 m mặt đường liên thôn, chưa gây thiệt hại về tài sản.', informantStatement: 'Việc bơm nước thải chỉ xảy ra một lần.', examined: none, otherFacts: 'Người vi phạm đã dọn sạch mặt đường ngày 03/03/2026.', 'violations.*.mitigating': ['gn.1'],
  },
  MBB01: {
    hasWitness: true, victimText: none, measures: none, basis: 'Biên bản làm việc số 02/BB-LV ngày 02/03/2026', 'violations.*.basis': 'điểm a khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP',
  },
  MBB06: { ...at('2026-03-12', '08:30', '09:00'), ...representative, 'decision.number': '12', 'decision.on': '2026-03-09' },
  MBB07: { ...at('2026-04-22', '09:00', '09:40'), ...representative, ...enforcement, 'decision.form': 'MQĐ08' },
  MBB08: { ...at('2026-03-12', '14:00', '14:30'), ...witness, ...decision('12', '2026-03-09'), 'licences.*.name': 'Giấy phép lái xe hạng A1 số 660123456789', 'licences.*.condition': 'Còn nguyên vẹn', 'licences.*.note': none },
  MBB09: {
    ...at('2026-04-06', '09:00', '10:00'), ...decision('12', '2026-03-09'), informantsKind: 'organization',
    'informantsAgencies.*.agencyKind': 'organization', 'informantsAgencies.*.fullName': 'Vũ Thị Hạnh', 'informantsAgencies.*.title': 'Giám đốc', 'informantsAgencies.*.agency': 'Phòng giao dịch Krông Pắc, Ngân hàng Cao Nguyên', verified: 'account',
    income: 'Không có tiền lương; thu nhập từ làm nông, không thường xuyên.', accounts: 'Tài khoản số 5200123456789 mở tại Phòng giao dịch Krông Pắc, Ngân hàng Cao Nguyên, số dư 12.500.000 đồng.', heldByOthers: 'Chưa có thông tin.',
    informantStatement: 'Cung cấp thông tin đúng với sổ sách của đơn vị.', violatorStatement: 'Đề nghị được nộp trong tháng này.',
  },
  MBB10: {
    ...at('2026-04-27', '08:30', '10:00'), ...enforcement, ...coordinators, ...witness, ...representative, 'holder.kind': 'organization', 'holder.name': 'Hợp tác xã Dịch vụ nông nghiệp Ea Kly', 'holder.address': 'Thôn 2, xã Ea Kly, tỉnh Đắk Lắk', 'holder.representative': 'Trần Văn Lộc',
    collected: 'both', amount: 2.5e6, 'property.*.name': 'Cà phê nhân', 'property.*.unit': 'kg', 'property.*.quantity': 20, 'property.*.condition': 'Đã phơi khô, đóng bao', 'property.*.note': 'Hợp tác xã giữ hộ',
  },
  MBB11: { ...at('2026-04-27', '08:00', '11:00'), ...enforcement, ...coordinators, ...witness, ...representative, result: 'Đã dọn sạch nước thải trên mặt đường, khôi phục lại tình trạng ban đầu của 30 m đường liên thôn; nghiệm thu đạt yêu cầu.' },
  MBB12: { ...at('2026-04-27', '08:30', '10:00'), ...coordinators, ...witness, ...representative, ...distrained },
  MBB13: { ...at('2026-04-27', '10:15', '11:00'), ...keepers, ...witness, ...representative, ...distrained },
  MBB14: { ...at('2026-05-25', '08:30', '09:30'), ...keepers, ...distrained, 'receivers.*.agencyKind': 'organization', 'receivers.*.fullName': 'Ngô Thị Mai', 'receivers.*.title': 'Đấu giá viên', 'receivers.*.agency': 'Trung tâm Dịch vụ đấu giá tài sản tỉnh Đắk Lắk' },
};
