import type { ProblemEntry } from '../problem.ts';

/** Problems of the catalogue of violations. */
export const catalogueProblems = {
  'VPHC-DECREE-FILE': { status: 415, vi: 'Không đọc được tệp: chỉ nhận bảng tính XLSX theo tệp mẫu hoặc JSON.', en: 'The file cannot be read: a sheet (XLSX) like the template, or JSON.' },
  'VPHC-DECREE-ACTIVE': { status: 422, vi: 'Tệp có macro, liên kết ngoài hoặc đối tượng nhúng; đề nghị lưu lại thành bảng tính chỉ có giá trị.', en: 'The file has macros, links to other files or embedded objects; save it as a sheet with values only.' },
  'VPHC-DECREE-ROWS': { status: 413, vi: 'Tệp có quá nhiều dòng hành vi.', en: 'The file has too many acts.' },
  'VPHC-DECREE-PUBLISHER': { status: 403, vi: 'Chỉ quản trị của đơn vị cấp tỉnh được nhập và công bố danh mục hành vi.', en: 'Only an administrator of a province imports and publishes decrees.' },
  'VPHC-DECREE-ERRORS': { status: 422, vi: 'Tệp còn lỗi nên chưa công bố được; đề nghị sửa tệp và nhập lại.', en: 'The file has errors and cannot be published; mend it and import it again.' },
  'VPHC-DECREE-STATE': { status: 409, vi: 'Bản này đã được công bố hoặc đã rút.', en: 'This import is published or withdrawn already.' },
  'VPHC-DECREE-DAY': { status: 409, vi: 'Ngày áp dụng không được trước hôm nay, trừ khi xác nhận là đính chính bản đang dùng.', en: 'The first day must not be before today, unless it is confirmed as a correction of the version in use.' },
  'VPHC-DECREE-LATER': { status: 409, vi: 'Đã có bản công bố áp dụng từ một ngày sau đó và sẽ thay bản này. Đề nghị rút bản đó, hoặc chọn ngày không trước ngày của bản đó.', en: 'A published version begins later and would replace this one; withdraw it, or choose a day not before its own.' },
  'VPHC-DECREE-CHANGED': { status: 409, vi: 'Bản đang dùng đã thay đổi từ khi so sánh; đề nghị xem lại phần so sánh trước khi công bố.', en: 'The version in use has changed since the comparison; look at the differences again.' },
  'VPHC-DECREE-REMOVES': { status: 409, vi: 'Tệp bỏ hẳn hành vi của bản đang dùng. Hành vi hết hiệu lực phải ghi ngày kết thúc; nếu thật sự bỏ, đề nghị xác nhận.', en: 'The file drops acts of the version in use. An act that ended needs its last day; confirm if they are to vanish.' },
  'VPHC-DECREE-REASON': { status: 400, vi: 'Đính chính hoặc bỏ hành vi phải nêu lý do.', en: 'A correction or a removal needs a reason.' },
  'VPHC-DECREE-IN-USE': { status: 409, vi: 'Bản này đã được áp dụng nên không rút được; hãy nhập và công bố bản đính chính.', en: 'This version is in use and cannot be withdrawn; publish a correction.' },
  'VPHC-FAVOURITES-FULL': { status: 409, vi: 'Danh sách yêu thích đã đầy, đề nghị bỏ bớt.', en: 'The list of favourites is full.' },
} as const satisfies Record<string, ProblemEntry>;
