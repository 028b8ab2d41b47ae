import type { FormExamples } from './form-examples.ts';

const seizure = { 'seizureDecision.number': '03', 'seizureDecision.on': '2026-02-02' };
const record = { 'record.number': '05', 'record.on': '2026-02-02' };
const detentionDecree = { 'decree.article': '15', 'decree.number': '142', 'decree.year': '2021', 'decree.date': '2021-12-31' };
const custodyDecree = { 'decree.article': '14', 'decree.number': '138', 'decree.year': '2021', 'decree.date': '2021-12-31' };
const relative = 'Bà H Nga Niê (vợ), Thôn 5, xã Ea Kly, tỉnh Đắk Lắk';

/** Made-up values for the forms of confiscation, remedy, seizure, detention (MQĐ14 – MQĐ24). */
export const seizureExamples: FormExamples = {
  MQĐ14: {
    ...record, ...seizure, ground: 'unclaimed', seizedFrom: 'person',
    'notice.by': 'Chủ tịch Ủy ban nhân dân xã Ea Kly', 'notice.on': '2026-02-20',
    text: 'Biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề số 03/BB-TG ngày 02/02/2026',
  },
  MQĐ15: {
    ...record, 'record.on': '2025-01-06', termUnit: 'day', term: 10, reason: 'Đã hết thời hiệu xử phạt vi phạm hành chính quy định tại Điều 6 Luật Xử lý vi phạm hành chính',
    harm: 'Nước thải và bùn ứ đọng trên 20 m mương thoát nước tại Thôn 5, xã Ea Kly',
    basis: 'điểm a khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP ngày 07/7/2022 quy định xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường',
    name: 'Buộc khôi phục lại tình trạng ban đầu: nạo vét, khơi thông 20 m mương thoát nước tại Thôn 5, xã Ea Kly',
  },
  MQĐ16: {
    ...record, reason: 'Thực phẩm không rõ nguồn gốc, đã hư hỏng, gây hại cho sức khỏe con người',
    place: 'Bãi xử lý chất thải xã Ea Kly', 'term.length': 5,
    participants: 'Đại diện Ủy ban nhân dân xã Ea Kly, Công an xã, Trạm Y tế xã',
  },
  MQĐ17: {
    'decision.on': '2026-02-10', 'stopped.place': 'điểm a khoản 6 Điều 1', continuedPlace: 'điểm c khoản 6 Điều 1',
    'stopped.reason': 'Ông Y Thanh Niê đã chết theo Giấy chứng tử số 08/2026 do Ủy ban nhân dân xã Ea Kly cấp ngày 25/02/2026',
    'successor.kind': 'person', 'successor.fullName': 'H Nga Niê', 'successor.gender': 'female', 'successor.birthDate': '1990-09-20', 'successor.nationality': 'Việt Nam',
    'successor.name': 'Hợp tác xã Dịch vụ nông nghiệp Ea Kly', 'successor.enterpriseCode': '6007654321', 'successor.licenceNumber': '40G8000123', 'successor.licenceIssuedBy': 'Phòng Kinh tế xã Ea Kly',
    'successor.representative.fullName': 'Trần Văn Lộc', 'successor.representative.gender': 'male', 'successor.representative.title': 'Giám đốc',
    'successor.occupation': 'Làm nông', 'successor.idNumber': '066190004321', 'successor.idIssuedOn': '2021-06-20', 'successor.idIssuedBy': 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    concerned: '(bà H Nga Niê, người đang quản lý tài sản)',
  },
  MQĐ18: {
    ...detentionDecree, reason: 'Cần ngăn chặn ngay hành vi gây rối trật tự công cộng', condition: 'Sức khỏe bình thường, tỉnh táo; áo sơ mi xanh, quần vải đen; một điện thoại di động',
    place: 'Trụ sở Công an xã Ea Kly', 'term.length': 6, 'term.fromTime': '09:30', notified: relative,
  },
  MQĐ19: {
    ...detentionDecree, 'detentionDecision.number': '02', 'detentionDecision.on': '2026-03-02', 'before.length': 6, 'before.fromTime': '09:30', 'before.from': '2026-03-02',
    'term.length': 6, reason: 'Cần thêm thời gian xác minh nhân thân và tình tiết của vụ việc', notified: relative,
  },
  MQĐ20: { 'seizureRecord.number': '03', reason: 'Để xác minh tình tiết mà nếu không tạm giữ thì không có căn cứ ra quyết định xử phạt', place: 'Kho của Công an xã Ea Kly' },
  MQĐ21: {
    ...seizure, 'before.length': 9, 'before.from': '2026-02-02', 'before.to': '2026-02-11',
    reason: 'Vụ việc có nhiều tình tiết phức tạp, cần tiếp tục xác minh', notified: 'Ông Y Thanh Niê, Thôn 5, xã Ea Kly, tỉnh Đắk Lắk',
  },
  MQĐ22: {
    ...custodyDecree, ...record, ...seizure, 'deposit.amount': 5e6, 'term.to': '2026-03-31', seizedUntil: '2026-03-31',
    informed: 'Ủy ban nhân dân xã Ea Kly',
  },
  MQĐ23: {
    ...custodyDecree, ...record, 'decision.on': '2026-02-10', 'custodyDecision.number': '04', 'custodyDecision.on': '2026-02-12', fine: 4e6, deposit: 5e6,
    depositKeeper: 'Công an xã Ea Kly', 'treasury.name': 'Kho bạc Nhà nước khu vực XIV',
  },
  MQĐ24: { ...seizure, reason: 'Đã nộp đủ tiền phạt theo Quyết định xử phạt vi phạm hành chính số 12/QĐ-XPHC ngày 10/02/2026' },
};
