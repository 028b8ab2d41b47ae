import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { inCopies, watermarkText } from '@xlvphc/forms/render';
import { has, pdfPages } from '../render/extracted-text.ts';
import { assertBreaksWell, body, pageNumber, shifted } from '../render/page-breaks.ts';
import { filledPaper } from '../render/papers.ts';
import { codes } from './codes.ts';
import { printedPdf, printedPictures } from './golden.ts';
import { difference, type Picture } from './picture.ts';
import { formStage, type FormStage } from './stage.ts';

describe('a form printed by Chromium', { skip: has('pdftotext') ? false : 'needs poppler' }, () => {
  let stage: FormStage;
  let page: Page;
  const printed = async (papers: Parameters<typeof printedPdf>[2]): Promise<string[]> => pdfPages(await printedPdf(page, stage, papers));
  before(async () => {
    stage = await formStage();
    page = await stage.open();
  });
  after(() => stage.close());

  for (const [index, code] of codes.entries()) {
    it(`${code} breaks its pages well, counts them from the second on, and gives its back side a sheet of its own without a number`, async () => {
      const paper = shifted(filledPaper(code), (index * 7) % 29);
      const pages = await printed([paper]);
      const parted = paper.back ? pages.length - 1 : pages.length;
      assertBreaksWell(paper, pages.slice(0, parted), code);
      assert.deepEqual(pages.map(pageNumber), pages.map((_, at) => (at === 0 || at >= parted ? undefined : String(at + 1))));
    });
  }

  it('repeats the head of a table on every page of a list of 300 exhibits, which stands in an annex', async () => {
    const exhibits = Array.from({ length: 300 }, (_, row) => ({ id: `e${row}`, name: `Xe máy số ${row + 1}`, unit: 'chiếc', quantity: 1 }));
    const paper = filledPaper('MBB15', { exhibits });
    assert.equal(paper.annexes?.length, 1);
    const pages = await printed([paper]);
    assert.match(pages.join(' ').replace(/\s+/g, ' '), /Danh sách gồm 300 mục tại Phụ lục kèm theo/);
    const listed = pages.filter((text) => text.includes('Xe máy số'));
    assert.ok(listed.length >= 8);
    for (const text of listed) assert.match(text.replace(/\s+/g, ' '), /STT Tên tang vật/);
    assert.ok(listed.at(-1)?.includes('Xe máy số 300'));
  });

  it('begins each copy, with its back side, on a sheet of its own', async () => {
    const paper = filledPaper('MQĐ02');
    assert.ok(paper.back);
    const once = await printed([paper]);
    const thrice = await printed(inCopies([paper], 3));
    assert.equal(thrice.length, 3 * once.length);
    for (let at = 0; at < thrice.length; at += 1) assert.deepEqual(body(thrice[at] ?? ''), body(once[at % once.length] ?? ''));
  });

  for (const [watermark, words] of Object.entries(watermarkText)) {
    it(`shows "${words}" on every page, the back side too`, async () => {
      const [plain, marked] = [await printedPictures(page, stage, filledPaper('MQĐ02')), await printedPictures(page, stage, filledPaper('MQĐ02', {}, { watermark: watermark as keyof typeof watermarkText }))];
      assert.equal(marked.length, plain.length);
      for (const [at, picture] of marked.entries()) assert.ok(difference(plain[at] as Picture, picture) > 0.005, `page ${at + 1}`);
    });
  }
});
