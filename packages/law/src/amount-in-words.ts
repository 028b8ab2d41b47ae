import type { Dong } from './citation.ts';
import { LawError } from './citation.ts';

export interface WordsOption {
  /** Word for a zero ten before a unit: `linh` (default) or `lẻ`. */
  readonly zeroTens?: 'linh' | 'lẻ';
  /** Word for 4 after a ten from twenty on: `tư` (default) or `bốn`. */
  readonly four?: 'tư' | 'bốn';
  /** Add `chẵn` after `đồng`. */
  readonly even?: boolean;
}

export const MOST_IN_WORDS = 1e15;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Reads 1…999; `padded` when a higher group was read before. */
function hundreds(n: number, padded: boolean, zeroTens: string, four: string, out: string[]): void {
  const h = Math.floor(n / 100);
  const t = Math.floor(n / 10) % 10;
  const u = n % 10;
  const readHundreds = h > 0 || padded;
  if (readHundreds) out.push(DIGITS[h] ?? '', 'trăm');
  if (t === 0) {
    if (u > 0) {
      if (readHundreds) out.push(zeroTens);
      out.push(DIGITS[u] ?? '');
    }
    return;
  }
  if (t === 1) out.push('mười');
  else out.push(DIGITS[t] ?? '', 'mươi');
  if (u === 0) return;
  if (u === 5) out.push('lăm');
  else if (t > 1 && u === 1) out.push('mốt');
  else if (t > 1 && u === 4) out.push(four);
  else out.push(DIGITS[u] ?? '');
}

/** Reads a number under one billion in groups of triệu, nghìn, đơn vị. */
function belowBillion(n: number, padded: boolean, zeroTens: string, four: string, out: string[]): void {
  let high = padded;
  for (const [size, name] of [[1e6, 'triệu'], [1e3, 'nghìn'], [1, '']] as const) {
    const group = Math.floor(n / size) % 1000;
    if (group === 0) continue;
    hundreds(group, high, zeroTens, four, out);
    if (name !== '') out.push(name);
    high = true;
  }
}

/**
 * An amount of money in words as printed in a decision: `Một triệu năm trăm nghìn đồng`.
 * @param amount đồng, an integer from 0 to 10^15
 * @throws LawError `VPHC-LAW-AMOUNT` for anything else
 */
export function amountInWords(amount: Dong, options: WordsOption = {}): string {
  if (!Number.isInteger(amount) || amount < 0 || amount > MOST_IN_WORDS) {
    throw new LawError(
      'VPHC-LAW-AMOUNT',
      'Số tiền phải là số nguyên đồng, từ 0 đến 1.000.000.000.000.000.',
      'The amount must be a whole number of đồng from 0 to 10^15.',
    );
  }
  const zeroTens = options.zeroTens ?? 'linh';
  const four = options.four ?? 'tư';
  const out: string[] = [];
  if (amount === 0) out.push('không');
  const billions = Math.floor(amount / 1e9);
  if (billions > 0) {
    belowBillion(billions, false, zeroTens, four, out);
    out.push('tỷ');
  }
  belowBillion(amount % 1e9, billions > 0, zeroTens, four, out);
  const words = out.join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng${options.even === true ? ' chẵn' : ''}`;
}

const VALUES: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const CLASSES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** Value of the words of one group of three digits, or undefined when they do not make one. */
function parseHundreds(words: readonly string[]): number | undefined {
  let at = 0;
  let total = 0;
  const value = (): number | undefined => VALUES[words[at] ?? ''];
  const first = value();
  if (first !== undefined && words[at + 1] === 'trăm') {
    total = first * 100;
    at += 2;
  }
  const tens = value();
  if (words[at] === 'linh' || words[at] === 'lẻ') {
    at += 1;
  } else if (words[at] === 'mười') {
    total += 10;
    at += 1;
  } else if (tens !== undefined && (words[at + 1] === 'mươi' || words[at + 1] === 'mười')) {
    total += tens * 10;
    at += 2;
  }
  const unit = value();
  if (unit !== undefined) {
    total += unit;
    at += 1;
  }
  return at === words.length && words.length > 0 ? total : undefined;
}

function parseBelow(words: readonly string[], size: number): number | undefined {
  if (words.length === 0) return 0;
  if (size === 1) return parseHundreds(words);
  let at = -1;
  words.forEach((word, index) => {
    if (CLASSES[word] === size) at = index;
  });
  const smaller = size === 1e9 ? 1e6 : size === 1e6 ? 1e3 : 1;
  if (at < 0) return parseBelow(words, smaller);
  const head = parseBelow(words.slice(0, at), size === 1e9 ? 1e6 : smaller);
  const tail = parseBelow(words.slice(at + 1), smaller);
  return head === undefined || tail === undefined || at === 0 ? undefined : head * size + tail;
}

/**
 * The amount that words state, in either convention (linh or lẻ, tư or bốn, nghìn or ngàn, tỷ or tỉ), any case, composed or decomposed.
 * @returns đồng, or null when the words do not make a number
 */
export function parseAmountInWords(text: string): Dong | null {
  const words = text.normalize('NFC').toLowerCase().replace(/[.,;:()"“”]/g, ' ').split(/\s+/).filter((word) => word !== '');
  if (words.at(-1) === 'chẵn') words.pop();
  if (words.at(-1) === 'đồng') words.pop();
  if (words.length === 0) return null;
  return parseBelow(words, 1e9) ?? null;
}
