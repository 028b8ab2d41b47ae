import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountInWords, LawError, parseAmountInWords } from '@xlvphc/law';

/** The words of the fact sheet use lẻ and tư. */
const SHEET: readonly (readonly [number, string])[] = [
  [500_000, 'Năm trăm nghìn đồng'], [750_000, 'Bảy trăm năm mươi nghìn đồng'], [1_250_000, 'Một triệu hai trăm năm mươi nghìn đồng'],
  [2_500_000, 'Hai triệu năm trăm nghìn đồng'], [7_500_000, 'Bảy triệu năm trăm nghìn đồng'], [16_000_000, 'Mười sáu triệu đồng'],
  [21_000_000, 'Hai mươi mốt triệu đồng'], [24_000_000, 'Hai mươi tư triệu đồng'], [97_200_000, 'Chín mươi bảy triệu hai trăm nghìn đồng'],
  [105_000_000, 'Một trăm lẻ năm triệu đồng'], [312_000_000, 'Ba trăm mười hai triệu đồng'], [372_000_000, 'Ba trăm bảy mươi hai triệu đồng'],
  [1_005_000, 'Một triệu không trăm lẻ năm nghìn đồng'], [2_000_000_000, 'Hai tỷ đồng'],
];

const GOLDEN: readonly (readonly [number, string])[] = [
  [0, 'Không'], [15, 'Mười lăm'], [21, 'Hai mươi mốt'], [24, 'Hai mươi tư'], [25, 'Hai mươi lăm'], [101, 'Một trăm linh một'], [105, 'Một trăm linh năm'],
  [110, 'Một trăm mười'], [111, 'Một trăm mười một'], [115, 'Một trăm mười lăm'], [1001, 'Một nghìn không trăm linh một'], [1010, 'Một nghìn không trăm mười'],
  [1024, 'Một nghìn không trăm hai mươi tư'], [1_050_000, 'Một triệu không trăm năm mươi nghìn'],
  [1_001_001, 'Một triệu không trăm linh một nghìn không trăm linh một'], [1_000_001, 'Một triệu không trăm linh một'],
  [105_000_005, 'Một trăm linh năm triệu không trăm linh năm'], [2_500_000_000, 'Hai tỷ năm trăm triệu'], [1_000_000_000_000, 'Một nghìn tỷ'],
  [1_000_000_000_000_000, 'Một triệu tỷ'],
];

test('amounts read as in decisions that say lẻ', () => {
  for (const [amount, words] of SHEET) assert.equal(amountInWords(amount, { zeroTens: 'lẻ' }), words);
});

test('amounts read by the golden table with linh, tư, tỷ', () => {
  for (const [amount, words] of GOLDEN) assert.equal(amountInWords(amount), `${words} đồng`);
});

test('an agency may say bốn after a ten and add chẵn', () => {
  assert.equal(amountInWords(24_000_000, { four: 'bốn', even: true }), 'Hai mươi bốn triệu đồng chẵn');
  assert.equal(amountInWords(14), 'Mười bốn đồng');
});

test('no amount that is negative, broken or beyond 10^15 gets words', () => {
  for (const amount of [-1, 0.5, 1e15 + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => amountInWords(amount), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-AMOUNT');
  }
});

test('words of every amount below one million read back as the amount, in both conventions', () => {
  for (let amount = 0; amount < 1_000_000; amount += 1) {
    if (parseAmountInWords(amountInWords(amount)) !== amount) assert.fail(`linh, tư: ${amount}`);
    if (parseAmountInWords(amountInWords(amount, { zeroTens: 'lẻ', four: 'bốn' })) !== amount) assert.fail(`lẻ, bốn: ${amount}`);
  }
});

test('words of a million amounts up to 10^15 read back as the amount, whatever the convention', () => {
  const convention = fc.record({ even: fc.boolean(), zeroTens: fc.constantFrom('linh', 'lẻ'), four: fc.constantFrom('tư', 'bốn') });
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e15 }), convention, (amount, options) => parseAmountInWords(amountInWords(amount, options)) === amount), { numRuns: 1_000_000 });
});

test('two amounts never share their words', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 0, max: 1e15 }), (a, b) => a === b || amountInWords(a) !== amountInWords(b)));
});

test('words of other conventions, capitals and decomposed letters are understood', () => {
  assert.equal(parseAmountInWords('MỘT TRIỆU NĂM TRĂM NGÀN ĐỒNG'), 1_500_000);
  assert.equal(parseAmountInWords('Hai tỉ đồng chẵn.'), 2_000_000_000);
  assert.equal(parseAmountInWords('Một trăm lẻ bốn nghìn đồng'.normalize('NFD')), 104_000);
});

test('words that make no number give null', () => {
  for (const text of ['', 'đồng', 'mười sáu chục đồng', 'triệu đồng', 'năm trăm nghìn nghìn đồng', 'hai ba đồng', 'xin chào']) assert.equal(parseAmountInWords(text), null, text);
});
