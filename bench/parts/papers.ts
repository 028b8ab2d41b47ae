import '@xlvphc/forms/all';
import { exampleValues, formByCode, formsOn, type FormContext } from '@xlvphc/forms';
import { layout, pageDocx, pageHtml, pagePdf, type PageDocument } from '@xlvphc/forms/render';
import { repeat, report, timed, type Row } from './measure.ts';

const context: FormContext = {
  on: '2026-03-02', mode: 'normal',
  unit: { id: 'unit', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66' },
  signer: { id: 'signer', fullName: 'Trần Văn Bình', titleText: 'Chủ tịch Ủy ban nhân dân xã' },
};
const paper = (code: string): PageDocument => layout(formByCode(code, context.on), exampleValues(code, context), context, { number: '05' });
const pdf = (page: PageDocument): Promise<Uint8Array> => pagePdf([page], { title: page.meta.title });
/** Pages of a PDF, counted in its page tree. */
const pagesOf = (bytes: Uint8Array): number => Number(/\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(new TextDecoder('latin1').decode(bytes))?.[1] ?? Number.NaN);

const rows: Row[] = [];
const first = performance.now();
await pdf(paper('MQĐ02'));
rows.push({ name: 'PDF, first', includes: 'MQĐ02: loading the engine and the fonts, layout, drawing; Node, fresh process', value: performance.now() - first, unit: 'ms' });

for (const { code } of formsOn(context.on)) {
  const values = exampleValues(code, context);
  const form = formByCode(code, context.on);
  const draw = (): Promise<Uint8Array> => pdf(layout(form, values, context, { number: '05' }));
  const pages = pagesOf(await draw());
  await repeat(3, draw);
  rows.push(timed(`PDF ${code}`, `layout and drawing, ${pages} A4 pages, tagged, fonts embedded; Node, warm; the budget is 60 ms a page`, await repeat(12, draw), { limit: 60 * (Number.isNaN(pages) ? 1 : pages), is: 'at most' }));
}

const decision = paper('MQĐ02');
await repeat(3, () => pageDocx([decision]));
rows.push(timed('DOCX MQĐ02', 'drawing and zipping, layout not included; Node, warm', await repeat(20, () => pageDocx([decision]))));
const form = formByCode('MQĐ02', context.on);
const values = exampleValues('MQĐ02', context);
await repeat(10, () => pageHtml([layout(form, values, context)]));
rows.push(timed('HTML MQĐ02', 'layout and the whole document as text; Node, warm', await repeat(100, () => pageHtml([layout(form, values, context)]))));
report(rows);
