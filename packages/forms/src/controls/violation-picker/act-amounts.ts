import { formatDong, monthsText } from '@xlvphc/law';
import type { Act, DecreeHead } from '@xlvphc/law/violations';
import { currentLocale } from '../../base/i18n.ts';
import { pick } from './messages.ts';

/** What a person and an organisation face for an act, in words; a side that cannot commit it is left out. */
export interface ActAmounts {
  readonly person: string | undefined;
  readonly organization: string | undefined;
}

/** The range for both kinds of violator: a decree states it for one of them, and its multiplier gives the other. */
export function amountsOf(act: Act, decree: Pick<DecreeHead, 'organizationMultiplier'> | undefined): ActAmounts {
  const multiplier = decree?.organizationMultiplier ?? 1;
  const side = (subject: 'person' | 'organization'): string | undefined => {
    if (act.subject !== 'both' && act.subject !== subject) return undefined;
    const factor = act.frameFor === subject ? 1 : subject === 'organization' ? multiplier : 1 / multiplier;
    if (act.range) return pick('rangeFromTo', { min: dots(act.range.min * factor), max: dots(act.range.max * factor) });
    if (act.valueMultiple) return pick('multiple', { min: decimal(act.valueMultiple.min * factor), max: decimal(act.valueMultiple.max * factor), of: act.valueMultiple.of });
    return undefined;
  };
  return { person: side('person'), organization: side('organization') };
}

const dots = (amount: number): string => formatDong(Math.round(amount)).replace(/\s*đồng$/, '');
const decimal = (times: number): string => String(times).replace('.', ',');

/** `tước giấy phép …, 03–06 tháng` as the list shows the length of a penalty. */
export function lengthText(months: { readonly from: number; readonly to: number }): string {
  const { from, to } = months;
  const words = (count: number): string => monthsText(count, currentLocale());
  if (from === to) return words(from);
  // One unit for both ends where they have one.
  return from >= 1 ? pick('monthsFromTo', { from: decimal(from).padStart(2, '0'), to: decimal(to).padStart(2, '0') }) : `${words(from)} – ${words(to)}`;
}

/** `282/2025` of `282/2025/NĐ-CP`. */
export const shortNumber = (number: string): string => number.split('/').slice(0, 2).join('/');
/** Day as the interface shows it. */
export const slashed = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/');
