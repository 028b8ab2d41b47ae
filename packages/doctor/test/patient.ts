import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

const cdn = path.resolve(import.meta.dirname, '../../../dist/cdn');

/** A sick page: what differs from a page on which everything works. */
export interface Illness {
  /** Whole page, or what stands in the body. */
  readonly html?: string;
  readonly body?: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers in place of a file of the kit; undefined serves the file. */
  readonly file?: (name: string, bytes: Buffer) => { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly bytes?: Buffer } | undefined;
  readonly allowed?: (origin: string) => boolean;
  /** Seconds by which the backend's clock is behind. */
  readonly behind?: number;
}

export interface Patient {
  readonly url: string;
  readonly backend: string;
  close(): void;
}

/** A page on one port, the kit's files and a backend of few words on another. */
export async function patient(illness: (addresses: { readonly backend: string }) => Illness): Promise<Patient> {
  let ill: Illness = {};
  const backend = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const origin = request.headers.origin ?? '';
    response.setHeader('Date', new Date(Date.now() - (ill.behind ?? 0) * 1000).toUTCString());
    response.sendDate = false;
    if (pathname.startsWith('/kit/')) {
      const name = pathname.slice('/kit/'.length);
      const bytes = await readFile(path.join(cdn, name)).catch(() => undefined);
      const given = bytes && ill.file?.(name, bytes);
      if (!bytes) return void response.writeHead(404).end();
      return void response.writeHead(given?.status ?? 200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*', ...given?.headers }).end(given?.bytes ?? bytes);
    }
    if (ill.allowed?.(origin) ?? true) response.setHeader('Access-Control-Allow-Origin', origin || '*').setHeader('Access-Control-Allow-Headers', 'authorization, content-type, dpop, x-request-id, idempotency-key');
    response.writeHead(pathname === '/healthz' || request.method === 'OPTIONS' ? 204 : 404).end();
  });
  const page = await listen((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...ill.headers }).end(
      ill.html ?? `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>UBND xã</title>${ill.head ?? `<script type="module" src="${backend.origin}/kit/vphc.js"></script>`}</head><body>${
        ill.body ?? `<vphc-decision-state base-url="${backend.origin}/"></vphc-decision-state>`}</body></html>`,
    );
  });
  ill = illness({ backend: backend.origin });
  return { url: `${page.origin}/`, backend: backend.origin, close: () => [page, backend].forEach(({ close }) => close()) };
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
