// Runs a program of the server from its sources, on the Node that the project pins; on whatever Node this script was started.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');

/** The pinned Node of the workspace, or the running one. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules/node/bin/node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Runs a TypeScript program on the pinned Node and ends with it. Signals reach the program; this process waits for it. */
export function runSource(file, ...args) {
  const child = spawn(pinnedNode(), ['--conditions=source', '--disable-warning=ExperimentalWarning', file, ...args], { stdio: 'inherit' });
  // Ctrl-C goes to the whole group, so the child has it already; a signal to this process alone is passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`Không chạy được chương trình: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Starts `start`, `serve` or `mock`. */
export function launch(program) {
  // Installed from npm: there are no sources, the compiled program runs in this process; its data lies where it was started.
  if (!existsSync(join(here, '../src'))) {
    process.env.DATA_DIR ??= join(process.cwd(), 'data');
    process.argv.splice(2, 0, program);
    void import('../dist/node/main.js');
    return;
  }
  runSource(join(here, '../src/node/main.ts'), program);
}
