// `npm test`: every gate in order, then one line `N passed, N failed`. A step that cannot run counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const results = `${root}.cache/results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** A step is a command; `tests` names the file (JUnit, or JSON of the browsers) from which its single tests are counted. */
const nodeTests = (name, ...globs) => [
  'node', '--conditions=source', '--import', `${root}test/seed.mjs`, '--test', '--test-concurrency=2', '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=junit', `--test-reporter-destination=${results}/${name}.xml`, ...globs,
];
/** Files that keep both cores busy by themselves. */
const oneByOne = (command) => command.map((part) => (part === '--test-concurrency=2' ? '--test-concurrency=1' : part));
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
  { name: 'packages', tests: 'packages', command: oneByOne(nodeTests('packages', '--test-global-setup=test/packages/setup.mjs', 'test/packages/**/*.packages.test.ts')) },
  { name: 'browsers', tests: 'browsers', command: ['node', 'test/browsers.mjs', '--tally', `${results}/browsers.json`] },
  { name: 'forms in chromium', tests: 'chromium', command: oneByOne(nodeTests('chromium', 'packages/forms/test/chromium/**/*.chromium.test.ts')) },
  { name: 'stories', tests: 'stories', command: ['vitest', 'run', '--project', 'catalogue', '--project', 'storybook', '--reporter=default', '--reporter=junit', `--outputFile.junit=${results}/stories.xml`] },
  // After the build: it reads dist/cdn, and builds small copies with other version numbers beside it.
  { name: 'embed', tests: 'embed', command: ['node', 'test/embed.mjs', '--junit', `${results}/embed.xml`] },
  { name: 'doctor', tests: 'doctor', command: nodeTests('doctor', 'packages/doctor/test/**/*.chromium.test.ts') },
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
  const counts = step.tests ? count(`${results}/${step.tests}`) : { passed: 1, failed: 0 };
  if (run.status !== 0 && counts.failed === 0) counts.failed = 1;
  if (run.status !== 0 && !step.tests) counts.passed = 0;
  passed += counts.passed;
  failed += counts.failed;
  summary.push(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(18)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function count(name) {
  if (existsSync(`${name}.json`)) return JSON.parse(readFileSync(`${name}.json`, 'utf8'));
  if (!existsSync(`${name}.xml`)) return { passed: 0, failed: 1 };
  const xml = readFileSync(`${name}.xml`, 'utf8');
  const all = xml.match(/<testcase\b/g)?.length ?? 0;
  const bad = xml.match(/<testcase\b(?:(?!<\/testcase>)(?!\/>)[^])*?<(?:failure|error)\b/g)?.length ?? 0;
  return { passed: all - bad, failed: bad };
}
