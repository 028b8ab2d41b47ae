import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Trang cấm mọi script: nhúng bằng iframe; và khung tự co giãn',
  account: 'eakly.lapbienban',
  look: [
    'Trang đầu có script-src \'none\': người dân tra cứu mã {{code}} trong một thẻ <iframe> thường.',
    'Mở “Dành cho cán bộ”: <vphc-frame> cao theo nội dung, cán bộ đăng nhập bên trong khung của máy chủ, script của trang không chạm tới được.',
  ],
  files: { '/hinh/quoc-huy.svg': 'examples/portal/icon.svg' },
  async answer(request, site) {
    const { pathname } = new URL(request.url);
    if (pathname !== '/' && pathname !== '/can-bo.html') return undefined;
    const scripts = pathname === '/' ? "'none'" : `${site.backend}/kit/`;
    const answer = await site.page(pathname === '/' ? 'index.html' : 'can-bo.html', { origin: new URL(request.url).origin });
    answer.headers.set('Content-Security-Policy', `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src ${site.backend}/kit/; connect-src ${site.backend}; frame-src ${site.backend}; base-uri 'none'; form-action 'self'`);
    return answer;
  },
} satisfies ExampleHost;
