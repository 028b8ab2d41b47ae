// The built kit in Chromium, Firefox and WebKitGTK: loader, integrity, two versions on one page; writes JUnit for the summary.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildOtherKits } from './embed/other-kits.mjs';

const root = new URL('..', import.meta.url).pathname;
if (!existsSync(`${root}dist/cdn/sri.json`)) {
  console.error('No dist/cdn: run `node test/run.mjs build` first.');
  process.exit(1);
}
await buildOtherKits();
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (process.argv.includes('--junit')) reporters.push('--test-reporter=junit', `--test-reporter-destination=${process.argv[process.argv.indexOf('--junit') + 1]}`);
const run = spawnSync('node', ['--conditions=source', '--test', '--test-concurrency=1', ...reporters, 'test/embed/**/*.embed.test.ts'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
});
process.exit(run.status ?? 1);
