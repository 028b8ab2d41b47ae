import type { IsoDate } from './citation.ts';
import { LawError } from './citation.ts';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 | 0) + day - 1;
  return era * 146097 + yearOfEra * 365 + (yearOfEra / 4 | 0) - (yearOfEra / 100 | 0) + dayOfYear - 719468;
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
}

/** Year, month and day of an ISO date. @throws LawError `VPHC-LAW-DATE` for anything that is not a day of the calendar. */
export function partsOf(day: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
  const month = digit(day, 5) * 10 + digit(day, 6);
  const dayOfMonth = digit(day, 8) * 10 + digit(day, 9);
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-' || !(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month)) || !(year >= 1)) {
    throw new LawError('VPHC-LAW-DATE', `“${day}” không phải là một ngày hợp lệ (năm-tháng-ngày).`, `“${day}” is not a valid day (YYYY-MM-DD).`);
  }
  return { year, month, day: dayOfMonth };
}

/** Days since 1970-01-01. */
export function dayNumber(day: IsoDate): number {
  const parts = partsOf(day);
  return dayNumberOf(parts.year, parts.month, parts.day);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export function isoOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The ISO date of a day number. */
export function isoDay(number: number): IsoDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return isoOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1);
}

/** The day `count` calendar days later, not rolled to a working day. */
export function plusDays(day: IsoDate, count: number): IsoDate {
  return isoDay(dayNumber(day) + count);
}

/** The corresponding day `count` months later; the last day of that month when it has none (Bộ luật Dân sự, Điều 148). Not rolled. */
export function plusMonths(day: IsoDate, count: number): IsoDate {
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoOf(year, month, Math.min(parts.day, monthLength(year, month)));
}

/** Calendar days from the first day to the second (negative when the second is earlier). */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full years of age on a day. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const born = partsOf(birthDate);
  const now = partsOf(on);
  const before = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (before ? 1 : 0);
}

/** `05/02/2026`. */
export function formatDay(day: IsoDate): string {
  const { year, month, day: d } = partsOf(day);
  return `${two(d)}/${two(month)}/${year}`;
}

/** `ngày 05 tháng 02 năm 2026`: a leading zero for days under 10 and for months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function spelledDay(day: IsoDate): string {
  const { year, month, day: d } = partsOf(day);
  return `ngày ${two(d)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}
