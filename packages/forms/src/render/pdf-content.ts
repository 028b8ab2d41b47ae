import { blockHeight, rowHeights } from './block-height.ts';
import { points, textWidth } from './page.ts';
import { TagNode } from './pdf-tags.ts';
import { runText } from './text.ts';
import { qrBars } from './qr.ts';
import type { PageBlock, PageDocument, PageParagraph, PageTable, Run } from './page.ts';

/** A node of pdfmake's document definition. */
export type PdfNode = Readonly<Record<string, unknown>>;

/** Blocks as pdfmake nodes over `width` points; their texts know their place in the structure under `parent`. */
export function pdfContent(blocks: readonly PageBlock[], width: number, parent: TagNode): PdfNode[] {
  const nodes: PdfNode[] = [];
  let held: PdfNode[] = [];
  let kept = 0;
  for (const block of blocks) {
    held.push(pdfBlock(block, width, parent));
    kept += blockHeight(block, width);
    // pdfmake has no "keep with next": what must not part becomes one unbreakable stack.
    if (block.k === 'p' && block.keepNext) continue;
    nodes.push(...(held.length > 1 ? [stack(held, kept)] : held));
    held = [];
    kept = 0;
  }
  return [...nodes, ...held];
}

/** pdfmake drops what an unbreakable block holds beyond its first page: what is high may break. */
const mostKept = points(150);
const stack = (nodes: readonly PdfNode[], height: number): PdfNode => ({ stack: nodes, ...(height < mostKept ? { unbreakable: true } : {}) });

/** Nodes of a whole page part, with its outer width. */
export function pdfPart(page: PageDocument, blocks: readonly PageBlock[], parent: TagNode): PdfNode[] {
  return pdfContent(blocks, points(textWidth(page)), new TagNode('Sect', parent));
}

function pdfBlock(block: PageBlock, width: number, parent: TagNode): PdfNode {
  switch (block.k) {
    case 'p':
      return { ...pdfParagraph(block, parent), ...(isShort(block, width) ? { unbreakable: true } : {}) };
    case 'columns': {
      const widths = block.widths.map((share) => share * width);
      const columns = block.columns.map((column, index) => ({ width: widths[index] ?? 0, stack: pdfContent(column, widths[index] ?? 0, parent) }));
      return { columns, columnGap: 0, ...(block.keep && blockHeight(block, width) < mostKept ? { unbreakable: true } : {}) };
    }
    case 'group':
      return stack(pdfContent(block.blocks, width, parent), blockHeight(block, width));
    case 'table':
      return pdfTable(block, width, new TagNode('Table', parent));
    case 'rule': {
      const length = block.share * width;
      const from = (width - length) / 2;
      return { canvas: [{ type: 'line', x1: from, y1: 1, x2: from + length, y2: 1, lineWidth: 0.75 }], margin: [0, 1, 0, 0] };
    }
    case 'space':
      return { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, block.pt - 1, 0, 0] };
    case 'qr':
      return pdfQr(block, width, parent);
  }
}

/** pdfmake leaves single lines behind at page ends: paragraphs of two or three lines stay whole. */
const isShort = (block: PageParagraph, width: number): boolean => blockHeight(block, width) - block.before - block.after < 3.5 * 1.15 * block.size;

function pdfParagraph(block: PageParagraph, parent: TagNode): PdfNode {
  const tag = new TagNode(block.heading ? `H${block.heading}` : 'P', parent);
  return {
    text: block.runs.length > 0 ? pdfRuns(block.runs, tag) : [{ text: ' ', tag }],
    fontSize: block.size,
    alignment: block.align,
    margin: [0, block.before, 0, block.after],
    preserveLeadingSpaces: true,
    ...(block.indent > 0 ? { leadingIndent: points(block.indent) } : {}),
    ...(block.outline === undefined ? {} : { outline: true, outlineText: block.outline }),
  };
}

/** Runs that look alike become one: in a justified line pdfmake widens the seam between two runs like a space. */
function pdfRuns(runs: readonly Run[], tag: TagNode): PdfNode[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.size === run.size) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged.map((run) => ({ text: run.text, tag, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}), ...(run.size ? { fontSize: run.size } : {}) }));
}

const cell = { padding: 4, border: 0.5 } as const;

function pdfTable(block: PageTable, width: number, table: TagNode): PdfNode {
  const inner = width - block.widths.length * 2 * cell.padding - (block.widths.length + 1) * cell.border;
  const lowRows = rowHeights(block, width).every((height) => height < mostKept);
  const headRow = new TagNode('TR', new TagNode('THead', table));
  const body = new TagNode('TBody', table);
  const head = block.head.map((text) => ({ text: [{ text, tag: new TagNode('TH', headRow), bold: true }], alignment: 'center' }));
  const rows = block.rows.map((row) => {
    const tableRow = new TagNode('TR', body);
    return row.map((runs, index) => {
      const tag = new TagNode('TD', tableRow);
      return { text: runText(runs) === '' ? [{ text: ' ', tag }] : pdfRuns(runs, tag), alignment: block.aligns?.[index] ?? 'left' };
    });
  });
  return {
    table: { headerRows: 1, keepWithHeaderRows: lowRows ? 1 : 0, dontBreakRows: lowRows, widths: block.widths.map((share) => share * inner), body: [head, ...rows] },
    layout: {
      hLineWidth: () => cell.border, vLineWidth: () => cell.border,
      paddingLeft: () => cell.padding, paddingRight: () => cell.padding, paddingTop: () => 2, paddingBottom: () => 2,
    },
    fontSize: block.size ?? 12,
    margin: [0, 6, 0, 6],
  };
}

function pdfQr(block: Extract<PageBlock, { k: 'qr' }>, width: number, parent: TagNode): PdfNode {
  const { size, bars } = qrBars(block.payload);
  const side = points(block.mm);
  const unit = side / size;
  const canvas = bars.map(({ x, y, length }) => ({ type: 'rect', x: x * unit, y: y * unit, w: length * unit, h: unit, color: 'black', lineWidth: 0 }));
  // A white frame gives the canvas its full size, quiet zone included.
  const frame = { type: 'rect', x: 0, y: 0, w: side, h: side, color: 'white', lineWidth: 0 };
  const caption = { text: [{ text: block.caption, tag: new TagNode('Caption', parent) }], fontSize: 10 };
  return {
    columns: [{ width: side, canvas: [frame, ...canvas] }, { width: width - side - points(3), stack: [caption], margin: [0, side / 2 - 12, 0, 0] }],
    columnGap: points(3), margin: [0, 6, 0, 0], unbreakable: true,
  };
}
