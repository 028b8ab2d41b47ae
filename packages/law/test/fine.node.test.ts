import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ageOn, canSanctionWithoutRecord, checkAmount, computeFine, computePeriod, fits, LawError, totalFine, type FineInput } from '@xlvphc/law';

const base: FineInput = { range: { min: 5_000_000, max: 10_000_000 }, subject: 'person', aggravating: [], mitigating: [], on: '2026-03-02' };
const tn = ['tn.a', 'tn.b', 'tn.c'];
const gn = ['gn.1', 'gn.2', 'gn.3'];
const choice = (changes: Partial<FineInput>): unknown => computeFine({ ...base, ...changes }).choice;

test('CV18: an organisation pays twice the average of the range for persons', () => {
  assert.deepEqual(choice({ range: { min: 3_000_000, max: 5_000_000 }, subject: 'organization' }), { kind: 'exact', amount: 8_000_000 });
});

test('CV19: between 16 and 18 at most half of what an adult pays', () => {
  assert.deepEqual(choice({ range: { min: 3_000_000, max: 5_000_000 }, age: 17 }), { kind: 'at-most', most: 2_000_000, exclusive: false });
});

test('CV20: between 14 and 16 no money', () => {
  const computed = computeFine({ ...base, age: 15 });
  assert.deepEqual(computed.choice, { kind: 'warning-only' });
  assert.equal(checkAmount(50_000, computed).severity, 'block');
  assert.equal(checkAmount(0, computed).severity, 'ok');
});

test('CV21–CV25: circumstances cancel one against one, the rest moves the amount', () => {
  assert.deepEqual(choice({ mitigating: gn.slice(0, 1) }), { kind: 'between', above: 5_000_000, below: 7_500_000 });
  assert.deepEqual(choice({ mitigating: gn.slice(0, 2) }), { kind: 'exact', amount: 5_000_000 });
  assert.deepEqual(choice({ aggravating: tn.slice(0, 2) }), { kind: 'exact', amount: 10_000_000 });
  assert.deepEqual(choice({ aggravating: tn.slice(0, 1), mitigating: gn.slice(0, 1) }), { kind: 'exact', amount: 7_500_000 });
  assert.deepEqual(choice({ aggravating: tn, mitigating: gn.slice(0, 1) }), { kind: 'exact', amount: 10_000_000 });
  assert.deepEqual(choice({ aggravating: tn.slice(0, 1) }), { kind: 'between', above: 7_500_000, below: 10_000_000 });
});

test('without circumstances the fine is the average', () => {
  assert.deepEqual(choice({}), { kind: 'exact', amount: 7_500_000 });
});

test('a circumstance that is part of the violation does not count again, nor does one named twice', () => {
  assert.deepEqual(choice({ aggravating: ['tn.b'], partOfViolation: ['tn.b'] }), { kind: 'exact', amount: 7_500_000 });
  assert.deepEqual(choice({ aggravating: ['tn.b', 'tn.b'] }), { kind: 'between', above: 7_500_000, below: 10_000_000 });
});

test('a field with its own scheme moves the average by a tenth a circumstance', () => {
  assert.deepEqual(choice({ range: { min: 5_000_000, max: 8_000_000 }, field: 'thue', aggravating: ['tn.b'] }), { kind: 'exact', amount: 7_150_000 });
});

test('households are measured as persons', () => {
  assert.deepEqual(choice({ subject: { kind: 'organization', name: 'Hộ kinh doanh Bà Tám', household: true } }), { kind: 'exact', amount: 7_500_000 });
});

test('a range that states amounts for organisations is halved for a person', () => {
  assert.deepEqual(choice({ rangeFor: 'organization' }), { kind: 'exact', amount: 3_750_000 });
});

