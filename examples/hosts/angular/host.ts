import path from 'node:path';
import { build } from 'esbuild';
import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Phần mềm một cửa viết bằng Angular 22 (không zone.js)',
  look: [
    'Bấm “Đưa hồ sơ vào biểu mẫu”: giá trị đi từ signal của Angular vào [values] của <vphc-form>.',
    'Sửa một ô: (vphc-change) đổi bảng “Trong phần mềm” bên phải.',
    'Bấm “Lưu vào phần mềm một cửa”: biểu mẫu gửi cùng các ô của trang trong một FormData.',
    'Nhập mã {{code}} ở phần tra cứu.',
  ],
  headers: {
    // 'unsafe-eval' and the policy names are Angular's: this example compiles its template in the page (JIT). A program built by Angular's own tools does without.
    'Content-Security-Policy': "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' {{backend}}; base-uri 'none'",
  },
  files: { '/style.css': 'examples/hosts/react/style.css', '/icon.svg': 'examples/portal/icon.svg' },
  async build(folder) {
    await build({
      entryPoints: [path.join(import.meta.dirname, 'main.ts')], outdir: folder, bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true, logLevel: 'error',
      conditions: ['source', 'production'], define: { ngDevMode: 'false', ngJitMode: 'true', ngServerMode: 'false', ngI18nClosureMode: 'false' },
    });
  },
} satisfies ExampleHost;
