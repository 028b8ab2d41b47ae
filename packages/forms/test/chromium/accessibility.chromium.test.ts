import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { context } from '../render/papers.ts';
import { codes } from './codes.ts';
import { formStage, onStage, type FormStage } from './stage.ts';

describe('axe finds nothing in a filled form', { concurrency: 2 }, () => {
  let stage: FormStage;
  const idle: Page[] = [];
  before(async () => {
    stage = await formStage();
  });
  after(() => stage.close());

  for (const code of codes) {
    for (const [view, name] of [['guided', 'guided entry, every fold and the first row of every list open'], ['page', 'page with inputs in the blanks']] as const) {
      it(`${code}: ${name}`, async () => {
        // A page is used again: what is looked at here is drawn anew, and opening one costs as much as looking.
        const page = idle.pop() ?? (await stage.open());
        await onStage(page, 'mount', code, context, { view, values: 'example' });
        await onStage(page, 'openAll');
        assert.deepEqual(await onStage(page, 'axe'), []);
        idle.push(page);
      });
    }
  }

  it('finds an input without a name, so that the counter is known to count', async () => {
    const page = await stage.open();
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
    assert.match((await onStage(page, 'axe')).join('\n'), /^label: /);
    await page.context().close();
  });
});
