import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { pagePolicy } from '../app/frame/policy.ts';

/** A directory served under a path prefix. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly directory: string;
  /** Pages on other origins may load these files (the kit itself). */
  readonly forOtherOrigins?: boolean;
}

/** What the portal works under: no inline code, no other host, Trusted Types, in no frame of another site. */
export const contentSecurityPolicy = pagePolicy();

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.map': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8', '.pdf': 'application/pdf', '.wasm': 'application/wasm',
};

/** The file of a path inside a directory; nothing outside of it, not even by a symbolic link. */
async function fileIn(directory: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(resolve(directory));
    const wanted = join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const real = await realpath(wanted);
    if (real !== root && !real.startsWith(root + sep)) return undefined;
    return (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

const notFound = (): Response => new Response('Không tìm thấy trang. (Not found.)', {
  status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
});

/** Named by their content: such a file never changes, and a browser need not ask again. */
const namedByContent = /[\\/]chunks[\\/][^\\/]+-[\w-]{8}\.js$/;
const forAYear = 'public, max-age=31536000, immutable';

/** Serves files of the first mount that has one; `.br` beside a file is sent to browsers that read it. */
export function staticSite(mounts: readonly Mount[]): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url).pathname);
    } catch {
      return notFound();
    }
    if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.') && part !== '.well-known')) return notFound();
    for (const mount of mounts) {
      if (!path.startsWith(mount.prefix)) continue;
      const file = await fileIn(mount.directory, path.slice(mount.prefix.length));
      if (file !== undefined) return send(request, file, mount);
    }
    return notFound();
  };
}

async function send(request: Request, file: string, mount: Mount): Promise<Response> {
  const { mtimeMs, size } = await stat(file);
  const etag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`;
  const headers = new Headers({
    'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream', 'Cache-Control': namedByContent.test(file) ? forAYear : 'no-cache', ETag: etag, Vary: 'Accept-Encoding',
    'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer',
    ...(mount.forOtherOrigins ? { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
  });
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const packed = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '') ? await readFile(`${file}.br`).catch(() => undefined) : undefined;
  if (packed) headers.set('Content-Encoding', 'br');
  const content = packed ?? await readFile(file);
  headers.set('Content-Length', String(content.byteLength));
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), { status: 200, headers });
}
