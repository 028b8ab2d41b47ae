/** Pages of the docs that the catalogue shows as pages of its own. */
const shown: Readonly<Record<string, string>> = { 'nhung.md': 'bắt-đầu-nhúng-vào-trang--docs' };

/** A file of `docs/` inside the catalogue: links to other files become their path in the repository, in `code`. */
export function page(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g, (_, words: string, path: string) => {
    const id = shown[path.split('/').at(-1) ?? ''];
    return id ? `[${words}](?path=/docs/${id})` : `${words} (\`docs/${path.replace(/^(\.\.\/)+/, '').replace(/^(?=[^/]*$)/, '')}\`)`;
  });
}
