import type { FieldCode } from './case.ts';
import type { Citation, Cited, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import { calendarOf } from './calendar.ts';
import { limitationEvasion, limitationReferred, limitationRoll, limitationRule, limitationStart } from './data/limitation.ts';
import type { StartEvent } from './deadline.ts';
import { lastDayOfLimitation } from './deadline.ts';
import { isoOf, partsOf } from './day.ts';
import type { Applied, LawOption } from './rule.ts';
import { apply, cite } from './rule.ts';
import type { LimitationRule } from './data/limitation.ts';

export interface Limitation extends Cited {
  /** `borderline`: past the raw last day, not past the next working day (unsettled); `other-law`: the field follows its own law. */
  readonly status: 'running' | 'borderline' | 'expired' | 'other-law';
  readonly years: number;
  readonly startEvent: StartEvent;
  readonly startedOn: IsoDate;
  readonly lastDay: IsoDate;
  /** The next working day when the last day is one on which agencies are closed. */
  readonly rolledLastDay: IsoDate;
}

export interface LimitationInput extends LawOption {
  readonly field: FieldCode;
  /** Last day of an act that has ended. */
  readonly actEndedOn?: IsoDate | undefined;
  /** Day of discovery of an act that goes on. */
  readonly discoveredOn?: IsoDate | undefined;
  /** Day on which deliberate evasion or obstruction ended: the period starts again. */
  readonly evasionEndedOn?: IsoDate | undefined;
  /** Sent by criminal procedure bodies (Điều 63): one year more since 01/7/2025. */
  readonly referred?: boolean | undefined;
  /** Day of the decision, or today. */
  readonly on: IsoDate;
}

/**
 * Limitation period for sanctioning (thời hiệu xử phạt), Điều 6. The row in force on the day the act ended (or was discovered) counts,
 * unless the field changed to a longer period, which is not applied backwards.
 * @throws LawError `VPHC-LAW-LIMITATION-START` when neither day is given
 */
export function limitation(input: LimitationInput): Limitation {
  const { law, on } = input;
  const start = input.evasionEndedOn ?? input.actEndedOn ?? input.discoveredOn;
  if (start === undefined) {
    throw new LawError(
      'VPHC-LAW-LIMITATION-START',
      'Cần ngày chấm dứt hành vi, hoặc ngày phát hiện nếu hành vi đang thực hiện, để tính thời hiệu.',
      'The limitation period needs the day the act ended, or the day of discovery of an act that goes on.',
    );
  }
  const startEvent: StartEvent = input.evasionEndedOn !== undefined ? 'evasion-ended' : input.actEndedOn !== undefined ? 'act-ended' : 'discovered';
  const rule = periodRule(start, law);
  const citations: Citation[] = [rule.citation, apply(limitationStart, start < '2022-01-01' ? '2022-01-01' : start, law).citation];
  if (input.evasionEndedOn !== undefined) citations.push(apply(limitationEvasion, on, law).citation);
  const { years: general, longYears, longFields, ownLaw } = rule.value;
  const referred = input.referred === true ? apply(limitationReferred, on, law) : undefined;
  if (referred !== undefined) citations.push(referred.citation);
  const years = (longFields.includes(input.field) ? longYears : general) + (referred?.value.years ?? 0);
  const lastDay = lastDayOfLimitation(start, years);
  const rolledLastDay = rolled(lastDay, law);
  let status: Limitation['status'] = on <= lastDay ? 'running' : on <= rolledLastDay ? 'borderline' : 'expired';
  if (ownLaw.includes(input.field)) status = 'other-law';
  if (status === 'borderline') citations.push(apply(limitationRoll, on, law).citation);
  return { status, years, startEvent, startedOn: start, lastDay, rolledLastDay, citations };
}

/** Acts that ended before the first shipped row follow that row: the general period has been one year since 2013. */
function periodRule(start: IsoDate, law: LawOption['law']): Applied<LimitationRule> {
  const first = limitationRule.rows[0];
  if (first !== undefined && start < first.validFrom) return { value: first.value, citation: cite(limitationRule.id, first) };
  return apply(limitationRule, start, law);
}

function rolled(day: IsoDate, law: LawOption['law']): IsoDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const working = calendarOf(law);
  // Beyond the calendar nothing is claimed about the next working day; the raw last day stands.
  if (year < working.years.first || year > working.years.last) return isoOf(year, month, dayOfMonth);
  try {
    return working.rollForward(day);
  } catch {
    return day;
  }
}
