import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePdf, type PageBlock, type PageDocument, type PageParagraph } from '@xlvphc/forms/render';
import { has, pdfPages } from './extracted-text.ts';
import { codes, filledPaper, words } from './papers.ts';

const needsPoppler = { skip: has('pdftotext') ? false : 'needs poppler' };

/** The paper with so many lines more above, so that its pages break elsewhere. */
function shifted(page: PageDocument, lines: number): PageDocument {
  const filler = (line: number): PageParagraph => ({ k: 'p', runs: [{ text: `Dòng thêm ${line + 1};` }], align: 'justify', indent: 10, before: 3, after: 3, size: 13 });
  return { ...page, blocks: [...page.blocks.slice(0, 4), ...Array.from({ length: lines }, (_, line) => filler(line)), ...page.blocks.slice(4)] };
}

const linesOf = (page: string): string[] => page.split('\n').map((line) => line.trim()).filter(Boolean);
const isNumber = (line: string | undefined): boolean => /^\d{1,3}$/.test(line ?? '');

/** Lines of a page without its number. */
function body(page: string): string[] {
  const lines = linesOf(page);
  if (isNumber(lines[0])) return lines.slice(1);
  return isNumber(lines.at(-1)) ? lines.slice(0, -1) : lines;
}

/** What stands last before the signatures, and first in them. */
function beforeSignatures(blocks: readonly PageBlock[]): { readonly last: string; readonly signed: string } | undefined {
  for (const block of blocks) {
    if (block.k !== 'group') continue;
    const at = block.blocks.findIndex((one) => one.k === 'columns' && one.keep);
    const text = block.blocks[at - 1];
    const signs = block.blocks[at];
    const first = signs?.k === 'columns' ? signs.columns.flat().find((one): one is PageParagraph => one.k === 'p') : undefined;
    if (text?.k === 'p' && first) return { last: words(text.runs.map((run) => run.text).join('')).split(' ').slice(-2).join(' '), signed: words(first.runs.map((run) => run.text).join('')) };
  }
  return undefined;
}

for (const [index, code] of codes.entries()) {
  test(`no heading of ${code} is left alone at the end of a page, and its signatures stay with the text before them`, needsPoppler, async () => {
    // Other lines for other forms: together they try every place of a page.
    for (const lines of [index % 13, 13 + ((index * 5) % 17)]) {
      const page = shifted(filledPaper(code), lines);
      const pages = pdfPages(await pagePdf([page], { title: code })).map(body);
      for (const [at, text] of pages.slice(0, -1).entries()) {
        const end = text.at(-1) ?? '';
        assert.doesNotMatch(end, /^Điều \d+\.$|:$|^(?:QUYẾT ĐỊNH|BIÊN BẢN)/, `${lines} lines more, page ${at + 1}`);
      }
      const signature = beforeSignatures(page.blocks);
      if (!signature) continue;
      const squeezed = pages.map((text) => text.join(' ').replace(/\s+/g, ' '));
      const [first = ''] = signature.signed.split('\n');
      assert.ok(squeezed.some((text) => text.includes(first) && text.includes(signature.last)), `${lines} lines more: "${first}" and "${signature.last}" are parted`);
    }
  });
}
