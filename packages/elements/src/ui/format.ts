import { currentLocale, t } from '@xlvphc/forms/base';
import type { Dong, IsoDate, IsoDateTime } from '@xlvphc/law';
import { dayMs } from '../app/limits.ts';

/** `1.500.000 đồng`. */
export function money(amount: Dong): string {
  return `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')} ${currentLocale() === 'en' ? 'VND' : 'đồng'}`;
}

/** `05/02/2026`. */
export function day(date: IsoDate | undefined): string {
  const parts = date?.slice(0, 10).split('-');
  return parts?.length === 3 ? `${parts[2]}/${parts[1]}/${parts[0]}` : '';
}

/** `14:05, 05/02/2026` in Vietnam (UTC+7), whatever the machine's zone. */
export function instant(at: IsoDateTime | undefined): string {
  return at === undefined ? '' : `${clock(at)}, ${day(dateInVietnam(Date.parse(at)))}`;
}

/** `14:05` in Vietnam. */
export function clock(at: IsoDateTime): string {
  return vietnam(Date.parse(at)).slice(11, 16);
}

const zone = 7 * 60 * 60 * 1e3;
const vietnam = (time: number): string => new Date(time + zone).toISOString();
const dateInVietnam = (time: number): IsoDate => vietnam(time).slice(0, 10);

/** Today in Vietnam. */
export function today(): IsoDate {
  return dateInVietnam(Date.now());
}

/** Calendar days from `on` to `date`; negative when `date` is past. */
export function daysBetween(on: IsoDate, date: IsoDate): number {
  return Math.round((Date.parse(date) - Date.parse(on)) / dayMs);
}

/** "còn 3 ngày", "hôm nay là ngày cuối", "quá hạn 2 ngày". */
export function daysLeft(days: number): string {
  if (days < 0) return t('ui:overdueBy', { days: -days });
  if (days === 0) return t('ui:dueToday');
  if (days === 1) return t('ui:dueTomorrow');
  return t('ui:daysLeft', { days });
}

/** Reads `5/2/2026`, `05-02-2026`, `05022026` as a day; undefined when there is no such day. */
export function parseDay(text: string): IsoDate | undefined {
  const match = /^\s*(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const [, d = '', m = '', y = ''] = match;
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** Reads `1.500.000`, `1,500,000 đ`, `1500000` as đồng; undefined when it is not a whole number. */
export function parseMoney(text: string): Dong | undefined {
  const digits = text.replace(/[\s.,]|đồng|đ|vnd/giu, '');
  const amount = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(amount) ? amount : undefined;
}
