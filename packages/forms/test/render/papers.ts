import '@xlvphc/forms/all';
import { exampleValues, formByCode, formsOn } from '@xlvphc/forms';
import { layout } from '@xlvphc/forms/render';
import type { FormContext, FormValues } from '@xlvphc/forms';
import type { LayoutOptions, PageBlock, PageDocument, Run } from '@xlvphc/forms/render';

export const day = '2026-03-02';

/** A commune that is not real. */
export const context: FormContext = {
  on: day, mode: 'normal',
  unit: { id: 'unit', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Ea Kly', treasury: { name: 'Kho bạc Nhà nước khu vực', address: '01 Lê Duẩn', account: '3521.0.1058735' } },
  signer: { id: 'signer', fullName: 'Y Bhiăng Niê', titleText: 'Chủ tịch Ủy ban nhân dân xã' },
};

export const codes = formsOn(day).map((form) => form.code);

/** A filled paper with example values, some of them replaced. */
export function filledPaper(code: string, values: FormValues = {}, options: LayoutOptions = {}): PageDocument {
  return layout(formByCode(code, day), { ...exampleValues(code, context), ...values }, context, { number: '05', ...options });
}

export function blankPaper(code: string): PageDocument {
  return layout(formByCode(code, day), {}, context, { blank: true });
}

/** All runs of a paper, with those of tables and columns. */
export function runsOf(page: PageDocument): Run[] {
  const inside = (block: PageBlock): readonly Run[] => {
    if (block.k === 'p') return block.runs;
    if (block.k === 'columns') return block.columns.flat().flatMap(inside);
    if (block.k === 'group') return block.blocks.flatMap(inside);
    return block.k === 'table' ? block.rows.flat(2) : [];
  };
  return [...page.blocks, ...(page.annexes ?? []).flat(), ...(page.back ?? [])].flatMap(inside);
}

/** Text as a stream of words, so that line and page breaks of a renderer do not count. */
export const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
