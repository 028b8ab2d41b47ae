// Before the tests of the packages: builds the libraries, packs them and installs the tarballs into an empty project.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packAll } from '../../publish/stage.mjs';
import { root } from '../../publish/packages.mjs';

const run = (program, args, options = {}) => new Promise((resolve, reject) => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  child.on('error', reject);
  child.on('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(`${program} ${args.join(' ')}\n${said}`))));
});
const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** What frameworks bring along in a real project: here the repository's own copies. */
const frameworks = ['react', 'react-dom', 'vue'];
const consumer = process.env.VPHC_KEEP ?? mkdtempSync(path.join(tmpdir(), 'vphc-consumer-'));

export async function globalSetup() {
  await run(bin('tsc'), ['-b', 'packages/elements', 'packages/server', 'packages/doctor'], { cwd: root });
  await run(bin('rollup'), ['-c', 'rollup.config.mjs', '--silent'], { cwd: root, env: { ...process.env, BUILD: 'law,forms,sdk,elements,server,doctor' } });
  const packed = await packAll();
  writeFileSync(path.join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...packed.map(({ tarball }) => tarball)], { cwd: consumer });
  for (const name of frameworks) symlinkSync(path.join(root, 'node_modules', name), path.join(consumer, 'node_modules', name));
  process.env.VPHC_CONSUMER = consumer;
}

export function globalTeardown() {
  rmSync(consumer, { recursive: true, force: true });
}
