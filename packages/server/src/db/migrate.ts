import { sql } from 'kysely';
import type { DatabaseHandle } from './handle.ts';
import type { Migration } from './migration.ts';

/** The database was made by another history of steps: the message names the step. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

const checksum = async (text: string): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (byte) => byte.toString(16).padStart(2, '0')).join('');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Two servers starting at once take turns: the second finds the step applied and its own insert fails cleanly. */
const lock = 'select pg_advisory_xact_lock(72071973);';

/**
 * Applies the steps that are missing, each in its own transaction, and answers their numbers.
 * Throws MigrationError when an applied step differs from ours, or is unknown to this version.
 */
export async function migrate(handle: DatabaseHandle, steps: readonly Migration[]): Promise<readonly number[]> {
  await handle.exec(`${lock} create table if not exists schema_migrations
    (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now());`);
  const { rows } = await sql<{ number: number; checksum: string }>`select number, checksum from schema_migrations`.execute(handle.kysely);
  const applied = new Map(rows.map((row) => [row.number, row.checksum]));
  const known = new Set(steps.map((step) => step.number));
  const stranger = rows.find((row) => !known.has(row.number));
  if (stranger) throw new MigrationError(`The database has step ${stranger.number}, which this version does not know; use a newer version.`);
  const done: number[] = [];
  for (const step of [...steps].sort((a, b) => a.number - b.number)) {
    const sum = await checksum(step.sql);
    const before = applied.get(step.number);
    if (before === sum) continue;
    if (before !== undefined) throw new MigrationError(`Step ${step.number} (${step.name}) differs from the one applied to this database.`);
    await handle.exec(`${lock}\n${step.sql}\n;insert into schema_migrations (number, name, checksum) values (${step.number}, ${quoted(step.name)}, ${quoted(sum)});`);
    done.push(step.number);
  }
  return done;
}
