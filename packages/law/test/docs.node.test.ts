import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lawRows } from '@xlvphc/law';
import { pages } from '../bin/docs.ts';

test('the committed pages of docs/law say what the rows say', () => {
  for (const [file, text] of pages()) assert.equal(readFileSync(new URL(`../../../docs/law/${file}`, import.meta.url), 'utf8'), text, `${file}: run packages/law/bin/docs.ts`);
});

test('every unverified row stands in the table of what remains unverified', () => {
  const table = pages().get('unverified.md') ?? '';
  for (const row of lawRows()) assert.equal(table.includes(`\`${row.rule}\``) || row.confidence !== 'unverified', true, row.rule);
});
