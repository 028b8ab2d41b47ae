import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { parsers, type DatabaseHandle } from './handle.ts';
import type { Database } from './schema.ts';

/** What the embedded database starts from. */
export interface EmbeddedSource {
  /** A directory, or memory when absent. */
  readonly directory?: string;
  /** A snapshot taken by `dumpDataDir`. */
  readonly snapshot?: Blob;
  /** Further options, e.g. the WASM modules where the host loads them itself. */
  readonly options?: PGliteOptions;
}

/** Embedded PostgreSQL with `unaccent` and `pg_trgm`: one connection, so transactions wait for each other. */
export async function openEmbedded(source: EmbeddedSource = {}): Promise<DatabaseHandle & { readonly pglite: PGlite }> {
  const pglite = await PGlite.create({
    ...(source.directory === undefined ? {} : { dataDir: source.directory }),
    ...(source.snapshot === undefined ? {} : { loadDataDir: source.snapshot }),
    parsers: { ...parsers },
    ...source.options,
  });
  return {
    kind: 'pglite',
    kysely: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }),
    exec: async (script) => {
      await pglite.transaction(async (tx) => {
        await tx.exec(script);
      });
    },
    close: () => pglite.close(),
    pglite,
  };
}
