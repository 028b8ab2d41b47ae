import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { plusDays } from '@xlvphc/law';
import { communes, provinces, search, unitAt, unitHistory, units, type UnitHit } from '@xlvphc/law/units';
import { legacyNames, oldCommune, oldCommunes, predecessors, successors, unitOn } from '@xlvphc/law/units/legacy';

const all = (on: string): readonly { readonly kind: string }[] => provinces(on).flatMap((province) => communes(province.code, on));
const count = (on: string, kind: string): number => all(on).filter((unit) => unit.kind === kind).length;
const names = (hits: readonly UnitHit[]): readonly string[] => hits.map((hit) => `${hit.unit.fullName}, ${hit.province.name}`);

test('the numbers of units on each day of change are those of the resolutions', () => {
  for (const [on, cities, wards, rural] of [['2025-07-01', 6, 687, 2621], ['2026-04-30', 7, 697, 2611], ['2026-09-01', 8, 697, 2611], ['2026-09-20', 9, 709, 2599]] as const) {
    assert.equal(provinces(on).length, 34);
    assert.deepEqual([provinces(on).filter((province) => province.kind === 'city').length, count(on, 'ward'), count(on, 'commune'), count(on, 'special-zone')], [cities, wards, rural, 13], on);
  }
});

test('some provinces have the counted number of communes', () => {
  for (const [code, number] of [['66', 102], ['75', 95], ['20', 65], ['01', 126], ['79', 168]] as const) assert.equal(communes(code, '2026-10-01').length, number);
});

test('a unit is what its history says on both sides of each date', () => {
  for (const { code } of provinces('2026-10-01').flatMap((province) => [province, ...communes(province.code, '2026-10-01')])) {
    for (const version of unitHistory(code)) {
      assert.deepEqual(unitAt(code, version.validFrom), version);
      const before = unitAt(code, plusDays(version.validFrom, -1));
      assert.notDeepEqual(before, version);
      if (version.validTo !== null) assert.deepEqual([unitAt(code, version.validTo), unitAt(code, plusDays(version.validTo, 1))?.kind === version.kind], [version, false]);
    }
  }
});

test('Ea Kly is a commune, and Ba Chẽ is found under both codes that sources give', () => {
  assert.equal(unitAt('24496', '2026-10-01')?.fullName, 'Xã Ea Kly');
  assert.equal(unitAt('06970', '2026-10-01'), unitAt('06978', '2026-10-01'));
});

test('unknown codes and days before the two-level order give nothing', () => {
  assert.equal(unitAt('99999', '2026-10-01'), undefined);
  assert.equal(unitAt('24496', '2025-06-30'), undefined);
  assert.deepEqual(communes('98', '2026-10-01'), []);
});

test('names are found with or without diacritics, kind, province, and in either placement of the tone', () => {
  for (const text of ['Ea Kly', 'ea kly', 'xã ea kly', 'Xã Ea Kly, Đắk Lắk', 'ea kly dak lak', 'EA KLY tỉnh Đăk Lăk', '24496', ' ea  kl']) assert.equal(search(text)[0]?.unit.code, '24496', text);
  const first = (text: string): readonly string[] => names(search(text, { limit: 3 }));
  assert.deepEqual(first('hoà bình'), first('hòa bình'));
  assert.deepEqual(first('hòa bình'.normalize('NFD')), first('hòa bình'));
  assert.equal(search('d’ran')[0]?.unit.name, "D'Ran");
});

test('a name with its diacritics comes before those that only share its letters', () => {
  const [hit] = search('Tân Thành');
  assert.equal(hit?.unit.name, 'Tân Thành');
  assert.ok(search('tan thanh', { limit: 50 }).length > 1);
});

test('of units with one name the kind that was typed comes first', () => {
  assert.equal(search('P. Tân An')[0]?.unit.kind, 'ward');
  assert.equal(search('xã Tân An')[0]?.unit.kind, 'commune');
});

test('every commune is found by its name and province', () => {
  const sample = provinces('2026-10-01').flatMap((province) => communes(province.code, '2026-10-01').map((unit) => ({ unit, province }))).filter((_, index) => index % 7 === 0);
  for (const { unit, province } of sample) assert.ok(search(`${unit.fullName}, ${province.fullName}`, { limit: 5 }).some((hit) => hit.unit.code === unit.code), unit.fullName);
});

test('a search can be kept to a province', () => {
  const hits = search('hoa', { provinceCode: '66', limit: 20 });
  assert.ok(hits.length > 0 && hits.every((hit) => hit.unit.provinceCode === '66'));
});

test('no text makes the search fail or exceed its limit', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 5 }), (text, limit) => search(text, { limit, legacy: legacyNames }).length <= limit), { numRuns: 200 });
});

test('old names lead to the units of today', () => {
  const [hit] = search('Phường Trúc Bạch', { legacy: legacyNames });
  assert.deepEqual([hit?.unit.fullName, hit?.old?.fullName, hit?.old?.districtName], ['Phường Ba Đình', 'Phường Trúc Bạch', 'Quận Ba Đình']);
  assert.equal(search('phước an krông pắc', { legacy: legacyNames })[0]?.old?.name, 'Phước An');
  assert.equal(search('Nguyễn Trung Trực hà nội', { legacy: legacyNames })[0]?.unit.name, 'Ba Đình');
});

test('there are 10.039 old rows: 9.598 went to one unit, 441 to several', () => {
  const numbers = oldCommunes().map((old) => successors(old.code).length);
  assert.equal(numbers.length, 10_039);
  assert.deepEqual([1, 2, 3, 4, 5].map((wanted) => numbers.filter((number) => number === wanted).length), [9598, 369, 54, 17, 1]);
});

test('a split unit gives all its successors with what the table says', () => {
  assert.deepEqual(successors('00016').map(({ unit, kind, note }) => [unit.name, kind, note]), [['Ba Đình', 'ambiguous', 'Nhập một phần'], ['Ngọc Hà', 'ambiguous', 'Nhập một phần']]);
  assert.deepEqual(successors('xxxxx'), []);
});

test('on a day before the reform a code means the old unit, since then the new one', () => {
  assert.equal(unitOn('00004', '2025-06-30')?.fullName, 'Phường Trúc Bạch');
  assert.equal(unitOn('00004', '2025-07-01')?.fullName, 'Phường Ba Đình');
  assert.equal(oldCommune('00004')?.provinceName, 'Thành phố Hà Nội');
});

test('successors and predecessors agree', () => {
  for (const old of oldCommunes().filter((_, index) => index % 500 === 0)) {
    for (const { unit } of successors(old.code)) assert.ok(predecessors(unit.code).some((one) => one.code === old.code), old.code);
  }
});

test('the shipped tables are small: 40 KB for today, 120 KB for the past', () => {
  const size = (name: string): number => brotliCompressSync(readFileSync(new URL(`../src/data/units/${name}.ts`, import.meta.url))).length;
  assert.ok(size('current') < 40 * 1024 && size('legacy') < 120 * 1024);
});

test('the door gives the same functions as one object', () => {
  assert.equal(units.provinces('2026-10-01')[0]?.fullName, 'Thành phố Hà Nội');
});
