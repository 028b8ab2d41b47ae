import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ExampleHost, HostSite } from './host.ts';
import { listenHere } from './listening.ts';

const root = path.resolve(import.meta.dirname, '..');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8',
};
/** What a web server would not show of a folder of sources. */
const hidden = /(^|\/)(host\.ts|[^/]*\.(ts|tsx|vue|mts|md|LICENSE))$/;

/** Where the backend of a host is, and what its pages may name. */
export interface Backend {
  readonly origin: string;
  /** Code of a decision that can be looked up. */
  readonly code: string;
}

export interface ServedHost {
  readonly name: string;
  readonly host: ExampleHost;
  readonly origin: string;
  /** Before the first page: the backend starts after the host, because it has to know its origin. */
  connect(backend: Backend): void;
  close(): Promise<void>;
}

export async function loadHost(name: string): Promise<ExampleHost> {
  const { default: host } = (await import(path.join(root, 'examples/hosts', name, 'host.ts'))) as { default: ExampleHost };
  return host;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const kit = path.join(root, 'dist/cdn');

/** `file` is a path in the folder of the version. */
async function integrity(file: string): Promise<string> {
  return `sha384-${createHash('sha384').update(await readFile(path.join(kit, await kitVersion(), file))).digest('base64')}`;
}

/** Version of the built kit, the folder of its immutable files. */
const kitVersion = async (): Promise<string> => (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** The file of a path inside a folder; nothing outside of it. */
async function fileIn(folder: string, wanted: string): Promise<string | undefined> {
  try {
    const base = await realpath(folder);
    const real = await realpath(path.join(base, wanted.endsWith('/') || wanted === '' ? `${wanted}index.html` : wanted));
    return (real === base || real.startsWith(base + path.sep)) && !hidden.test(real) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** Serves an example host on a port of its own (0: any free one), its bundle built before. */
export async function serveHost(name: string, port = 0): Promise<ServedHost> {
  const host = await loadHost(name);
  const folder = path.join(root, 'examples/hosts', name);
  const built = path.join(root, '.cache/examples', name);
  if (host.build) {
    await rm(built, { recursive: true, force: true });
    await mkdir(built, { recursive: true });
    await host.build(built);
  }
  let backend: Backend = { origin: '', code: '' };

  const find = async (wanted: string): Promise<string | undefined> => {
    for (const [from, to] of Object.entries(host.files ?? {})) {
      const file = from.endsWith('/') ? (wanted.startsWith(from) ? await fileIn(path.join(root, to), wanted.slice(from.length)) : undefined) : wanted === from ? path.resolve(root, to) : undefined;
      if (file !== undefined) return file;
    }
    return (existsSync(built) && host.build ? await fileIn(built, wanted.slice(1)) : undefined) ?? fileIn(folder, wanted.slice(1));
  };
  /** Fills `{{…}}`; the nonce is one per answer. */
  const fill = async (text: string, nonce: string, words: Readonly<Record<string, string>> = {}): Promise<string> => {
    const known: Record<string, string> = { backend: backend.origin, kit: `${host.files?.['/kit/'] === undefined ? backend.origin : ''}/kit/`, nonce, code: backend.code, version: await kitVersion() };
    const parts = text.split(/\{\{([^}]+)\}\}/);
    for (let at = 1; at < parts.length; at += 2) {
      const [word = '', what] = (parts[at] ?? '').trim().split(/\s+/);
      if (word === 'integrity' && what !== undefined) parts[at] = await integrity(what);
      else if (word === 'html' && what !== undefined) parts[at] = await fill(words[what] ?? '', nonce);
      else parts[at] = known[word] ?? escaped(words[word] ?? '');
    }
    return parts.join('');
  };
  const headers = async (nonce: string, file: string): Promise<Headers> => {
    // A folder named by a version never changes.
    const result = new Headers({ 'Cache-Control': /\/\d+\.\d+\.\d+\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache', 'X-Content-Type-Options': 'nosniff' });
    for (const [header, value] of Object.entries(host.headers ?? {})) result.set(header, await fill(value, nonce));
    return result;
  };
  const send = async (file: string, words?: Readonly<Record<string, string>>): Promise<Response> => {
    const nonce = randomBytes(16).toString('base64');
    const answer = await headers(nonce, file);
    answer.set('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    return new Response(file.endsWith('.html') ? await fill(await readFile(file, 'utf8'), nonce, words) : new Uint8Array(await readFile(file)), { headers: answer });
  };
  const site: HostSite = {
    get backend() {
      return backend.origin;
    },
    read: (file) => readFile(path.join(folder, file), 'utf8'),
    page: (file, words) => send(path.join(folder, file), words),
  };

  const respond = async (request: Request): Promise<Response> => {
    const own = await host.answer?.(request, site);
    if (own) return own;
    const file = await find(decodeURIComponent(new URL(request.url).pathname));
    return file === undefined ? new Response('Không tìm thấy trang.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }) : send(file);
  };
  const server = createServer((incoming, outgoing) => {
    void requestOf(incoming).then(respond).then((answer) => write(incoming, outgoing, answer)).catch((error: unknown) => {
      outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  const origin = await listenHere(server, port);
  return {
    name, host, origin,
    connect: (to) => void (backend = to),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, { method: incoming.method ?? 'GET', headers, ...(chunks.length > 0 ? { body: new Uint8Array(Buffer.concat(chunks)) } : {}) });
}

/** Text is packed for browsers that read it, as every web server does. */
async function write(incoming: IncomingMessage, outgoing: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  const packs = /\bbr\b/.test(incoming.headers['accept-encoding'] ?? '') && /text|javascript|json|svg/.test(answer.headers.get('content-type') ?? '') && body.length > 0;
  const content = packs ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : body;
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...(packs ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}), 'Content-Length': content.length });
  outgoing.end(incoming.method === 'HEAD' ? undefined : content);
}
