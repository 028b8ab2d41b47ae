import type { FieldCode } from '../../case.ts';
import type { IsoDate } from '../../citation.ts';
import type { Act } from '../act.ts';

export interface SearchOptions {
  /** Only versions in force on this day; absent = the newest version of each act. */
  readonly on?: IsoDate | undefined;
  readonly field?: FieldCode | undefined;
  /** Number of a decree, `282/2025/NĐ-CP`, or its beginning `282/2025`. */
  readonly decree?: string | undefined;
  /** Default 20. */
  readonly limit?: number | undefined;
  /** Ids of acts that the official marked (yêu thích): they come before others that fit as well. */
  readonly favourites?: readonly string[] | undefined;
  /** How often the unit used an act, by id: used ones come before others that fit as well. */
  readonly used?: Readonly<Record<string, number>> | undefined;
}

/** An act found; a higher score fits better. Scores of different texts do not compare. */
export interface ViolationHit {
  readonly violation: Act;
  readonly score: number;
}
