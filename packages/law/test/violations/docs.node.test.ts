import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pages } from '../../bin/violations-docs.ts';

test('the committed pages of docs/law/violations say what the data say', async () => {
  for (const [file, text] of await pages()) assert.equal(readFileSync(new URL(`../../../../docs/law/violations/${file}`, import.meta.url), 'utf8'), text, `${file}: run packages/law/bin/violations-docs.ts`);
});
