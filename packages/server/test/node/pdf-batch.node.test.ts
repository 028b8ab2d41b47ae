import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { exampleValues, formByCode, type FormContext } from '@xlvphc/forms';
import { layout, pagePdf, type PageDocument } from '@xlvphc/forms/render';
import { pagePdfs, type PdfJob } from '@xlvphc/server/node';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };
const paper = (code: string, number: string): PageDocument => layout(formByCode(code, context.on), exampleValues(code, context), context, { number });
const jobs: readonly PdfJob[] = ['MBB06', 'MQĐ02', 'MBB15', 'MBB01', 'MQĐ05', 'MBB06', 'MQĐ01'].map((code, index) => ({ pages: [paper(code, String(index + 1))], title: `${code} ${index}` }));

test('a batch on threads gives the PDFs in order, each with the bytes of one drawn alone', async () => {
  let index = 0;
  for await (const pdf of pagePdfs(jobs, { threads: 2 })) {
    const job = jobs[index] as PdfJob;
    assert.equal(Buffer.compare(pdf, await pagePdf(job.pages, { title: job.title })), 0, job.title);
    index += 1;
  }
  assert.equal(index, jobs.length);
});

test('a batch takes its jobs as threads become free, and ends its threads when nobody wants the rest', async () => {
  let taken = 0;
  function* endless(): Generator<PdfJob> {
    for (;;) {
      taken += 1;
      yield jobs[0] as PdfJob;
    }
  }
  for await (const pdf of pagePdfs(endless(), { threads: 2 })) {
    assert.ok(pdf.length > 0);
    break;
  }
  assert.ok(taken <= 4, `${taken} jobs taken for one PDF`);
});

test('a paper that cannot be drawn ends the batch with its reason', async () => {
  const broken = { pages: [{ ...paper('MBB06', '1'), blocks: [{ k: 'p' }] }], title: 'x' } as unknown as PdfJob;
  await assert.rejects(async () => {
    for await (const _ of pagePdfs([broken], { threads: 1 }));
  }, /TypeError/);
});
