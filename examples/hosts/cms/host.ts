import type { ExampleHost } from '../../host.ts';

export default {
  title: 'Trang CMS: biên tập viên chỉ dán được HTML, thẻ lạ bị lọc',
  look: [
    'Mở tin “Tra cứu quyết định xử phạt”, nhập mã {{code}} rồi bấm “Xem tình trạng quyết định”.',
    'Xem mã nguồn trang: trong bài chỉ có <div data-vphc="decision-state">, cuối trang có một thẻ script.',
  ],
} satisfies ExampleHost;
