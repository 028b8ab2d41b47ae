import { cleanText, type Codec } from './codec.ts';
import { groupThousands } from './number.ts';
import { billion, million, thousand } from '../limits.ts';

const multiples: Readonly<Record<string, number>> = { nghin: thousand, ngan: thousand, k: thousand, trieu: million, tr: million, ty: billion, ti: billion };

/** Whole đồng. Understands `1500000`, `1.500.000`, `1 500 000 đ`, `1,5 triệu`, `500k`; never a negative or broken amount. */
export const moneyCodec: Codec<number> = {
  parse(view) {
    const text = cleanText(view)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd')
      .replace(/\s*(dong|vnd|d)\.?$/, '')
      .replace(/\s/g, '');
    if (!text) return { value: undefined };
    const match = /^([\d.,]+)([a-z]*)$/.exec(text);
    const multiple = match?.[2] ? multiples[match[2]] : 1;
    if (!match?.[1] || multiple === undefined) return { problem: 'notMoney' };
    const amount = readAmount(match[1], multiple > 1);
    const value = amount === undefined ? Number.NaN : Math.round(amount * multiple);
    return Number.isSafeInteger(value) ? { value } : { problem: 'notMoney' };
  },
  format: (value) => groupThousands(String(value)),
};

function readAmount(digits: string, mayHaveFraction: boolean): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits) && !mayHaveFraction) return Number(digits.replace(/[.,]/g, ''));
  if (/^\d{1,3}(\.\d{3})+,0+$/.test(digits)) return Number(digits.replace(/\.|,.*/g, ''));
  if (mayHaveFraction && /^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return undefined;
}
