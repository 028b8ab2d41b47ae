import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

/** What old scripts and templates of the page do to everybody on it. */
export function environment({ page }: Observation): readonly Finding[] {
  if (!page) return [];
  const found: Finding[] = [];
  const serial = page.replaced.filter((name) => name.endsWith('.toJSON'));
  if (serial.length) found.push({ code: 'VPHC-DOCTOR-TOJSON', severity: 'error', what: 'Một thư viện cũ của trang (prototype.js trước 1.7) đổi cách ghi JSON: dữ liệu gửi đi có thể sai.', seen: serial, change: 'Bỏ sau khi nạp thư viện, trước script của bộ:', line: serial.map((name) => `delete ${name};`).join(' ') });
  const replaced = page.replaced.filter((name) => !serial.includes(name));
  if (replaced.length) found.push({ code: 'VPHC-DOCTOR-REPLACED', severity: 'warning', what: 'Trang thay hàm có sẵn của trình duyệt; bộ chịu được các trường hợp đã biết, nhưng đây là chỗ nên xem đầu tiên khi có lỗi lạ.', seen: replaced, change: 'Nâng cấp hoặc bỏ thư viện cũ (prototype.js, polyfill); nếu không được, dùng khung:', line: '<vphc-frame view="app" base-url="https://MÁY-CHỦ/"></vphc-frame>' });
  if (page.enumerable.length) found.push({ code: 'VPHC-DOCTOR-ENUMERABLE', severity: 'warning', what: 'Mã của trang thêm tên vào mọi mảng; vòng lặp for…in của chính trang sẽ đi qua các tên này.', seen: page.enumerable.slice(0, 8), change: 'Đặt bằng Object.defineProperty với enumerable: false.' });
  if (page.quirks) found.push({ code: 'VPHC-DOCTOR-QUIRKS', severity: 'warning', what: 'Trang không có <!DOCTYPE html> nên chạy ở chế độ cũ; kích thước và chữ có thể lệch.', seen: [], change: 'Thêm dòng đầu tiên của trang:', line: '<!DOCTYPE html>' });
  return found;
}
