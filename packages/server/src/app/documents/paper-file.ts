import { pageDocx, pageHtml, pagePdf, pageStyle, type PageDocument } from '@xlvphc/forms/render';
import { bytes, type Reply } from '../router/route.ts';

export type PaperFormat = 'pdf' | 'docx' | 'html';

const types: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

/** Papers that make one file, and its name without an ending. */
export interface PaperBundle {
  readonly pages: readonly PageDocument[];
  readonly name: string;
}

/** The bytes of a file. */
export async function drawn({ pages, name }: PaperBundle, format: PaperFormat): Promise<Uint8Array> {
  if (format === 'pdf') return pagePdf(pages, { title: name });
  if (format === 'docx') return pageDocx(pages);
  return new TextEncoder().encode(pageHtml(pages));
}

/** The answer that carries a file; `content` where the bytes are there already. */
export async function paperFile(bundle: PaperBundle, format: PaperFormat, options: { readonly content?: Uint8Array; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Reply> {
  const { name } = bundle;
  return bytes(options.content ?? (await drawn(bundle, format)), types[format], {
    ...options.headers,
    'Content-Disposition': `${format === 'docx' ? 'attachment' : 'inline'}; filename="${ascii(name)}.${format}"; filename*=UTF-8''${encodeURIComponent(name)}.${format}`,
    ...(format === 'html' ? { 'Content-Security-Policy': await htmlPolicy() } : {}),
  });
}

/** The page may show its own style and nothing else: no script, no other host, no frame around it. */
async function htmlPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageStyle()));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`;
}

const ascii = (name: string): string => name.replaceAll('Đ', 'D').replaceAll('đ', 'd').normalize('NFD').replace(/[^A-Za-z0-9.-]/g, '');
