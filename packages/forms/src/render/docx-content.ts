import {
  AlignmentType, BorderStyle, ImageRun, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
} from 'docx';
import { qrPng } from './qr-png.ts';
import type { PageBlock, PageParagraph, PageTable, Run } from './page.ts';

type DocxBlock = Paragraph | Table;

/** Blocks as paragraphs and tables over `width` twips (twentieths of a point). */
export function docxBlocks(blocks: readonly PageBlock[], width: number): DocxBlock[] {
  const made = blocks.flatMap((block) => docxBlock(block, width, false));
  // Word wants a paragraph after a table at the end of a cell or section.
  return made.at(-1) instanceof Paragraph ? made : [...made, thin()];
}

function docxBlock(block: PageBlock, width: number, keepNext: boolean): DocxBlock[] {
  switch (block.k) {
    case 'p':
      return [paragraph(block, keepNext)];
    case 'columns':
      return [columns(block, width, keepNext)];
    case 'group':
      return block.blocks.flatMap((inner, index) => docxBlock(inner, width, keepNext || index < block.blocks.length - 1));
    case 'table':
      return [table(block, width), thin()];
    case 'rule':
      return [rule(block.share, width, keepNext)];
    case 'space':
      return [new Paragraph({ children: [], keepNext, spacing: { line: twips(block.pt), lineRule: LineRuleType.EXACT } })];
    case 'qr':
      return [code(block, width)];
  }
}

const twips = (pt: number): number => Math.round(pt * 20);
const mm = (length: number): number => Math.round((length / 25.4) * twips(72));
const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED } as const;

function paragraph(block: PageParagraph, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: aligned[block.align],
    children: block.runs.flatMap((run) => textRuns(run, block.size)),
    indent: { firstLine: mm(block.indent) },
    spacing: { before: twips(block.before), after: twips(block.after) },
    keepNext: keepNext || block.keepNext === true,
    widowControl: true,
    ...(block.heading || block.outline !== undefined ? { outlineLevel: (block.heading ?? 2) - 1 } : {}),
  });
}

function textRuns(run: Run, size: number): TextRun[] {
  return run.text.split('\n').map((text, line) => new TextRun({ text, ...(line > 0 ? { break: 1 } : {}), size: 2 * (run.size ?? size), ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) }));
}

/** A paragraph without height worth speaking of. */
const thin = (): Paragraph => new Paragraph({ children: [], spacing: { line: 20, lineRule: LineRuleType.EXACT } });

function rule(share: number, width: number, keepNext: boolean): Paragraph {
  const side = Math.round(((1 - share) / 2) * width);
  return new Paragraph({
    children: [], keepNext, indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    spacing: { line: 40, lineRule: LineRuleType.EXACT },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;

/** Side by side: one row of a table without lines, which Word does not split over pages. */
function columns(block: Extract<PageBlock, { k: 'columns' }>, width: number, keepNext: boolean): Table {
  const widths = block.widths.map((share) => Math.round(share * width));
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, borders: borderless,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({
      cantSplit: block.keep,
      children: block.columns.map((column, index) => new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        children: endsWithParagraph(column.flatMap((inner) => docxBlock(inner, widths[index] ?? 0, keepNext))),
      })),
    })],
  });
}

const endsWithParagraph = (made: readonly DocxBlock[]): DocxBlock[] => (made.at(-1) instanceof Paragraph ? [...made] : [...made, thin()]);

function table(block: PageTable, width: number): Table {
  const widths = block.widths.map((share) => Math.round(share * width));
  const size = block.size ?? 12;
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  const cell = (runs: readonly Run[], index: number, head: boolean): TableCell => new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [new Paragraph({ alignment: aligned[head ? 'center' : (block.aligns?.[index] ?? 'left')], keepNext: head, children: runs.flatMap((run) => textRuns(run, size)) })],
  });
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: block.head.map((text, index) => cell([{ text, bold: true }], index, true)) }),
      ...block.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((runs, index) => cell(runs, index, false)) })),
    ],
  });
}

function code(block: Extract<PageBlock, { k: 'qr' }>, width: number): Table {
  const pixels = Math.round((block.mm / 25.4) * 96);
  const side = mm(block.mm + 3);
  const cell = (size: number, child: Paragraph): TableCell => new TableCell({ width: { size, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: 0, right: 0 }, children: [child] });
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: [side, width - side], layout: TableLayoutType.FIXED, borders: borderless,
    rows: [new TableRow({ cantSplit: true, children: [
      cell(side, new Paragraph({ children: [new ImageRun({ type: 'png', data: qrPng(block.payload), transformation: { width: pixels, height: pixels }, altText: { name: 'QR', title: block.caption, description: block.caption } })] })),
      cell(width - side, new Paragraph({ children: textRuns({ text: block.caption }, 10) })),
    ] })],
  });
}
