/** Writes `official-hashes.json` from the official text alone: `node --conditions=source write-official-hashes.ts <folder>`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialParagraphs, paragraphHash } from './official-text.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('give the folder of the official texts');
const hashes = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.replace('.txt', ''), officialParagraphs(readFileSync(join(folder, name), 'utf8')).map(paragraphHash)]),
);
writeFileSync(new URL('official-hashes.json', import.meta.url), `${JSON.stringify(hashes, null, 1).replace(/\n\s{2,}/g, ' ')}\n`);
