import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

/** Is the page there, over a connection that allows signing in, and does it ask its parts the same way? */
export function connection({ url, status, failure, page, messages, loads }: Observation): readonly Finding[] {
  if (status === undefined || status >= 400) {
    return [{
      code: 'VPHC-DOCTOR-PAGE', severity: 'error', what: 'Không mở được trang.', seen: [status === undefined ? (failure ?? '') : `${url}: ${status}`], change: 'Kiểm tra địa chỉ, máy chủ của trang và mạng rồi chạy lại.',
    }];
  }
  const found: Finding[] = [];
  if (url.startsWith('file:')) {
    found.push({
      code: 'VPHC-DOCTOR-FILE', severity: 'error', what: 'Trang được mở thẳng từ tệp; trình duyệt không cho tệp tải mô-đun.', seen: [url], change: 'Mở trang qua máy chủ web, kể cả khi thử trên máy mình:', line: 'npx http-server .',
    });
  } else if (page && !page.secure) {
    found.push({
      code: 'VPHC-DOCTOR-TLS', severity: 'error', what: 'Trang chạy trên HTTP: không mã hóa được bản nháp, cán bộ không đăng nhập được, trình duyệt tắt các hàm mật mã.', seen: [url],
      change: 'Cài chứng thư và chuyển trang sang HTTPS. Trong lúc chờ, chỉ nhúng phần tra cứu công khai bằng khung trỏ tới máy chủ có HTTPS:', line: '<iframe src="https://MÁY-CHỦ/frame/decision-state" title="Tra cứu quyết định"></iframe>',
    });
  }
  const mixed = mixedAddresses(url, page?.elements.flatMap(({ baseUrl }) => baseUrl ?? []) ?? [], messages, loads.map((load) => load.url));
  if (mixed.length) {
    found.push({
      code: 'VPHC-DOCTOR-MIXED', severity: 'error', what: 'Trang HTTPS gọi địa chỉ HTTP, trình duyệt chặn (nội dung hỗn hợp).', seen: mixed, change: 'Đổi địa chỉ sang https, cả trong thẻ script và thuộc tính base-url:', line: mixed[0]?.replace(/^http:/, 'https:') ?? '',
    });
  }
  return found;
}

const isLocal = (address: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);

function mixedAddresses(url: string, bases: readonly string[], messages: readonly string[], loaded: readonly string[]): readonly string[] {
  if (!url.startsWith('https:')) return [];
  const told = messages.filter((text) => text.includes('Mixed Content')).flatMap((text) => /insecure \w+ '([^']+)'/.exec(text)?.[1] ?? []);
  return [...new Set([...told, ...bases, ...loaded].filter((address) => address.startsWith('http:') && URL.canParse(address) && !isLocal(address)))];
}
