// `npm run bench:peers [-- NAME…]`: the form of 20 fields by ten libraries and by ours in one run, then (`sdk`) clients of an API; the results go to docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, libraries, out } from './bundles.mjs';
import { access } from './measures/access.mjs';
import { memory } from './measures/memory.mjs';
import { paper } from './measures/paper.mjs';
import { safety } from './measures/safety.mjs';
import { speed } from './measures/speed.mjs';
import { benchmarksPage } from './report.mjs';
import { clients } from './sdk/run.mjs';
import { site } from './site.mjs';
import { launch } from './tab.mjs';

const here = import.meta.dirname;
if (!existsSync(path.join(here, 'node_modules'))) {
  console.log('Installing the libraries to compare with (once, about half a minute) …');
  const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (installed.status !== 0) process.exit(1);
}

const wanted = process.argv.slice(2);
const file = path.join(out, 'results.json');
mkdirSync(out, { recursive: true });
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const served = await site();
const browser = await launch();
for (const name of Object.keys(libraries).filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const result = { at: new Date().toISOString(), version: versionOf(name) };
  try {
    result.size = await bundle(name);
    for (const measure of [speed, memory, safety, paper, access]) result[measure.name] = await measure(browser, served, name);
  } catch (error) {
    result.failed = String(error.message).split('\n')[0];
  }
  results[name] = result;
  console.log(name, JSON.stringify(result));
  writeFileSync(file, JSON.stringify(results, null, 1));
}
await browser.close();
served.close();
if (wanted.length === 0 || wanted.includes('sdk')) {
  results.clients = await clients();
  console.log('sdk', JSON.stringify(results.clients));
  writeFileSync(file, JSON.stringify(results, null, 1));
}
writeFileSync(path.resolve(here, '../../docs/benchmarks.md'), benchmarksPage(results));

function versionOf(name) {
  const manifest = name === 'ours' ? '../../package.json' : libraries[name] && `node_modules/${libraries[name]}/package.json`;
  return manifest && JSON.parse(readFileSync(path.resolve(here, manifest), 'utf8')).version;
}
