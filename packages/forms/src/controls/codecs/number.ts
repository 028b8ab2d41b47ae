import { cleanText, type Codec } from './codec.ts';

/** Decimal comma as in Vietnam; a lone point before one or two digits is read as a decimal point too. */
export const numberCodec: Codec<number> = {
  parse(view) {
    const text = cleanText(view).replace(/\s/g, '');
    if (!text) return { value: undefined };
    const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.');
    if (!/^-?\d+(\.\d+)?$/.test(plain)) return { problem: 'notANumber' };
    const value = Number(plain);
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { value } : { problem: 'notANumber' };
  },
  format(value) {
    const [whole = '0', fraction] = Math.abs(value).toString().split('.');
    return `${value < 0 ? '-' : ''}${groupThousands(whole)}${fraction ? `,${fraction}` : ''}`;
  },
};

/** `1500000` → `1.500.000`. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
