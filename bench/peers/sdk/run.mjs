// Clients of an API beside ours: what they do when the server is busy, slow, wrong or gone, and what they weigh.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';
import { out } from '../bundles.mjs';

const here = import.meta.dirname;
const run = promisify(execFile);

const bundled = (name, platform) => build({
  entryPoints: [path.join(here, 'clients', `${name}.mjs`)], bundle: true, format: 'esm', target: 'es2022', platform, write: platform === 'browser' ? false : true, minify: platform === 'browser',
  ...(platform === 'node' ? { outfile: path.join(out, 'sdk', `${name}.mjs`), banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } } : { splitting: true, outdir: path.join(out, 'sdk-size', name), metafile: true }),
  conditions: ['source', 'production', 'import', ...(platform === 'browser' ? ['browser'] : [])], define: { 'process.env.NODE_ENV': '"production"' }, external: ['node:*', 'crypto', 'http', 'https', 'child_process', 'events', 'fs', 'os', 'stream', 'util'],
  legalComments: 'none', logLevel: 'silent',
});

/** Bytes (brotli) that load before the first call: the entry and what it imports at once. */
async function weight(name) {
  const { outputFiles, metafile: { outputs } } = await bundled(name, 'browser');
  const text = new Map(outputFiles.map(({ path: file, contents }) => [path.relative(process.cwd(), file), contents]));
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { kind, path: next } of outputs[file].imports) if (kind === 'import-statement' && outputs[next]) visit(next);
  };
  visit(Object.keys(outputs).find((file) => outputs[file].entryPoint));
  return [...seen].reduce((sum, file) => sum + brotliCompressSync(text.get(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length, 0);
}

/** Name of each client with what it did and what it weighs. */
export async function clients() {
  await createClient({
    input: path.resolve(here, '../../../openapi/gen/openapi.json'), output: { path: path.join(out, 'hey-api') }, logs: { level: 'silent' },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', { name: 'zod' }, { name: '@hey-api/sdk', validator: true }],
  });
  const names = readdirSync(path.join(here, 'clients')).map((file) => file.replace('.mjs', '')).sort((a, b) => Number(a === 'ours') - Number(b === 'ours'));
  const found = await Promise.all(names.map(async (name) => {
    const { outputFiles: _, ...__ } = await bundled(name, 'node');
    const { stdout } = await run(process.execPath, [path.join(here, 'behaviour.mjs'), path.join(out, 'sdk', `${name}.mjs`)], { timeout: 180_000 });
    return [name, { ...JSON.parse(stdout), size: await weight(name) }];
  }));
  return Object.fromEntries(found);
}

const rows = [
  ['GET after 503, 503', 'retry'], ['429 with `Retry-After: 1`', 'retryAfter'], ['POST after 503', 'creation'], ['422 comes as', 'error'], ['request id on the error', 'requestId'], ['a wrong answer (200)', 'validation'],
  ['all pages', 'pages'], ['`AbortSignal` ends it', 'cancel'], ['an answer that does not come', 'stall'], ['no server', 'offline'],
];

/** The section of `docs/benchmarks.md`. */
export function clientsSection(results) {
  const names = Object.keys(results);
  return `## Clients of an API

Each client with its own defaults against the same script on loopback; hey-api generated from our contract with its validators, the others with what they are made for. Sizes: one GET and one POST for the browser, brotli, before the first call.

| | ${names.map((name) => (name === 'ours' ? '**XLVPHC SDK**' : name)).join(' | ')} |
|---|${names.map(() => '---').join('|')}|
${rows.map(([title, key]) => `| ${title} | ${names.map((name) => results[name][key]).join(' | ')} |`).join('\n')}
| KB | ${names.map((name) => (results[name].size / 1024).toFixed(1)).join(' | ')} |
`;
}
