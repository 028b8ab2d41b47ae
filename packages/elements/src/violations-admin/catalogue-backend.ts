import type { CallOptions } from '../app/backend.ts';
import type { Bilingual, IsoDate, IsoDateTime, Page } from '../app/views.ts';

/** A decree in use. */
export interface DecreeRow {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  /** Acts in force on the day. */
  readonly acts: number;
  readonly since: IsoDate;
  readonly confidence: 'verified' | 'secondary' | 'unverified';
  /** The province that published it; absent for one that came with the program. */
  readonly unitId?: string;
}

export type ImportState = 'draft' | 'published' | 'withdrawn';

/** An imported file as the list shows it. */
export interface ImportRow {
  readonly id: string;
  readonly state: ImportState;
  readonly fileName?: string;
  readonly number?: string;
  readonly title?: string;
  readonly createdAt: IsoDateTime;
  readonly createdBy: { readonly name?: string };
  readonly errors: number;
  readonly doubts: number;
  readonly validFrom?: IsoDate;
  readonly correction?: boolean;
  readonly version: number;
}

export interface ImportProblem {
  readonly code: string;
  readonly severity: 'error' | 'doubt';
  readonly path: string;
  readonly act?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly message: Bilingual;
}

export interface ActMention {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly reference: string;
  readonly text: string;
}

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a file changes in the version in use. */
export interface DecreeDiff {
  /** That version; absent when there is none. */
  readonly against?: string;
  readonly head: readonly FieldChange[];
  readonly added: readonly ActMention[];
  readonly changed: readonly { readonly act: ActMention; readonly from?: string; readonly changes: readonly FieldChange[] }[];
  readonly ended: readonly ActMention[];
  readonly removed: readonly ActMention[];
  readonly counts: Readonly<Record<'head' | 'added' | 'changed' | 'ended' | 'removed', number>>;
}

export interface ImportView extends ImportRow {
  readonly problems: readonly ImportProblem[];
  readonly articles: readonly { readonly article: string; readonly title: string; readonly acts: number; readonly versions: number }[];
  readonly diff?: DecreeDiff;
}

export interface Publication {
  readonly validFrom: IsoDate;
  readonly against?: string;
  readonly correction?: boolean;
  readonly removals?: boolean;
  readonly reason?: string;
}

/** What an administrator of a province does with the catalogue of violations. */
export interface CatalogueBackend {
  decrees(on: IsoDate, options?: CallOptions): Promise<readonly DecreeRow[]>;
  imports(cursor: string | undefined, options?: CallOptions): Promise<Page<ImportRow>>;
  importFile(file: File, options?: CallOptions): Promise<ImportView>;
  /** An import, compared with the version that is used on a day. */
  getImport(id: string, on: IsoDate, options?: CallOptions): Promise<ImportView>;
  publish(one: Pick<ImportRow, 'id' | 'version'>, publication: Publication, options?: CallOptions): Promise<ImportView>;
  withdraw(id: string, reason: string, options?: CallOptions): Promise<void>;
  /** A decree as a sheet to fill in; without a key the empty template. */
  sheet(key: string | undefined, options?: CallOptions): Promise<Blob>;
}
