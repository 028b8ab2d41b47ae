import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codes, codesOn, codeText, identifiers } from '@xlvphc/law';

const codesOf = (notes: readonly { readonly code: string }[]): readonly string[] => notes.map((note) => note.code);

test('a personal number has twelve digits; other facts only warn', () => {
  const { personalNumber } = identifiers;
  assert.deepEqual(personalNumber('066 080 001234'), { value: '066080001234', ok: true, errors: [], warnings: [] });
  assert.equal(personalNumber('06608000123').ok, false);
  assert.deepEqual(codesOf(personalNumber('066080001234', { birthDate: '1981-01-01', gender: 'female' }).warnings), ['VPHC-ID-PERSONAL-YEAR', 'VPHC-ID-PERSONAL-GENDER']);
  assert.deepEqual(personalNumber('066305001234', { birthDate: '2005-01-01', gender: 'female' }).warnings, []);
  assert.deepEqual(codesOf(personalNumber('999080001234').warnings), ['VPHC-ID-PERSONAL-PROVINCE']);
});

test('papers are told apart by their form', () => {
  assert.deepEqual(['066080001234', '240123456', 'c1234567', '12345'].map((text) => identifiers.personalPaper(text).kind), ['personal-number', 'identity-card', 'passport', 'personal-number']);
  assert.deepEqual([identifiers.passport('c1234567').value, identifiers.passport('AB123456').warnings.length], ['C1234567', 1]);
});

test('tax codes carry a check digit', () => {
  assert.deepEqual([identifiers.taxCode('0100109106').ok, identifiers.taxCode('0100109107').ok], [true, false]);
  assert.equal(identifiers.taxCode('0100109106-001').value, '0100109106-001');
  assert.equal(identifiers.taxCode('066080001234').ok, true);
});

test('of ten last digits at most one makes a valid tax code', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
    const head = String(n).padStart(9, '0');
    return Array.from({ length: 10 }, (_, last) => identifiers.taxCode(`${head}${last}`)).filter((code) => code.ok).length <= 1;
  }));
});

test('phones, plates and licences are normalised', () => {
  assert.equal(identifiers.phone('+84 905 123 456').value, '0905123456');
  assert.equal(identifiers.phone('0105').ok, false);
  assert.deepEqual(['51a 12345', '59-X1 234.56', '47F-1234'].map((text) => identifiers.licencePlate(text).value), ['51A-123.45', '59X1-234.56', '47F-1234']);
  assert.equal(identifiers.licencePlate('NG-123-45').warnings.length, 1);
  assert.equal(identifiers.drivingLicence('660123456789').ok, true);
});

test('numbers of documents get their leading zero and symbol', () => {
  const parsed = identifiers.documentNumber('Số: 5/QĐ-XPHC');
  assert.deepEqual([parsed.value, parsed.number, parsed.symbol], ['05/QĐ-XPHC', '05', 'QĐ-XPHC']);
  assert.equal(identifiers.documentNumber('123/qđ-ubnd').value, '123/QĐ-UBND');
  assert.deepEqual(['0/QĐ-XPHC', 'QĐ-XPHC', '5', ''].map((text) => identifiers.documentNumber(text).ok), [false, false, false, false]);
});

test('no text makes a parser throw, and what is accepted is accepted again unchanged', () => {
  const { personalNumber, identityCard, passport, taxCode, phone, licencePlate, drivingLicence, documentNumber } = identifiers;
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z .\-/]{4,16}$/)), fc.constantFrom(personalNumber, identityCard, passport, taxCode, phone, licencePlate, drivingLicence, documentNumber), (text, parse) => {
    const once = parse(text);
    if (once.ok) assert.equal(parse(once.value).value, once.value);
    assert.equal(once.ok, once.errors.length === 0);
  }), { numRuns: 1000 });
});

test('the closed lists have twelve aggravating and eight mitigating circumstances', () => {
  assert.deepEqual(codes.aggravating.map((code) => code.code), ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map((point) => `tn.${point}`));
  assert.equal(codes.mitigating.length, 8);
});

test('every entry of every list is dated, cited and named in both languages', () => {
  for (const list of Object.values(codes)) {
    for (const code of list) assert.ok(code.vi !== '' && code.en !== '' && code.citation.document !== '' && code.validFrom !== '', code.code);
  }
});

test('a list on a day holds a code once, and titles of Nghị định 311/2026 from its day', () => {
  for (const on of ['2026-09-25', '2026-09-26']) {
    const titles = codesOn('titles', on).map((code) => code.code);
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(titles.includes('chap-hanh-vien'), on === '2026-09-26');
  }
  assert.equal(codeText('fields', 'dat-dai', '2026-03-02'), 'Đất đai');
  assert.equal(codeText('fields', 'khong-co', '2026-03-02'), 'khong-co');
});
