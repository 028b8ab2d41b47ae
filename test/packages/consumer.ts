import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An empty project outside the repository, so that nothing of ours is found by climbing up; made by `setup.mjs`. */
export const consumer = process.env['VPHC_CONSUMER'] ?? '';
export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a module in the project, on the Node of this process, with nothing of our conditions or loaders. */
export async function runInConsumer(source: string, ...flags: string[]): Promise<string> {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const { stdout } = await run(process.execPath, [...flags, '--input-type=module', '--eval', source], { cwd: consumer, env, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}
