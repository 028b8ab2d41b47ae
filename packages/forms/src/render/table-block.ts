import { valueAt } from '../engine/path.ts';
import { blankRuns } from './inline-runs.ts';
import { paragraphBlocks } from './paragraph-blocks.ts';
import type { TableBlock } from '../definition.ts';
import type { Paper } from './inline-runs.ts';
import type { PageBlock, PageTable, Run } from './page.ts';

/** Rows that a table without values shows for filling in by hand. */
const emptyRows = 2;
const numeric = new Set(['number', 'money']);

/** A list as a table; `path` is that of the list. A column without values of its own that is headed "STT" counts the rows. */
export function tableBlock(block: TableBlock, path: string, paper: Paper): PageTable {
  const list = paper.blank ? undefined : valueAt(paper.values, path);
  const rows = Array.isArray(list) ? list.length : 0;
  const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
  return {
    k: 'table',
    widths: block.columns.map((column) => column.width / shares),
    head: block.columns.map((column) => column.head),
    aligns: block.columns.map(({ field, head }) => (head === rowHead ? 'center' : numeric.has(field.kind) ? 'right' : 'left')),
    rows: Array.from({ length: Math.max(rows, rows === 0 ? emptyRows : 0) }, (_, row) => block.columns.map(({ field, head }): Run[] => {
      if (rows === 0) return [];
      const runs = blankRuns(field, `${path}.${row}.${field.id}`, paper).filter((run) => !run.leader && !run.dotted);
      return runs.length === 0 && head === rowHead ? [{ text: String(row + 1) }] : runs.map(({ leader: _leader, dotted: _dotted, ...run }) => run);
    })),
  };
}
const rowHead = 'STT';

/** Phụ lục with a long table, and the line that refers to it where the table stood. */
export function tableAnnex(block: TableBlock, table: PageTable, document: string, width: number): { readonly reference: readonly PageBlock[]; readonly annex: readonly PageBlock[] } {
  const name = block.label;
  const centred = { k: 'p', align: 'center', indent: 0, before: 0, after: 0, size: 14 } as const;
  return {
    reference: paragraphBlocks('note', [{ text: `(Danh sách gồm ${table.rows.length} mục tại Phụ lục kèm theo.)` }], width),
    annex: [
      { ...centred, runs: [{ text: 'Phụ lục', bold: true }], keepNext: true, heading: 2, outline: `Phụ lục. ${name}` },
      { ...centred, runs: [{ text: name.toLocaleUpperCase('vi'), bold: true }], keepNext: true },
      { ...centred, size: 13, runs: [{ text: document, italic: true }], keepNext: true },
      { k: 'rule', share: 0.3 },
      { k: 'space', pt: 6 },
      table,
    ],
  };
}
