import path from 'node:path';
import { build } from 'esbuild';
import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Phần mềm một cửa viết bằng React 19',
  look: [
    'Bấm “Đưa hồ sơ vào biểu mẫu”: giá trị đi từ trạng thái của React vào <VphcForm>.',
    'Sửa một ô: sự kiện vphc-change đổi bảng “Trong phần mềm” bên phải.',
    'Bấm “Lưu vào phần mềm một cửa”: biểu mẫu gửi cùng các ô của trang trong một FormData.',
    'Nhập mã {{code}} ở phần tra cứu: tình trạng trả về cũng đi vào trạng thái của React.',
  ],
  headers: {
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' {{backend}}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html vphc 'allow-duplicates'",
  },
  files: { '/icon.svg': 'examples/portal/icon.svg' },
  async build(folder) {
    await build({
      entryPoints: [path.join(import.meta.dirname, 'main.tsx')], outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, jsx: 'automatic', logLevel: 'error',
      // Inside this repository the packages are taken as sources; a portal installs them and leaves this line out.
      conditions: ['source', 'production'], define: { 'process.env.NODE_ENV': '"production"' },
    });
  },
} satisfies ExampleHost;
