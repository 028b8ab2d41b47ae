import { fontFaces, pageSheet, printSheet } from './page-sheet.ts';
import { inCopies } from './page.ts';
import { pageTree } from './page-tree.ts';
import type { PageDocument } from './page.ts';
import type { PageElement } from './page-tree.ts';

const empty = new Set(['col', 'meta', 'link']);

/**
 * A whole HTML document of one or several papers, ready to print. Its only style is one `<style>` element without
 * inline attributes, so a server can allow it by hash; `sheetHref` links a file instead.
 */
export function pageHtml(pages: readonly PageDocument[], options: { readonly fontBase?: string; readonly sheetHref?: string; readonly copies?: number } = {}): string {
  const title = pages[0]?.meta.title ?? '';
  const style = options.sheetHref === undefined ? `<style>${pageStyle(options.fontBase)}</style>` : `<link rel="stylesheet" href="${escape(options.sheetHref)}">`;
  return `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title>${style}</head><body>${inCopies(pages, options.copies).map((page) => markup(pageTree(page))).join('')}</body></html>\n`;
}

/** The text of the `<style>` element of `pageHtml`, for a CSP hash or for the linked file. */
export function pageStyle(fontBase?: string): string {
  return `${fontBase === undefined ? '' : `${fontFaces(fontBase)}\n`}${pageSheet}\n${printSheet}`;
}

function markup(node: PageElement | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<${node.tag}${attributes}>${empty.has(node.tag) ? '' : `${node.children.map(markup).join('')}</${node.tag}>`}`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
