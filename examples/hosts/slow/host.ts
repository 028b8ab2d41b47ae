import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Trang trên đường truyền chậm: 256 kbit/s, trễ 400 ms',
  account: 'eakly.lapbienban',
  look: [
    'Người dân: mở trang, thấy khung chờ rồi ô nhập mã {{code}}; gõ được ngay khi ô hiện ra.',
    'Cán bộ: mở /can-bo.html, đăng nhập, lập biên bản; phần nào cần mới tải phần ấy, lần mở sau lấy từ bộ nhớ trình duyệt.',
  ],
  link: { kilobitsPerSecond: 256, latencyMs: 400 },
  /** The kit lies on the web server of the site, which packs what it sends and lets browsers keep what cannot change. */
  files: { '/quoc-huy.svg': 'examples/portal/icon.svg', '/kit/': 'dist/cdn/' },
} satisfies ExampleHost;
