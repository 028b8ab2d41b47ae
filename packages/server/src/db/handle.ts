import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** An open database: queries through Kysely, scripts of several statements through `exec`. */
export interface DatabaseHandle {
  readonly kind: 'pglite' | 'postgres';
  readonly kysely: Kysely<Database>;
  /** Runs a script in one transaction as the login role. */
  exec(script: string): Promise<void>;
  close(): Promise<void>;
}

/** PostgreSQL types whose JavaScript value differs between drivers, made the same: text for dates, ISO 8601 for instants, numbers for int8. */
export const parsers: Readonly<Record<string, (text: string) => string | number>> = {
  '20': Number,
  '1082': (text) => text,
  '1114': (text) => text,
  '1184': (text) => new Date(text.replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
};
