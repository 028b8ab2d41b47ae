// `npm test`: every gate in order, then one line `N passed, N failed`. A step that cannot run counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const results = `${root}.cache/results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** A step is a command; `tests` names the JUnit file from which its single tests are counted. */
const nodeTests = (name, ...globs) => [
  'node', '--conditions=source', '--test', '--test-concurrency=2', '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=junit', `--test-reporter-destination=${results}/${name}.xml`, ...globs,
];
const steps = [
  { name: 'generate', command: ['npm', 'run', '--silent', 'generate'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'floors', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'openapi'] },
  { name: 'law', tests: 'law', command: nodeTests('law', 'packages/law/test/**/*.node.test.ts') },
  { name: 'forms', tests: 'forms', command: nodeTests('forms', 'packages/forms/test/**/*.node.test.ts') },
  { name: 'contract and sdk', tests: 'sdk', command: nodeTests('sdk', 'openapi/test/**/*.node.test.ts', 'packages/sdk/test/**/*.node.test.ts', 'packages/elements/test/**/*.node.test.ts') },
  { name: 'server', tests: 'server', command: nodeTests('server', 'packages/server/test/**/*.node.test.ts') },
  { name: 'build', command: ['rollup', '-c', 'rollup.config.mjs', '--silent'], env: { BUILD: 'cdn' } },
  { name: 'size', command: ['node', 'test/gates/size.mjs'] },
  { name: 'gates', tests: 'gates', command: nodeTests('gates', 'test/gates/**/*.node.test.ts') },
  { name: 'browsers', tests: 'browsers', command: ['node', 'test/browsers.mjs', '--junit', `${results}/browsers.xml`] },
  { name: 'end to end', tests: 'e2e', command: ['node', 'test/e2e.mjs', '--junit', `${results}/e2e.xml`] },
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const summary = [];
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const [program, ...args] = step.command;
  const run = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...step.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` } });
  const counts = step.tests ? count(`${results}/${step.tests}.xml`) : { passed: 1, failed: 0 };
  if (run.status !== 0 && counts.failed === 0) counts.failed = 1;
  if (run.status !== 0 && !step.tests) counts.passed = 0;
  passed += counts.passed;
  failed += counts.failed;
  summary.push(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(18)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const xml = readFileSync(file, 'utf8');
  const all = xml.match(/<testcase\b/g)?.length ?? 0;
  const bad = xml.match(/<testcase\b(?:(?!<\/testcase>)(?!\/>)[^])*?<(?:failure|error)\b/g)?.length ?? 0;
  return { passed: all - bad, failed: bad };
}
