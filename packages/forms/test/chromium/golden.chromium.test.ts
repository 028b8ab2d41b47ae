import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { has } from '../render/extracted-text.ts';
import { filledPaper } from '../render/papers.ts';
import { codes } from './codes.ts';
import { drawnBy, goldenFile, printedPictures, storedDrawnBy } from './golden.ts';
import { difference, fromPng, stacked, toPng } from './picture.ts';
import { formStage, type FormStage } from './stage.ts';

/** Share of the pixels of a page that may differ. */
const mostDifferent = 0.001;
const tools = has('pdftoppm');

describe('each filled form prints as its stored picture shows', { skip: tools ? false : 'needs pdftoppm' }, () => {
  let stage: FormStage;
  let page: Page;
  let other: string | undefined;
  before(async () => {
    stage = await formStage();
    page = await stage.open();
    const [now, stored] = [drawnBy(stage), storedDrawnBy()];
    if (stored && (stored.chromium !== now.chromium || stored.poppler !== now.poppler)) {
      other = `pictures are of Chromium ${stored.chromium} and poppler ${stored.poppler}, here are ${now.chromium} and ${now.poppler}: look at the pages and run npm run golden:write`;
      console.log(`NOT COMPARED: ${other}`);
    }
  });
  after(() => stage.close());

  for (const code of codes) {
    it(code, async (context: TestContext) => {
      if (other !== undefined) {
        context.skip(other);
        return;
      }
      assert.ok(existsSync(goldenFile(code)), `no picture of ${code}: npm run golden:write ${code}, and look at it`);
      const stored = fromPng(readFileSync(goldenFile(code)));
      const pages = await printedPictures(page, stage, filledPaper(code));
      const all = stacked(pages);
      assert.deepEqual([all.width, all.height], [stored.width, stored.height], 'number of pages or their size');
      pages.forEach((drawn, index) => {
        const size = drawn.width * drawn.height;
        const share = difference(drawn, { ...drawn, grey: stored.grey.subarray(index * size, (index + 1) * size) });
        assert.ok(share <= mostDifferent, `page ${index + 1}: ${(share * 100).toFixed(2)} % of the pixels differ`);
      });
    });
  }

  it('sees a line that moved', async () => {
    const paper = filledPaper(codes[0] ?? '');
    const [drawn] = await printedPictures(page, stage, paper);
    const [moved] = await printedPictures(page, stage, { ...paper, blocks: paper.blocks.toSpliced(3, 0, { k: 'space', pt: 14 }) });
    assert.ok(drawn && moved && difference(drawn, moved) > mostDifferent);
    assert.equal(difference(drawn, fromPng(toPng(drawn))), 0);
  });
});
