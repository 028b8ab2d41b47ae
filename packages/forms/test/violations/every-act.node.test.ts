import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOOKED_AT, page, refusalsPage, tryEveryAct } from './refusals-page.ts';

test('picking any act of any decree gives a record and a decision that pass the check and print; the few refusals were looked at', async () => {
  const tried = await tryEveryAct();
  assert.deepEqual(tried.missing, []);
  assert.deepEqual(tried.refusals.filter(({ reason }) => LOOKED_AT[reason] === undefined), []);
  const refused = new Set(tried.refusals.map(({ key }) => key)).size;
  assert.ok(tried.acts > 1000 && refused <= tried.acts * 0.05, `${refused} of ${tried.acts}`);
  assert.equal(readFileSync(page, 'utf8'), refusalsPage(tried), 'run packages/forms/test/violations/write-refusals.ts');
});
