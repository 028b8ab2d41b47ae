import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { exampleValues, fieldsOf, formByCode, isVisible, placesOf, valueAt } from '@xlvphc/forms';
import type { FormDefinition, FormValue, FormValues } from '@xlvphc/forms';
import { context } from '../render/papers.ts';
import { codes } from './codes.ts';
import { formStage, onStage, type FormStage } from './stage.ts';
import { fillByKeyboard } from './typist.ts';

/** What a form asks in these values, by path; an unset flag and a number that the register gives are nothing to type. */
function typedValues(form: FormDefinition, values: FormValues, asked: FormValues): Readonly<Record<string, FormValue>> {
  const found: Record<string, FormValue> = {};
  for (const info of fieldsOf(form)) {
    if (info.field.assigned) continue;
    for (const { path, scope } of placesOf(info, values)) {
      const value = valueAt(values, path);
      if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0) || !isVisible(info.condition, asked, scope, context)) continue;
      found[path] = value;
    }
  }
  return found;
}

describe('the example of a form, entered by keyboard alone, gives the same values', { concurrency: 2 }, () => {
  let stage: FormStage;
  before(async () => {
    stage = await formStage();
  });
  after(() => stage.close());

  for (const code of codes) {
    it(code, async () => {
      const form = formByCode(code, context.on);
      const example = exampleValues(code, context);
      const asTyped = async (): Promise<readonly [entered: unknown, wanted: unknown]> => {
        const page = await stage.open();
        try {
          await onStage(page, 'mount', code, context, { view: 'guided', values: {} });
          await fillByKeyboard(page, async () => {
            const soFar = await onStage(page, 'values');
            return isDeepStrictEqual(typedValues(form, soFar, soFar), typedValues(form, example, soFar));
          });
          const entered = await onStage(page, 'values');
          return [typedValues(form, entered, entered), typedValues(form, example, entered)];
        } finally {
          await page.context().close();
        }
      };
      let [entered, wanted] = await asTyped();
      // Keys that come faster than a form opens its parts may pass one by; a second typist has to come through.
      if (!isDeepStrictEqual(entered, wanted)) [entered, wanted] = await asTyped();
      assert.deepEqual(entered, wanted);
    });
  }
});
