import { cleanText, type Codec } from './codec.ts';
import { lastCentury, thisCentury } from '../limits.ts';

/** A calendar day as ISO `YYYY-MM-DD`, written `dd/MM/yyyy`. Understands `5/2/26`, `05-02-2026`, `05022026`, `5 tháng 2 năm 2026`, ISO. */
export const dateCodec: Codec<string> = {
  parse(view) {
    const text = cleanText(view).toLowerCase();
    if (!text) return { value: undefined };
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
    if (iso) return day(iso[1], iso[2], iso[3]);
    const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
    if (digits) return day(digits[3], digits[2], digits[1]);
    const parts = text.replace(/^ngày\s*/, '').split(/\s*(?:\/|-|\.|,|\s|tháng|năm)\s*/).filter(Boolean);
    if (parts.length !== 3) return { problem: 'notADate' };
    return day(parts[2], parts[1], parts[0]);
  },
  format(value) {
    const [year = '', month = '', date = ''] = value.slice(0, 10).split('-');
    return `${date}/${month}/${year}`;
  },
};

function day(year = '', month = '', date = ''): { value: string } | { problem: 'notADate' } {
  const numbers = [year, month, date].map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const [y = Number.NaN, m = Number.NaN, d = Number.NaN] = numbers;
  // Two digits mean this century unless that lies far ahead: births of the last one are typed "85".
  const full = year.length === 2 ? (y > 50 ? lastCentury : thisCentury) + y : y;
  const at = new Date(Date.UTC(full, m - 1, d));
  const real = year.length !== 3 && year.length <= 4 && at.getUTCFullYear() === full && at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
  return real ? { value: at.toISOString().slice(0, 10) } : { problem: 'notADate' };
}
