import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { formByCode, jsonSchema, parseForm, prefill, valuesSchema, withValueAt } from '@xlvphc/forms';
import { context, newCase, recordTyped, type } from './story.ts';

const record = formByCode('MBB01', context.on);
const around = { ...context, case: newCase };
const { values } = type('MBB01', prefill(record, around), around, recordTyped);

test('a filled record passes its schema, a value of the wrong kind or an unknown name does not', () => {
  const schema = valuesSchema(record);
  assert.equal(schema.safeParse(values).success, true);
  const wrong: readonly (readonly [string, Parameters<typeof withValueAt>[2]])[] = [
    ['violations.0.range.min', -1],
    ['violations.0.range.min', 0.5],
    ['discoveredOn', '2026-02-30'],
    ['startedTime', '24:00'],
    ['violator.kind', 'robot'],
    ['complex', 'yes'],
    ['unknown', 'x'],
    ['violations.0.unknown', 'x'],
  ];
  for (const [path, value] of wrong) {
    const result = schema.safeParse(withValueAt(values, path, value));
    assert.equal(result.success, false, path);
  }
});

test('the JSON Schema names kinds, options, lists and what is always required', () => {
  const schema = jsonSchema(record) as { readonly properties: Record<string, Record<string, unknown>>; readonly required: readonly string[] };
  assert.ok(schema.required.includes('discoveredOn'));
  assert.ok(!schema.required.includes('number'), 'numbers come from the register');
  assert.equal(schema.properties['discoveredOn']?.['format'], 'date');
  assert.equal(schema.properties['violations']?.['type'], 'array');
  assert.deepEqual((schema.properties['violator']?.['properties'] as Record<string, Record<string, unknown>>)['kind']?.['enum'], ['person', 'organization']);
  assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
});

test('a form from outside that is not one is refused with the place of the fault', () => {
  const plain = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
  assert.throws(() => parseForm({ ...plain, kind: 'letter' }), /kind/);
  assert.throws(() => parseForm({ ...plain, blocks: [{ k: 'data', fields: [{ id: '__proto__', kind: 'text', label: 'x' }] }] }), /blocks/);
  assert.throws(() => parseForm('{"code":1}'), /code/);
});
