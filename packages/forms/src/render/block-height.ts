import { points } from './page.ts';
import { runText } from './text.ts';
import { textWidthOf } from './text-width.ts';
import type { PageBlock, PageTable, Run } from './page.ts';

/** Line height of Tinos at single spacing. */
const lineHeight = 1.15;
/** Words leave about a twelfth of a line free. */
const filling = 0.92;

/** About how high a block is over `width` points, in points: enough to know what fits on a page. */
export function blockHeight(block: PageBlock, width: number): number {
  switch (block.k) {
    case 'p':
      return runsHeight(block.runs, block.size, width, points(block.indent)) + block.before + block.after;
    case 'columns':
      return Math.max(0, ...block.columns.map((column, index) => blocksHeight(column, (block.widths[index] ?? 0) * width)));
    case 'group':
      return blocksHeight(block.blocks, width);
    case 'table':
      return rowHeights(block, width).reduce((sum, height) => sum + height, 0);
    case 'rule':
      return 4;
    case 'space':
      return block.pt;
    case 'qr':
      return points(block.mm) + 6;
  }
}

/** Height of blocks that follow one another. */
export function blocksHeight(blocks: readonly PageBlock[], width: number): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width), 0);
}

/** Heights of the rows of a table, the head first. */
export function rowHeights(table: PageTable, width: number): number[] {
  const rows: readonly (readonly (readonly Run[])[])[] = [table.head.map((text) => [{ text, bold: true }]), ...table.rows];
  return rows.map((row) => 5 + Math.max(0, ...row.map((runs, index) => runsHeight(runs, table.size ?? 12, (table.widths[index] ?? 0) * width - 9, 0))));
}

function runsHeight(runs: readonly Run[], size: number, width: number, indent: number): number {
  const lines = runText(runs).split('\n').map((text) => {
    const length = indent + textWidthOf(text, size, { bold: runs.some((run) => run.bold) });
    return Math.max(1, Math.ceil(length / Math.max(size, width * filling)));
  });
  return lines.reduce((sum, count) => sum + count, 0) * size * lineHeight;
}
