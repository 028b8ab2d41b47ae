import { valueAt } from '../engine/path.ts';
import { blankRuns } from './inline-runs.ts';
import { paragraphBlocks } from './paragraph-blocks.ts';
import type { Field, TableBlock } from '../definition.ts';
import type { Paper } from './inline-runs.ts';
import type { PageBlock, PageTable, Run } from './page.ts';

/** Rows for filling in by hand: on the empty form, and on a filled one without any. */
const emptyRows = { blank: 2, filled: 1 } as const;
const numeric = new Set(['number', 'money']);
/** Share of the counting column. */
const countShare = 0.07;

/** A list as a table; `path` is that of the list. */
export function tableBlock(block: TableBlock, path: string, paper: Paper): PageTable {
  const list = paper.blank ? undefined : valueAt(paper.values, path);
  const rows = Array.isArray(list) ? list.length : 0;
  const counted = block.numbered !== undefined;
  const shares = block.columns.reduce((sum, column) => sum + column.width, 0) / (counted ? 1 - countShare : 1);
  const cells = (row: number): (readonly Run[])[] => block.columns.map(({ field }) => valueRuns(field, `${path}.${row}.${field.id}`, paper));
  return {
    k: 'table',
    widths: [...(counted ? [countShare] : []), ...block.columns.map((column) => column.width / shares)],
    head: [...(block.numbered === undefined ? [] : [block.numbered]), ...block.columns.map((column) => column.head)],
    aligns: [...(counted ? (['center'] as const) : []), ...block.columns.map(({ field }) => (numeric.has(field.kind) ? 'right' : 'left'))],
    rows: rows === 0
      ? Array.from({ length: paper.blank ? emptyRows.blank : emptyRows.filled }, () => Array.from({ length: block.columns.length + (counted ? 1 : 0) }, () => []))
      : Array.from({ length: rows }, (_, row) => [...(counted ? [[{ text: String(row + 1) }]] : []), ...cells(row)]),
  };
}

/** A cell shows its value or nothing; it always names its blank, for the page view. */
function valueRuns(field: Field, path: string, paper: Paper): readonly Run[] {
  return blankRuns(field, path, paper).map(({ leader, dotted, ...run }) => (leader || dotted ? { ...run, text: '' } : run));
}

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
