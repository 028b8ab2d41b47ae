import { cleanText, type Codec } from './codec.ts';

/** A time of day as `HH:mm`. Understands `9`, `9h`, `9h30`, `9 giờ 30 phút`, `930`, `09:30`. */
export const timeCodec: Codec<string> = {
  parse(view) {
    const text = cleanText(view).toLowerCase();
    if (!text) return { value: undefined };
    const match = /^(\d{1,2})\s*(?:(?:h|g|:|\.|giờ|\s)\s*(\d{1,2})?\s*(?:p|phút)?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
    if (!match) return { problem: 'notATime' };
    const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
    if (hour > 23 || minute > 59) return { problem: 'notATime' };
    return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
  },
  format: (value) => value.slice(0, 5),
};
