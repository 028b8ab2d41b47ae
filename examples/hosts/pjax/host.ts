import type { ExampleHost, HostSite } from '../../host.ts';

const places: Readonly<Record<string, { readonly title: string; readonly file: string }>> = {
  '': { title: 'Trang chủ', file: 'trang-chu.html' },
  'xu-ly-vi-pham': { title: 'Xử lý vi phạm', file: 'xu-ly-vi-pham.html' },
  'lien-he': { title: 'Liên hệ', file: 'lien-he.html' },
};

/** The same three pages behind two libraries that swap parts of a page instead of loading it. */
async function page(site: HostSite, library: string, name: string): Promise<Response | undefined> {
  const place = places[name];
  if (!place || (library !== 'pjax' && library !== 'turbolinks')) return undefined;
  const script = library === 'pjax' ? '<script src="/js/jquery.js"></script><script src="/js/jquery.pjax.js"></script><script src="/js/trang-pjax.js"></script>' : '<script src="/js/turbolinks.js" data-turbolinks-track="reload"></script>';
  return site.page('khung.html', { library, title: place.title, script, main: await site.read(place.file) });
}

export default {
  title: 'Trang PJAX và Turbolinks: đổi nội dung mà không tải lại trang',
  account: 'eakly.lapbienban',
  start: '/pjax/xu-ly-vi-pham',
  look: [
    'Đăng nhập, mở “Lập biên bản”, gõ dở vài ô, bấm “Liên hệ” của trang rồi quay lại bằng nút Lùi của trình duyệt: vẫn đăng nhập, chữ đã gõ còn nguyên.',
    'Làm như vậy với /turbolinks/xu-ly-vi-pham: bản chụp lưu sẵn của Turbolinks không làm phần tử hiện hai lần.',
  ],
  files: {
    '/js/jquery.js': 'node_modules/jquery/dist/jquery.min.js', '/js/jquery.pjax.js': 'node_modules/jquery-pjax/jquery.pjax.js', '/js/turbolinks.js': 'node_modules/turbolinks/dist/turbolinks.js',
    '/hinh/quoc-huy.svg': 'examples/portal/icon.svg',
  },
  async answer(request, site) {
    const [, library = '', name = ''] = new URL(request.url).pathname.split('/');
    return page(site, library, name);
  },
} satisfies ExampleHost;
