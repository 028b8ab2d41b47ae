import assert from 'node:assert/strict';
import type { PageBlock, PageDocument, PageParagraph } from '@xlvphc/forms/render';
import { words } from './papers.ts';

/** The paper with so many lines more above, so that its pages break elsewhere. */
export function shifted(page: PageDocument, lines: number): PageDocument {
  const filler = (line: number): PageParagraph => ({ k: 'p', runs: [{ text: `Dòng thêm ${line + 1};` }], align: 'justify', indent: 10, before: 3, after: 3, size: 13 });
  return { ...page, blocks: [...page.blocks.slice(0, 4), ...Array.from({ length: lines }, (_, line) => filler(line)), ...page.blocks.slice(4)] };
}

const linesOf = (page: string): string[] => page.split('\n').map((line) => line.trim()).filter(Boolean);

/** The number that a page bears, in its first line or, drawn after the text, in its last. */
export function pageNumber(page: string): string | undefined {
  const lines = linesOf(page);
  return [lines[0], lines.at(-1)].find((line) => /^\d{1,3}$/.test(line ?? ''));
}

/** Lines of a page without its number. */
export function body(page: string): string[] {
  const lines = linesOf(page);
  if (/^\d{1,3}$/.test(lines[0] ?? '')) return lines.slice(1);
  return /^\d{1,3}$/.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines;
}

/** What stands last before the signatures, and first in them. */
function beforeSignatures(blocks: readonly PageBlock[]): { readonly last: string; readonly signed: string } | undefined {
  for (const block of blocks) {
    if (block.k !== 'group') continue;
    const at = block.blocks.findIndex((one) => one.k === 'columns' && one.keep);
    const text = block.blocks[at - 1];
    const signs = block.blocks[at];
    const first = signs?.k === 'columns' ? signs.columns.flat().find((one): one is PageParagraph => one.k === 'p') : undefined;
    if (text?.k === 'p' && first) return { last: words(text.runs.map((run) => run.text).join('')).split(' ').slice(-2).join(' '), signed: first.runs.map((run) => run.text).join('').split('\n')[0] ?? '' };
  }
  return undefined;
}

/** No heading is left alone at the end of a page, and the signatures stand with the text before them. */
export function assertBreaksWell(page: PageDocument, texts: readonly string[], what: string): void {
  const pages = texts.map(body);
  for (const [at, text] of pages.slice(0, -1).entries()) assert.doesNotMatch(text.at(-1) ?? '', /^Điều \d+\.$|:$|^(?:QUYẾT ĐỊNH|BIÊN BẢN)/, `${what}, page ${at + 1}`);
  const signature = beforeSignatures(page.blocks);
  if (!signature) return;
  const squeezed = pages.map((text) => words(text.join(' ')));
  assert.ok(squeezed.some((text) => text.includes(words(signature.signed)) && text.includes(signature.last)), `${what}: "${signature.signed}" and "${signature.last}" are parted`);
}
