import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialCodes } from '@xlvphc/forms';
import { generatedFiles, staleFiles } from '../../bin/form-pages.ts';

test('every official form has a page in the docs and its stories, as its definition stands (npm run docs:forms writes them)', async () => {
  assert.deepEqual(await staleFiles(), []);
});

test('a page names every blank of its form', async () => {
  const files = await generatedFiles();
  const pages = [...files].filter(([file]) => /catalogue\/m\w+\.md$/.test(file));
  assert.equal(pages.length, officialCodes.length);
  for (const [file, text] of pages) {
    assert.match(text, /^# M(?:QĐ|BB)\d+[abc]?\. \S/, file);
    assert.doesNotMatch(text, /undefined|\[object/, file);
  }
});
