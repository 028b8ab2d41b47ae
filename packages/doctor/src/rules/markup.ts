import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

/** Are our tags on the page, written right, and to be seen? */
export function markup({ page, messages }: Observation): readonly Finding[] {
  if (!page) return [];
  const found: Finding[] = [];
  if (page.scripts.length && !page.elements.length && !page.placeholders.length && !page.frames.length) {
    found.push({ code: 'VPHC-DOCTOR-NO-TAG', severity: 'error', what: 'Có script của bộ nhưng trang không có thẻ nào của bộ: trình soạn thảo thường lọc thẻ lạ.', seen: page.scripts.map(({ src }) => src), change: 'Dùng thẻ div mà trình soạn thảo không lọc:', line: '<div data-vphc="lookup" data-base-url="https://MÁY-CHỦ/"></div>' });
  }
  if (page.tags.length) {
    const unknown = [...new Set(page.elements.filter(({ tag, defined }) => !defined && !page.tags.includes(tag.replace(/-v\d+$/, ''))).map(({ tag }) => `<${tag}>`).concat(page.placeholders.filter((name) => !page.tags.includes(`vphc-${name}`)).map((name) => `data-vphc="${name}"`)))];
    if (unknown.length) found.push({ code: 'VPHC-DOCTOR-UNKNOWN-TAG', severity: 'error', what: 'Tên thẻ không có trong bộ.', seen: unknown, change: `Sửa tên; bộ có: ${page.tags.join(', ')}.` });
  }
  const hidden = [...new Set(page.elements.filter(({ defined, hiddenBy }) => defined && hiddenBy !== undefined).map(({ tag, hiddenBy }) => `${tag} { ${hiddenBy} }`))];
  if (hidden.length) {
    found.push({ code: 'VPHC-DOCTOR-HIDDEN', severity: 'error', what: 'CSS của trang giấu phần tử của bộ hoặc không cho bấm vào.', seen: hidden, change: 'Tìm quy tắc quá rộng trong CSS của trang (thường là * hoặc div có !important) và chừa phần tử của bộ ra, ví dụ:', line: '* { … !important }  →  .noi-dung-cu * { … !important }' });
  }
  const framed = messages.filter((text) => /frame-ancestors|X-Frame-Options|refused to connect/i.test(text));
  if (framed.length) found.push({ code: 'VPHC-DOCTOR-FRAME', severity: 'error', what: 'Máy chủ không cho trang này hiện khung của bộ.', seen: framed, change: 'Quản trị đơn vị thêm nguồn gốc của trang (phần đầu địa chỉ) vào frameOrigins của đơn vị, bằng lệnh PATCH /v1/units/{unitId} của máy chủ.' });
  return found;
}
