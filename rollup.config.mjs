import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { onwarn, typescript, version } from './rollup.browser.mjs';
import { kit } from './rollup.cdn.mjs';

export { browser } from './rollup.browser.mjs';

const root = import.meta.dirname;

/** One ESM file per source file, dependencies external: what npm users bundle themselves. */
function library(name) {
  const dir = path.join(root, 'packages', name);
  const { exports: doors } = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const input = {};
  for (const door of Object.values(doors)) {
    const source = door.source;
    if (!source) continue;
    for (const file of source.includes('*') ? expand(dir, source) : [source]) {
      input[file.replace(/^\.\/src\//, '').replace(/\.ts$/, '')] = path.join(dir, file);
    }
  }
  return {
    input,
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
    output: { dir: path.join(dir, 'dist'), format: 'es', preserveModules: true, preserveModulesRoot: path.join(dir, 'src'), entryFileNames: '[name].js', sourcemap: false },
    plugins: [nodeResolve({ extensions: ['.ts', '.js', '.json'] }), typescript()],
    onwarn,
  };
}

function expand(dir, pattern) {
  const folder = path.dirname(pattern);
  const full = path.join(dir, folder);
  return existsSync(full) ? readdirSync(full).filter((f) => f.endsWith('.ts') && !f.endsWith('.stories.ts')).map((f) => `${folder}/${f}`) : [];
}

const only = process.env.BUILD?.split(',');
export default [
  ...['law', 'forms', 'sdk', 'elements', 'server', 'doctor'].map((name) => [name, library(name)]),
  ['cdn', kit({ dir: path.join(root, 'dist/cdn'), version })],
].filter(([name]) => !only || only.includes(name)).map(([, config]) => config);
