import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { caseBalance, checkInstalments, dayNumber, instalmentPlan, isoDay, lateFee, LawError, plusDays, plusMonths, sanctioningDecision } from '@xlvphc/law';
import { document, event, file, payment, servedFile, violation } from './case-fixture.ts';

const day = fc.integer({ min: dayNumber('2025-07-01'), max: dayNumber('2027-06-30') }).map(isoDay);

test('CV14, CV15: 8.000 đồng a day on 16 million; fourteen days without the day of payment, fifteen with it', () => {
  const late = { unpaid: 16_000_000, dueOn: '2026-02-23', paidOn: '2026-03-10' };
  assert.deepEqual([lateFee(late).perDay, lateFee(late).firstLateDay], [8000, '2026-02-24']);
  assert.deepEqual([lateFee(late).days, lateFee(late).amount], [14, 112_000]);
  assert.equal(lateFee({ ...late, countPaymentDay: true }).amount, 120_000);
});

test('paid on the last day or before: no late fee', () => {
  for (const paidOn of ['2026-02-20', '2026-02-23', '2026-02-24']) assert.equal(lateFee({ unpaid: 16_000_000, dueOn: '2026-02-23', paidOn }).amount, 0);
});

test('days of a postponement do not count, overlapping ones once', () => {
  const paused = [{ from: '2026-02-26', to: '2026-03-01' }, { from: '2026-02-28', to: '2026-03-02' }];
  assert.equal(lateFee({ unpaid: 16_000_000, dueOn: '2026-02-23', paidOn: '2026-03-10', paused }).days, 9);
});

test('late fee grows with days and with the unpaid sum and is never negative', () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1_000_000_000 }), (dueOn, days, unpaid) => {
    const fee = (later: number, sum: number): number => lateFee({ unpaid: sum, dueOn, paidOn: plusDays(dueOn, later) }).amount;
    assert.ok(fee(days, unpaid) >= 0 && fee(days + 1, unpaid) >= fee(days, unpaid) && fee(days, unpaid + 1000) >= fee(days, unpaid));
    assert.ok(Number.isInteger(fee(days, unpaid)));
  }));
});

const codesOf = (input: Parameters<typeof checkInstalments>[0]): readonly string[] => checkInstalments(input).problems.map((problem) => problem.code);

test('CV16: 150 million of an organisation in 60 + 45 + 45', () => {
  const amounts = [60_000_000, 45_000_000, 45_000_000];
  const instalments = amounts.map((amount, index) => ({ amount, dueOn: plusMonths('2026-03-02', (index + 1) * 2) }));
  const result = checkInstalments({ fine: 150_000_000, subject: 'organization', effectiveOn: '2026-03-02', instalments });
  assert.deepEqual([result.ok, result.firstAtLeast, result.lastDay], [true, 60_000_000, '2026-09-02']);
  assert.deepEqual(codesOf({ fine: 149_999_999, subject: 'organization', effectiveOn: '2026-03-02', instalments }), ['VPHC-LAW-I01', 'VPHC-LAW-I03']);
});

test('CV17: three equal parts are refused, the first has to be 40%', () => {
  const instalments = [1, 2, 3].map((month) => ({ amount: 5_000_000, dueOn: plusMonths('2026-03-02', month) }));
  assert.deepEqual(codesOf({ fine: 15_000_000, subject: 'person', effectiveOn: '2026-03-02', instalments }), ['VPHC-LAW-I04']);
});

test('too many parts, a part beyond six months, a wrong order are named', () => {
  const plan = (rows: readonly (readonly [number, string])[]): readonly string[] =>
    codesOf({ fine: 20_000_000, subject: 'person', effectiveOn: '2026-03-02', instalments: rows.map(([amount, dueOn]) => ({ amount, dueOn })) });
  assert.deepEqual(plan([[8_000_000, '2026-04-01'], [4_000_000, '2026-05-01'], [4_000_000, '2026-06-01'], [4_000_000, '2026-07-01']]), ['VPHC-LAW-I02']);
  assert.deepEqual(plan([[8_000_000, '2026-04-01'], [12_000_000, '2026-09-03']]), ['VPHC-LAW-I05']);
  assert.deepEqual(plan([[8_000_000, '2026-04-01'], [12_000_000, '2026-04-01']]), ['VPHC-LAW-I06']);
  assert.deepEqual(plan([[20_000_000, '2026-04-01']]), ['VPHC-LAW-I02']);
});

