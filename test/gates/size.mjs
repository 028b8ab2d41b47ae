// `npm run size`: brotli sizes of what a page loads, against the budgets. Each row says what it includes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { browser } from '../../rollup.browser.mjs';
import { loader } from '../../rollup.cdn.mjs';
import { lawSizes } from './law-size.mjs';
import { violationSizes } from './violation-sizes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, '.cache/size');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const entries = {
  'sdk-core': 'bench/entries/sdk-core.ts',
  'sdk-first-call': 'bench/entries/sdk-first-call.ts',
  form20: 'bench/entries/form20.ts',
  'decision-state': 'packages/elements/src/define/decision-state.ts',
};
const config = browser(Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])), out);
const bundle = await rollup(config);
await bundle.write(config.output);
await bundle.close();
const { chunks } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));

const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const brotli = (file) => packed(readFileSync(path.join(out, file)));
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
const total = (files) => [...files].reduce((sum, file) => sum + brotli(file), 0);
const holds = (file, part) => (chunks[file]?.modules ?? []).some((module) => (typeof part === 'string' ? module.includes(part) : part.test(module)));
/** Everything that `entry` could ever load, but for the lazy chunks that `leftOut` gives a reason for. */
function everything(entry, leftOut = () => undefined) {
  const seen = new Set();
  const without = new Map();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of chunks[file]?.imports ?? []) visit(next);
    for (const next of chunks[file]?.lazy ?? []) {
      const reason = leftOut(next);
      if (reason) without.set(next, reason);
      else visit(next);
    }
  };
  visit(entry);
  // What is left out here may still be a static import there: then it counts.
  for (const file of seen) without.delete(file);
  return { files: seen, without };
}

const source = (file) => readFileSync(path.join(root, file), 'utf8');
/**
 * Why a lazy chunk does not load when the form of 20 fields is mounted, filled and submitted. Derived from the form itself and from the code that loads
 * chunks: a field of another kind, a code list, a condition or a rule in the form makes its chunk count, and so does any chunk not named here.
 */
async function reasonsOfForm20() {
  const { form20 } = await import('../../bench/fixture/form20.ts');
  const fields = [];
  let lists = false;
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.kind === 'string' && typeof value.label === 'string') fields.push(value);
    if (value.k === 'repeat' || value.k === 'table') lists = true;
    Object.values(value).forEach(walk);
  };
  walk(form20.blocks);
  const searched = Number(/listSearched = (\d+)/.exec(source('packages/forms/src/elements/form/control-kinds.ts'))[1]);
  const kinds = new Set([...fields.map(({ kind }) => kind), ...(lists ? ['list'] : []), ...(fields.some(({ kind, options }) => kind === 'choice' && options?.length > searched) ? ['combobox'] : [])]);
  const controls = [...source('packages/forms/src/elements/form/control-kinds.ts').matchAll(/'?([\w-]+)'?: \(\) => import\('\.\.\/\.\.\/(define\/[\w-]+\.ts)'\)/g)];
  if (controls.length < 9 || fields.length !== 20) throw new Error(`the form of 20 fields or the table of controls is not read any more: ${fields.length} fields, ${controls.length} controls`);
  const mounted = source('bench/entries/form20.ts');
  const lawful = /"rule":/.test(JSON.stringify(form20)) || /\bcase:/.test(mounted) || /^M(BB|QĐ)\d/.test(form20.code);
  const listed = fields.some(({ codeList, kind, options }) => (codeList && !options) || kind === 'address');
  return [
    [/node_modules\/i18next\//, 'with the first other language; Vietnamese sentences are read without it'],
    [/\/i18n\/en\.ts$/, 'another language, when it is chosen'],
    [/controls\/calendar\/calendar\.ts$/, 'when a calendar is opened'],
    [/controls\/money-field\/words\.ts$/, 'amounts in words, when an amount is typed'],
    ...controls.filter(([, kind]) => !kinds.has(kind)).map(([, kind, file]) => [new RegExp(`${file.replace('.', '\\.')}$`), `control of a kind that the form has not: ${kind}`]),
    ...(lawful ? [] : [[/engine\/(law|rules\/text)\.ts$/, 'rules: the form calls none, and has no case']]),
    ...(listed ? [] : [[/elements\/form\/law-lists\.ts$/, 'code lists and units: the form names none']]),
    ...(/view: 'guided'/.test(mounted) ? [[/define\/page-pane\.ts$/, 'the page: the entry is guided']] : []),
  ];
}

