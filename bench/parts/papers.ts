import '@xlvphc/forms/all';
import { exampleValues, formByCode, formsOn, type FormContext } from '@xlvphc/forms';
import { layout, pageDocx, pageHtml, pagePdf, type PageDocument } from '@xlvphc/forms/render';
import { availableParallelism } from 'node:os';
import { pagePdfs, type PdfJob } from '@xlvphc/server/node';
import { quantile, repeat, report, timed, type Row } from './measure.ts';

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

/** Warm time of every form; the bar is for a paper of one page, longer ones are given by the page. */
const drawings: { readonly code: string; readonly pages: number; readonly times: readonly number[] }[] = [];
for (const { code } of formsOn(context.on)) {
  const values = exampleValues(code, context);
  const form = formByCode(code, context.on);
  const draw = (): Promise<Uint8Array> => pdf(layout(form, values, context, { number: '05' }));
  const pages = pagesOf(await draw());
  await repeat(2, draw);
  drawings.push({ code, pages, times: await repeat(6, draw) });
}
const how = 'layout and drawing, tagged, fonts embedded as subsets; Node, one thread, warm';
const single = drawings.filter(({ pages }) => pages === 1);
rows.push(timed('PDF of one page', `${how}; ${single.length} forms that fill one page`, single.flatMap(({ times }) => times), { limit: 60, is: 'at most' }));
const slowest = drawings.reduce((worst, one) => (quantile(one.times, 0.5) / one.pages > quantile(worst.times, 0.5) / worst.pages ? one : worst));
rows.push(timed(`PDF, a page of ${slowest.code}`, `${how}; the slowest of ${drawings.length} forms by the page, ${slowest.pages} pages`, slowest.times.map((time) => time / slowest.pages), { limit: 60, is: 'at most' }));
rows.push(timed('PDF, a page of any form', `${how}; all ${drawings.length} forms`, drawings.flatMap(({ pages, times }) => times.map((time) => time / pages))));

/** A batch as an office prints it: the decisions and records of many cases, each a PDF of its own. */
const threads = Math.min(2, availableParallelism());
const batch = 1000;
const layouts = formsOn(context.on).map(({ code }) => ({ code, pages: [paper(code)] }));
function* jobs(count: number): Generator<PdfJob> {
  for (let turn = 0; turn < count; turn += 1) {
    const { code, pages } = layouts[turn % layouts.length] as (typeof layouts)[number];
    yield { pages, title: `${code} ${turn}` };
  }
}
let pagesDrawn = 0;
const processor = process.cpuUsage();
const begun = performance.now();
for await (const bytes of pagePdfs(jobs(batch), { threads })) pagesDrawn += pagesOf(bytes);
const whole = performance.now() - begun;
const { user, system } = process.cpuUsage(processor);
rows.push({ name: `batch of ${batch} PDFs, a page`, includes: `${threads} worker threads on ${availableParallelism()} cores, all forms in turn, ${pagesDrawn} pages, threads started inside`, value: whole / pagesDrawn, unit: 'ms', budget: { limit: 15, is: 'at most' } });
rows.push({ name: `batch of ${batch} PDFs, processor`, includes: `processor time of all threads a page: what a busy machine leaves unchanged; ${threads} free cores need this divided by ${threads}`, value: (user + system) / 1000 / pagesDrawn, unit: 'ms' });

const decision = paper('MQĐ02');
await repeat(3, () => pageDocx([decision]));
rows.push(timed('DOCX MQĐ02', 'drawing and zipping, layout not included; Node, warm', await repeat(20, () => pageDocx([decision]))));
const form = formByCode('MQĐ02', context.on);
const values = exampleValues('MQĐ02', context);
await repeat(10, () => pageHtml([layout(form, values, context)]));
rows.push(timed('HTML MQĐ02', 'layout and the whole document as text; Node, warm', await repeat(100, () => pageHtml([layout(form, values, context)]))));
report(rows);
