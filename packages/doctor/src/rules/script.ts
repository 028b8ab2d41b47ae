import type { Finding } from '../finding.ts';
import type { Load, Observation } from '../observation.ts';

const ofKit = /\/(vphc(\.classic)?|decision-state)\.js(\?|$)|\/chunks\/[^/]+\.js/;

/** Do the script and its parts come, and are they the ones that were built? */
export function script(seen: Observation): readonly Finding[] {
  const { page, loads, messages, violations } = seen;
  if (!page) return [];
  const found: Finding[] = [];
  const wanted = page.elements.length + page.placeholders.length;
  if (!page.scripts.length && wanted && !page.versions.length) {
    found.push({
      code: 'VPHC-DOCTOR-NO-SCRIPT', severity: 'error', what: 'Trang có chỗ nhúng nhưng không có thẻ script của bộ (hoặc trình soạn thảo đã lọc mất).', seen: [...new Set([...page.elements.map(({ tag }) => `<${tag}>`), ...page.placeholders.map((name) => `data-vphc="${name}"`)])],
      change: 'Thêm một dòng vào mẫu trang (không phải vào bài viết):', line: '<script type="module" src="https://MÁY-CHỦ/kit/vphc.js"></script>',
    });
  }
  const tampered = messages.filter((text) => /integrity/i.test(text) && /digest|hash|metadata|mismatch/i.test(text));
  if (tampered.length) {
    found.push({
      code: 'VPHC-DOCTOR-INTEGRITY', severity: 'error', what: 'Mã băm (integrity) không khớp: tệp trên máy chủ không phải tệp đã phát hành, hoặc thẻ script giữ mã băm của phiên bản khác.', seen: tampered.map(shortened),
      change: 'Chép lại nguyên thư mục dist/cdn của đúng phiên bản và lấy thẻ script trong snippet.html của thư mục ấy.', line: '<script type="module" src="…/kit/PHIÊN-BẢN/vphc.js" integrity="…" crossorigin></script>',
    });
  }
  for (const tag of page.scripts) {
    if (tag.integrity && !tag.crossOrigin && new URL(tag.src).origin !== new URL(seen.url).origin) {
      found.push({ code: 'VPHC-DOCTOR-CROSSORIGIN', severity: 'error', what: 'Thẻ script có integrity nhưng thiếu crossorigin: trình duyệt không kiểm tra được tệp của máy chủ khác và bỏ qua nó.', seen: [tag.src], change: 'Thêm thuộc tính vào thẻ:', line: `<script type="module" src="${tag.src}" integrity="…" crossorigin></script>` });
    }
    if (/\/vphc\.js/.test(tag.src) && tag.type !== 'module') {
      found.push({ code: 'VPHC-DOCTOR-MODULE', severity: 'error', what: 'Thẻ script thiếu type="module" (trình soạn thảo hay bỏ thuộc tính này).', seen: [tag.src], change: 'Thêm type="module", hoặc dùng bản không cần mô-đun:', line: `<script src="${tag.src.replace('/vphc.js', '/vphc.classic.js')}"></script>` });
    }
  }
  const blocked = new Set(violations.map((violation) => violation.blocked));
  const refused = messages.filter((text) => /CORS policy/.test(text));
  for (const load of loads.filter(({ url }) => ofKit.test(url))) {
    if (blocked.has(load.url) || tampered.length) continue;
    const finding = failed(load, refused.find((text) => text.includes(load.url)));
    if (finding && !found.some(({ code }) => code === finding.code)) found.push(finding);
  }
  return found;
}

function failed(load: Load, refused: string | undefined): Finding | undefined {
  const status = load.status ?? load.outside;
  if (status !== undefined && status >= 400) return { code: 'VPHC-DOCTOR-FILE-MISSING', severity: 'error', what: 'Máy chủ không có tệp của bộ.', seen: [`${load.url}: ${status}`], change: 'Chép cả thư mục dist/cdn (kể cả thư mục con chunks, fonts) lên máy chủ; địa chỉ trong thẻ script phải trỏ vào thư mục ấy.' };
  if (refused !== undefined) {
    return { code: 'VPHC-DOCTOR-FILE-CORS', severity: 'error', what: 'Máy chủ giữ tệp của bộ không cho trang ở tên miền khác tải tệp.', seen: [shortened(refused)], change: 'Trên máy chủ giữ thư mục dist/cdn, trả thêm đầu đề:', line: 'Access-Control-Allow-Origin: *' };
  }
  if (load.failure === 'net::ERR_ABORTED') return undefined;
  if (load.failure !== undefined && load.status === undefined) return { code: 'VPHC-DOCTOR-FILE-LOST', severity: 'error', what: 'Không tải được tệp của bộ.', seen: [`${load.url}: ${load.failure}`], change: 'Kiểm tra địa chỉ trong thẻ script, tường lửa và tên miền.' };
  if (load.contentType !== undefined && load.kind === 'script' && !/javascript/.test(load.contentType)) {
    return { code: 'VPHC-DOCTOR-FILE-TYPE', severity: 'error', what: 'Máy chủ trả tệp .js với sai kiểu nội dung, trình duyệt không chạy mô-đun.', seen: [`${load.url}: ${load.contentType || '(không có Content-Type)'}`], change: 'Khai báo kiểu cho đuôi .js trên máy chủ:', line: 'Content-Type: text/javascript' };
  }
  return undefined;
}

const shortened = (text: string): string => (text.length > 240 ? `${text.slice(0, 240)}…` : text);
