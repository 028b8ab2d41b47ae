import type { ImportProblem } from '../import-problem.ts';
import { importProblem } from '../import-problem.ts';
import { maxActs, maxCellText } from '../limits.ts';
import { Problem } from '../../problem.ts';
import { actColumns } from './act-columns.ts';
import { folded, textOf, type Cell } from './cell.ts';
import { countColumns, decreeRows, sheetNames, transitionColumns } from './decree-rows.ts';
import { openWorkbook } from './open-workbook.ts';

/** A sheet in the neutral shape of a decree, and where each act stands in it. */
export interface ReadSheet {
  readonly json: unknown;
  readonly problems: readonly ImportProblem[];
  /** Row of a path such as `acts.12`, for people. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly row: number }>;
}

type Rows = readonly (readonly (Cell | undefined)[])[];
type Json = Record<string, unknown>;

const blank = (row: readonly (Cell | undefined)[]): boolean => row.every((cell) => textOf(cell) === null);

/** Sets `range.min` inside of `range`; an empty value leaves no trace. */
function place(target: Json, key: string, value: unknown): void {
  if (value === null || value === undefined) return;
  const [outer = '', inner] = key.split('.');
  if (inner === undefined) target[outer] = value;
  else target[outer] = { ...(target[outer] as Json | undefined), [inner]: value };
}

/** Reads a filled-in sheet of a decree. @throws Problem when it is no workbook, too large, or has macros or links */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const book = await openWorkbook(bytes);
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  let sheets: readonly { readonly sheet: string; readonly data: Rows }[];
  try {
    sheets = await readXlsxFile(book.bytes) as unknown as typeof sheets;
  } catch {
    throw new Problem('VPHC-DECREE-FILE');
  }
  const problems: ImportProblem[] = book.formulas.map((cell) =>
    ({ ...importProblem('FORMULA', 'error', cell, `Ô ${cell} có công thức; chỉ ghi giá trị.`, `Cell ${cell} has a formula; only values are read.`), row: Number(/\d+/u.exec(cell)?.[0] ?? 1) }));
  const sheetOf = (name: string): Rows | undefined => sheets.find(({ sheet }) => folded(sheet) === folded(name))?.data;
  const missing = [sheetNames.decree, sheetNames.acts].filter((name) => sheetOf(name) === undefined);
  if (missing.length > 0) {
    const names = missing.join(', ');
    return { json: {}, problems: [...problems, importProblem('SHEET', 'error', '', `Thiếu trang tính: ${names}. Hãy dùng tệp mẫu.`, `Sheets are missing: ${names}. Use the template.`)], places: new Map() };
  }
  const places = new Map<string, { readonly sheet: string; readonly row: number }>();
  const decree = readHead(sheetOf(sheetNames.decree) ?? [], places, problems);
  const acts = readTable(sheetOf(sheetNames.acts) ?? [], actColumns, sheetNames.acts, problems);
  if (acts.length > maxActs) throw new Problem('VPHC-DECREE-ROWS');
  const counts = readTable(sheetOf(sheetNames.counts) ?? [], countColumns, sheetNames.counts, problems);
  const transition = readTable(sheetOf(sheetNames.transition) ?? [], transitionColumns, sheetNames.transition, problems);
  transition.forEach(({ row }, at) => places.set(`decree.transition.${at}`, { sheet: sheetNames.transition, row }));
  decree['transition'] = transition.map(({ values }) => ({ ...values, en: values['en'] ?? values['vi'] }));
  if (counts.length > 0) decree['actsByArticle'] = Object.fromEntries(counts.map(({ values }) => [String(values['article']), values['acts']]));
  return { json: { decree, ...actLists(acts, decree, places) }, problems, places };
}

