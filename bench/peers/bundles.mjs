// Each library's page in a folder of its own, all by the same bundler with the same settings; sizes are brotli at the highest quality.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { browser } from '../../rollup.config.mjs';

const here = import.meta.dirname;
export const out = path.resolve(here, '../../.cache/peers');
/** Name of the entry, and the package whose version is told. */
export const libraries = {
  native: undefined, shoelace: '@shoelace-style/shoelace', webawesome: '@awesome.me/webawesome', vaadin: '@vaadin/text-field', lion: '@lion/ui', spectrum: '@spectrum-web-components/bundle',
  jsonforms: '@jsonforms/core', ui5: '@ui5/webcomponents', surveyjs: 'survey-core', formio: '@formio/js', ours: undefined,
};

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** Bundles a library; gives bytes of what loads at once (code, style sheets) and of what may follow. */
export async function bundle(name) {
  const dir = path.join(out, name);
  rmSync(dir, { recursive: true, force: true });
  const entry = path.join(here, 'entries', `${name}.mjs`);
  const { files, imports } = await (name === 'ours' ? asShipped(entry, dir) : asUsual(entry, dir));
  const atOnce = new Set();
  const follow = (file) => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    imports(file).forEach(follow);
  };
  follow(path.join(dir, `${name}.js`));
  const bytes = (wanted) => files.filter(wanted).reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
  return {
    code: bytes((file) => atOnce.has(file)), styles: bytes((file) => file.endsWith('.css')), later: bytes((file) => file.endsWith('.js') && !atOnce.has(file)),
  };
}

/** A host's own bundler: what the documentation of each library tells its users to do. */
async function asUsual(entry, dir) {
  const { metafile: { outputs } } = await build({
    entryPoints: [entry], outdir: dir, bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', platform: 'browser', metafile: true,
    conditions: ['source', 'production', 'import', 'browser'], define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }, legalComments: 'none', logLevel: 'silent',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty' }, chunkNames: 'chunks/[name]-[hash]',
  });
  const known = Object.fromEntries(Object.entries(outputs).map(([file, { imports }]) => [path.resolve(file), imports]));
  return { files: Object.keys(known), imports: (file) => (known[file] ?? []).filter(({ kind, path: next }) => kind === 'import-statement' && known[path.resolve(next)]).map(({ path: next }) => path.resolve(next)) };
}

/** By the build of the project, as `dist/cdn` ships it: one file for a page, the rest in chunks that load side by side. */
async function asShipped(entry, dir) {
  const config = browser({ [path.basename(entry, '.mjs')]: entry }, dir);
  const made = await rollup({ ...config, preserveEntrySignatures: 'allow-extension', logLevel: 'silent' });
  const { output } = await made.write(config.output);
  await made.close();
  const chunks = Object.fromEntries(output.filter(({ type }) => type === 'chunk').map(({ fileName, imports }) => [path.join(dir, fileName), imports.map((file) => path.join(dir, file))]));
  return { files: Object.keys(chunks), imports: (file) => chunks[file] ?? [] };
}
