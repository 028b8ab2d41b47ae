import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '@xlvphc/forms/all';
import { collect, compute, exampleValues, fieldsOf, formByCode, formsOn, parseForm, ruleNames, validate, valuesSchema, withValueAt, type FormContext, type FormValue, type FormValues } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import { context, newCase } from '../engine/story.ts';
import { valuesOf } from './arbitrary-values.ts';

const forms = formsOn(context.on);
const runs = Number(process.env['VPHC_RUNS'] ?? 60);

for (const form of forms) {
  test(`${form.code} is plain data and parses back from JSON`, () => {
    const text = JSON.stringify(form);
    assert.deepEqual(JSON.parse(text), form);
    assert.deepEqual(parseForm(text), form);
  });

  test(`${form.code} names only rules that exist and asks each blank under its own label`, () => {
    const known = new Set(ruleNames());
    const named = [...JSON.stringify(form).matchAll(/"rule":"(\w+)"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(named.filter((name) => !known.has(name)), []);
    assert.deepEqual(fieldsOf(form).filter(({ field }) => field.label.trim() === '').map(({ pattern }) => pattern), []);
  });

  test(`any values that pass the schema of ${form.code} make a page without traces of the machine`, () => {
    const schema = valuesSchema(form);
    fc.assert(
      fc.property(valuesOf(form), (values) => {
        assert.equal(schema.safeParse(values).success, true);
        const computed = compute(form, values, {}, context);
        validate(form, computed.values, context, computed.sources);
        const text = pageText(layout(form, computed.values, context)).join('\n');
        for (const trace of [/undefined/, /\[object/, /NaN/, /[<>]/, /\((?:\d{1,2}|\*+)\)/]) assert.doesNotMatch(text, trace);
      }),
      { numRuns: runs },
    );
  });

  test(`the example of ${form.code} passes its own schema and leaves nothing required open`, () => {
    const values = exampleValues(form.code, context);
    assert.deepEqual(valuesSchema(form).safeParse(values).error?.issues ?? [], []);
    const alone: FormContext = { on: context.on, mode: 'normal' };
    assert.deepEqual(validate(form, values, alone).filter((finding) => finding.severity === 'block'), []);
  });
}

test('a draft may hold anything without breaking computation or checks', () => {
  const anything = fc.oneof(fc.constantFrom<FormValue>('', 'x', -1, 1.5, 1e300, '2026-13-45', '25:99', true, [], {}, [{}], { min: 5, max: 1 }), fc.string());
  for (const form of forms) {
    const paths = fieldsOf(form).map(({ pattern }) => pattern.replaceAll('*', '0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), anything), { maxLength: 12 }), (typed) => {
        let values: FormValues = {};
        for (const [path, value] of typed) values = withValueAt(values, path, value);
        const around: FormContext = { ...context, case: newCase };
        const computed = compute(form, values, {}, around);
        validate(form, computed.values, around, computed.sources);
        collect(form, computed.values, newCase, around);
      }),
      { numRuns: runs },
    );
  }
});

test('the wording of a form follows the law of the day', () => {
  const textOn = (on: string): string => JSON.stringify(formByCode('MQĐ02', on));
  assert.match(textOn('2024-06-01'), /\(sửa đổi, bổ sung năm 2020\)/);
  assert.match(textOn('2026-03-02'), /\(sửa đổi, bổ sung năm 2020 và năm 2025\)/);
  assert.doesNotMatch(textOn('2026-03-02'), /năm 2020\)/);
  assert.equal(formByCode('MQĐ02', '2026-03-02').validFrom, '2025-07-01');
  assert.equal(formByCode('MQĐ02', '2024-06-01').validFrom, '2022-01-01');
});

test('a form is found by its code with or without the Vietnamese letter, the same object each time', () => {
  assert.equal(formByCode('MQD02', context.on), formByCode('MQĐ02', context.on));
  assert.equal(formByCode('mbb01'.normalize('NFD')).code, 'MBB01');
  assert.throws(() => formByCode('MBB99'), RangeError);
});
