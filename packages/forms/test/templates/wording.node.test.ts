import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { formByCode, formsOn, type FormContext } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import { differencesBetween, listedDifferences, normalised, officialParagraphs, paragraphHash, sentences } from './official-text.ts';

/** The forms as the decree of 2021 printed them, before later amendments are put in. */
const day = '2022-01-01';
const context: FormContext = { on: day, mode: 'normal' };
const folder = new URL('../../../../../shared/domain/official-forms/', import.meta.url);
const listed = readFileSync(new URL('../../../../docs/forms/differences.md', import.meta.url), 'utf8');
const committed = JSON.parse(readFileSync(new URL('official-hashes.json', import.meta.url), 'utf8')) as Record<string, string[]>;

for (const { code } of formsOn(day)) {
  const file = code.replace('Đ', 'D');
  test(`the empty form ${code} reads as the official one, but for the differences listed with their reasons`, () => {
    const page = layout(formByCode(code, day), {}, context, { blank: true });
    const ours = sentences(pageText(page).map(normalised).filter((line) => line !== ''));
    const expected = listedDifferences(listed, code);
    const found = differencesBetween(committed[file] ?? [], ours);
    const key = ({ official, ours: mine }: { official: string; ours: string }): string => `${official} → ${mine}`;
    const texts = existsSync(folder) ? officialParagraphs(readFileSync(new URL(`${file}.txt`, folder), 'utf8')) : [];
    const readable = new Map(texts.map((text) => [paragraphHash(text), text]));
    const named = found.map((one) => key({ official: readable.get(one.official) ?? one.official, ours: one.ours }));
    const allowed = expected.map((one) => key({ official: readable.size > 0 || one.official === '' ? one.official : paragraphHash(one.official), ours: one.ours }));
    assert.deepEqual(named, allowed);
  });

  test(`the committed hashes of ${code} are those of the official text`, { skip: !existsSync(folder) }, () => {
    const text = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
    assert.deepEqual(committed[file], officialParagraphs(text).map(paragraphHash));
  });
}

test('a changed word of a form is a difference', () => {
  const [official, changed] = [['Một', 'Hai', 'Ba'], ['Một', 'Hay', 'Ba']];
  assert.deepEqual(differencesBetween(official.map(paragraphHash), official), []);
  assert.deepEqual(differencesBetween(official.map(paragraphHash), changed), [{ official: paragraphHash('Hai'), ours: 'Hay' }]);
});
