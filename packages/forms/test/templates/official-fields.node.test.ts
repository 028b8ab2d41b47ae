import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { formByCode, officialCodes } from '@xlvphc/forms';
import { printedFields } from './printed-fields.ts';

/**
 * Where each field of an official form stands in ours: `[name of the field, path of the blank]`, in the order of the official form; `null`
 * for what is fixed text there and here (the wording test compares it). `elsewhere`: the list names it at another place than the page does.
 */
type Places = readonly (readonly [name: string, path: string | null, place?: 'elsewhere'])[];
const placesOf = (code: string): Places => JSON.parse(readFileSync(new URL(`official-fields/${code}.json`, import.meta.url), 'utf8')) as Places;

interface ListedForm {
  readonly code: string;
  readonly fields: readonly { readonly id: string }[];
}
const list = new URL('../../../../../shared/domain/forms.json', import.meta.url);
const listed = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly ListedForm[]) : [];

for (const code of officialCodes) {
  test(`${code} prints every field of the official form in its order`, () => {
    const sequence = printedFields(formByCode(code, '2022-01-01').blocks);
    let last = -1;
    for (const [name, path, place] of placesOf(code)) {
      if (place === 'elsewhere' && path !== null) {
        assert.ok(sequence.includes(path), `${name}: ${path}`);
        continue;
      }
      // Two fields of the list that stand beside each other may be one blank here.
      if (path === null || path === sequence[last]) continue;
      const found = sequence.indexOf(path, last + 1);
      assert.ok(found >= 0, `${name}: ${path} after ${sequence[last] ?? 'the start'}`);
      last = found;
    }
  });

  test(`the fields of ${code} are those of the list of official fields`, { skip: listed.length === 0 }, () => {
    const fields = listed.find((one) => one.code.normalize('NFC') === code)?.fields ?? [];
    assert.deepEqual(placesOf(code).map(([name]) => name), fields.map(({ id }) => id));
  });
}
