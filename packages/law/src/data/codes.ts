import { list } from './code-list.ts';
import { LAW, ND20 } from './documents.ts';

export type { CodeValue } from './code-list.ts';

/** Tình tiết tăng nặng: closed list of Điều 10. */
export const AGGRAVATING = /* @__PURE__ */ list('code.aggravating', '10', 'secondary', [
  ['tn.a', 'Vi phạm hành chính có tổ chức', 'Organised violation', 'a'],
  ['tn.b', 'Vi phạm hành chính nhiều lần; tái phạm', 'Repeated violation; relapse', 'b'],
  ['tn.c', 'Xúi giục, lôi kéo, sử dụng người chưa thành niên vi phạm; ép buộc người bị lệ thuộc vào mình về vật chất, tinh thần thực hiện hành vi vi phạm hành chính', 'Inciting or using minors; forcing a dependent person', 'c'],
  ['tn.d', 'Sử dụng người biết rõ là đang bị tâm thần hoặc bệnh khác làm mất khả năng nhận thức hoặc khả năng điều khiển hành vi để vi phạm hành chính', 'Using a person known to lack capacity', 'd'],
  ['tn.đ', 'Lăng mạ, phỉ báng người đang thi hành công vụ; vi phạm hành chính có tính chất côn đồ', 'Insulting an officer on duty; hooliganism', 'đ'],
  ['tn.e', 'Lợi dụng chức vụ, quyền hạn để vi phạm hành chính', 'Abuse of position', 'e'],
  ['tn.g', 'Lợi dụng hoàn cảnh chiến tranh, hoàn cảnh thiên tai, thảm họa, dịch bệnh hoặc những khó khăn đặc biệt khác của xã hội để vi phạm hành chính', 'Exploiting war, disaster or epidemic', 'g'],
  ['tn.h', 'Vi phạm trong thời gian đang chấp hành hình phạt của bản án hình sự hoặc đang chấp hành quyết định áp dụng biện pháp xử lý vi phạm hành chính', 'While serving a criminal or administrative sanction', 'h'],
  ['tn.i', 'Tiếp tục thực hiện hành vi vi phạm hành chính mặc dù người có thẩm quyền đã yêu cầu chấm dứt hành vi đó', 'Continuing after an order to stop', 'i'],
  ['tn.k', 'Sau khi vi phạm đã có hành vi trốn tránh, che giấu vi phạm hành chính', 'Evading or concealing', 'k'],
  ['tn.l', 'Vi phạm hành chính có quy mô lớn, số lượng hoặc trị giá hàng hóa lớn', 'Large scale or value', 'l'],
  ['tn.m', 'Vi phạm hành chính đối với nhiều người, trẻ em, người già, người khuyết tật, phụ nữ mang thai', 'Against many people, children, the elderly, disabled or pregnant', 'm'],
], LAW, '1');

/** Tình tiết giảm nhẹ: closed list of Điều 9. */
export const MITIGATING = /* @__PURE__ */ list('code.mitigating', '9', 'unverified', [
  ['gn.1', 'Người vi phạm hành chính đã có hành vi ngăn chặn, làm giảm bớt hậu quả của vi phạm hoặc tự nguyện khắc phục hậu quả, bồi thường thiệt hại', 'Prevented or reduced the consequence, or made good voluntarily'],
  ['gn.2', 'Người vi phạm hành chính đã tự nguyện khai báo, thành thật hối lỗi; tích cực giúp đỡ cơ quan chức năng phát hiện vi phạm hành chính, xử lý vi phạm hành chính', 'Declared voluntarily, sincere regret, active help'],
  ['gn.3', 'Vi phạm hành chính trong tình trạng bị kích động về tinh thần do hành vi trái pháp luật của người khác gây ra; vượt quá giới hạn phòng vệ chính đáng; vượt quá yêu cầu của tình thế cấp thiết', 'Provoked; exceeding self-defence or necessity'],
  ['gn.4', 'Vi phạm hành chính do bị ép buộc hoặc bị lệ thuộc về vật chất hoặc tinh thần', 'Forced or dependent'],
  ['gn.5', 'Người vi phạm hành chính là phụ nữ mang thai, người già yếu, người có bệnh hoặc khuyết tật làm hạn chế khả năng nhận thức hoặc khả năng điều khiển hành vi của mình', 'Pregnant, old and weak, or of limited capacity'],
  ['gn.6', 'Vi phạm hành chính vì hoàn cảnh đặc biệt khó khăn mà không do mình gây ra', 'Special hardship not of their own making'],
  ['gn.7', 'Vi phạm hành chính do trình độ lạc hậu', 'Low level of development'],
  ['gn.8', 'Những tình tiết giảm nhẹ khác do Chính phủ quy định', 'Others set by the Government'],
]);

/** Hình thức xử phạt chính. */
export const MAIN_PENALTIES = /* @__PURE__ */ list('code.main-penalty', '21', 'unverified', [
  ['canh-cao', 'Cảnh cáo', 'Warning', 'a'],
  ['phat-tien', 'Phạt tiền', 'Fine', 'b'],
  ['tuoc-giay-phep', 'Tước quyền sử dụng giấy phép, chứng chỉ hành nghề có thời hạn hoặc đình chỉ hoạt động có thời hạn', 'Withdrawal of a licence or suspension for a term', 'c'],
  ['tich-thu', 'Tịch thu tang vật, phương tiện vi phạm hành chính', 'Confiscation', 'd'],
  ['truc-xuat', 'Trục xuất', 'Expulsion', 'đ'],
], LAW, '1');

