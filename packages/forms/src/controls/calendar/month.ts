/** Arithmetic of calendar days as ISO strings, in UTC so that no time zone moves a legal day. */
const msPerDay = 24 * 60 * 60 * 1e3;

export function addDays(iso: string, days: number): string {
  return toIso(Date.parse(`${iso}T00:00:00Z`) + days * msPerDay);
}

/** The same day of another month, or its last day when that month is shorter. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parts(iso);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** 0 = Monday … 6 = Sunday, as weeks are written in Vietnam. */
export function weekday(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function parts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Weeks of the month of a day; days of the neighbouring months fill the first and the last. */
export function weeksOf(iso: string): readonly (readonly string[])[] {
  const first = `${iso.slice(0, 8)}01`;
  const start = addDays(first, -weekday(first));
  const weeks: string[][] = [];
  for (let day = start; weeks.length < 4 || day.slice(0, 7) === iso.slice(0, 7); day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(day, offset)));
  }
  return weeks;
}

/** Today in Vietnam. */
export function todayInVietnam(): string {
  // By parts: the order in which a locale writes them changes with the tables of the engine.
  const now = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date());
  return ['year', 'month', 'day'].map((kind) => now.find(({ type }) => type === kind)?.value ?? '').join('-');
}

function toIso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
