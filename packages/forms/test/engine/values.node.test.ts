import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '@xlvphc/forms/all';
import {
  compute, computed, at, evaluate, every, filled, fieldsOf, flag, form, is, isPrinted, isVisible, money, not, number, repeat, resetToRule, rowsOf, some, suggested, text, valueAt, when,
  withValueAt, yes, data, registerRules, placesOf, type FormContext, type FormMeta, type FormValues, type ValueSources,
} from '@xlvphc/forms';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };
const meta: FormMeta = { code: 'T02', symbol: 'BB-T', kind: 'record', title: 'Thử', validFrom: '2022-01-01', source: 'test' };

test('a value is read back from where it was put, and nothing else changes', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((steps) => steps.join('.'));
  fc.assert(
    fc.property(path, fc.string({ minLength: 1 }), (where, value) => {
      const before: FormValues = { z: { y: 1 }, rows: [{ x: 1 }] };
      const after = withValueAt(before, where, value);
      assert.equal(valueAt(after, where), value);
      assert.equal(after['z'], before['z']);
      assert.deepEqual(withValueAt(after, where, undefined), before);
    }),
  );
});

test('rows are made one after the other and taken out whole', () => {
  const one = withValueAt({}, 'rows.0.name', 'A');
  const two = withValueAt(one, 'rows.1.name', 'B');
  assert.deepEqual(two, { rows: [{ name: 'A' }, { name: 'B' }] });
  assert.deepEqual(withValueAt(two, 'rows.0', undefined), { rows: [{ name: 'B' }] });
  assert.throws(() => withValueAt({}, 'rows.3.name', 'C'), RangeError);
});

