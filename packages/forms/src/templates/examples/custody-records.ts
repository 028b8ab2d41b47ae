import type { FormExamples } from './form-examples.ts';

const decidedBy = 'Chủ tịch Ủy ban nhân dân xã Ea Kly';
const pump = { 'exhibits.*.name': 'Máy bơm nước', 'exhibits.*.unit': 'chiếc', 'exhibits.*.quantity': 1, 'exhibits.*.kind': 'máy bơm điện', 'exhibits.*.condition': 'đã qua sử dụng, còn hoạt động', 'exhibits.*.note': 'Không' };
const licence = { 'licences.*.name': 'Giấy chứng nhận đăng ký hộ kinh doanh', 'licences.*.quantity': 1, 'licences.*.condition': 'nguyên vẹn', 'licences.*.note': 'Không' };
const noMore = { furtherStatement: 'Không' };
const witness = { 'witnesses.*.fullName': 'Y Bhiêng Êban', 'witnesses.*.occupation': 'Làm nông' };
const office = { place: 'trụ sở Ủy ban nhân dân xã Ea Kly, thôn 1, xã Ea Kly, tỉnh Đắk Lắk' };
const receivers = (agency: string, title: string): Readonly<Record<string, string>> => ({ 'receivers.*.fullName': 'Trần Minh Khôi', 'receivers.*.title': title, 'receivers.*.agency': agency, transferredTo: agency });
const keeper = { 'keeper.fullName': 'Lê Thị Hòa', 'keeper.title': 'Công chức văn phòng', 'keeper.agency': 'Ủy ban nhân dân xã Ea Kly' };

