import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

const reasons: Readonly<Record<string, string>> = {
  'script-src': 'Chính sách bảo mật nội dung (CSP) không cho tải mã của bộ.', 'connect-src': 'CSP không cho bộ gọi máy chủ.', 'style-src': 'CSP không cho kiểu chữ, màu mà trang dùng.', 'font-src': 'CSP không cho tải phông chữ để in.',
  'img-src': 'CSP không cho tải hình.', 'frame-src': 'CSP của trang không cho nhúng khung.', 'require-trusted-types-for': 'Trang bắt buộc Trusted Types và chính sách của trang không có tên mà bộ dùng.',
  'trusted-types': 'Trang chỉ cho một số chính sách Trusted Types, thiếu tên mà bộ dùng.', 'worker-src': 'CSP không cho tiến trình nền.',
};
const trustedTypes = "trusted-types lit-html vphc 'allow-duplicates'";

/** What the page's own policy forbids. */
export function policy({ violations, policy: given = '', url, page }: Observation): readonly Finding[] {
  const byDirective = new Map<string, Set<string>>();
  for (const { directive, blocked, sample } of violations) {
    const name = directive.replace(/-(elem|attr)$/, '');
    byDirective.set(name, (byDirective.get(name) ?? new Set()).add(sample && !/^https?:/.test(blocked) ? `${blocked}: ${sample}` : blocked));
  }
  return [...byDirective].map(([directive, blocked]): Finding => {
    const seen = [...blocked];
    const foreign = [...new Set(seen.flatMap((address) => (/^https?:/.test(address) ? [originOf(address, url)] : [])))];
    const typed = directive === 'trusted-types' || directive === 'require-trusted-types-for';
    return {
      code: 'VPHC-DOCTOR-CSP', severity: concernsKit(seen, page?.elements.flatMap(({ baseUrl }) => baseUrl ?? []) ?? [], url) || typed ? 'error' : 'warning',
      what: reasons[directive] ?? `CSP chặn theo ${directive}.`, seen: seen.map((one) => `${directive} ← ${one}`),
      change: typed ? 'Sửa đầu đề Content-Security-Policy của trang, phần trusted-types thành:' : 'Thêm nguồn vào đầu đề Content-Security-Policy của trang:',
      line: typed ? trustedTypes : lineOf(directive, given, foreign, seen),
    };
  });
}

/** The directive as it stands, with what is missing at its end. */
function lineOf(directive: string, given: string, foreign: readonly string[], seen: readonly string[]): string {
  const parts = given.split(';').map((part) => part.trim());
  const own = parts.find((part) => part.startsWith(`${directive} `) || part === directive) ?? parts.find((part) => part.startsWith('default-src'))?.replace('default-src', directive) ?? `${directive} 'self'`;
  const missing = foreign.length ? foreign : seen.some((address) => address === 'inline') ? ["'nonce-…'"] : ["'self'"];
  return `${own.replace(/ 'none'$/, '')} ${missing.filter((source) => !own.includes(source)).join(' ')}`.trim();
}

const originOf = (address: string, page: string): string => (new URL(address).origin === new URL(page).origin ? "'self'" : new URL(address).origin);

/** The page may break its own rules with other scripts: that is worth a word, no more. */
function concernsKit(blocked: readonly string[], bases: readonly string[], url: string): boolean {
  const origins = bases.flatMap((base) => (URL.canParse(base, url) ? [new URL(base, url).origin] : []));
  return blocked.some((address) => /vphc|decision-state|\/kit\/|\/chunks\/|lit-html/.test(address) || origins.some((origin) => address.startsWith(origin)));
}
