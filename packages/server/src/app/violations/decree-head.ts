import { inForce, type Decree } from '@xlvphc/law/violations';
import type { IsoDate } from '@xlvphc/law';
import type { KeptHead } from './tables.ts';

/** `282-2025` of `282/2025/NĐ-CP`: how acts and addresses name a decree. */
export const decreeKey = (number: string): string => number.split('/').slice(0, 2).join('-');

export function keptHead(decree: Decree): KeptHead {
  const { acts, ...head } = decree;
  return { ...head, periods: acts.map((act) => [act.validFrom, act.validTo]) };
}

/** Acts in force on a day. */
export const actsInForce = ({ periods }: KeptHead, on: IsoDate): number => periods.filter(([validFrom, validTo]) => inForce({ validFrom, validTo }, on)).length;
