// `npm run size`: brotli sizes of what a page loads, against the budgets. Each row says what it includes.
import { readFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { browser } from '../../rollup.config.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/size');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const entries = {
  'sdk-core': 'bench/entries/sdk-core.ts',
  'sdk-first-call': 'bench/entries/sdk-first-call.ts',
  form20: 'bench/entries/form20.ts',
  'decision-state': 'packages/elements/src/define/decision-state.ts',
  vphc: 'packages/elements/src/autoload.ts',
};
const config = browser(Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])), out);
const bundle = await rollup(config);
await bundle.write(config.output);
await bundle.close();
const { chunks } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));

const brotli = (file) => brotliCompressSync(readFileSync(path.join(out, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
/** All files that load before `entry` runs, and, with `lazy`, the named lazy chunks with theirs. */
function closure(starts) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of chunks[file]?.imports ?? []) visit(next);
  };
  starts.forEach(visit);
  return seen;
}
const lazyOf = (entry, match) => [...closure([`${entry}.js`])].flatMap((file) => chunks[file]?.lazy ?? []).filter((file) => match.test(file));
const total = (files) => [...files].reduce((sum, file) => sum + brotli(file), 0);

const kb = 1024;
const rows = [
  { name: 'SDK core', includes: 'transport, retry, errors, idempotency, pagination, operation table', bytes: total(closure(['sdk-core.js'])), budget: 12 * kb },
  { name: 'SDK first validated call', includes: 'core and the validators of one resource', bytes: total(closure(['sdk-first-call.js', ...lazyOf('sdk-first-call', /cases/)])), budget: 20 * kb },
  { name: 'form of 20 fields', includes: 'lit, engine, controls, drafts, rules; ready to type', bytes: total(closure(['form20.js'])), budget: 45 * kb, target: 33 * kb },
  { name: 'decision state, first paint', includes: 'static imports of the element', bytes: total(closure(['decision-state.js'])), budget: 30 * kb },
  { name: 'decision state, whole', includes: 'with everything it loads lazily', bytes: total(everything('decision-state.js')), budget: 40 * kb },
  { name: 'vphc.js loader', includes: 'the script of a portal page, before any element', bytes: total(closure(['vphc.js'])), budget: 2 * kb },
];
for (const [file, chunk] of Object.entries(chunks)) {
  if (/responses|validators/.test(file) && !chunk.entry) rows.push({ name: `validators ${path.basename(file)}`, includes: 'one resource, lazy', bytes: brotli(file), budget: 4 * kb });
}

function everything(entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of [...(chunks[file]?.imports ?? []), ...(chunks[file]?.lazy ?? [])]) visit(next);
  };
  visit(entry);
  return seen;
}

let over = 0;
console.log(`${'entry (brotli)'.padEnd(44)}${'bytes'.padStart(9)}${'budget'.padStart(9)}  includes`);
for (const row of rows) {
  const bad = row.bytes > row.budget;
  if (bad) over += 1;
  const target = row.target ? (row.bytes <= row.target ? ' (target met)' : ` (target ${row.target} not met)`) : '';
  console.log(`${row.name.padEnd(44)}${String(row.bytes).padStart(9)}${String(row.budget).padStart(9)}  ${bad ? 'OVER  ' : ''}${row.includes}${target}`);
}
const engines = /pdfmake|docx\/|pglite/i;
for (const entry of ['sdk-core', 'form20', 'decision-state', 'vphc']) {
  const found = [...closure([`${entry}.js`])].flatMap((file) => chunks[file]?.modules ?? []).filter((module) => engines.test(module));
  if (found.length > 0) {
    over += 1;
    console.log(`OVER  ${entry} loads an engine before it is asked to: ${found[0]}`);
  }
}
console.log(`${rows.length - over} passed, ${over} failed`);
process.exit(over === 0 ? 0 : 1);
