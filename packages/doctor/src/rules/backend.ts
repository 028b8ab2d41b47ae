import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

/** Beyond this many seconds proofs of signing in are refused. */
const clockTolerance = 60;

/** Is the backend there, does it know the page, do the clocks agree? */
export function backend({ backends, page, url }: Observation): readonly Finding[] {
  const found: Finding[] = [];
  const working = page?.elements.filter(({ tag, defined }) => defined && !['vphc-form', 'vphc-frame'].includes(tag)) ?? [];
  if (working.length && working.every(({ baseUrl }) => baseUrl === undefined) && !backends.length) {
    found.push({ code: 'VPHC-DOCTOR-NO-BASE', severity: 'error', what: 'Phần tử không biết máy chủ ở đâu.', seen: working.map(({ tag }) => `<${tag}>`), change: 'Ghi địa chỉ máy chủ vào phần tử:', line: `<${working[0]?.tag} base-url="https://MÁY-CHỦ/"></${working[0]?.tag}>` });
  }
  const unreadable = [...new Set(page?.elements.flatMap(({ baseUrl }) => (baseUrl !== undefined && !URL.canParse(baseUrl, url) ? [baseUrl] : [])) ?? [])];
  if (unreadable.length) found.push({ code: 'VPHC-DOCTOR-BASE', severity: 'error', what: 'base-url không phải là địa chỉ.', seen: unreadable, change: 'Ghi địa chỉ máy chủ, đứng trước /v1:', line: 'base-url="https://xlvphc.example.gov.vn/"' });
  for (const facts of backends) {
    if (!facts.reached) found.push({ code: 'VPHC-DOCTOR-BACKEND', severity: 'error', what: 'Không gọi được máy chủ của bộ từ máy này.', seen: [facts.baseUrl], change: 'Kiểm tra base-url, tường lửa, chứng thư và máy chủ.' });
    else if (facts.status !== undefined && facts.status >= 400) found.push({ code: 'VPHC-DOCTOR-BACKEND', severity: 'error', what: 'Địa chỉ base-url trả lời nhưng không phải máy chủ của bộ, hoặc máy chủ đang lỗi.', seen: [`${facts.baseUrl}healthz: ${facts.status}`], change: 'Sửa base-url: địa chỉ đứng trước /v1, ví dụ:', line: 'base-url="https://xlvphc.example.gov.vn/"' });
    else if (facts.allowsOrigin === false) {
      const { origin } = new URL(url);
      found.push({ code: 'VPHC-DOCTOR-ORIGIN', severity: 'error', what: 'Máy chủ chưa cho phép trang ở nguồn gốc này gọi (CORS).', seen: [`${facts.baseUrl} ↛ ${origin}`], change: 'Quản trị đơn vị thêm nguồn gốc vào allowedOrigins của đơn vị (PATCH /v1/units/{unitId}), đúng từng chữ:', line: origin });
    }
    const { clockAhead = 0 } = facts;
    if (Math.abs(clockAhead) > clockTolerance) {
      found.push({ code: 'VPHC-DOCTOR-CLOCK', severity: 'error', what: `Đồng hồ của máy này ${clockAhead > 0 ? 'nhanh' : 'chậm'} ${Math.abs(clockAhead)} giây so với máy chủ; đăng nhập sẽ bị từ chối.`, seen: [facts.baseUrl], change: 'Chỉnh giờ máy theo máy chủ thời gian (NTP):', line: 'timedatectl set-ntp true' });
    }
  }
  return found;
}
