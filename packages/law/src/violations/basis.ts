import type { IsoDate } from '../citation.ts';
import { spelledDay } from '../day.ts';
import type { Act } from './act.ts';
import type { Amendment, DecreeHead } from './decree.ts';
import { placeText } from './packed.ts';

/** Amendments in force on a day, in their order. */
export function amendmentsOn(decree: Pick<DecreeHead, 'amendedBy'>, on: IsoDate): readonly Amendment[] {
  return decree.amendedBy.filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= on).toSorted((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1));
}

const lowered = (title: string): string => title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
const dated = (number: string, date: IsoDate | null, issuer: string): string => `Nghị định số ${number}${date === null ? '' : ` ${spelledDay(date)}`} của ${issuer}`;

/** `Nghị định số 123/2024/NĐ-CP ngày … của Chính phủ quy định …, được sửa đổi, bổ sung bởi …` as forms cite it, with the amendments in force on the day. */
export function decreeText(decree: DecreeHead, on: IsoDate): string {
  const amendments = amendmentsOn(decree, on).map(({ number, date }) => dated(number, date, decree.issuer));
  const own = `${dated(decree.number, decree.date, decree.issuer)} ${lowered(decree.title)}`;
  return amendments.length === 0 ? own : `${own}, được sửa đổi, bổ sung bởi ${amendments.join(' và ')}`;
}

/** The full legal basis of an act: `điểm a khoản 1 Điều 9 Nghị định số …`. Point and clause as printed on paper, without what a derived act adds. */
export function basisText(act: Pick<Act, 'article' | 'clause' | 'point'>, decree: DecreeHead, on: IsoDate): string {
  return `${placeText(act)} ${decreeText(decree, on)}`;
}
