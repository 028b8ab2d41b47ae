import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { ExampleHost } from '../../host.ts';

const root = path.resolve(import.meta.dirname, '../../..');

export default {
  title: 'Mạng không ra Internet: thư mục dist/cdn chép sang máy chủ tệp của tỉnh',
  account: 'eakly.lapbienban',
  look: [
    'Mở trang: bộ công cụ nằm ở /thu-vien/dung-chung/xlvphc/ của chính máy chủ trang, chép nguyên thư mục dist/cdn.',
    'Ngắt Internet của máy rồi đăng nhập, lập biên bản, chọn xã, tra căn cứ, tải PDF: phông chữ, danh mục xã, luật đều ở trong mạng.',
  ],
  files: { '/hinh/quoc-huy.svg': 'examples/portal/icon.svg' },
  /** The copy that a province makes: nothing but the files, on a server that knows nothing of the kit. */
  build: (folder) => cp(path.join(root, 'dist/cdn'), path.join(folder, 'thu-vien/dung-chung/xlvphc'), { recursive: true }),
} satisfies ExampleHost;
