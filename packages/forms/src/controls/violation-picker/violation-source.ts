import type { Act, DecreeHead, SearchOptions, VersionComparison, ViolationHit } from '@xlvphc/law/violations';
import type { FormValues, ValueSource } from '../../definition.ts';

/** A decree of the catalogue; `version` is the state of it that a backend names. */
export type ListedDecree = DecreeHead & { readonly version?: string | undefined };

/** The catalogue of violations as the picker asks it: acts come from somewhere, and may take their time. Every call may reject; the next tries again. */
export interface ViolationCatalogue {
  decrees(): Promise<readonly ListedDecree[]>;
  search(text: string, options: SearchOptions): Promise<readonly ViolationHit[]>;
  /** Acts in force on a day, to look through them. */
  violationsOn(date: string, options: Pick<SearchOptions, 'field' | 'decree'>): Promise<readonly Act[]>;
  /** Every version of an act, oldest first. */
  versionsOf(id: string): Promise<readonly Act[]>;
  compareVersions(id: string, actOn: string, decidedOn: string): Promise<VersionComparison>;
  /** The decree of an act in a state that a document names (`kit-…`, the id of an import), where it is not the one in use; undefined when it cannot be had. */
  at?(id: string, version: string): Promise<ViolationCatalogue | undefined>;
}

/** What a form offers its picker. */
export interface ViolationSource {
  readonly catalogue: ViolationCatalogue;
  /** Ids of acts that the official marked. */
  readonly favourites?: readonly string[] | undefined;
  /** How often the unit used an act, by id. */
  readonly used?: Readonly<Record<string, number>> | undefined;
}

/** What a host hears when an act was chosen, unlinked (no act), or something was noted about it: what its row holds now, and the source that all these values have. */
export interface ActChoice {
  readonly act: Act | undefined;
  readonly values: FormValues;
  readonly source: ValueSource;
}

/** An act was marked, or is no favourite any more. */
export interface FavouriteChange {
  readonly id: string;
  readonly favourite: boolean;
}
