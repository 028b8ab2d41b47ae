// What has to be there before a program of the project runs from a fresh clone: libraries and the files for browsers. No dependencies, Node 20 or later.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './launch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const minimumNode = 20;

function fail(vi, en) {
  process.stderr.write(`${vi} (${en})\n`);
  process.exit(1);
}

const say = (text) => process.stdout.write(`${text}\n`);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether every package of the lock file is there in its version; optional ones belong to other systems. */
function installed() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden) || !existsSync(pinnedNode())) return false;
  const there = json(hidden).packages;
  return Object.entries(json(join(root, 'package-lock.json')).packages)
    .every(([path, entry]) => !path.startsWith('node_modules/') || entry.optional || entry.link || there[path]?.version === entry.version);
}

/** Runs a command of npm quietly; shows what it said only when it fails. */
function npm(args, failure, env = {}) {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
  const done = spawnSync('npm', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env, PATH: path }, maxBuffer: 64 * 1024 * 1024 });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? `${done.error.message}\n` : ''}`);
  fail(...failure);
}

/** Everything that the build reads. */
const sources = ['openapi', 'packages/law/src', 'packages/forms/src', 'packages/sdk/src', 'packages/elements/src', 'packages/server/src', 'rollup.config.mjs', 'rollup.cdn.mjs', 'rollup.browser.mjs', 'rollup.built-ins.mjs', 'package-lock.json', 'tsconfig.base.json'];
const skipped = new Set(['gen', 'dist', 'node_modules', 'test']);

function* files(path) {
  if (!existsSync(path)) return;
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() ? skipped.has(entry.name) : entry.name.startsWith('.')) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* files(inside);
    else yield inside;
  }
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of files(join(root, source))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Installs what is missing and builds what has changed; ends the process with a sentence when it cannot. */
export function prepare() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < minimumNode) fail(`Cần Node.js ${minimumNode} trở lên, máy đang có ${process.versions.node}.`, `Node.js ${minimumNode} or later is needed.`);

  if (!installed()) {
    say('Đang cài các thư viện (npm ci)…');
    npm(['ci', '--no-audit', '--no-fund'], ['Không cài được thư viện; hãy kiểm tra mạng tới kho npm rồi chạy lại.', 'npm ci failed.']);
  }

  const stamp = join(root, 'dist/.built-from');
  const hash = sourceHash();
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(root, 'dist/cdn')) && existsSync(join(root, 'openapi/gen/operations.js'));
  if (!built) {
    say('Đang dựng các tệp cho trình duyệt…');
    // The server runs from its sources; the portal needs what the contract generates and the bundles of `dist/cdn`. Types are checked by `npm run build`.
    npm(['run', 'generate'], ['Không sinh được mã từ bản mô tả giao diện.', 'npm run generate failed.']);
    npm(['exec', '--', 'rollup', '-c', 'rollup.config.mjs', '--silent'], ['Không dựng được.', 'rollup failed.'], { BUILD: 'cdn' });
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
}
