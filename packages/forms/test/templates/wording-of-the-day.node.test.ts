import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { codes } from '@xlvphc/law';
import { formByCode, formsOn, officialCodes, registerForm, type FormDefinition } from '@xlvphc/forms';

const today = '2026-11-01';
/** Every text of a form: what is printed, labels, hints, words given to rules. */
const textsOf = (form: FormDefinition): readonly string[] => {
  const texts: string[] = [];
  JSON.stringify(form.blocks, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
};
const naming = (forms: readonly FormDefinition[], words: RegExp): readonly string[] => forms.flatMap((form) => textsOf(form).filter((text) => words.test(text)).map((text) => `${form.code}: ${text}`));
const district = /(?<!\p{L})(?:quận|huyện|thị xã|thị trấn)(?!\p{L})/iu;

test('no form of today names a unit of the district, or a thị trấn', () => {
  assert.deepEqual(naming(formsOn(today), district), []);
});

test('every form of today that cites the amended Law cites both amendments', () => {
  assert.deepEqual(naming(formsOn(today), /bổ sung năm 2020\)/), []);
  assert.ok(naming(formsOn(today), /bổ sung năm 2020 và năm 2025\)/).length > officialCodes.length / 2);
});

test('a form of 2024 reads as the decree of 2021 printed it, hints and all', () => {
  for (const code of officialCodes) assert.equal(formByCode(code, '2024-06-01'), formByCode(code, '2022-01-01'), code);
  assert.deepEqual(naming(formsOn('2024-06-01'), /năm 2025\)|đặc khu/), []);
  assert.notDeepEqual(naming(formsOn('2024-06-01'), /xã\/phường\/thị trấn/), []);
});

test('each form bears the title of the list of documents, whatever its page calls it', () => {
  assert.deepEqual(officialCodes.map((code) => [code, formByCode(code).title]), codes.documentTypes.filter(({ code }) => officialCodes.includes(code)).map(({ code, vi }) => [code, vi]));
});

test('units of the district become those of the commune in each spelling, wherever a form holds words', () => {
  const { code: _, blocks: __, ...about } = formByCode('MBB06', '2022-01-01');
  const old = 'Ủy ban nhân dân quận/huyện/thị xã/thành phố thuộc tỉnh và tương đương';
  registerForm({
    ...about, code: 'ZBB01',
    blocks: [
      { k: 'p', style: 'body', inlines: [{ k: 'text', text: `${old} nơi ra quyết định` }, { k: 'alternative', by: 'kind', options: { a: 'xã/phường/ thị trấn' }, empty: 'xã, phường, thị trấn' }] },
      { k: 'table', id: 'rows', label: 'quận/huyện/thị xã/thành phố thuộc tỉnh', columns: [{ head: 'xã/phường/thị trấn', width: 1, field: { id: 'name', kind: 'text', label: 'xã, phường hoặc thị trấn', placeholder: 'xã/phường/thị trấn' } }] },
    ],
  });
  const changed = formByCode('ZBB01', today);
  assert.deepEqual(naming([changed], district), []);
  assert.deepEqual(naming([changed], /xã, phường, đặc khu/).length, 7);
  assert.ok(textsOf(changed).includes('Ủy ban nhân dân xã, phường, đặc khu nơi ra quyết định'));
});
