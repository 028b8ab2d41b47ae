// Sizes of the catalogue of violations: the code that looks up and searches, and each decree, which loads on its own; brotli.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { browser } from '../../rollup.config.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'packages/law/src/violations');
const kb = 1024;
const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const plugins = browser({}, '').plugins.filter((plugin) => plugin && !['manifest', 'together'].includes(plugin.name));

async function sizeOf(input, external) {
  const bundle = await rollup({ input: path.join(folder, input), plugins, external, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return brotli(output[0].code);
}

/** Rows for the table of budgets. A decree of more acts than any now may need more: 3 KB for every hundred versions are plenty. */
export async function violationSizes() {
  const decrees = readdirSync(path.join(folder, 'data')).filter((name) => name.startsWith('decree-'));
  const rows = [
    { name: 'violations', includes: 'catalogue, search, synonyms, comparison, heads of the decrees: all but the acts', bytes: await sizeOf('index.ts', (id) => /\/decree-\d/.test(id)), budget: 17 * kb },
    { name: 'violations: import', includes: 'reading and checking the JSON of a decree, with the names of fields', bytes: await sizeOf('import/index.ts'), budget: 14 * kb },
  ];
  for (const file of decrees) rows.push({ name: `violations: ${file.replace(/^decree-|\.ts$/g, '')}`, includes: 'the acts of one decree, lazy', bytes: await sizeOf(`data/${file}`), budget: 40 * kb });
  return rows;
}
