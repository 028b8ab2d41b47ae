import { pageParts } from './page.ts';
import type { PageBlock, PageDocument, Run } from './page.ts';

/** Paragraphs of the paper in reading order, as every renderer writes them: columns from left to right, tables cell by cell. */
export function pageText(page: PageDocument): string[] {
  return pageParts(page).flatMap(({ blocks }) => blocks.flatMap(blockText));
}

/** Plain text of runs. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function blockText(block: PageBlock): string[] {
  switch (block.k) {
    case 'p':
      return filled([runText(block.runs)]);
    case 'columns':
      return block.columns.flatMap((column) => column.flatMap(blockText));
    case 'group':
      return block.blocks.flatMap(blockText);
    case 'table':
      return filled([...block.head, ...block.rows.flatMap((row) => row.map(runText))]);
    case 'qr':
      return filled([block.caption]);
    case 'rule':
    case 'space':
      return [];
  }
}

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');
