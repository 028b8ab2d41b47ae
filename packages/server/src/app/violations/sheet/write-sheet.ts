import type { Decree } from '@xlvphc/law/violations';
import { actColumns, shownDay } from './act-columns.ts';
import { inWords } from './cell.ts';
import { countColumns, decreeRows, sheetNames, transitionColumns } from './decree-rows.ts';

type Value = string | number | null;
interface Written { readonly value?: string | number; readonly type?: StringConstructor | NumberConstructor; readonly fontWeight?: 'bold'; readonly textColor?: string; readonly wrap?: true; readonly alignVertical?: 'top'; readonly format?: string }

const heading = (value: string): Written => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' });
const hint = (value: string): Written => ({ value, type: String, textColor: '#595959', wrap: true, alignVertical: 'top' });
const cell = (value: Value): Written | null => {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number, format: Number.isInteger(value) ? '#,##0' : '0.##', alignVertical: 'top' } : { value, type: String, wrap: true, alignVertical: 'top' };
};

/** Acts of each article that are in force after all changes that the decree knows: what the last sheet counts. */
export function actsByArticle(decree: Pick<Decree, 'acts' | 'effectiveTo'>): ReadonlyMap<string, number> {
  const lasting = new Map<string, Set<string>>();
  for (const act of decree.acts) {
    if (act.derivedFrom !== undefined) continue;
    const ids = lasting.get(act.article) ?? new Set();
    lasting.set(act.article, ids);
    if (act.validTo === null || act.validTo === decree.effectiveTo) ids.add(act.id);
  }
  return new Map([...lasting].map(([article, ids]) => [article, ids.size]));
}

/** A decree as a workbook, to be changed and imported again; `undefined`: the empty template. */
export async function writeSheet(decree: Decree | undefined): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const head = decreeRows.map((row) => [heading(row.heading), decree === undefined ? null : cell(row.write(decree)), hint(row.help)]);
  const hints = actColumns.map((column, at) => hint(`${at === 0 ? 'Hướng dẫn: ' : ''}${column.help}`));
  const acts = (decree?.acts ?? []).map((act) => actColumns.map((column) => cell(column.write(act))));
  const transition = (decree?.transition ?? []).map((clause) => [shownDay(clause.since), clause.document, clause.article, clause.clause ?? null, clause.vi, clause.en, inWords[clause.confidence]].map(cell));
  const counts = [...(decree === undefined ? [] : actsByArticle(decree))].map(([article, count]) => [cell(article), cell(count)]);
  const widths = (columns: readonly { readonly width: number }[]): { width: number }[] => columns.map(({ width }) => ({ width }));
  const file = writeXlsxFile([
    { sheet: sheetNames.decree, data: head, columns: [{ width: 26 }, { width: 80 }, { width: 60 }] },
    { sheet: sheetNames.acts, data: [actColumns.map((column) => heading(column.heading)), hints, ...acts], columns: widths(actColumns), stickyRowsCount: 1 },
    { sheet: sheetNames.transition, data: [transitionColumns.map((column) => heading(column.heading)), ...transition], columns: widths(transitionColumns) },
    { sheet: sheetNames.counts, data: [countColumns.map((column) => heading(column.heading)), ...counts], columns: widths(countColumns) },
  ]);
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
