import type { Decree } from '@xlvphc/law/violations';
import type { CallOptions } from '../app/backend.ts';
import type { IsoDate } from '../app/views.ts';

/** A decree that the backend has on a day. */
export interface BackendDecree {
  /** `282-2025`: what it is asked by. */
  readonly key: string;
  readonly number: string;
  /** Which state of it. */
  readonly version: string;
  /** The province that published it; absent for one that came with the program. */
  readonly unitId?: string | undefined;
}

/** What the official marked, and how often his unit used an act, by id. */
export interface ViolationMarks {
  readonly favourites: readonly string[];
  readonly used: Readonly<Record<string, number>>;
}

/** The catalogue of violations as a backend keeps it. */
export interface ViolationBackend {
  decrees(on: IsoDate, options?: CallOptions): Promise<readonly BackendDecree[]>;
  decree(key: string, version: string, options?: CallOptions): Promise<Decree>;
  marks(options?: CallOptions): Promise<ViolationMarks>;
  setFavourite(act: string, favourite: boolean, options?: CallOptions): Promise<void>;
}