test('a range that is none is refused', () => {
  for (const range of [{ min: 2, max: 1 }, { min: -1, max: 1 }, { min: 0.5, max: 1 }, { min: Number.NaN, max: 1 }]) {
    assert.throws(() => computeFine({ ...base, range }), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-RANGE');
  }
});

test('outside the range blocks, inside but off the amount warns and asks a reason', () => {
  const computed = computeFine(base);
  assert.deepEqual([10_000_001, 4_999_999, 6_000_000, 7_500_000].map((amount) => checkAmount(amount, computed).severity), ['block', 'block', 'warn', 'ok']);
  assert.equal(checkAmount(6_000_000, computed).needsReason, true);
});

test('for a minor more than half blocks, whatever the reason', () => {
  const computed = computeFine({ ...base, age: 16 });
  assert.equal(checkAmount(3_750_000, computed).severity, 'ok');
  assert.equal(checkAmount(3_750_001, computed).severity, 'block');
});

test('the total keeps a line for each act', () => {
  const { total, lines } = totalFine([{ id: 'a', fine: 1_000_000 }, { id: 'b', fine: 2_500_000 }, { id: 'c' }]);
  assert.equal(total, 3_500_000);
  assert.deepEqual(lines.map((line) => line.fine), [1_000_000, 2_500_000, 0]);
});

test('CV27: without a record up to 500.000 since 01/7/2025, 250.000 before; twice for organisations', () => {
  const allowed = (fine: number, on: string, subject: 'person' | 'organization' = 'person'): boolean => canSanctionWithoutRecord({ fine, subject, on }).allowed;
  assert.equal(allowed(600_000, '2025-07-02'), false);
  assert.equal(allowed(500_000, '2025-07-02'), true);
  assert.equal(allowed(500_000, '2025-06-30'), false);
  assert.equal(allowed(250_000, '2025-06-30'), true);
  assert.equal(allowed(1_000_000, '2025-07-01', 'organization'), true);
  assert.equal(allowed(0, '2026-03-02'), true);
});

test('what equipment detected needs a record; what criminal procedure sent has no limit', () => {
  assert.equal(canSanctionWithoutRecord({ fine: 0, subject: 'person', on: '2026-03-02', discoveredBy: 'equipment' }).allowed, false);
  assert.equal(canSanctionWithoutRecord({ fine: 20_000_000, subject: 'person', on: '2026-03-02', fromCriminalProcedure: true }).allowed, true);
  assert.equal(canSanctionWithoutRecord({ fine: 20_000_000, subject: 'person', on: '2025-06-30', fromCriminalProcedure: true }).allowed, false);
});

test('age counts full years on the day', () => {
  assert.deepEqual([ageOn('2010-03-02', '2026-03-01'), ageOn('2010-03-02', '2026-03-02'), ageOn('2008-02-29', '2026-02-28')], [15, 16, 17]);
});

const money = fc.integer({ min: 0, max: 500 }).map((n) => n * 100_000);
const input = fc.record({
  low: money, width: money, subject: fc.constantFrom('person' as const, 'organization' as const), rangeFor: fc.constantFrom('person' as const, 'organization' as const),
  age: fc.option(fc.integer({ min: 14, max: 80 }), { nil: undefined }), aggravating: fc.subarray(tn), mitigating: fc.subarray(gn), field: fc.constantFrom(undefined, 'thue', 'dat-dai'),
}).map(({ low, width, ...rest }): FineInput => ({ ...rest, range: { min: low, max: low + width }, on: '2026-03-02' }));

test('whatever may be chosen lies within the range and passes its own check', () => {
  fc.assert(fc.property(input, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, share) => {
    const computed = computeFine(given);
    const { choice: found, range } = computed;
    const candidates = found.kind === 'exact' ? [found.amount]
      : found.kind === 'between' ? [Math.floor(found.above) + 1, Math.ceil(found.below) - 1, Math.round(found.above + (found.below - found.above) * share)]
        : found.kind === 'at-most' ? [found.exclusive ? Math.max(0, found.most - 1) : found.most, Math.floor(found.most * share)] : [0];
    for (const amount of candidates) {
      if (!fits(amount, found)) continue;
      assert.ok(amount >= range.min && amount <= range.max);
      assert.equal(checkAmount(amount, computed).severity, 'ok');
    }
    assert.ok(candidates.some((amount) => fits(amount, found)));
  }));
});

test('a further aggravating circumstance never lowers what may be chosen', () => {
  const low = (found: ReturnType<typeof computeFine>['choice']): number => (found.kind === 'exact' ? found.amount : found.kind === 'between' ? found.above : 0);
  fc.assert(fc.property(input, (given) => {
    const adult = { ...given, age: undefined, aggravating: given.aggravating.slice(0, 2) };
    assert.ok(low(computeFine({ ...adult, aggravating: [...adult.aggravating, 'tn.m'] }).choice) >= low(computeFine(adult).choice));
  }));
});

test('an organisation never pays less than a person for the same act', () => {
  fc.assert(fc.property(input, (given) => {
    const person = computeFine({ ...given, age: undefined, subject: 'person' });
    const organisation = computeFine({ ...given, age: undefined, subject: 'organization' });
    assert.equal(organisation.range.max, person.range.max * 2);
    assert.equal(organisation.average, person.average * 2);
  }));
});

test('the length of a withdrawal of a licence follows the same scheme, in months', () => {
  const months = (aggravating: readonly string[], mitigating: readonly string[]): unknown => computePeriod({ range: { min: 1, max: 3 }, aggravating, mitigating, on: '2026-03-02' }).choice;
  assert.deepEqual(months([], []), { kind: 'exact', amount: 2 });
  assert.deepEqual(months(tn.slice(0, 2), []), { kind: 'exact', amount: 3 });
  assert.deepEqual(months([], gn.slice(0, 1)), { kind: 'between', above: 1, below: 2 });
});

test('without a record: what is allowed for a fine is allowed for every smaller one, and for organisations at twice the fine', () => {
  const on = fc.constantFrom('2025-06-30', '2025-07-01', '2026-09-26');
  fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 2_000_000 }), on, (a, b, day) => {
    const allowed = (fine: number, subject: 'person' | 'organization'): boolean => canSanctionWithoutRecord({ fine, subject, on: day }).allowed;
    assert.ok(!allowed(Math.max(a, b), 'person') || allowed(Math.min(a, b), 'person'));
    assert.equal(allowed(a, 'person'), allowed(a * 2, 'organization'));
  }));
});
