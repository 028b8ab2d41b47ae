import type { FormNeed } from '@xlvphc/law';

/** Vietnamese titles of groups of rules (first part of the id) and of single rules, for the generated documentation. */
export const GROUPS: Readonly<Record<string, { readonly file: string; readonly title: string }>> = {
  calendar: { file: 'calendar', title: 'Lịch ngày nghỉ, ngày làm việc' },
  record: { file: 'procedure', title: 'Trình tự: biên bản, giải trình, quyết định, giao quyết định, tạm giữ' },
  'file-transfer': { file: 'procedure', title: '' },
  explanation: { file: 'procedure', title: '' },
  decision: { file: 'procedure', title: '' },
  service: { file: 'procedure', title: '' },
  seizure: { file: 'procedure', title: '' },
  limitation: { file: 'limitation', title: 'Thời hiệu xử phạt' },
  fine: { file: 'fine', title: 'Mức tiền phạt, xử phạt không lập biên bản' },
  'without-record': { file: 'fine', title: '' },
  execution: { file: 'execution', title: 'Thi hành: nộp phạt, chậm nộp, hoãn, nhiều lần, công bố, báo cáo' },
  cleared: { file: 'execution', title: '' },
  'late-fee': { file: 'execution', title: '' },
  instalments: { file: 'execution', title: '' },
  postponement: { file: 'execution', title: '' },
  publication: { file: 'execution', title: '' },
  reporting: { file: 'execution', title: '' },
  correction: { file: 'execution', title: '' },
  'criminal-transfer': { file: 'execution', title: '' },
  enforcement: { file: 'execution', title: '' },
  'licence-notice': { file: 'execution', title: '' },
  paper: { file: 'procedure', title: '' },
  competence: { file: 'competence', title: 'Thẩm quyền xử phạt theo chức danh' },
  field: { file: 'fields', title: 'Mức phạt tiền tối đa theo lĩnh vực (Điều 24)' },
  code: { file: 'codes', title: 'Danh mục' },
  form: { file: 'forms', title: 'Mẫu văn bản: lập khi nào, hệ quả' },
  process: { file: 'process', title: 'Các bước của hồ sơ' },
};

