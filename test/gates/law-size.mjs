// Sizes of the law a function: each export of `@xlvphc/law` bundled alone, and groups of them; brotli.
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { browser } from '../../rollup.config.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const kb = 1024;
const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The plugins that make the browser files, without those that write beside them. */
const plugins = browser({}, '').plugins.filter((plugin) => plugin && !['manifest', 'together'].includes(plugin.name));

/** Size of some source bundled as the browser files are. */
async function sizeOf(source) {
  const entry = '\0entry';
  const whole = { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) };
  const bundle = await rollup({ input: entry, plugins: [whole, ...plugins], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return brotli(output[0].code);
}
const door = (file) => JSON.stringify(path.join(root, 'packages/law/src', file));
const functions = (names) => sizeOf(`export { ${names.join(', ')} } from ${door('index.ts')};`);

/** Every export with about its size alone: esbuild is quick, so that it may rank them. */
async function ranked() {
  const quick = async (contents) => {
    const { outputFiles, metafile } = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false, metafile: true, logLevel: 'silent' });
    return { bytes: outputFiles[0].contents.length, exports: Object.values(metafile.outputs)[0].exports };
  };
  const { exports } = await quick(`export * from ${door('index.ts')};`);
  const each = [];
  for (const name of exports) each.push({ name, bytes: (await quick(`export { ${name} } from ${door('index.ts')};`)).bytes });
  return each.sort((a, b) => b.bytes - a.bytes).map(({ name }) => name);
}

const terms = [
  'calendar', 'recordDeadline', 'fileTransfer', 'explanationRight', 'decisionDeadline', 'serviceDeadline', 'deemedServedOn', 'executionDeadline', 'executionLimitation', 'seizureDeadline', 'seizureReport', 'limitation',
  'publicationDuty', 'reportingDuty', 'annualReport', 'clearedOn', 'correctionDeadline', 'criminalTransferDeadline', 'enforcementRecordDeadline', 'licenceNoticeDeadline', 'partialExecutionDeadline', 'returnDeadline',
];
const money = ['amountInWords', 'parseAmountInWords', 'computeFine', 'computePeriod', 'totalFine', 'checkAmount', 'canSanctionWithoutRecord', 'postponementRight', 'instalmentPlan', 'checkInstalments', 'lateFee'];
const lists = ['codes', 'codesOn', 'codeText'];
/** Not held to the budget of a single function: they have rows of their own, or are documentation. */
const heavier = ['check', 'lawRows', ...lists];
/** So many of the largest are measured exactly. */
const looked = 8;

/** Rows for the table of budgets. */
export async function lawSizes() {
  const names = (await ranked()).filter((name) => !heavier.includes(name));
  const largest = [];
  for (const name of names.slice(0, looked)) largest.push({ name, bytes: await functions([name]) });
  largest.sort((a, b) => b.bytes - a.bytes);
  return [
    { name: 'law: any one function', includes: `the largest of ${names.length} exports bundled alone: ${largest.slice(0, 3).map(({ name }) => name).join(', ')} …`, bytes: largest[0].bytes, budget: 12 * kb },
    { name: 'law: terms', includes: `calendar, limitation and every deadline: ${terms.length} functions`, bytes: await functions(terms), budget: 6.25 * kb },
    { name: 'law: money', includes: `words, fine, instalments, late fee …: ${money.length} functions`, bytes: await functions(money), budget: 6.25 * kb },
    { name: 'law: calculating functions', includes: 'terms and money together', bytes: await functions([...terms, ...money]), budget: 10.25 * kb },
    { name: 'law: calculations, balance', includes: 'the same with what is owed and paid in a case', bytes: await functions([...terms, ...money, 'caseBalance']), budget: 11.5 * kb, target: 12 * kb },
    { name: 'law: competence', includes: 'ceiling, competentTitles with the names of all titles', bytes: await functions(['ceiling', 'competentTitles']), budget: 6.75 * kb },
    { name: 'law: case machine', includes: 'with the names of states and events', bytes: await functions(['caseMachine', 'CASE_STATES', 'CASE_EVENTS']), budget: 4 * kb },
    {
      name: 'law: core', includes: 'calculating functions, balance, ceilings, identifiers: all but lists, checks and the sentences of the case machine',
      bytes: await functions([...terms, ...money, 'caseBalance', 'ceiling', 'identifiers']), budget: 15.25 * kb, target: 12 * kb,
    },
    { name: 'law: check', includes: 'all validations with their sentences in two languages, the rules they apply, the powers of every title', bytes: await functions(['check']), budget: 16.25 * kb, target: 12 * kb },
    { name: 'law: code lists', includes: 'every list with its names in two languages: fields, titles, circumstances, 74 forms …', bytes: await functions(lists), budget: 12.5 * kb },
    { name: 'law: whole entry', includes: 'every export, as without tree shaking, code lists and documentation too', bytes: await sizeOf(`export * from ${door('index.ts')};`), budget: 39 * kb },
    { name: 'law: doubts', includes: 'notes about shipped rows, where officials see citations', bytes: await sizeOf(`export * from ${door('notes.ts')};`), budget: 2 * kb },
    { name: 'units', includes: 'current units with search', bytes: await sizeOf(`export * from ${door('units/index.ts')};`), budget: 40 * kb },
    { name: 'units of before 01/7/2025', includes: 'the lazy entry: old units, their successors, with the current ones', bytes: await sizeOf(`export * from ${door('units/legacy.ts')};`), budget: 120 * kb },
  ];
}