test('names that are special to JavaScript neither read nor write a prototype', () => {
  assert.equal(valueAt({}, '__proto__.toString'), undefined);
  assert.equal(valueAt({}, 'constructor.name'), undefined);
  withValueAt({}, '__proto__.polluted', 'x');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('a condition on a missing value is undecided, on a missing flag it is not', () => {
  const test = (condition: Parameters<typeof evaluate>[0], values: FormValues): boolean | undefined => evaluate(condition, values, '', context);
  assert.equal(test(is('kind', 'person'), {}), undefined);
  assert.equal(test(is('kind', 'person'), { kind: 'person' }), true);
  assert.equal(test(is('kind', 'a', 'b'), { kind: 'c' }), false);
  assert.equal(test(yes('set'), {}), false);
  assert.equal(test(filled('name'), {}), false);
  assert.equal(test(not(is('kind', 'x')), {}), undefined);
  assert.equal(test(every(yes('set'), is('kind', 'x')), {}), false);
  assert.equal(test(some(yes('set'), is('kind', 'x')), {}), undefined);
  assert.equal(test(some(yes('set'), is('kind', 'x')), { set: true }), true);
});

test('what is undecided is printed but not asked; the empty form prints everything', () => {
  assert.equal(isVisible(is('kind', 'person'), { other: 1 }, '', context), false);
  assert.equal(isPrinted(is('kind', 'person'), { other: 1 }, '', context), true);
  assert.equal(isPrinted(yes('set'), { other: 1 }, '', context), false);
  assert.equal(isPrinted(yes('set'), {}, '', context), true);
});

test('a path with a dot in front belongs to the row', () => {
  const values: FormValues = { kind: 'document', rows: [{ kind: 'first' }, { kind: 'second' }] };
  assert.equal(evaluate(is('.kind', 'second'), values, 'rows.1', context), true);
  assert.equal(evaluate(is('.kind', 'second'), values, 'rows.0', context), false);
  assert.equal(evaluate(is('kind', 'document'), values, 'rows.0', context), true);
});

const sums = form(meta)`
  ${repeat('rows', { label: 'Dòng', itemLabel: 'Dòng' })`
    ${number('amount', { label: 'Số' })} ${repeat('parts', { label: 'Phần', itemLabel: 'Phần' })`${text('name', { label: 'Tên' })}`}
  `}
  ${data(flag('off', { label: 'Tắt' }))}
  ${money('total', { label: 'Tổng', computed: computed('testSum', { rows: at('rows') }) })}
  ${money('copy', { label: 'Lại', computed: suggested('copy', { value: at('total') }) })}
  ${when(not(yes('off')))`${text('words', { label: 'Chữ', computed: computed('amountInWords', { amount: at('copy') }) })}`}
`;
registerRules({
  testSum: ({ args }) => {
    const rows = Array.isArray(args['rows']) ? args['rows'] : [];
    const amounts = rows.map((row) => (typeof row === 'object' && !Array.isArray(row) ? (row as FormValues)['amount'] : undefined)).filter((amount) => typeof amount === 'number');
    return { value: amounts.length > 0 ? amounts.reduce((sum, one) => sum + one, 0) : undefined, citations: [] };
  },
});

test('lists inside rows have a place for each row', () => {
  const values: FormValues = { rows: [{ parts: [{ name: 'a' }, { name: 'b' }] }, {}, { parts: [{ name: 'c' }] }] };
  assert.deepEqual(rowsOf('rows.*.parts', values), ['rows.0.parts.0', 'rows.0.parts.1', 'rows.2.parts.0']);
  const info = fieldsOf(sums).find(({ pattern }) => pattern === 'rows.*.parts.*.name');
  assert.ok(info);
  assert.deepEqual(placesOf(info, values).map(({ path }) => path), ['rows.0.parts.0.name', 'rows.0.parts.1.name', 'rows.2.parts.0.name']);
});

test('computed blanks follow their arguments through one another, also where a later blank feeds an earlier one', () => {
  const first = compute(sums, { rows: [{ amount: 1e6 }, { amount: 5e5 }] }, {}, context);
  assert.equal(valueAt(first.values, 'total'), 1.5e6);
  assert.equal(valueAt(first.values, 'words'), 'Một triệu năm trăm nghìn đồng');
  const second = compute(sums, withValueAt(first.values, 'rows.0.amount', undefined), first.sources, context);
  assert.equal(valueAt(second.values, 'words'), 'Năm trăm nghìn đồng');
  const none = compute(sums, withValueAt(second.values, 'rows', undefined), second.sources, context);
  assert.deepEqual(none.values, {});
});

test('an override stays with its reason until it is given back to the rule', () => {
  const start = compute(sums, { rows: [{ amount: 1e6 }] }, {}, context);
  const sources: ValueSources = { ...start.sources, total: { kind: 'override', rule: 'testSum', reason: 'Lý do' } };
  const kept = compute(sums, withValueAt(withValueAt(start.values, 'total', 7e6), 'rows.0.amount', 2e6), sources, context);
  assert.equal(valueAt(kept.values, 'total'), 7e6);
  assert.equal(valueAt(kept.values, 'words'), 'Bảy triệu đồng');
  const reset = resetToRule(kept.values, kept.sources, 'total');
  assert.equal(valueAt(compute(sums, reset.values, reset.sources, context).values, 'total'), 2e6);
});

test('a computed blank that a condition hides is taken back', () => {
  const start = compute(sums, { rows: [{ amount: 1e6 }] }, {}, context);
  const hidden = compute(sums, withValueAt(start.values, 'off', true), start.sources, context);
  assert.equal(valueAt(hidden.values, 'words'), undefined);
});

test('computing again without a change gives the same object', () => {
  const start = compute(sums, { rows: [{ amount: 1e6 }] }, {}, context);
  assert.equal(compute(sums, start.values, start.sources, context).values, start.values);
});

test('typing what the rule says is no override', () => {
  const sources: ValueSources = { total: { kind: 'override', rule: 'testSum', reason: '' } };
  const typed = compute(sums, { rows: [{ amount: 1e6 }], total: 1e6 }, sources, context);
  assert.deepEqual(typed.sources['total'], { kind: 'computed', rule: 'testSum' });
});
