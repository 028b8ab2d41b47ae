import { FROM_2022, TT18 } from './data/documents.ts';
import type { RuleRow } from './rule.ts';
import { setNotes } from './rule.ts';

// Doubts about the shipped rows, beside them: who only counts a term in a browser does not load them.

const SEIZURE = 'Thời hạn tạm giữ sau năm 2025 chưa đối chiếu với văn bản hợp nhất.';
const YEAR = 'Chưa đối chiếu với thông báo chính thức.';

/** By id of the rule, or by id and first day where only one of its rows is meant. */
const NOTES: Readonly<Record<string, string>> = {
  'calendar.2022': YEAR,
  'calendar.2023': YEAR,
  'calendar.2024': YEAR,
  'calendar.2026': 'Các ngày hoán đổi 02/01, 10/01, 22/8 và 31/8/2026 chưa đối chiếu với thông báo chính thức.',
  'calendar.2027': 'Lịch nghỉ năm 2027 là dự kiến, chưa có thông báo chính thức.',

  'file-transfer.deadline 2025-07-01': 'Từ 01/7/2025: chuyển “kịp thời”, không còn mốc 24 giờ.',
  'explanation.hearing': 'Thông báo về phiên giải trình trong 05 ngày kể từ ngày nhận yêu cầu.',
  'decision.deadline.complex': 'Vụ việc đặc biệt nghiêm trọng, có nhiều tình tiết phức tạp.',
  'service.deemed.post': 'Tính từ khi bưu gửi bị trả lại lần thứ ba.',
  'service.deemed.electronic': 'Tính từ khi hệ thống ghi nhận việc gửi.',
  'service.deemed.posted-up': 'Niêm yết 07 ngày làm việc liên tục, có biên bản.',
  'seizure.deadline.normal': SEIZURE,
  'seizure.deadline.one-month': SEIZURE,
  'seizure.deadline.two-months': SEIZURE,
  'seizure.deadline.valuation': 'Tạm giữ để định giá, tính từ ngày ra quyết định tạm giữ.',
  'seizure.report': 'Không ra quyết định tạm giữ thì phải trả lại ngay.',

  'limitation.period 2022-01-01': 'Danh sách lĩnh vực 02 năm trước 01/7/2025 suy từ Luật năm 2025, chưa đối chiếu.',
  'limitation.referred 2022-01-01': 'Trước 01/7/2025 không kéo dài; chưa đối chiếu.',
  'limitation.last-day': 'Chưa rõ thời hiệu kết thúc vào ngày nghỉ có kéo dài đến ngày làm việc tiếp theo hay không: trong khoảng đó chỉ cảnh báo.',

  'fine.circumstances 2022-01-01': 'Nghị định gốc chỉ nêu mức trung bình và trường hợp từ 02 tình tiết; 01 tình tiết theo khoản 4 Điều 23 của Luật.',
  'fine.circumstances 2025-05-02': 'Ngày có hiệu lực 02/5/2025 của Nghị định 68/2025 chưa đối chiếu.',
  'fine.circumstances.thue': 'Mỗi tình tiết tăng, giảm 10% mức trung bình của khung.',
  'fine.average': 'Chưa có quy định về làm tròn khi mức trung bình không phải là số nguyên đồng; mặc định làm tròn xuống.',
  'fine.total': 'Nhiều hành vi: xử phạt từng hành vi trong một quyết định, ghi từng mức và tổng mức.',
  'without-record.equipment': 'Vi phạm phát hiện nhờ phương tiện, thiết bị kỹ thuật, nghiệp vụ phải lập biên bản.',
  'without-record.from-criminal-procedure': 'Hành vi do cơ quan tiến hành tố tụng chuyển theo khoản 1 Điều 63: không giới hạn mức tiền.',

  'execution.limitation': 'Hết thời hiệu thì không thi hành phần tiền phạt; tịch thu, khắc phục hậu quả vẫn thi hành.',
  'late-fee.rate': `Ngày nộp tiền có tính chậm nộp hay không chưa rõ (Điều 5 ${TT18}); mặc định không tính.`,
  'late-fee.pause': 'Không tính tiền chậm nộp trong thời gian hoãn và thời gian xem xét giảm, miễn, nộp nhiều lần; khi tạm đình chỉ thi hành chưa có quy định rõ, mặc định không tính.',
  'postponement.conditions': 'Ngưỡng theo Luật năm 2020; thời gian hoãn không quá 03 tháng theo Luật năm 2012, chưa đối chiếu.',
  'publication.duty': 'Chỉ khi gây hậu quả lớn hoặc có ảnh hưởng xấu về dư luận xã hội; thủ tục: Điều 18 Nghị định 118/2021/NĐ-CP.',
  'reporting.database.remote': 'Vùng sâu, vùng xa, biên giới, hải đảo, đi lại khó khăn.',
  'reporting.annual': 'Sửa đổi bởi Thông tư 19/2025/TT-BTP; hạn của cấp xã do cơ quan cấp trên ấn định.',
  'correction.term': 'Hết thời hiệu xử phạt thì không đính chính, sửa đổi, bổ sung, hủy bỏ một phần; hủy bỏ toàn bộ (MQĐ40) không bị giới hạn thời gian.',
  'enforcement.record': 'Lập biên bản về việc không tự nguyện chấp hành trong 03 ngày làm việc từ khi hết thời hạn.',

  'competence.per-act': 'Thẩm quyền tính theo mức tối đa của khung tiền phạt đối với từng hành vi.',
  'competence.territory': 'Chủ tịch UBND các cấp có thẩm quyền trong các lĩnh vực ở địa phương; người khác trong ngành, lĩnh vực mình quản lý.',
};

/** Doubts that whole tables share. */
function tableNote(rule: string, { value, validFrom, confidence }: RuleRow<unknown>): string | undefined {
  if (rule.startsWith('field.maximum.') && confidence === 'unverified') return 'Mức tối đa chưa đối chiếu với văn bản hợp nhất.';
  if (!rule.startsWith('competence.') || typeof value !== 'object' || value === null || !('fields' in value)) return undefined;
  if (validFrom === FROM_2022) return 'Thẩm quyền trước 01/7/2025, chưa đối chiếu với văn bản hợp nhất.';
  return Array.isArray(value.fields) ? 'Các lĩnh vực thuộc thẩm quyền suy từ nghị định ngành, chưa đối chiếu đầy đủ.' : undefined;
}

/** What is doubtful about a shipped row. */
export function noteOf(rule: string, row: RuleRow<unknown>): string | undefined {
  return NOTES[`${rule} ${row.validFrom}`] ?? NOTES[rule] ?? tableNote(rule, row);
}

/** Ids that have a note of their own, each with the first day of the row where only one is meant. */
export const notedRules: readonly string[] = Object.keys(NOTES);

/** From here on every citation of a shipped row carries its doubt as `note`. Call it once where citations are shown to officials. */
export function loadNotes(): void {
  setNotes(noteOf);
}