/** Titles of rules whose value does not name them. */
export const TITLES: Readonly<Record<string, string>> = {
  'record.deadline.normal': 'Thời hạn lập biên bản', 'record.deadline.complex': 'Thời hạn lập biên bản, vụ việc phức tạp',
  'record.deadline.expertise': 'Thời hạn lập biên bản sau kết quả giám định, xác định đối tượng qua thiết bị', 'record.deadline.transport': 'Thời hạn lập biên bản, tàu bay, tàu biển, tàu hỏa',
  'file-transfer.deadline': 'Chuyển hồ sơ đến người có thẩm quyền', 'explanation.threshold': 'Ngưỡng được giải trình', 'explanation.written': 'Giải trình bằng văn bản',
  'explanation.written.extension': 'Gia hạn giải trình bằng văn bản', 'explanation.oral': 'Yêu cầu giải trình trực tiếp', 'explanation.hearing': 'Tổ chức phiên giải trình',
  'decision.deadline.normal': 'Thời hạn ra quyết định', 'decision.deadline.transferred': 'Thời hạn ra quyết định khi chuyển hồ sơ',
  'decision.deadline.explanation': 'Thời hạn ra quyết định khi có giải trình, xác minh', 'decision.deadline.complex': 'Thời hạn ra quyết định, vụ việc đặc biệt nghiêm trọng',
  'service.deadline': 'Thời hạn gửi quyết định', 'service.deemed.handed-over': 'Giao trực tiếp', 'service.deemed.refused': 'Từ chối nhận', 'service.deemed.post': 'Gửi bưu điện',
  'service.deemed.electronic': 'Gửi điện tử', 'service.deemed.posted-up': 'Niêm yết', 'seizure.deadline.normal': 'Thời hạn tạm giữ', 'seizure.deadline.one-month': 'Kéo dài tạm giữ 01 tháng',
  'seizure.deadline.two-months': 'Kéo dài tạm giữ 02 tháng', 'seizure.return-papers': 'Trả lại giấy tờ sau khi nộp phạt', 'limitation.period': 'Thời hiệu xử phạt', 'limitation.start': 'Thời điểm tính thời hiệu',
  'limitation.evasion': 'Trốn tránh, cản trở: tính lại thời hiệu', 'limitation.last-day': 'Thời hiệu kết thúc vào ngày nghỉ', 'fine.organization-factor': 'Mức phạt của tổ chức so với cá nhân',
  'fine.overall-range': 'Mức phạt tiền thấp nhất, cao nhất', 'fine.circumstances': 'Tình tiết tăng nặng, giảm nhẹ', 'fine.circumstances.thue': 'Tình tiết tăng nặng, giảm nhẹ trong lĩnh vực thuế',
  'fine.average': 'Mức trung bình của khung', 'fine.minors': 'Người chưa thành niên', 'fine.total': 'Tổng mức phạt nhiều hành vi', 'without-record.limit': 'Mức xử phạt không lập biên bản',
  'without-record.equipment': 'Phát hiện qua phương tiện, thiết bị', 'without-record.from-criminal-procedure': 'Cơ quan tố tụng chuyển đến', 'execution.deadline': 'Thời hạn thi hành',
  'execution.limitation': 'Thời hiệu thi hành', 'execution.partial': 'Thi hành một phần', 'cleared.term': 'Được coi là chưa bị xử phạt', 'late-fee.rate': 'Tiền chậm nộp', 'late-fee.pause': 'Không tính tiền chậm nộp',
  'instalments.conditions': 'Nộp tiền phạt nhiều lần', 'postponement.conditions': 'Hoãn thi hành phạt tiền', 'publication.duty': 'Công bố công khai', 'reporting.database': 'Cung cấp thông tin cho cơ sở dữ liệu quốc gia',
  'reporting.database.remote': 'Cung cấp thông tin, vùng đi lại khó khăn', 'reporting.annual': 'Báo cáo hằng năm', 'correction.term': 'Đính chính, sửa đổi, hủy bỏ', 'criminal-transfer.term': 'Chuyển hồ sơ sau khi đã ra quyết định',
  'licence-notice.term': 'Thông báo tước giấy phép cho cơ quan đã cấp', 'limitation.referred': 'Cơ quan tố tụng chuyển đến: kéo dài thời hiệu', 'seizure.deadline.valuation': 'Tạm giữ để định giá', 'seizure.report': 'Báo cáo việc tạm giữ',
  'enforcement.record': 'Biên bản không tự nguyện chấp hành', 'competence.per-act': 'Thẩm quyền theo từng hành vi', 'competence.several-fields': 'Nhiều hành vi ở nhiều lĩnh vực', 'competence.territory': 'Lĩnh vực và địa bàn',
  'paper.content': 'Nội dung theo mẫu', 'paper.record': 'Căn cứ biên bản vi phạm', 'paper.once': 'Một hành vi chỉ bị xử phạt một lần', 'paper.seized-in-record': 'Tạm giữ cùng lúc lập biên bản', 'paper.held': 'Xử lý tang vật, phương tiện bị tạm giữ',
  'competence.delegation': 'Giao quyền', 'fine.reason': 'Lý do khi mức phạt khác mức tính',
};

/** What a form needs, as the documentation names it. */
export const NEEDS: Readonly<Record<FormNeed, string>> = {
  record: 'biên bản vi phạm', decision: 'quyết định xử phạt', served: 'quyết định đã giao', unserved: 'quyết định chưa giao', 'any-decision': 'một quyết định đã ban hành', held: 'đang tạm giữ',
  confiscation: 'có tịch thu', licence: 'có tước giấy phép', expulsion: 'có trục xuất', remedies: 'có biện pháp khắc phục hậu quả', fine: 'có phạt tiền', overdue: 'hết thời hạn tự nguyện thi hành',
  explanation: 'có quyền giải trình', instalments: 'mức phạt được nộp nhiều lần', postponement: 'mức phạt được hoãn', 'no-equipment': 'không phát hiện qua thiết bị', 'small-fine': 'mức phạt không phải lập biên bản', person: 'người vi phạm là cá nhân',
};
