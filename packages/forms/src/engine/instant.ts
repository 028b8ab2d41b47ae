import type { IsoDate, IsoDateTime } from '@xlvphc/law';

/** Vietnam is at UTC+7 the whole year. */
const hoursAhead = 7;
const msPerHour = 60 * 60e3;

/** The day in Vietnam of a day or an instant. */
export const dayOf = (value: IsoDate | IsoDateTime): IsoDate => local(value).slice(0, 10);

/** The time of day (`HH:MM`) in Vietnam; nothing for a day without a time (an instant at midnight stands for that). */
export function timeOf(value: IsoDate | IsoDateTime): string | undefined {
  const time = local(value).slice(11, 16);
  return time === '' || time === '00:00' ? undefined : time;
}

/** An instant in Vietnam from a day and a time of day. */
export const instantOf = (day: IsoDate, time: string | undefined): IsoDateTime => `${day}T${time ?? '00:00'}:00+07:00`;

function local(value: string): string {
  if (!value.includes('T') || value.endsWith('+07:00')) return value;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? value : new Date(instant + hoursAhead * msPerHour).toISOString();
}
