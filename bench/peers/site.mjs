// Serves the bundles on loopback, compressed, under the policy that a page asks for.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { out } from './bundles.mjs';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
const policies = { none: undefined, strict, typed: `${strict}; require-trusted-types-for 'script'` };
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const watch = "globalThis.violations=[];addEventListener('securitypolicyviolation',(e)=>violations.push(`${e.effectiveDirective} ${(e.blockedURI||'').slice(0,40)}`));";

const page = (name) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title><script src="/watch.js"></script>${
  existsSync(path.join(out, name, `${name}.css`)) ? `<link rel="stylesheet" href="/${name}/${name}.css">` : ''}</head><body><main><h1>Biên bản</h1><div id="root"></div></main></body></html>`;

/** Starts the site; `sent()` counts the compressed bytes of scripts since it was asked last. */
export async function site() {
  const compressed = new Map();
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    if (pathname === '/watch.js') return void response.setHeader('content-type', 'text/javascript').end(watch);
    const name = /^\/page\/([\w-]+)$/.exec(pathname)?.[1];
    if (name) {
      const policy = policies[searchParams.get('policy') ?? 'none'];
      if (policy) response.setHeader('content-security-policy', policy);
      return void response.setHeader('content-type', 'text/html').end(page(name));
    }
    const file = path.join(out, pathname);
    if (!types[path.extname(file)] || !existsSync(file)) return void response.writeHead(404).end();
    if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
    const body = compressed.get(file);
    if (file.endsWith('.js')) bytes += body.length;
    response.setHeader('content-type', types[path.extname(file)]).setHeader('content-encoding', 'br').setHeader('cache-control', 'no-store').end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent() {
      const count = bytes;
      bytes = 0;
      return count;
    },
    close: () => server.close(),
  };
}
