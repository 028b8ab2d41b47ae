import type { Rule } from '../rule.ts';
import { FROM_2022, ND125, ND68 } from './documents.ts';
import { at, law, nd118, row, rule, since2022, since2025, until2025 } from './row.ts';

/** Organisations: multiple of the amount for a person. */
export const organizationFactor: Rule<number> = rule('fine.organization-factor', since2022(2, law('3', '1', 'e')));

/** Fines that the law allows at all. */
export const overallRange: Rule<{ readonly min: number; readonly max: number }> = rule('fine.overall-range', since2022({ min: 50_000, max: 1_000_000_000 }, law('23', '1')));

/**
 * What circumstances do to the amount. `steps`: one left over → between the average and the end of the range, `full` or more → the end.
 * `share`: each one moves the average by that share (sector rule).
 */
export type CircumstanceScheme = { readonly scheme: 'steps'; readonly full: number } | { readonly scheme: 'share'; readonly share: number };

export const circumstances: Rule<CircumstanceScheme> = rule(
  'fine.circumstances',
  row(FROM_2022, '2025-05-01', { scheme: 'steps', full: 2 }, nd118('9', '1')),
  row('2025-05-02', null, { scheme: 'steps', full: 2 }, at(ND68, '9', '1')),
);
/** Fields whose decree has its own scheme. */
export const fieldCircumstances: Readonly<Record<string, Rule<CircumstanceScheme>>> = {
  thue: rule('fine.circumstances.thue', since2022({ scheme: 'share', share: 0.1 }, at(ND125), 'unverified')),
};

export const averageRule: Rule<{ readonly rounding: 'down' | 'up' }> = rule('fine.average', since2022({ rounding: 'down' }, law('23', '4')));

/** Minors: below `warningBelow` no fine, below `halfBelow` at most `share` of the fine of an adult. */
export const minors: Rule<{ readonly from: number; readonly warningBelow: number; readonly halfBelow: number; readonly share: number }> = rule('fine.minors', since2022({ from: 14, warningBelow: 16, halfBelow: 18, share: 0.5 }, law('134', '3')));

/** Penalty without a record: highest fine. */
export const withoutRecord: Rule<{ readonly person: number; readonly organization: number }> = rule(
  'without-record.limit',
  until2025({ person: 250_000, organization: 500_000 }, law('56', '1')),
  since2025({ person: 500_000, organization: 1_000_000 }, law('56', '1', 'a')),
);
export const withoutRecordEquipment: Rule<boolean> = rule('without-record.equipment', since2022(false, law('56', '2')));
export const withoutRecordCriminal: Rule<boolean> = rule('without-record.from-criminal-procedure', since2025(true, law('56', '1', 'b')));
export const totalRule: Rule<boolean> = rule('fine.total', since2022(true, law('67', '1')));
export const reasonRule: Rule<boolean> = rule('fine.reason', since2022(true, law('23', '4')));
