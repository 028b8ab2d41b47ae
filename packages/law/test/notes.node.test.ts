import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawRows, postponementRight, withLaw } from '@xlvphc/law';
import { loadNotes, notedRules } from '@xlvphc/law/notes';
import { appliedRules } from '../src/rules.ts';

const asked = { fine: 3_000_000, subject: 'person', on: '2026-03-02' } as const;

test('a citation carries the doubt about its row from the moment the doubts are loaded', () => {
  assert.equal(postponementRight(asked).citations[0]?.note, undefined);
  loadNotes();
  assert.match(postponementRight(asked).citations[0]?.note ?? '', /chưa đối chiếu/);
});

test('every doubt is about a row that is shipped', () => {
  const rows = lawRows();
  const known = new Set(rows.flatMap(({ rule, validFrom }) => [rule, `${rule} ${validFrom}`]));
  assert.deepEqual(notedRules.filter((id) => !known.has(id)), []);
});

test('every unverified row that a function applies says what is doubtful, but for those whose whole text has not been read', () => {
  loadNotes();
  const applied = new Set(appliedRules().map(({ id }) => id));
  const silent = lawRows().filter(({ rule, confidence, note }) => confidence === 'unverified' && note === undefined && applied.has(rule)).map(({ rule }) => rule);
  assert.deepEqual(silent, ['explanation.written.extension', 'competence.several-fields', 'process.fine-reduced', 'process.execution-resumed', 'process.enforcement-ended']);
});

test('a row that a unit lays over a shipped one, from the same day too, keeps its own doubt or none', () => {
  loadNotes();
  const own = { rule: 'postponement.conditions', value: { person: 5_000_000, organization: 9_000_000, months: 3, decideWorkingDays: 5 }, validFrom: '2022-01-01', validTo: null, source: { document: 'Nghị định giả định', article: '1' }, confidence: 'secondary' } as const;
  assert.equal(postponementRight({ ...asked, law: withLaw([own]) }).citations[0]?.note, undefined);
  assert.equal(postponementRight({ ...asked, law: withLaw([{ ...own, note: 'Ghi chú riêng.' }]) }).citations[0]?.note, 'Ghi chú riêng.');
});
