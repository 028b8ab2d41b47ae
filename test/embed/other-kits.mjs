// Builds second copies of the kit with other version numbers into .cache/embed, beside the one of `dist/cdn`.
import path from 'node:path';
import { rollup } from 'rollup';
import { kit } from '../../rollup.cdn.mjs';
import { versions } from './host.ts';

export const folder = path.resolve(import.meta.dirname, '../../.cache/embed');
/** What a second copy in these tests has to know; a whole build takes ten times as long and proves no more. */
const tags = ['vphc-form', 'vphc-text-field', 'vphc-date-field', 'vphc-address', 'vphc-decision-state'];

export async function buildOtherKits(wanted = [versions.minor, versions.major]) {
  for (const version of wanted) {
    const config = kit({ dir: path.join(folder, version), version, tags, minify: false });
    const bundle = await rollup(config);
    await bundle.write(config.output);
    await bundle.close();
  }
}

if (process.argv[1] === import.meta.filename) await buildOtherKits(process.argv.slice(2).length ? process.argv.slice(2) : undefined);
