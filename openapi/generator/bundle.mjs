import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Joins the files of the contract into one document by redocly's bundler. */
export async function bundle(entry, configFolder) {
  const folder = await mkdtemp(join(tmpdir(), 'xlvphc-openapi-'));
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8'));
  const cli = join(dirname(manifest), typeof bin === 'string' ? bin : bin.redocly);
  const target = join(folder, 'openapi.json');
  try {
    await run(process.execPath, [cli, 'bundle', entry, '--output', target, '--config', join(configFolder, 'redocly.yaml')], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return JSON.parse(await readFile(target, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