/** Made-up values for the forms of seizure, return, search, transfer (MBB15 – MBB30). */
export const custodyRecordsExamples: FormExamples = {
  MBB15: { ...pump, ...licence, ...witness, hasWitness: true, ...noMore, violatorStatement: 'Thừa nhận hành vi vi phạm', witnessStatement: 'Việc tạm giữ đúng như đã ghi' },
  MBB16: { ...office, ...pump, ...licence, ...noMore, 'seizureRecord.number': '03' },
  MBB17: { ...office, ...pump, ...licence, ...noMore, 'decision.number': '09', 'decision.by': decidedBy },
  MBB18: {
    ...office, purpose: 'deposit', ...noMore, 'custodyDecision.number': '06', 'custodyDecision.by': decidedBy, 'seizureDecision.number': '04', 'seizureDecision.by': decidedBy, amount: 4e6,
    reason: 'Người vi phạm đề nghị được giữ, bảo quản xe mô tô bị tạm giữ',
  },
  MBB19: {
    ...office, ...noMore, 'decision.number': '06', 'decision.by': decidedBy, 'vehicles.*.name': 'Xe mô tô hai bánh', 'vehicles.*.quantity': 1,
    'vehicles.*.registration': '0123456', 'vehicles.*.plate': '47-X1 000.00', 'vehicles.*.condition': 'đã qua sử dụng', 'vehicles.*.note': 'Không',
  },
  MBB20: { ...pump, ...noMore, 'exhibits.*.registration': 'Không', 'decision.by': decidedBy, violatorStatement: 'Chấp hành quyết định' },
  MBB21: {
    ...pump, ...noMore, 'exhibits.*.name': 'Thuốc bảo vệ thực vật không có nhãn', 'exhibits.*.unit': 'chai', 'exhibits.*.quantity': 12, 'exhibits.*.condition': 'chai 500 ml, chưa mở',
    place: 'Khu xử lý chất thải xã Ea Kly', 'decision.number': '08', 'decision.by': decidedBy, method: 'Đốt tại lò đốt chất thải nguy hại',
    'participants.*.fullName': 'Phạm Quốc Trung', 'participants.*.title': 'Chuyên viên', 'participants.*.agency': 'Chi cục Trồng trọt và Bảo vệ thực vật tỉnh Đắk Lắk',
  },
  MBB22: {
    ...witness, hasWitness: true, 'recorders.*.fullName': 'Hoàng Văn Lâm', 'recorders.*.title': 'Trưởng Công an xã', 'recorders.*.agency': 'Công an xã Ea Kly',
    'detention.number': '02', 'detention.by': 'Trưởng Công an xã Ea Kly', 'victim.occupation': 'Làm nông', 'refusal.name': 'Y Thanh Niê', 'refusal.reason': 'Không đồng ý với nội dung biên bản',
    'givers.*.fullName': 'Nguyễn Văn Bình', 'givers.*.title': 'Công chức địa chính', place: 'trụ sở Công an xã Ea Kly', health: 'Bình thường, không có thương tích; áo sơ mi xanh, quần vải đen',
    'event.when': '08 giờ 30 phút ngày 02/03/2026', 'event.where': 'Thôn 5, xã Ea Kly, tỉnh Đắk Lắk', damage: 'Nước thải chảy ra đường, chưa xác định được thiệt hại', circumstances: 'Không',
  },
  MBB23: {
    ...witness, ...noMore, 'witnesses.*.gender': 'male', 'decision.by': 'Trưởng Công an xã Ea Kly', found: '01 chìa khóa máy bơm nước, đã qua sử dụng',
    'recorders.*.fullName': 'Hoàng Văn Lâm', 'recorders.*.title': 'Trưởng Công an xã', 'recorders.*.agency': 'Công an xã Ea Kly', violatorStatement: 'Không có ý kiến', witnessStatement: 'Việc khám đúng như đã ghi',
  },
  MBB24: {
    ...witness, ...noMore, hasWitness: true, 'decision.by': 'Trưởng Công an xã Ea Kly', things: 'Xe ô tô tải', 'registration.number': '0123456', 'registration.on': '2020-05-20', 'registration.by': 'Phòng Cảnh sát giao thông Công an tỉnh Đắk Lắk', plate: '47C-000.00',
    extent: 'Toàn bộ thùng xe và buồng lái', found: '12 chai thuốc bảo vệ thực vật không có nhãn, loại 500 ml, chưa mở', 'recorders.*.fullName': 'Hoàng Văn Lâm', 'recorders.*.title': 'Trưởng Công an xã',
    'recorders.*.agency': 'Công an xã Ea Kly', violatorStatement: 'Không có ý kiến', witnessStatement: 'Việc khám đúng như đã ghi',
  },
  MBB25: {
    ...witness, ...noMore, hasWitness: true, hasRepresentative: true, 'decision.by': decidedBy, searchedPlace: 'nhà kho tại thôn 5, xã Ea Kly, tỉnh Đắk Lắk', found: '12 chai thuốc bảo vệ thực vật không có nhãn, loại 500 ml, chưa mở',
    'attending.occupation': 'Làm nông', 'representative.fullName': 'H Yar Kbuôr', 'representative.title': 'Phó Chủ tịch', 'representative.agency': 'Ủy ban nhân dân xã Ea Kly', violatorStatement: 'Không có ý kiến', witnessStatement: 'Việc khám đúng như đã ghi',
  },
  MBB26: { ...pump, ...noMore, ...witness, ...keeper, hasWitness: true, 'seizureRecord.number': '03' },
  MBB27: {
    ...pump, ...noMore, ...keeper, 'sealingRecord.number': '02',
    basis: 'Biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề số 03/BB-TG ngày 02/03/2026; Biên bản niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính số 02/BB-NPTG ngày 02/03/2026',
  },
  MBB28: {
    ...office, ...receivers('Cơ quan Cảnh sát điều tra Công an tỉnh Đắk Lắk', 'Điều tra viên'), 'decision.number': '10', 'decision.by': decidedBy,
    'documents.*.paperName': 'Biên bản vi phạm hành chính số 05/BB-VPHC ngày 02/03/2026',
  },
  MBB29: {
    ...office, ...pump, ...receivers('Ủy ban nhân dân xã Krông Pắc', 'Công chức văn phòng'), 'decision.by': decidedBy, withExhibits: true, 'documents.*.paperName': 'Biên bản vi phạm hành chính số 05/BB-VPHC ngày 02/03/2026',
  },
  MBB30: {
    ...office, ...receivers('Sở Tài chính tỉnh Đắk Lắk', 'Chuyên viên'), 'decision.number': '11', 'decision.by': decidedBy, 'licences.*.licenceName': 'Giấy chứng nhận đăng ký hộ kinh doanh',
    'documents.*.paperName': 'Biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề số 03/BB-TG ngày 02/01/2026',
  },
};
