import type { PageBlock, PageParagraph } from './page.ts';

const isBasis = (block: PageBlock): block is PageParagraph => block.k === 'p' && block.runs.length > 0 && block.runs.every((run) => run.italic === true) && /^(?:Căn cứ|Xét|Để) /.test(block.runs[0]?.text ?? '');

/**
 * NĐ 30/2020, Phụ lục I: each basis ends with ";", the last one with ".". Which one is the last depends on the case, since bases that do not
 * apply are left out.
 */
export function closeBases(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.findLastIndex(isBasis);
  const block = blocks[last];
  const end = block && isBasis(block) ? block.runs.at(-1) : undefined;
  if (!block || !isBasis(block) || !end || !/;\s*$/.test(end.text)) return blocks;
  return blocks.with(last, { ...block, runs: [...block.runs.slice(0, -1), { ...end, text: end.text.replace(/;\s*$/, '.') }] });
}