test('a proposed plan always passes its own check', () => {
  fc.assert(fc.property(fc.integer({ min: 15_000_000, max: 500_000_000 }), fc.constantFrom(2, 3), day, (fine, parts, effectiveOn) => {
    const { instalments } = instalmentPlan({ fine, parts, subject: 'person', effectiveOn });
    assert.deepEqual(codesOf({ fine, subject: 'person', effectiveOn, instalments }), []);
  }));
});

test('a plan for too small a fine or for four parts is an error', () => {
  assert.throws(() => instalmentPlan({ fine: 14_999_999, parts: 2, subject: 'person', effectiveOn: '2026-03-02' }), LawError);
  assert.throws(() => instalmentPlan({ fine: 15_000_000, parts: 4, subject: 'person', effectiveOn: '2026-03-02' }), LawError);
});

test('before service nothing is due, after it ten days remain', () => {
  const open = file({ violations: [violation({ fine: 16_000_000 })], documents: [document('MQĐ02', { status: 'issued', issuedOn: '2026-02-13' })] });
  assert.deepEqual([caseBalance(open, '2026-03-01').dueOn, caseBalance(open, '2026-03-01').outstanding], [null, 16_000_000]);
  const balance = caseBalance(servedFile(16_000_000), '2026-02-20');
  assert.deepEqual([balance.dueOn, balance.overdue, balance.lateFee, balance.settled], ['2026-02-23', false, 0, false]);
});

test('a late case bears the fee of CV15, and is settled when fine and fee are paid', () => {
  const late = servedFile(16_000_000, { payments: [payment(16_000_000, '2026-03-10')] });
  const balance = caseBalance(late, '2026-03-10');
  assert.deepEqual([balance.outstanding, balance.lateFee, balance.total, balance.settled], [0, 112_000, 112_000, false]);
  assert.equal(caseBalance(late, '2026-05-01').lateFee, 112_000);
  const paid = servedFile(16_000_000, { payments: [payment(16_000_000, '2026-03-10'), payment(112_000, '2026-03-10', 'late-fee')] });
  assert.equal(caseBalance(paid, '2026-03-11').settled, true);
  assert.equal(caseBalance(late, '2026-03-10', { countPaymentDay: true }).lateFee, 120_000);
});

test('the fee runs on what is unpaid: half paid in time, half late', () => {
  const half = servedFile(16_000_000, { payments: [payment(8_000_000, '2026-02-23')] });
  assert.equal(caseBalance(half, '2026-03-10').lateFee, 56_000);
});

test('of two late payments each day is counted once', () => {
  const twice = servedFile(16_000_000, { payments: [payment(8_000_000, '2026-03-02'), payment(8_000_000, '2026-03-10')] });
  // 24/02–01/3 on 16 million: 6 days × 8.000; 02/3–09/3 on 8 million: 8 days × 4.000.
  assert.equal(caseBalance(twice, '2026-03-10').lateFee, 80_000);
});

test('instalments are due one after the other, and only a late one bears a fee', () => {
  const instalments = [{ amount: 8_000_000, dueOn: '2026-03-13' }, { amount: 8_000_000, dueOn: '2026-05-13' }];
  const granted = servedFile(16_000_000, {
    events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-served', '2026-02-13'), event('instalments-granted', '2026-02-20', { instalments })],
    payments: [payment(8_000_000, '2026-03-12')],
  });
  assert.deepEqual([caseBalance(granted, '2026-04-01').dueOn, caseBalance(granted, '2026-04-01').lateFee], ['2026-05-13', 0]);
  assert.equal(caseBalance(granted, '2026-05-24').lateFee, 40_000);
  assert.deepEqual(caseBalance(granted, '2026-04-01').instalments.map((part) => part.paid), [8_000_000, 0]);
});