/** Hình thức xử phạt bổ sung. */
export const ADDITIONAL_PENALTIES = /* @__PURE__ */ list('code.additional-penalty', '21', 'unverified', [
  ['tuoc-giay-phep', 'Tước quyền sử dụng giấy phép, chứng chỉ hành nghề có thời hạn', 'Withdrawal of a licence for a term', 'c'],
  ['dinh-chi', 'Đình chỉ hoạt động có thời hạn', 'Suspension of activity for a term', 'c'],
  ['tich-thu', 'Tịch thu tang vật, phương tiện vi phạm hành chính', 'Confiscation', 'd'],
  ['truc-xuat', 'Trục xuất', 'Expulsion', 'đ'],
], LAW, '1');

/** Biện pháp khắc phục hậu quả: Điều 28 khoản 1. */
export const REMEDIAL_MEASURES = /* @__PURE__ */ list('code.remedial-measure', '28', 'unverified', [
  ['kp.a', 'Buộc khôi phục lại tình trạng ban đầu', 'Restore the former state', 'a'],
  ['kp.b', 'Buộc tháo dỡ công trình, phần công trình xây dựng không có giấy phép hoặc xây dựng không đúng với giấy phép', 'Demolish unlicensed works', 'b'],
  ['kp.c', 'Buộc thực hiện biện pháp khắc phục tình trạng ô nhiễm môi trường, lây lan dịch bệnh', 'Remedy pollution or spread of disease', 'c'],
  ['kp.d', 'Buộc đưa ra khỏi lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam hoặc tái xuất hàng hóa, vật phẩm, phương tiện', 'Remove from the territory or re-export', 'd'],
  ['kp.đ', 'Buộc tiêu hủy hàng hóa, vật phẩm gây hại cho sức khỏe con người, vật nuôi, cây trồng và môi trường, văn hóa phẩm có nội dung độc hại', 'Destroy harmful goods', 'đ'],
  ['kp.e', 'Buộc cải chính thông tin sai sự thật hoặc gây nhầm lẫn', 'Correct false information', 'e'],
  ['kp.g', 'Buộc loại bỏ yếu tố vi phạm trên hàng hóa, bao bì hàng hóa, phương tiện kinh doanh, vật phẩm', 'Remove infringing elements', 'g'],
  ['kp.h', 'Buộc thu hồi sản phẩm, hàng hóa không bảo đảm chất lượng', 'Recall products', 'h'],
  ['kp.i', 'Buộc nộp lại số lợi bất hợp pháp có được do thực hiện vi phạm hành chính hoặc buộc nộp lại số tiền bằng trị giá tang vật, phương tiện vi phạm hành chính đã bị tiêu thụ, tẩu tán, tiêu hủy trái quy định của pháp luật', 'Surrender illegal gains or the value', 'i'],
  ['kp.k', 'Các biện pháp khắc phục hậu quả khác do Chính phủ quy định', 'Others set by the Government', 'k'],
], LAW, '1');

/** Biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính. */
export const PREVENTIVE_MEASURES = /* @__PURE__ */ list('code.preventive-measure', '119', 'unverified', [
  ['tam-giu-nguoi', 'Tạm giữ người', 'Detention of a person'],
  ['ap-giai', 'Áp giải người vi phạm', 'Escorting the violator'],
  ['tam-giu-tang-vat', 'Tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề', 'Seizure of exhibits, means, licences'],
  ['kham-nguoi', 'Khám người', 'Search of a person'],
  ['kham-phuong-tien', 'Khám phương tiện vận tải, đồ vật', 'Search of vehicles and objects'],
  ['kham-noi-cat-giau', 'Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính', 'Search of premises'],
  ['quan-ly-nguoi-nuoc-ngoai', 'Quản lý người nước ngoài vi phạm pháp luật Việt Nam trong thời gian làm thủ tục trục xuất', 'Supervision of foreigners pending expulsion'],
  ['truy-tim', 'Truy tìm đối tượng phải chấp hành quyết định trong trường hợp bỏ trốn', 'Search for a person who absconded'],
]);

/** Kết quả, diễn biến thi hành. */
export const EXECUTION_RESULTS = /* @__PURE__ */ list('code.execution-result', '9', 'secondary', [
  ['hoan', 'Hoãn thi hành', 'Postponed'],
  ['tam-dinh-chi', 'Tạm đình chỉ, đình chỉ thi hành', 'Suspended or terminated'],
  ['sua-doi', 'Sửa đổi, bổ sung, hủy bỏ quyết định', 'Amended or cancelled'],
  ['giam-mien', 'Giảm, miễn tiền phạt', 'Reduced or exempted'],
  ['nop-nhieu-lan', 'Nộp tiền phạt nhiều lần', 'Paid in instalments'],
  ['cuong-che', 'Cưỡng chế thi hành', 'Enforced'],
  ['chap-hanh-xong', 'Chấp hành xong', 'Executed'],
  ['khieu-nai-khoi-kien', 'Khiếu nại, khởi kiện', 'Complaint or lawsuit'],
], ND20, '2');

export { DOCUMENT_TYPES } from './document-types.ts';
