import type { Field, FormValue, FormValues } from '../definition.ts';
import { codeLabel, unitLabel } from './names.ts';

/** A value as the paper shows it, in one or more lines; NFC, without control characters. `on` picks the names of that day. */
export function printedValue(field: Field, value: FormValue, on: string): string {
  const text = clean(rawText(field, value, on));
  if (field.print === 'upper') return text.toLocaleUpperCase('vi');
  // An abbreviation at the start stays as it is.
  return field.print === 'mid-sentence' && !/^\p{Lu}{2}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}

function rawText(field: Field, value: FormValue, on: string): string {
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' ? printedDate(value, field.print === 'spelled-date') : plainText(value);
    case 'time':
      return typeof value === 'string' ? printedTime(value) : plainText(value);
    case 'date-time':
      return typeof value === 'string' ? printedInstant(value) : plainText(value);
    case 'money':
      return typeof value === 'number' ? `${printedNumber(value)} đồng` : plainText(value);
    case 'number':
      return typeof value === 'number' ? printedCount(value) : plainText(value);
    case 'flag':
      return '';
    case 'address':
      return isRecord(value) ? printedAddress(value, on) : plainText(value);
    case 'choice':
      return optionLabel(field, value, on);
    case 'multi-choice':
      return Array.isArray(value) ? value.map((one: FormValue) => optionLabel(field, one, on)).join('; ') : optionLabel(field, value, on);
    default:
      return plainText(value);
  }
}

const isRecord = (value: FormValue): value is FormValues => typeof value === 'object' && !Array.isArray(value);

/** Text of a value without a kind of its own: structured values name their text. */
function plainText(value: FormValue): string {
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  if (isRecord(value)) return typeof value['text'] === 'string' ? value['text'] : '';
  return typeof value === 'number' ? printedNumber(value) : String(value);
}

/** `05/02/2026`, or in words as NĐ 30/2020 prints it: `ngày 05 tháng 02 năm 2026`, months from March on without a zero. */
export function printedDate(iso: string, spelled: boolean): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (year === undefined || month === undefined || day === undefined) return iso;
  return spelled ? `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}` : `${day}/${month}/${year}`;
}

function printedTime(time: string): string {
  const [hour, minute] = time.split(':');
  return hour === undefined || minute === undefined ? time : `${hour} giờ ${minute} phút`;
}

/** Clock and day in Vietnam of an instant. */
function printedInstant(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const local = new Date(at.getTime() + vietnamOffset).toISOString();
  return `${printedTime(local.slice(11, 16))}, ngày ${printedDate(local, false)}`;
}
const vietnamOffset = 7 * 60 * 60e3;

/** Dots between thousands, comma before decimals. */
export function printedNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals === undefined ? '' : `,${decimals}`);
}

/** A number of things, days, copies as official papers write it: `05`, `12`, `2,5`. */
const printedCount = (value: number): string => (Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : printedNumber(value));

function printedAddress(address: FormValues, on: string): string {
  const name = (code: FormValue | undefined): string | undefined => (typeof code === 'string' ? unitLabel(code, on) : undefined);
  const line = typeof address['line'] === 'string' ? address['line'] : undefined;
  return [line, name(address['communeCode']), name(address['provinceCode'])].filter(Boolean).join(', ');
}

function optionLabel(field: Field, value: FormValue, on: string): string {
  const known = field.options?.find((option) => option.value === value)?.label;
  return known ?? (field.codeList === undefined || typeof value !== 'string' ? undefined : codeLabel(field.codeList, value, on)) ?? plainText(value);
}

/** One Unicode form (decomposed marks are drawn apart by PDF engines), no control characters (XML of DOCX refuses them). */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '');
}
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
