import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ExampleHost } from '../../host.ts';

/** The one inline script of the page is allowed by its hash, as the page's maker counted it. */
const [, inline = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync(new URL('index.html', import.meta.url), 'utf8')) ?? [];
const inlineHash = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

export default {
  title: 'Cổng có CSP nghiêm và Trusted Types, script có integrity',
  account: 'eakly.chutich',
  look: [
    'Đăng nhập, mở một hồ sơ, xem quyết định, bấm “In” và “Tải PDF”: bảng điều khiển của trình duyệt không có cảnh báo CSP nào.',
    'Xem tiêu đề trả lời Content-Security-Policy của trang: mã chạy nhờ nonce, hash, và đúng nguồn của bộ công cụ; không có unsafe-inline, unsafe-eval.',
  ],
  headers: {
    'Content-Security-Policy': [
      "default-src 'none'", `script-src 'nonce-{{nonce}}' ${inlineHash} {{kit}}`, "style-src 'self'", "img-src 'self'", 'font-src {{kit}}', 'connect-src {{backend}}', "base-uri 'none'", "form-action 'none'",
      "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types lit-html vphc 'allow-duplicates'",
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
  },
  files: { '/quoc-huy.svg': 'examples/portal/icon.svg' },
} satisfies ExampleHost;
