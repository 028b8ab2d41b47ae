// `npm run bench`: speeds of the backend, the form, the papers, the law and the catalogue of violations, against their budgets; `npm run bench -- law pdf` runs parts.
// Prints a table and writes bench/results.json. Not a gate: the numbers depend on the machine, which is named beside them.
import { fork } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Part → processes that measure it, each fresh, one after the other. */
const parts = {
  backend: [['backend.ts', 'PGlite'], ['backend.ts', 'PostgreSQL']],
  form: [['form.ts']],
  pdf: [['papers.ts']],
  law: [['law.ts'], ['unit-search.ts']],
  violations: [['violations.ts']],
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`Unknown part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const measure = ([file, ...args]) => new Promise((resolve) => {
  const child = fork(path.join(import.meta.dirname, 'parts', file), args, { execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'] });
  let rows;
  child.on('message', (message) => (rows = message));
  child.on('exit', (code) => resolve(rows && code === 0 ? { rows } : { failed: `${file} ${args.join(' ')} ended with ${code} ${rows ? '' : 'and gave nothing'}` }));
});

const number = (value) => (value >= 1000 ? Math.round(value).toLocaleString('en') : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3));
function verdict({ value, tail, budget }) {
  if (!budget) return { text: '', met: undefined };
  const judged = budget.of === 'tail' ? tail.value : value;
  const met = budget.is === 'at most' ? judged <= budget.limit : judged >= budget.limit;
  return { text: `${budget.is} ${number(budget.limit)}${budget.of === 'tail' ? ` (${tail.at})` : ''} ${met ? 'met' : 'NOT met'}`, met };
}

function machine() {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  let commit = '';
  try {
    commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    // An unpacked archive has no history.
  }
  return { cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), memoryGiB: memory, os: `${os.type()} ${os.release()}`, node: process.version, load1: os.loadavg()[0], commit };
}

const started = performance.now();
const facts = machine();
console.log(`${facts.cpu}, ${facts.cores} cores, ${facts.memoryGiB} GiB, ${facts.os}, Node ${facts.node}, load ${facts.load1.toFixed(1)} at the start\n`);
if (facts.load1 > facts.cores) console.log('The machine is busy with other work: the numbers below are worse than it can do.\n');
const results = [];
const failures = [];
for (const [part, processes] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(part)) continue;
  for (const one of processes) {
    const { rows, failed } = await measure(one);
    if (failed) failures.push(failed);
    for (const row of rows ?? []) {
      const { text, met } = verdict(row);
      results.push({ part, ...row, ...(met === undefined ? {} : { met }) });
      const tail = row.tail ? `${row.tail.at} ${number(row.tail.value)} ${row.tail.unit}` : '';
      console.log(`${part.padEnd(8)} ${row.name.padEnd(38)} ${`${number(row.value)} ${row.unit}`.padStart(18)}  ${tail.padEnd(16)} ${text.padEnd(26)} ${row.includes}`);
    }
  }
}
const file = path.join(import.meta.dirname, 'results.json');
writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine: facts, results }, null, 1)}\n`);
const missed = results.filter((row) => row.met === false);
console.log(`\n${results.length} numbers, ${missed.length} budgets NOT met, ${Math.round((performance.now() - started) / 1000)} s; ${path.relative(process.cwd(), file)}`);
for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exit(failures.length ? 1 : 0);
