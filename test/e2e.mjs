// `npm run test:e2e`: the story in Chromium against the served portal, on each database; writes JUnit for the summary.
import { spawnSync } from 'node:child_process';

const junit = process.argv[process.argv.indexOf('--junit') + 1];
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (process.argv.includes('--junit')) reporters.push('--test-reporter=junit', `--test-reporter-destination=${junit}`);
const root = new URL('..', import.meta.url).pathname;
const run = spawnSync('node', ['--conditions=source', '--test', '--test-concurrency=1', ...reporters, 'test/e2e/**/*.e2e.test.ts'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
});
process.exit(run.status ?? 1);