test('no fee runs while execution is postponed', () => {
  const postponed = servedFile(16_000_000, {
    events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-served', '2026-02-13'), event('execution-postponed', '2026-02-20', { until: '2026-05-20' })],
  });
  assert.equal(caseBalance(postponed, '2026-05-01').lateFee, 0);
  assert.equal(caseBalance(postponed, '2026-05-22').lateFee, 8000);
});

test('a reduction lowers what is owed', () => {
  const reduced = servedFile(16_000_000, {
    events: [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-served', '2026-02-13'), event('fine-reduced', '2026-02-20', { amount: 6_000_000 })],
  });
  assert.deepEqual([caseBalance(reduced, '2026-02-19').owed, caseBalance(reduced, '2026-02-20').owed], [16_000_000, 10_000_000]);
});

test('fine equals paid plus outstanding as long as nobody pays too much, and the fee never shrinks with time', () => {
  const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 4_000_000 }), fc.integer({ min: 0, max: 90 })), { maxLength: 4 });
  fc.assert(fc.property(payments, fc.integer({ min: 0, max: 120 }), (rows, later) => {
    const held = servedFile(16_000_000, { payments: rows.map(([amount, after]) => payment(amount, plusDays('2026-02-14', after))) });
    const on = plusDays('2026-02-14', later);
    const balance = caseBalance(held, on);
    assert.equal(balance.paid + balance.outstanding, 16_000_000);
    assert.ok(balance.lateFee <= caseBalance(held, plusDays(on, 1)).lateFee);
    assert.ok(balance.lateFee <= lateFee({ unpaid: 16_000_000, dueOn: '2026-02-23', paidOn: on }).amount);
  }), { numRuns: 60 });
});

test('no fee runs while a request for instalments is considered', () => {
  const events = (data: Record<string, unknown>): ReturnType<typeof event>[] => [event('record-made', '2026-02-11'), event('decision-issued', '2026-02-13'), event('decision-served', '2026-02-13'), event('fine-reduced', '2026-03-02', { amount: 0, ...data })];
  const fee = (data: Record<string, unknown>): number => caseBalance(servedFile(16_000_000, { events: events(data) }), '2026-03-10').lateFee;
  assert.deepEqual([fee({}), fee({ requestedOn: '2026-02-25' })], [112_000, 64_000]);
});

test('a cancelled decision is owed nothing; the decision that replaces it is', () => {
  const held = servedFile(16_000_000);
  const cancelled = { ...held, events: [...held.events, event('decision-cancelled', '2026-02-20')] };
  assert.deepEqual([caseBalance(cancelled, '2026-03-10').dueOn, caseBalance(cancelled, '2026-03-10').lateFee, sanctioningDecision(cancelled)], [null, 0, undefined]);
  const replaced = {
    ...cancelled, events: [...cancelled.events, event('decision-issued', '2026-03-02')],
    documents: [...cancelled.documents, document('MQĐ02', { id: 'second', status: 'served', issuedOn: '2026-03-02', servedOn: '2026-03-02' })],
  };
  assert.deepEqual([sanctioningDecision(replaced)?.id, caseBalance(replaced, '2026-03-10').dueOn], ['second', '2026-03-12']);
});

test('of two decisions only the cancelled one falls', () => {
  const held = servedFile(16_000_000);
  const both = {
    ...held, documents: [...held.documents, document('MQĐ02', { id: 'second', status: 'issued', issuedOn: '2026-02-13' }), document('MQĐ40', { status: 'issued', basedOn: ['second'] })],
    events: [...held.events, { ...event('decision-cancelled', '2026-02-20'), documentId: 'd-MQĐ40' }],
  };
  assert.equal(sanctioningDecision(both)?.id, 'd-MQĐ02');
});
