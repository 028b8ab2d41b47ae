import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendar, dayNumber, formatDay, isoDay, LawError, plusDays, plusMonths, spelledDay } from '@xlvphc/law';

const lastStart = dayNumber('2027-06-30');
const day = fc.integer({ min: dayNumber('2022-01-01'), max: lastStart }).map(isoDay);
const days = fc.integer({ min: 0, max: 60 });
const noYear = (error: unknown): boolean => error instanceof LawError && error.code === 'VPHC-LAW-CALENDAR-YEAR';

test('2026 has 249 working days', () => {
  assert.equal(calendar.workingDaysBetween('2025-12-31', '2026-12-31'), 249);
});

test('holidays, days in lieu and swapped days are days off, make-up Saturdays are not', () => {
  for (const off of ['2026-02-17', '2026-04-27', '2026-08-31', '2026-11-24', '2025-05-02', '2026-02-14']) assert.equal(calendar.isWorkingDay(off), false, off);
  for (const on of ['2026-08-22', '2026-01-10', '2025-04-26', '2026-04-28', '2026-02-23']) assert.equal(calendar.isWorkingDay(on), true, on);
});

test('24/11 is a day off from 2026 on', () => {
  assert.equal(calendar.isWorkingDay('2025-11-24'), true);
  assert.equal(calendar.isWorkingDay('2026-11-24'), false);
});

test('working days across Tết 2026 skip the holidays', () => {
  assert.equal(calendar.addWorkingDays('2026-02-13', 2), '2026-02-24');
});

test('a year without data is an error, whichever way it is reached', () => {
  assert.throws(() => calendar.isWorkingDay('2021-12-31'), noYear);
  assert.throws(() => calendar.addDays('2027-12-30', 10), noYear);
  assert.throws(() => calendar.addWorkingDays('2027-12-31', 1), noYear);
  assert.throws(() => calendar.addYears('2027-03-01', 1), noYear);
  assert.throws(() => calendar.addWorkingDays('2030-01-01', 1), noYear);
});

test('a text that is no day is an error', () => {
  for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '2026/01/01', '', '2026-1-1', '2026-01-0x']) {
    assert.throws(() => calendar.isWorkingDay(text), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-DATE', text);
  }
});

test('a term in working days ends on a working day after its start', () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (start, count) => {
    const end = calendar.addWorkingDays(start, count);
    assert.ok(end > start && calendar.isWorkingDay(end));
    assert.equal(calendar.workingDaysBetween(start, end), count);
  }));
});

test('one working day more ends later, and a later start never ends earlier', () => {
  fc.assert(fc.property(day, days, (start, count) => calendar.addWorkingDays(start, count) < calendar.addWorkingDays(start, count + 1)));
  fc.assert(fc.property(day, days, (start, count) => calendar.addWorkingDays(start, count + 1) <= calendar.addWorkingDays(plusDays(start, 1), count + 1)));
});

test('terms in days, months and years never end on a day off, nor before the plain day', () => {
  fc.assert(fc.property(day, days, (start, count) => {
    const byDays = calendar.addDays(start, count);
    assert.ok(calendar.isWorkingDay(byDays) && byDays >= plusDays(start, count));
    const byMonths = calendar.addMonths(start, count % 5);
    assert.ok(calendar.isWorkingDay(byMonths) && byMonths >= plusMonths(start, count % 5));
  }));
});

test('rolling forward moves to the next working day only', () => {
  fc.assert(fc.property(day, (start) => {
    const rolled = calendar.rollForward(start);
    for (let at = start; at < rolled; at = plusDays(at, 1)) assert.equal(calendar.isWorkingDay(at), false);
    assert.ok(calendar.isWorkingDay(rolled));
  }));
});

test('a month without the day ends on its last day', () => {
  assert.equal(plusMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(plusMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(plusMonths('2025-12-31', 2), '2026-02-28');
  assert.equal(plusMonths('2026-03-31', -1), '2026-02-28');
});

test('days and their numbers are inverse to each other over four centuries', () => {
  for (let number = dayNumber('1800-01-01'); number <= dayNumber('2200-12-31'); number += 1) assert.equal(dayNumber(isoDay(number)), number);
  assert.equal(isoDay(0), '1970-01-01');
});

test('dates print by Nghị định 30/2020: zero before days under ten and months one and two', () => {
  assert.equal(formatDay('2026-02-05'), '05/02/2026');
  assert.equal(spelledDay('2026-02-05'), 'ngày 05 tháng 02 năm 2026');
  assert.equal(spelledDay('2026-03-15'), 'ngày 15 tháng 3 năm 2026');
});
