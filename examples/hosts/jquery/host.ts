import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Trang jQuery 1.12 và prototype.js, CSS đè lên mọi thứ bằng !important',
  account: 'eakly.lapbienban',
  look: [
    'Đăng nhập trong trang, mở “Lập biên bản”, điền rồi lưu: chữ, ô nhập, nút đều đúng cỡ dù CSS của trang ép cỡ chữ và ô nhập.',
    'Kịch bản của trang vẫn chạy: dòng chữ chạy, đồng hồ, menu; $ vẫn là của prototype.js, jQuery vẫn là 1.12.',
    'Chạy với prototype.js thật: đặt tệp ấy vào máy rồi PROTOTYPE_JS=/đường/dẫn/prototype.js npm run example -- jquery.',
  ],
  files: {
    '/js/jquery-1.12.4.min.js': 'node_modules/jquery/dist/jquery.min.js',
    '/images/logo.svg': 'examples/portal/icon.svg',
    ...(process.env['PROTOTYPE_JS'] ? { '/js/prototype.js': process.env['PROTOTYPE_JS'] } : {}),
  },
} satisfies ExampleHost;
