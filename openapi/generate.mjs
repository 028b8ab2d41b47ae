// Generates gen/ from the contract: `node generate.mjs [--root <folder of openapi.yaml>] [--out <folder>]`.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { root: { type: 'string', default: here }, out: { type: 'string' } } });
const root = resolve(values.root);
const out = resolve(values.out ?? join(root, 'gen'));

const hash = await inputHash();
if ((await readFile(join(out, '.hash'), 'utf8').catch(() => '')) === hash) process.exit(0);

// Loaded late: an unchanged contract must cost nothing.
const { bundle } = await import('./generator/bundle.mjs');
const { types } = await import('./generator/types.mjs');
const { operationRows, operationModules, summaryModule } = await import('./generator/operations.mjs');
const { requestValidators } = await import('./generator/request-validators.mjs');
const { responseValidators } = await import('./generator/response-validators.mjs');

const api = await bundle(join(root, 'openapi.yaml'), here);
const rows = operationRows(api);
const files = {
  'openapi.json': JSON.stringify(api),
  ...(await types(api)),
  ...operationModules(rows, api),
  ...summaryModule(rows),
  ...responseValidators(api, rows),
  ...(await requestValidators(api, rows, here)),
};
await mkdir(join(out, 'responses'), { recursive: true });
// Others may be importing while we write: each file appears whole.
for (const [name, text] of Object.entries(files)) {
  const target = join(out, name);
  await writeFile(`${target}.${process.pid}`, text);
  await rename(`${target}.${process.pid}`, target);
}
for (const name of await readdir(join(out, 'responses'))) {
  if (!(`responses/${name}` in files)) await rm(join(out, 'responses', name), { force: true });
}
await writeFile(join(out, '.hash'), hash);

async function inputHash() {
  const digest = createHash('sha256');
  const inputs = ['openapi.yaml'];
  for (const folder of ['components', 'resources']) {
    for (const name of await readdir(join(root, folder))) inputs.push(join(folder, name));
  }
  for (const name of inputs.sort()) digest.update(name).update(await readFile(join(root, name)));
  digest.update(await readFile(fileURLToPath(import.meta.url)));
  for (const name of (await readdir(join(here, 'generator'))).sort()) digest.update(await readFile(join(here, 'generator', name)));
  return digest.digest('hex');
}
