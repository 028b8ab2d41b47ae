import type { IsoDate } from '@xlvphc/law';
import type { Decree, DecreeHead } from '@xlvphc/law/violations';
import type { ColumnType, Generated } from 'kysely';
import type { ImportProblem } from './import-problem.ts';

type OrNull<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** An instant; drivers give a `Date`, we write ISO 8601. */
type Instant = ColumnType<Date | string, string, string>;
type InstantOrNull = ColumnType<Date | string | null, string | null | undefined, string | null>;
/** Written once as JSON text. */
type Kept<T> = ColumnType<T, string, never>;
type KeptOrNull<T> = ColumnType<T | null, string | null, never>;

/** What a list shows of a decree, without its acts. */
export interface KeptHead extends DecreeHead {
  /** First and last day of each version of an act: what is in force on a day is counted from them. */
  readonly periods: readonly (readonly [from: IsoDate, to: IsoDate | null])[];
}

/** How many acts an article has, so that a person compares them with the text. */
export interface ArticleCount {
  readonly article: string;
  readonly title: string;
  readonly acts: number;
  readonly versions: number;
}

export type ImportState = 'draft' | 'published' | 'withdrawn';
export type ImportFormat = 'xlsx' | 'json';

/** A file that a province imported; once published, a version of a decree. */
export interface DecreeImportsTable {
  id: string;
  unit_id: string;
  state: Generated<ImportState>;
  format: ImportFormat;
  file_name: string;
  file_sha256: string;
  decree_key: OrNull<string>;
  head: KeptOrNull<KeptHead>;
  decree: KeptOrNull<Decree>;
  articles: Kept<readonly ArticleCount[]>;
  problems: Kept<readonly ImportProblem[]>;
  errors: number;
  doubts: number;
  created_at: Instant;
  created_by: string;
  valid_from: OrNull<IsoDate>;
  correction: Generated<boolean>;
  published_at: InstantOrNull;
  published_by: OrNull<string>;
  withdrawn_at: InstantOrNull;
  withdrawn_by: OrNull<string>;
  withdrawn_reason: OrNull<string>;
  version: Generated<number>;
}

export interface FavouriteActsTable { user_id: string; act: string; added_at: Instant }

/** A state of a decree that a release of the program brought; see `keepKitDecrees`. */
export interface DecreeVersionsTable {
  decree_key: string;
  version: string;
  head: Kept<KeptHead>;
  decree: Kept<Decree>;
  kept_at: Instant;
}

export interface CatalogueTables {
  decree_imports: DecreeImportsTable;
  decree_versions: DecreeVersionsTable;
  favourite_acts: FavouriteActsTable;
}
