import type { ExampleHost } from '../../host.ts';

/** What the editor of a rented CMS lets through; everything else is cut out when an article is saved. */
const tags = new Set(['a', 'b', 'blockquote', 'br', 'div', 'em', 'h2', 'h3', 'i', 'img', 'li', 'ol', 'p', 'span', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'u', 'ul']);
const attributes = /^(href|src|alt|title|class|id|align|data-[\w-]+)$/;

/** The filter of such an editor: unknown tags go (their text stays), so do scripts with their text, handlers and style attributes. */
function filtered(pasted: string): string {
  return pasted.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '').replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
    const tag = name.toLowerCase();
    if (!tags.has(tag)) return '';
    if (slash) return `</${tag}>`;
    const kept = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, attribute = '']) => attributes.test(attribute.toLowerCase()));
    return `<${[tag, ...kept.map(([text]) => text)].join(' ')}>`;
  });
}

const articles: Readonly<Record<string, string>> = {
  'tra-cuu-quyet-dinh': 'Tra cứu quyết định xử phạt vi phạm hành chính',
  'nhac-nho-karaoke': 'Nhắc nhở về giờ hát karaoke trong khu dân cư',
};

export default {
  title: 'Trang CMS thuê: biên tập viên chỉ dán được HTML, thẻ lạ bị lọc',
  look: [
    'Mở bài “Tra cứu quyết định xử phạt”, nhập mã {{code}} rồi bấm “Xem tình trạng quyết định”.',
    'Quét mã QR cũng tới đây: thêm #/vphc/state/{{code}} vào địa chỉ của bài.',
    'Xem mã nguồn: thẻ lạ trong bài đã bị bộ lọc bỏ, chỉ còn <div data-vphc="decision-state">; cuối trang có một thẻ script.',
  ],
  files: { '/uploads/quoc-huy.svg': 'examples/portal/icon.svg' },
  async answer(request, site) {
    const [, name] = /^\/bai-viet\/([\w-]+)\.html$/.exec(new URL(request.url).pathname) ?? [];
    const title = name === undefined ? undefined : articles[name];
    if (title === undefined) return undefined;
    return site.page('bai.html', { title, body: filtered(await site.read(`bai-viet/${name}.html`)) });
  },
} satisfies ExampleHost;
