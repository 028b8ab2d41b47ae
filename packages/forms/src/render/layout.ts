import { fieldsOf } from '../engine/fields.ts';
import { joinPath, valueAt, withValueAt } from '../engine/path.ts';
import { inlineRuns, shown } from './inline-runs.ts';
import { closeBases } from './last-basis.ts';
import { keepTogether } from './keep-together.ts';
import { paragraphBlocks, ruleUnder } from './paragraph-blocks.ts';
import { columnShares, signatureRoom } from './paragraph-styles.ts';
import { a4, points } from './page.ts';
import { printedDate } from './printed-value.ts';
import { tableAnnex, tableBlock } from './table-block.ts';
import type { FormContext } from '../context.ts';
import type { Block, FormDefinition, FormValues, ParagraphBlock, ParagraphStyle, RepeatBlock, TableBlock } from '../definition.ts';
import type { Paper } from './inline-runs.ts';
import type { PageBlock, PageDocument } from './page.ts';

export interface LayoutOptions {
  readonly watermark?: NonNullable<PageDocument['watermark']>;
  /** The empty form as the decree prints it: dotted lines, all alternatives, both the person and the organisation. */
  readonly blank?: boolean;
  /** Number from the register (`05`), symbol (`QĐ-XPHC`) and day of issue, when they are not among the values yet. */
  readonly number?: string;
  readonly symbol?: string;
  readonly issuedOn?: string;
  /** Address behind the QR of a decision, and the text beside it. */
  readonly publicUrl?: string;
  readonly publicCaption?: string;
  /** A table with more rows becomes an annex (Phụ lục). */
  readonly annexRows?: number;
}

/** NĐ 30/2020, Phụ lục I: 20–25 mm above and below, 30–35 left, 15–20 right. */
const margins = { top: 20, right: 20, bottom: 20, left: 30 } as const;
const mostRows = 20;
const codeSide = 22;

/** What is laid out, and the parts that leave the flow of the body. */
interface Sheet {
  readonly form: FormDefinition;
  readonly paper: Paper;
  readonly options: LayoutOptions;
  readonly annexes: (readonly PageBlock[])[];
  readonly back: PageBlock[];
  /** Set while it has no place yet; the column of the recipients takes it. */
  code: PageBlock | undefined;
}

/** Lays a form with its values out as paper. Values are taken as they are: computed ones must be in them already. */
export function layout(form: FormDefinition, values: FormValues, context: FormContext, options: LayoutOptions = {}): PageDocument {
  const blank = options.blank === true;
  const filled = blank ? {} : withAssigned(form, values, options);
  const on = documentDay(form, filled) ?? context.on;
  const width = points(a4.width - margins.left - margins.right);
  const sheet: Sheet = {
    form, options, annexes: [], back: [],
    paper: { values: filled, context, blank: blank || Object.keys(values).length === 0, on },
    code: options.publicUrl === undefined || form.kind !== 'decision' || blank ? undefined
      : { k: 'qr', payload: options.publicUrl, caption: options.publicCaption ?? 'Quét mã để tra cứu việc thi hành quyết định', mm: codeSide },
  };
  const laid = layBlocks(form.blocks, { sheet, scope: '', width });
  const blocks = keepTogether(sheet.paper.blank ? laid : [...closeBases(laid)], width);
  return {
    meta: { title: form.title, formCode: form.code, date: on, ...(context.unit ? { author: context.unit.name } : {}) },
    margins,
    ...(options.watermark ? { watermark: options.watermark } : {}),
    blocks: sheet.code ? [...blocks, sheet.code] : blocks,
    ...(sheet.annexes.length > 0 ? { annexes: sheet.annexes } : {}),
    ...(sheet.back.length > 0 ? { back: keepTogether(sheet.back, width) } : {}),
    values: filled,
  };
}

/** Number, symbol and day that are given apart go into their blanks. */
function withAssigned(form: FormDefinition, values: FormValues, options: LayoutOptions): FormValues {
  let all = values;
  for (const { field, pattern } of fieldsOf(form)) {
    const value = field.assigned ? options.number : pattern === 'symbol' ? options.symbol : pattern === 'issuedOn' ? options.issuedOn : undefined;
    if (value !== undefined) all = withValueAt(all, pattern, value);
  }
  return all;
}

/** Day of the document: that of its issue, else the first date that is asked in its opening. */
function documentDay(form: FormDefinition, values: FormValues): string | undefined {
  const days = fieldsOf(form).filter(({ field, printed, lists }) => field.kind === 'date' && printed && lists.length === 0);
  const day = days.find(({ field }) => field.id === 'issuedOn' || field.id === 'recordedOn');
  const value = day && valueAt(values, day.pattern);
  return typeof value === 'string' ? value : undefined;
}

/** Where blocks are laid: the row they belong to and the width they have, pt. */
interface Place {
  readonly sheet: Sheet;
  readonly scope: string;
  readonly width: number;
}

function layBlocks(blocks: readonly Block[], place: Place): PageBlock[] {
  const { sheet, scope, width } = place;
  const laid: PageBlock[] = [];
  blocks.forEach((block, index) => {
    switch (block.k) {
      case 'p':
        laid.push(...paragraphWithRule(block, styleOf(blocks[index - 1]), styleOf(blocks[index + 1]), laid.at(-1), place));
        break;
      case 'section':
        laid.push(...layBlocks(block.blocks, place));
        break;
      case 'when':
        if (shown(block.test, sheet.paper, scope)) laid.push(...layBlocks(block.blocks, place));
        break;
      case 'repeat':
        laid.push(...layRows(block, place));
        break;
      case 'columns':
        laid.push(layColumns(block, place));
        break;
      case 'table':
        laid.push(...layTable(block, sheet, scope, width));
        break;
      case 'back':
        sheet.back.push(...layBlocks(block.blocks, place));
        break;
      case 'data':
        break;
    }
  });
  return laid;
}

