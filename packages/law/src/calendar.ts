import type { Citation, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import type { CalendarYear } from './data/calendar.ts';
import { CALENDAR_YEARS } from './data/calendar.ts';
import { dayNumber, dayNumberOf, isoDay, plusDays, plusMonths } from './day.ts';
import type { Law, Rule } from './rule.ts';
import { cite, rowOn } from './rule.ts';

/** The working calendar of state agencies: five-day week, public holidays, days off in lieu, swapped days. */
export interface WorkingCalendar {
  /** First and last year with data. */
  readonly years: { readonly first: number; readonly last: number };
  isWorkingDay(day: IsoDate): boolean;
  /** The `count`-th working day after `day`; the day itself is not counted (Bộ luật Dân sự, Điều 147). */
  addWorkingDays(day: IsoDate, count: number): IsoDate;
  /** `count` calendar days after `day`, rolled forward off a non-working day (Bộ luật Dân sự, Điều 148). */
  addDays(day: IsoDate, count: number): IsoDate;
  /** The corresponding day `count` months later, rolled forward off a non-working day. */
  addMonths(day: IsoDate, count: number): IsoDate;
  addYears(day: IsoDate, count: number): IsoDate;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;
  /** The day itself when it is a working day, else the next one. */
  rollForward(day: IsoDate): IsoDate;
  /** Name of the holiday or exchange that makes the day a day off; undefined on working days and plain weekends. */
  holiday(day: IsoDate): string | undefined;
  /** Rows of the years that a span touches. */
  citations(from: IsoDate, to: IsoDate): readonly Citation[];
}

interface Tables {
  readonly start: number;
  readonly end: number;
  /** Working days from the start of the table up to and including the day. */
  readonly rank: Int32Array;
  readonly isWorking: Uint8Array;
  readonly workingDays: readonly IsoDate[];
  readonly names: ReadonlyMap<IsoDate, string>;
}

function tablesOf(years: readonly CalendarYear[]): Tables {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const start = dayNumberOf(first, 1, 1);
  const end = dayNumberOf(last, 12, 31);
  const isWorking = new Uint8Array(end - start + 1);
  const rank = new Int32Array(end - start + 1);
  // 1970-01-01 was a Thursday: (number + 3) % 7 is 0 on Monday.
  for (let n = start; n <= end; n += 1) isWorking[n - start] = (((n + 3) % 7) + 7) % 7 < 5 ? 1 : 0;
  const names = new Map<IsoDate, string>();
  for (const { year, off, work } of years) {
    for (const [monthDay, name] of Object.entries(off)) {
      isWorking[dayNumber(`${year}-${monthDay}`) - start] = 0;
      names.set(`${year}-${monthDay}`, name);
    }
    for (const monthDay of work) isWorking[dayNumber(`${year}-${monthDay}`) - start] = 1;
  }
  const workingDays: IsoDate[] = [];
  for (let n = start; n <= end; n += 1) {
    if (isWorking[n - start] === 1) workingDays.push(isoDay(n));
    rank[n - start] = workingDays.length;
  }
  return { start, end, rank, isWorking, workingDays, names };
}

function noYear(year: string | number): LawError {
  return new LawError(
    'VPHC-LAW-CALENDAR-YEAR',
    `Chưa có lịch ngày nghỉ, ngày làm việc của năm ${year}; cần bổ sung lịch trước khi tính thời hạn.`,
    `There is no calendar of working days for the year ${year}; add it before deadlines are computed.`,
  );
}

/** Makes a calendar from consecutive years. @throws LawError `VPHC-LAW-CALENDAR-YEAR` when a year between them is missing. */
export function createCalendar(rules: readonly Rule<CalendarYear>[], law?: Law): WorkingCalendar {
  const rows = rules
    .map((rule) => ({ rule, row: rowOn(rule, `${rule.id.slice('calendar.'.length)}-12-31`, law) }))
    .flatMap(({ rule, row }) => (row === undefined ? [] : [{ id: rule.id, row }]))
    .sort((a, b) => a.row.value.year - b.row.value.year);
  const first = rows[0]?.row.value.year ?? 0;
  rows.forEach(({ row }, index) => {
    if (row.value.year !== first + index) throw noYear(first + index);
  });
  const last = first + rows.length - 1;
  let built: Tables | undefined;
  const tables = (): Tables => (built ??= tablesOf(rows.map(({ row }) => row.value)));

  const offset = (day: IsoDate): number => {
    const t = built ?? tables();
    const n = dayNumber(day);
    if (n < t.start || n > t.end) throw noYear(day.slice(0, 4));
    return n - t.start;
  };
  const rollForward = (day: IsoDate): IsoDate => {
    const at = offset(day);
    const t = tables();
    if (t.isWorking[at] === 1) return day;
    const next = t.workingDays[t.rank[at] ?? 0];
    if (next === undefined) throw noYear(last + 1);
    return next;
  };
  const whole = (count: number): void => {
    if (!Number.isInteger(count) || count < 0) {
      throw new LawError('VPHC-LAW-TERM', 'Thời hạn phải là số nguyên không âm.', 'A term is a whole number that is not negative.');
    }
  };
  return {
    years: { first, last },
    isWorkingDay: (day) => {
      const at = offset(day);
      return tables().isWorking[at] === 1;
    },
    addWorkingDays(day, count) {
      whole(count);
      if (count === 0) return day;
      const at = offset(day);
      const t = built ?? tables();
      const found = t.workingDays[(t.rank[at] ?? 0) + count - 1];
      if (found === undefined) throw noYear(last + 1);
      return found;
    },
    addDays(day, count) {
      whole(count);
      return rollForward(plusDays(day, count));
    },
    addMonths(day, count) {
      whole(count);
      return rollForward(plusMonths(day, count));
    },
    addYears(day, count) {
      whole(count);
      return rollForward(plusMonths(day, count * 12));
    },
    workingDaysBetween(from, to) {
      const a = offset(from);
      const b = offset(to);
      const { rank } = tables();
      return (rank[b] ?? 0) - (rank[a] ?? 0);
    },
    rollForward,
    holiday: (day) => {
      offset(day);
      return tables().names.get(day);
    },
    citations: (from, to) =>
      rows.filter(({ row }) => row.validFrom <= to && from <= (row.validTo ?? to)).map(({ id, row }) => cite(id, row)),
  };
}

/** The shipped calendar. A year without data is an error, never a guess. */
export const calendar: WorkingCalendar = /* @__PURE__ */ createCalendar(CALENDAR_YEARS);

const overlaid = /* @__PURE__ */ new WeakMap<Law, WorkingCalendar>();

/** The calendar of a body of law: rules `calendar.<year>` laid over it change or add years. */
export function calendarOf(law: Law | undefined): WorkingCalendar {
  if (law === undefined) return calendar;
  let own = overlaid.get(law);
  if (own === undefined) {
    const shipped = new Set(CALENDAR_YEARS.map((rule) => rule.id));
    const added = [...law.overrides.keys()].filter((id) => id.startsWith('calendar.') && !shipped.has(id)).map((id) => ({ id, rows: [] }));
    own = createCalendar([...CALENDAR_YEARS, ...added], law);
    overlaid.set(law, own);
  }
  return own;
}
