import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { parsers, type DatabaseHandle } from './handle.ts';
import type { Database } from './schema.ts';

type Parser = (text: string) => unknown;

/** A pool on a PostgreSQL server (15 or later). The login role owns the schema and may grant roles. */
export function openPostgres(connectionString: string, size = 10): DatabaseHandle {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary'): Parser => parsers[oid] ?? (pg.types.getTypeParser(oid, format ?? 'text') as Parser),
  };
  const pool = new pg.Pool({ connectionString, max: size, types });
  // An idle connection that the server closes is replaced by the pool; without a listener the process would end.
  pool.on('error', () => undefined);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    kysely,
    exec: async (script) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query(script);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => kysely.destroy(),
  };
}