const styleOf = (block: Block | undefined): ParagraphStyle | undefined => (block?.k === 'p' ? block.style : undefined);

/** Solid lines of NĐ 30/2020: under the motto as long as its text, under agency and subject a third to a half of it. */
const shareOfText = (style: ParagraphStyle | undefined): number => (style === 'motto' ? 1 : 0.4);

function paragraphWithRule(block: ParagraphBlock, before: ParagraphStyle | undefined, next: ParagraphStyle | undefined, laid: PageBlock | undefined, { sheet, scope, width }: Place): PageBlock[] {
  if (block.style === 'rule') return ruleUnder(laid, shareOfText(before), width);
  if (block.instruction && !sheet.paper.blank) return [];
  const paragraphs = paragraphBlocks(block.style, inlineRuns(block.inlines, sheet.paper, scope), width);
  // A kind without a subject ("BIÊN BẢN LÀM VIỆC") stands apart from the text as a subject would.
  if (block.style === 'kind' && next !== undefined && next !== 'kind' && next !== 'heading') return [...paragraphs, { k: 'space', pt: 8 }];
  return block.style !== 'heading' || next === 'heading' ? paragraphs : [...paragraphs, ...ruleUnder(paragraphs.at(-1), shareOfText('heading'), width), { k: 'space', pt: 8 }];
}

/** Each row in turn; a list without rows shows what there is to fill in, if the form wants any. */
function layRows(block: RepeatBlock, { sheet, scope, width }: Place): PageBlock[] {
  const path = joinPath(scope, block.id);
  const list = sheet.paper.blank ? undefined : valueAt(sheet.paper.values, path);
  const rows = Array.isArray(list) ? list.length : 0;
  if (rows === 0 && !sheet.paper.blank && (block.min ?? 0) === 0) return [];
  const shownRows = rows > 0 ? rows : sheet.paper.blank ? Math.max(1, block.rowMarks?.length ?? 0) : 1;
  return Array.from({ length: shownRows }, (_, row) => {
    const mark = rowMark(block, row, rows, sheet.paper.blank);
    const end = block.rowEnds && (row === shownRows - 1 ? block.rowEnds.last : block.rowEnds.between);
    return layBlocks(marked(block.blocks, mark, end), { sheet, scope: `${path}.${row}`, width });
  }).flat();
}

/** What stands before a row; of a list that has both, the empty form prints `rowMarks` and a filled row `rowMark`. */
function rowMark({ rowMark: each, rowMarks }: RepeatBlock, row: number, rows: number, blank: boolean): string | undefined {
  const own = rowMarks && (blank || each === undefined) ? rowMarks[row] : undefined;
  if (own !== undefined || (rowMarks === undefined && rows < 2)) return own;
  return each?.replace('{n}', String(row + 1)).replace('{a}', letters[row] ?? String(row + 1)).replace('{ordinal}', ordinals[row] ?? String(row + 1));
}
/** Letters of points, as laws count them. */
const letters = 'abcdđeghiklmnopqrstuvxy';
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

/** The blocks with words before their first and after their last paragraph. */
function marked(blocks: readonly Block[], mark: string | undefined, end: string | undefined): readonly Block[] {
  const printed = blocks.filter((block) => block.k !== 'data');
  return printed.map((block, index) => {
    if (block.k !== 'p') return block;
    const before = index === 0 && mark !== undefined ? [{ k: 'text', text: mark } as const] : [];
    const after = index === printed.length - 1 && end !== undefined ? [{ k: 'text', text: end } as const] : [];
    return { ...block, inlines: [...before, ...block.inlines, ...after] };
  });
}

function layColumns(block: Extract<Block, { k: 'columns' }>, { sheet, scope, width }: Place): PageBlock {
  const sides = [block.left, block.right] as const;
  const has = (style: ParagraphStyle): boolean => sides.some((side) => side.some((one) => styleOf(one) === style));
  const shares = has('state-name') || has('place-date') ? columnShares.head : columnShares.halves;
  const signed = has('signer');
  const columns = sides.map((side, index) => {
    const laid = layBlocks(side, { sheet, scope, width: (shares[index] ?? 0) * width });
    if (side.some((one) => styleOf(one) === 'recipients-head') && sheet.code) {
      laid.push({ k: 'space', pt: 6 }, sheet.code);
      sheet.code = undefined;
    }
    return side.some((one) => styleOf(one) === 'signer') && !side.some((one) => styleOf(one) === 'signer-name') ? [...laid, { k: 'space', pt: signatureRoom } as const] : laid;
  });
  return { k: 'columns', widths: shares, columns: signed ? columns.map((column) => [{ k: 'space', pt: 8 } as const, ...column]) : columns, keep: signed };
}

function layTable(block: TableBlock, sheet: Sheet, scope: string, width: number): PageBlock[] {
  const table = tableBlock(block, joinPath(scope, block.id), sheet.paper);
  if (table.rows.length <= (sheet.options.annexRows ?? mostRows)) return [table];
  const { form, paper, options } = sheet;
  const number = fieldsOf(form).find(({ field }) => field.assigned && field.kind !== 'date');
  const known = number && valueAt(paper.values, number.pattern);
  const kind = form.kind === 'decision' ? 'Quyết định' : 'Biên bản';
  const source = `(Kèm theo ${kind} số ${typeof known === 'string' ? known : '......'}/${options.symbol ?? form.symbol} ngày ${printedDate(paper.on, false)})`;
  const { reference, annex } = tableAnnex(block, table, source, width);
  sheet.annexes.push(annex);
  return [...reference];
}
