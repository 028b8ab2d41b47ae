import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { ownBuiltIns } from './rollup.built-ins.mjs';

const root = import.meta.dirname;
export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
export const typescript = () => esbuild({ target: 'es2022', tsconfig: path.join(root, 'tsconfig.base.json') });

/** Browser bundles: entries with a stable name, chunks with a content hash, everything included. */
export function browser(input, dir, { minify = true } = {}) {
  return {
    input,
    output: { dir, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
    plugins: [
      nodeResolve({ browser: true, preferBuiltins: false, exportConditions: ['source', 'production', 'browser'], extensions: ['.ts', '.mjs', '.js', '.json'] }),
      commonjs(),
      noGlobals(),
      typescript(),
      ownBuiltIns(),
      minify && terser({ module: true, compress: { passes: 2, unsafe_math: false }, format: { comments: false } }),
      together(),
      manifest(dir),
    ],
    onwarn,
  };
}

/** Lit tells its versions, and keeps what decorators of other copies wrote, in globals: pages of a province get `window.Vphc` and no other. */
function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id) || !/lit\w*Versions|reactiveElementVersions|litPropertyMetadata/.test(code)) return null;
      const quiet = code.replace(/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g, '0').replace(/(?:\b\w+\.)?\blitPropertyMetadata\b/g, 'ownPropertyMetadata');
      return { code: quiet.includes('ownPropertyMetadata') ? `let ownPropertyMetadata;${quiet}` : quiet, map: null };
    },
  };
}

/**
 * What a lazy chunk imports loads beside it, not after it: one round trip less on a slow network. What the importing chunk has loaded
 * already is not asked for again.
 */
function together() {
  return {
    name: 'together',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const here = new Set();
      const visit = (id) => {
        if (here.has(id)) return;
        here.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(visit);
      };
      chunk.moduleIds.forEach(visit);
      const more = (getTargetChunkImports() ?? []).filter((one) => one.type === 'internal' && !one.chunk.moduleIds.every((id) => here.has(id))).map((one) => `import(${one.resolvedImportPath})`);
      return more.length ? { left: 'Promise.all([import(', right: `),${more.join()}]).then(m=>m[0])` } : null;
    },
  };
}

/** Writes `manifest.json` (static and lazy imports of each chunk) and `sri.json` (integrity of each file). */
function manifest(dir) {
  return {
    name: 'manifest',
    writeBundle(_, bundle) {
      const chunks = {};
      const sri = {};
      for (const [file, chunk] of Object.entries(bundle)) {
        const bytes = readFileSync(path.join(dir, file));
        sri[file] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        if (chunk.type === 'chunk') chunks[file] = { entry: chunk.isEntry, imports: chunk.imports, lazy: chunk.dynamicImports, modules: Object.keys(chunk.modules).map((m) => path.relative(root, m)) };
      }
      writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify({ version, chunks }, null, 1));
      writeFileSync(path.join(dir, 'sri.json'), JSON.stringify(sri, null, 1));
    },
  };
}

export function onwarn(warning, report) {
  if (['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED', 'SOURCEMAP_ERROR'].includes(warning.code) && /node_modules/.test(warning.message)) return;
  report(warning);
}