function readHead(rows: Rows, places: Map<string, { readonly sheet: string; readonly row: number }>, problems: ImportProblem[]): Json {
  const decree: Json = {};
  const known = new Map(decreeRows.map((row) => [folded(row.heading), row]));
  rows.forEach((cells, at) => {
    const row = known.get(folded(textOf(cells[0]) ?? ''));
    if (row === undefined) return;
    place(decree, row.key, row.read(cells[1]));
    places.set(`decree.${row.key}`, { sheet: sheetNames.decree, row: at + 1 });
  });
  for (const row of decreeRows) {
    if (row.required && !places.has(`decree.${row.key}`)) problems.push({ ...importProblem('COLUMN', 'error', `decree.${row.key}`, `Thiếu mục “${row.heading}”.`, `The entry “${row.heading}” is missing.`), sheet: sheetNames.decree });
  }
  return decree;
}

interface TableRow { readonly row: number; readonly values: Json }
interface Column { readonly key: string; readonly heading: string; readonly required?: true; readonly read: (cell: Cell | undefined) => unknown }

/** Rows under the headings, whatever the order of the columns. */
function readTable(rows: Rows, columns: readonly Column[], sheet: string, problems: ImportProblem[]): readonly TableRow[] {
  const known = new Map(columns.map((column) => [folded(column.heading), column]));
  const start = rows.findIndex((cells) => cells.filter((cell) => known.has(folded(textOf(cell) ?? ''))).length > 1);
  if (start < 0) {
    if (rows.some((cells) => !blank(cells))) problems.push({ ...importProblem('COLUMN', 'error', '', `Trang “${sheet}” không có dòng tiêu đề như tệp mẫu.`, `Sheet “${sheet}” has no headings as the template has.`), sheet });
    return [];
  }
  const headings = (rows[start] ?? []).map((cell) => known.get(folded(textOf(cell) ?? '')));
  const at = (column: Column): number => headings.indexOf(column);
  (rows[start] ?? []).forEach((cell, index) => {
    if (textOf(cell) !== null && headings[index] === undefined) problems.push({ ...importProblem('COLUMN', 'doubt', '', `Cột “${textOf(cell) ?? ''}” không có trong tệp mẫu nên không được đọc.`, `Column “${textOf(cell) ?? ''}” is unknown and not read.`), sheet, row: start + 1 });
  });
  for (const column of columns.filter((one) => one.required && at(one) < 0)) problems.push({ ...importProblem('COLUMN', 'error', '', `Thiếu cột “${column.heading}”.`, `Column “${column.heading}” is missing.`), sheet, row: start + 1 });
  return rows.slice(start + 1).flatMap((cells, offset): readonly TableRow[] => {
    const row = start + offset + 2;
    if (blank(cells) || folded(textOf(cells[0]) ?? '').startsWith('huong dan')) return [];
    const values: Json = {};
    for (const column of columns) {
      const cell = at(column) < 0 ? undefined : cells[at(column)];
      if (typeof cell === 'string' && cell.length > maxCellText) problems.push({ ...importProblem('LONG', 'error', '', `Cột “${column.heading}”: nội dung quá dài.`, `Column “${column.heading}”: the text is too long.`), sheet, row });
      else place(values, column.key, column.read(cell));
    }
    return [{ row, values }];
  });
}

/** Fills in what a row leaves out: title of the article, first day. */
function actLists(rows: readonly TableRow[], decree: Json, places: Map<string, { readonly sheet: string; readonly row: number }>): { readonly acts: readonly Json[]; readonly derivedActs: readonly Json[] } {
  const titles = new Map<string, unknown>();
  for (const { values } of rows) if (values['articleTitle'] !== undefined && !titles.has(String(values['article']))) titles.set(String(values['article']), values['articleTitle']);
  const lists = { acts: [] as Json[], derivedActs: [] as Json[] };
  for (const { row, values } of rows) {
    const { derivedFrom, ...own } = values;
    const act: Json = { articleTitle: titles.get(String(own['article'])) ?? null, validFrom: decree['effectiveFrom'] ?? null, ...own };
    const list = derivedFrom === undefined ? 'acts' : 'derivedActs';
    places.set(`${list}.${lists[list].length}`, { sheet: sheetNames.acts, row });
    lists[list].push(act);
  }
  return lists;
}
