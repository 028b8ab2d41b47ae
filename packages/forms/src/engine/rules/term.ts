import { daysBetween, plusDays, seizureDeadline } from '@xlvphc/law';
import { unknownYet, type Rule } from './result.ts';
import { textIn } from './reading.ts';

const uncited = (value: string | number | undefined): ReturnType<Rule> => ({ value, citations: [] });

/** The day after a day (`on`). */
const dayAfter: Rule = ({ args }) => {
  const on = textIn(args, 'on');
  return on === undefined ? unknownYet : uncited(plusDays(on, 1));
};

/** Days of a term, if it is one of days (`unit`): between its ends (`from`, `to`), or with both of them (`inclusive`). */
const daysWithin: Rule = ({ args }) => {
  const [from, to] = [textIn(args, 'from'), textIn(args, 'to')];
  if (textIn(args, 'unit') === 'month' || from === undefined || to === undefined) return unknownYet;
  const days = daysBetween(from, to) + (args['inclusive'] === true ? 1 : 0);
  return days > 0 ? uncited(days) : unknownYet;
};

/** Last day on which things may be held that were seized on a day (`on`), with the longest term that an `extension` allows. */
const seizureEnd: Rule = ({ args }) => {
  const on = textIn(args, 'on');
  const extension = textIn(args, 'extension');
  if (on === undefined) return unknownYet;
  const { lastDay, citations } = seizureDeadline({ seizedOn: on, ...(extension === 'one-month' || extension === 'two-months' ? { extension } : {}) });
  return { value: lastDay, citations };
};

const minutesOfDay = 24 * 60;

/** Day, or time (`part`), when a term of hours or minutes (`length`, `unit`) ends that began on a day (`on`) at a time (`time`). */
const clockAfter: Rule = ({ args }) => {
  const [on, time] = [textIn(args, 'on'), textIn(args, 'time')];
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time ?? '') ?? [];
  const { length } = args;
  if (on === undefined || hour === undefined || minute === undefined || typeof length !== 'number' || !Number.isSafeInteger(length)) return unknownYet;
  const end = Number(hour) * 60 + Number(minute) + (textIn(args, 'unit') === 'minute' ? length : length * 60);
  if (textIn(args, 'part') === 'day') return uncited(plusDays(on, Math.floor(end / minutesOfDay)));
  const within = end % minutesOfDay;
  return uncited(`${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`);
};

export const termRules = { dayAfter, daysWithin, seizureEnd, clockAfter } satisfies Record<string, Rule>;
