import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };
/** Of the built kit; of another one of the same major version; of one of another major version. */
export const versions = { kit: version, minor: `${version.split('.')[0]}.9.7`, major: `${Number(version.split('.')[0]) + 2}.0.0` } as const;
const built = (other: 'minor' | 'major'): string => path.join(root, '.cache/embed', versions[other]);
/** Kits on a host, by the path under which they are copied there. */
export const folders = { kit: process.env['KIT'] ?? path.join(root, 'dist/cdn'), minor: built('minor'), major: built('major') } as const;

export interface Host {
  readonly origin: string;
  /** Files asked for since the last page was put up, as `kit/0.1.0/vphc.js`. */
  readonly asked: string[];
  /** Puts up a page at `/`; `KITS` in it is a folder that no page before had, so that nothing comes from a cache. `policy` is its Content-Security-Policy. */
  page(html: string, policy?: string): void;
  /** What happens to files whose path matches: another answer, or a broken connection (`null`), each time or `times` times. */
  disturb(file: RegExp, change: ((text: string) => string) | null, times?: number): void;
  close(): Promise<void>;
}

/** What every page reports of itself: violations of its policy, our events. No inline script, so that it stands under any policy. */
const watch = `globalThis.seen = { violations: [], events: [] };
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective + ' ' + event.blockedURI));
for (const type of ['vphc-load-error', 'vphc-version-conflict', 'vphc-submit']) document.addEventListener(type, (event) => seen.events.push({ type, tag: event.target.localName, ...event.detail }));`;

/** A static web server as a province has one: the folders of the kits under sub-paths, with CORS, without any other help. */
export async function startHost(): Promise<Host> {
  const asked: string[] = [];
  let html = '';
  let round = 0;
  let policy: string | undefined;
  let disturbances: { file: RegExp; change: ((text: string) => string) | null; left: number }[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/') return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...(policy ? { 'Content-Security-Policy': policy } : {}) }).end(html);
    if (pathname === '/watch.js') return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watch);
    const [, portal, name = '', ...rest] = pathname.split('/');
    const folder = folders[name as keyof typeof folders];
    if (portal !== `portal-${round}` || !folder || rest.includes('..')) return void response.writeHead(404).end();
    asked.push(`${name}/${rest.join('/')}`);
    const disturbed = disturbances.find(({ file, left }) => left > 0 && file.test(pathname));
    if (disturbed) disturbed.left -= 1;
    if (disturbed?.change === null) return void response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
    const bytes = await readFile(path.join(folder, ...rest)).catch(() => undefined);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': pathname.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream', 'Access-Control-Allow-Origin': '*', 'Cache-Control': disturbed ? 'no-store' : 'max-age=60' });
    response.end(disturbed?.change ? disturbed.change(bytes.toString('utf8')) : bytes);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    page(text, itsPolicy) {
      round += 1;
      html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của xã</title><script src="/watch.js" nonce="lan-nay"></script>${text}`.replaceAll('KITS', `/portal-${round}`);
      policy = itsPolicy;
      asked.length = 0;
      disturbances = [];
    },
    disturb: (file, change, times = Infinity) => void disturbances.push({ file, change, left: times }),
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}

/** What scripts for `Engine.run` begin with. `until` waits for a condition; `deep` finds through shadow roots. */
export const inPage = `
const until = async (what, look) => { for (let round = 0; round < 120; round += 1) { const found = await look(); if (found) return found; await new Promise((next) => setTimeout(next, 50)); } throw new Error('not within 6 s: ' + what + ' ' + JSON.stringify(seen)); };
const deep = (root, selector) => { for (const element of root.querySelectorAll('*')) { if (element.matches(selector)) return element; const inner = element.shadowRoot && deep(element.shadowRoot, selector); if (inner) return inner; } };
const type = async (root, text) => { const input = await until('an input', () => root.shadowRoot && deep(root.shadowRoot, 'input')); input.focus(); input.value = text; input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' })); input.dispatchEvent(new Event('change', { bubbles: true })); };
`;
