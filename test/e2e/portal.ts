import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The served sample portal in its own process, as `npm start` runs it, on a database of its own. */
export interface Portal {
  readonly origin: string;
  /** Stops it as Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the portal on a free port; `databaseUrl` puts it on a PostgreSQL server, else PGlite in a temporary folder. */
export async function startPortal(options: { readonly databaseUrl?: string; readonly origins?: readonly string[]; readonly dataDir?: string } = {}): Promise<Portal> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'vphc-e2e-')));
  const child = spawn(path.join(root, 'node_modules/.bin/node'), ['--conditions=source', '--disable-warning=ExperimentalWarning', path.join(root, 'packages/server/src/node/main.ts'), 'start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, DATABASE_URL: options.databaseUrl ?? '', ALLOWED_ORIGINS: (options.origins ?? []).join(',') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await firstAddress(child);
  return {
    origin,
    stop: () => new Promise((resolve) => {
      child.once('exit', (code) => void rm(options.dataDir ? path.join(tmpdir(), 'none') : dataDir, { recursive: true, force: true }).then(() => resolve(code)));
      child.kill('SIGINT');
    }),
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/[\w.]+:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The portal ended with ${code}:\n${output}`)));
  });
}

/** A page on another origin (another port), plain HTML as a portal's editor would paste it. */
export async function foreignHost(html: () => string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(html());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
