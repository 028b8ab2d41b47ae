import type { ExampleHost } from '../../host.ts';
import { slip } from './form.ts';

/** What the server of such a page shows after a postback. */
function received(form: FormData): string {
  const target = String(form.get('__EVENTTARGET') ?? '');
  if (target.endsWith('btnTim')) return `Tìm trong tin bài: “${String(form.get('ctl00$txtTim'))}”. Không có kết quả.`;
  const given = form.get('phieu');
  if (target === '' || typeof given !== 'string') return 'Trang đã tải lại.';
  const { place, matter } = JSON.parse(given) as { readonly place?: string; readonly matter?: string };
  return `Đã nhận phiếu số ${String(form.get('ctl00$main$txtSo'))}: ${place ?? '(chưa ghi nơi xảy ra)'} – ${matter ?? '(chưa ghi nội dung)'}`;
}

export default {
  title: 'Trang ASP.NET WebForms: cả trang là một <form>, Enter là gửi',
  account: 'eakly.lapbienban',
  start: '/Default.aspx',
  look: [
    'Điền “Phiếu tiếp nhận”, bấm Enter trong các ô: trang không gửi đi. Bấm “Lưu vào sổ” của trang: máy chủ của trang nhận cả phiếu.',
    'Mở “Hồ sơ xử phạt”, đăng nhập bằng phím Enter: chỉ bộ công cụ xử lý, trang không tải lại.',
    'Enter trong ô tìm kiếm của trang vẫn gửi trang như trước nay.',
  ],
  files: { '/images/quoc-huy.svg': 'examples/portal/icon.svg' },
  async answer(request, site) {
    const { pathname } = new URL(request.url);
    if (pathname === '/PhieuTiepNhan.ashx') return Response.json(slip);
    const page = /^\/(Default|HoSo)\.aspx$/.exec(pathname)?.[1];
    if (page === undefined) return undefined;
    const posted = request.method === 'POST' ? await request.formData() : undefined;
    const message = posted ? `<div id="ctl00_pnlThongBao" class="thongbao">${received(posted).replace(/[&<>"{]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</div>` : '';
    const main = await site.read(`${page}.ascx.html`);
    return site.page('Site.master.html', { action: `${page}.aspx`, message, main });
  },
} satisfies ExampleHost;