const reasons = await reasonsOfForm20();
const form20 = everything('form20.js', (file) => reasons.find(([part]) => holds(file, part))?.[1]);
const responses = 'openapi/gen/responses/';
const firstCall = [...closure(['sdk-first-call.js'])].flatMap((file) => chunks[file]?.lazy ?? []).filter((file) => holds(file, `${responses}cases.js`));
const kb = 1024;
const rows = [
  { name: 'SDK core', includes: 'transport, retry, errors, idempotency, pagination, operation table', bytes: total(closure(['sdk-core.js'])), budget: 12 * kb },
  { name: 'SDK first validated call', includes: 'core and the validators of one resource', bytes: total(closure(['sdk-first-call.js', ...firstCall])), budget: 20 * kb },
  { name: 'form of 20 fields', includes: 'all that loads until it is mounted, checked and submitted: lit, engine, its controls, drafts, rules (list below)', bytes: total(form20.files), budget: 45 * kb, target: 33 * kb },
  { name: 'form of 20 fields, first paint', includes: 'static imports of the same entry', bytes: total(closure(['form20.js'])), budget: 45 * kb },
  { name: 'decision state, first paint', includes: 'static imports of the element', bytes: total(closure(['decision-state.js'])), budget: 30 * kb },
  { name: 'decision state, whole', includes: 'with everything it loads lazily, i18next and English too', bytes: total(everything('decision-state.js').files), budget: 40 * kb },
  ...(await loaders()),
];
/** The script of a host page, with a hash that does not compress in the place of the real one. */
async function loaders() {
  const table = { row: [`files-${createHash('sha256').update('name').digest('hex').slice(0, 8)}`, `sha256-${createHash('sha256').update('row').digest('base64')}`, []] };
  return Promise.all(['vphc', 'vphc.classic'].map(async (name) => {
    const code = await loader({ name, version: '10.20.30', table, folder: './10.20.30/' });
    return { name: `${name}.js loader`, includes: 'the script of a portal page, before any element; its table of files not', bytes: packed(code), budget: 2 * kb };
  }));
}
let over = 0;
const fail = (text) => {
  over += 1;
  console.log(`OVER  ${text}`);
};

const validators = Object.keys(chunks).filter((file) => holds(file, responses));
if (firstCall.length !== 1 || validators.length < 5) fail(`the validators of the resources are not found: ${validators.length} chunks, ${firstCall.length} for cases`);
for (const file of validators) {
  const [module] = chunks[file].modules.filter((one) => one.includes(responses));
  rows.push({ name: `validators of ${path.basename(module, '.js')}`, includes: 'the answers of one or several resources, lazy', bytes: brotli(file), budget: 4 * kb });
}

rows.push(...(await lawSizes()), ...(await violationSizes()));

console.log(`${'entry (brotli)'.padEnd(34)}${'bytes'.padStart(9)}${'budget'.padStart(9)}  includes`);
for (const row of rows) {
  const bad = row.bytes > row.budget;
  if (bad) over += 1;
  const target = row.target ? (row.bytes <= row.target ? ' (target met)' : ` (target ${row.target} not met)`) : '';
  console.log(`${row.name.padEnd(34)}${String(row.bytes).padStart(9)}${String(row.budget).padStart(9)}  ${bad ? 'OVER  ' : ''}${row.includes}${target}`);
}
const before = closure(['form20.js']);
console.log('\nform of 20 fields, beyond its static imports:');
for (const file of form20.files) if (!before.has(file)) console.log(`  + ${String(brotli(file)).padStart(6)}  ${path.basename(file)}`);
for (const [file, reason] of form20.without) console.log(`  - ${String(brotli(file)).padStart(6)}  ${path.basename(file)}: ${reason}`);
const lawful = everything('form20.js', (file) => reasons.find(([part]) => holds(file, part) && !/^(rules|code lists|control)/.test(reasons.find(([one]) => holds(file, one))[1]))?.[1]);
console.log(`for comparison, without a budget: the same with every control, the law, its code lists and the units, as an official form loads them: ${total(lawful.files)}\n`);

/** Modules of a manifest that a pattern finds. */
const found = (manifest, files, pattern) => files.flatMap((file) => manifest[file]?.modules ?? []).filter((module) => pattern.test(module));
const engines = /node_modules\/(pdfmake|docx|@electric-sql\/pglite)/i;
const database = /pglite/i;
// A check that finds nothing has to be able to find something.
const seeded = { 'a.js': { modules: ['node_modules/@electric-sql/pglite/dist/index.js', 'node_modules/pdfmake/build/pdfmake.js', 'node_modules/docx/dist/index.mjs'] } };
if (found(seeded, ['a.js'], engines).length !== 3 || found(seeded, ['a.js'], database).length !== 1) fail('the search for engines does not find a seeded one');
for (const entry of ['sdk-core', 'form20', 'decision-state']) {
  const [engine] = found(chunks, [...closure([`${entry}.js`])], engines);
  if (engine) fail(`${entry} loads an engine before it is asked to: ${engine}`);
}
const cdn = path.join(root, 'dist/cdn/manifest.json');
const shipped = existsSync(cdn) ? JSON.parse(readFileSync(cdn, 'utf8')).chunks : undefined;
// The same entries are bundled here, so that the check holds before a build too.
for (const [name, manifest] of [['this bundle', chunks], ['dist/cdn', shipped]]) {
  const [module] = manifest ? found(manifest, Object.keys(manifest), database) : [];
  console.log(`${name}: ${manifest ? (module ? `OVER  has ${module}` : `no module of PGlite in ${Object.keys(manifest).length} chunks`) : 'not built'}`);
  if (module) over += 1;
}
console.log(over === 0 ? `${rows.length} budgets kept` : `${over} failed`);
process.exit(over === 0 ? 0 : 1);
