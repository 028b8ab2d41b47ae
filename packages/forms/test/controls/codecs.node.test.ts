import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dateCodec } from '../../src/controls/codecs/date.ts';
import { fold } from '../../src/controls/codecs/fold.ts';
import { moneyCodec } from '../../src/controls/codecs/money.ts';
import { numberCodec } from '../../src/controls/codecs/number.ts';
import { textCodec } from '../../src/controls/codecs/text.ts';
import { timeCodec } from '../../src/controls/codecs/time.ts';
import { search } from '../../src/controls/combobox/search.ts';
import { addDays, addMonths, weeksOf, weekday } from '../../src/controls/calendar/month.ts';
import { movedPaths } from '../../src/elements/form/row-paths.ts';

const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('what is typed', () => {
  it('is understood again after it was written in its tidy form', () => {
    fc.assert(fc.property(day, (value) => assert.deepEqual(dateCodec.parse(dateCodec.format(value)), { value })));
    fc.assert(fc.property(fc.nat({ max: 2 ** 50 }), (value) => assert.deepEqual(moneyCodec.parse(moneyCodec.format(value)), { value })));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
      assert.deepEqual(numberCodec.parse(numberCodec.format(value)), { value });
    }));
    fc.assert(fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
      const value = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
      assert.deepEqual(timeCodec.parse(timeCodec.format(value)), { value });
    }));
  });

  it('never makes a control throw, whatever it is', () => {
    for (const codec of [dateCodec, moneyCodec, numberCodec, textCodec, timeCodec]) fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void codec.parse(text)));
  });

  const dates: readonly (readonly [string, string | undefined])[] = [
    ['5/2/2026', '2026-02-05'], ['05-02-26', '2026-02-05'], ['5.2.1985', '1985-02-05'], ['5/2/85', '1985-02-05'], ['05022026', '2026-02-05'], ['ngày 5 tháng 2 năm 2026', '2026-02-05'],
    ['2026-02-05', '2026-02-05'], ['29/2/2026', undefined], ['1/13/2026', undefined], ['5/2', undefined], ['5/2/123', undefined],
  ];
  for (const [text, value] of dates) it(`reads the date "${text}" as ${value ?? 'none'}`, () => assert.deepEqual(dateCodec.parse(text), value ? { value } : { problem: 'notADate' }));

  const amounts: readonly (readonly [string, number | undefined])[] = [
    ['1500000', 1_500_000], ['1.500.000', 1_500_000], ['1,500,000', 1_500_000], ['1 500 000 đ', 1_500_000], ['1,5 triệu', 1_500_000], ['1.5tr', 1_500_000], ['500k', 500_000], ['2 tỷ', 2_000_000_000],
    ['1.500.000,00 đồng', 1_500_000], ['-5', undefined], ['1.5', undefined], ['12.34.567', undefined], ['99999999999999999999', undefined], ['<script>', undefined],
  ];
  for (const [text, value] of amounts) it(`reads the amount "${text}" as ${value ?? 'none'}`, () => assert.deepEqual(moneyCodec.parse(text), value === undefined ? { problem: 'notMoney' } : { value }));

  it('is stored composed, whatever keyboard wrote it', () => {
    fc.assert(fc.property(fc.constantFrom('Nguyễn Thị Ửng', 'xã Hòa Bình', 'Đắk Lắk'), (text) => assert.deepEqual(textCodec.parse(`  ${text.normalize('NFD')} `), { value: text })));
  });
});

describe('searching a list', () => {
  const options = ['Xã Hòa Bình', 'Xã Hoà Bình Đông', 'Phường Bình Hòa', 'Xã Ea Kly'].map((label, index) => ({ value: String(index), label }));
  it('finds a name with or without marks, in either placement of the tone, the ones that begin with it first', () => {
    assert.deepEqual(search(options, 'xa hoa binh', 10).options.map((one) => one.value), ['0', '1']);
    assert.deepEqual(search(options, 'bình', 10).options.map((one) => one.value), ['0', '1', '2']);
    assert.equal(fold('ĐẮK LẮK'), 'dak lak');
  });
  it('counts what it does not list', () => assert.deepEqual({ listed: search(options, '', 2).options.length, total: search(options, '', 2).total }, { listed: 2, total: 4 }));
});

describe('the calendar', () => {
  it('moves by days and back, whatever the month', () => fc.assert(fc.property(day, fc.integer({ min: -400, max: 400 }), (from, by) => assert.equal(addDays(addDays(from, by), -by), from))));
  it('stays in the month it was asked for when that one is shorter', () => assert.equal(addMonths('2026-01-31', 1), '2026-02-28'));
  it('shows whole weeks that hold every day of the month', () =>
    fc.assert(fc.property(day, (of) => {
      const weeks = weeksOf(of);
      assert.ok(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === 0));
      assert.equal(weeks.flat().filter((one) => one.slice(0, 7) === of.slice(0, 7)).length, new Date(Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5, 7)), 0)).getUTCDate());
    })));
});

describe('rows that move', () => {
  const entries: readonly (readonly [string, string])[] = [['a.0.x', '0'], ['a.1.x', '1'], ['a.2.x', '2'], ['b', 'b'], ['ab.0', 'ab']];
  const after = (change: Parameters<typeof movedPaths>[2]) => Object.fromEntries(movedPaths(entries, 'a', change));
  it('take what hangs on their paths with them', () => {
    assert.deepEqual(after({ kind: 'move', from: 0, to: 2 }), { 'a.2.x': '0', 'a.0.x': '1', 'a.1.x': '2', b: 'b', 'ab.0': 'ab' });
    assert.deepEqual(after({ kind: 'move', from: 2, to: 0 }), { 'a.1.x': '0', 'a.2.x': '1', 'a.0.x': '2', b: 'b', 'ab.0': 'ab' });
    assert.deepEqual(after({ kind: 'remove', from: 1, to: -1 }), { 'a.0.x': '0', 'a.1.x': '2', b: 'b', 'ab.0': 'ab' });
    assert.deepEqual(after({ kind: 'restore', from: -1, to: 1 }), { 'a.0.x': '0', 'a.2.x': '1', 'a.3.x': '2', b: 'b', 'ab.0': 'ab' });
  });
});
