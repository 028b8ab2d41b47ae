import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { minify as terser } from 'terser';
import { browser } from './rollup.browser.mjs';

const root = import.meta.dirname;
const source = (file) => path.join(root, 'packages', file);

/** Names of the elements that the loader knows, out of the module that lists them. */
function tagsOf(list) {
  const text = readFileSync(source('elements/src/embed/tags.ts'), 'utf8');
  const names = [...(new RegExp(`export const ${list} = \\[([^\\]]*)\\]`).exec(text)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  if (names.length === 0) throw new Error(`tags.ts: ${list} is not read any more`);
  return names;
}

/**
 * The folder that a province copies to its web server. `<version>/` never changes once it is published; `vphc.js` beside it is the moving alias.
 * Every address is relative to the file that holds it, so any server and any sub-path does, and no other host is asked.
 * `tags` restricts the elements (for tests of a second copy), `version` names the folder.
 */
export function kit({ dir, version, tags, minify = true }) {
  const home = path.join(dir, version);
  const wanted = (name) => !tags || tags.includes(`vphc-${name}`);
  const input = {
    ...Object.fromEntries(tagsOf('connectedTags').filter(wanted).map((name) => [name, source(`elements/src/define/${name}.ts`)])),
    ...Object.fromEntries(tagsOf('formTags').filter(wanted).map((name) => [name, source(`forms/src/define/${name}.ts`)])),
    'second-copy': source('elements/src/embed/second-copy.ts'),
  };
  const config = browser(input, home, { minify });
  config.output.entryFileNames = 'chunks/[name]-[hash].js';
  config.plugins = [...config.plugins.filter(({ name }) => name !== 'together'), fontsBeside(), checkedImports(), files({ dir, home, version, input })];
  return config;
}

/** Print looks for its fonts beside the package; here they are beside the chunks. */
function fontsBeside() {
  return {
    name: 'fonts-beside',
    renderChunk: (code) => (code.includes('../../gen/fonts/') ? { code: code.replaceAll('../../gen/fonts/', '../fonts/'), map: null } : null),
  };
}

/** Before a lazy import the loader, if there is one, checks the chunk and all it imports, and loads them side by side. */
function checkedImports() {
  return {
    name: 'checked-imports',
    renderDynamicImport: ({ targetModuleId }) => (targetModuleId === null ? null : { left: '(u=>Promise.resolve(self.Vphc?.check?.(new URL(u,import.meta.url).href)).then(()=>import(u)))(', right: ')' }),
  };
}

const digest = (algorithm, bytes) => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function files({ dir, home, version, input }) {
  return {
    name: 'kit-files',
    generateBundle() {
      // Chunks of earlier builds of this version, and of the layout before versions had folders.
      for (const old of [home, ...['chunks', 'fonts', 'decision-state.js'].map((name) => path.join(dir, name))]) rmSync(old, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler(_, bundle) {
        const fonts = source('forms/gen/fonts');
        mkdirSync(path.join(home, 'fonts'), { recursive: true });
        for (const file of readdirSync(fonts)) copyFileSync(path.join(fonts, file), path.join(home, 'fonts', file));

        const table = writeTables(home, bundle, input);
        for (const name of ['vphc', 'vphc.classic']) {
          writeFileSync(path.join(home, `${name}.js`), await loader({ name, version, table, folder: './' }));
          writeFileSync(path.join(dir, `${name}.js`), await loader({ name, version, table, folder: `./${version}/` }));
        }

        // The element of the public page by itself, for pages that want no loader.
        const [state] = Object.values(bundle).filter(({ isEntry, name }) => isEntry && name === 'decision-state');
        if (state) writeFileSync(path.join(home, 'decision-state.js'), `export * from "./${state.fileName}";\n`);

        const sri = json(path.join(home, 'sri.json'));
        const add = (folder, file, list) => (list[file] = digest('sha384', readFileSync(path.join(folder, file))));
        for (const file of ['vphc.js', 'vphc.classic.js', ...(state ? ['decision-state.js'] : []), ...readdirSync(path.join(home, 'fonts')).map((file) => `fonts/${file}`), ...table.files]) add(home, file, sri);
        const below = (names) => Object.fromEntries(Object.entries(names).map(([name, value]) => [`${version}/${name}`, value]));
        const outer = {};
        for (const file of ['vphc.js', 'vphc.classic.js']) add(dir, file, outer);
        const manifest = json(path.join(home, 'manifest.json'));
        const save = (file, value) => writeFileSync(path.join(dir, file), JSON.stringify(value, null, 1));
        save(`${version}/sri.json`, sri);
        save('sri.json', { ...outer, ...below(sri) });
        save('manifest.json', { version, chunks: below(manifest.chunks) });
        const snippet = snippets({ version, sri, outer, table });
        writeFileSync(path.join(home, 'snippet.html'), snippet);
        writeFileSync(path.join(dir, 'snippet.html'), snippet);
      },
    },
  };
}

/**
 * The hashes of all files are 10 KB that do not compress, too much for the loader: they are modules by themselves. The first has what the
 * elements need to be drawn, and names the second with everything that loads later; the loader knows name and hash of the first.
 */
function writeTables(home, bundle, input) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const soon = new Set();
  const visit = (file) => {
    if (soon.has(file)) return;
    soon.add(file);
    byFile.get(file).imports.forEach(visit);
  };
  const entries = Object.fromEntries(chunks.filter(({ isEntry, name }) => isEntry && name in input).map(({ name, fileName }) => [name, fileName]));
  Object.values(entries).forEach(visit);
  const ordered = [...soon, ...chunks.map(({ fileName }) => fileName).filter((file) => !soon.has(file))];
  const nameOf = (file) => path.basename(file, '.js');
  const rowOf = (file) => [nameOf(file), digest('sha256', readFileSync(path.join(home, file))), (byFile.get(file)?.imports ?? []).map((other) => ordered.indexOf(other))];
  const rows = ordered.map(rowOf);
  const write = (name, values) => {
    const code = Object.entries(values).map(([key, value]) => `export const ${key}=${JSON.stringify(value)};`).join('\n');
    const file = `chunks/${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    writeFileSync(path.join(home, file), code);
    return file;
  };
  const later = write('files-later', { rows: rows.slice(soon.size), entries: {} });
  const first = write('files', { rows: rows.slice(0, soon.size), entries: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, ordered.indexOf(file)])), next: rowOf(later) });
  return { row: rowOf(first), files: [first, later] };
}

/** The script of a host page, as a module or for pages that cannot say so. */
export async function loader({ name, version, table, folder }) {
  const classic = name === 'vphc.classic';
  const { outputFiles } = await build({
    entryPoints: [source(`elements/src/embed/${classic ? 'classic' : 'module'}.ts`)],
    bundle: true, write: false, format: classic ? 'iife' : 'esm', target: 'es2022', legalComments: 'none', charset: 'utf8',
    define: { __VPHC_VERSION__: JSON.stringify(version), __VPHC_TABLE__: JSON.stringify(table.row), __VPHC_FOLDER__: JSON.stringify(folder) },
  });
  const { code } = await terser(outputFiles[0].text, { module: true, compress: { passes: 3 }, format: { comments: false } });
  return Buffer.from(code);
}

/** What an editor pastes; the address is the only thing to change. */
function snippets({ version, sri, outer, table: { files: [table] } }) {
  const tag = (attributes) => `<script ${attributes}></script>`;
  return `<!-- XLVPHC Kit ${version}. Thay https://MAY-CHU/kit/ bằng nơi đặt thư mục này. (Put the address of this folder in place of https://MAY-CHU/kit/.) -->

<!-- 1. Phiên bản cố định, có kiểm tra toàn vẹn. (A fixed version, checked.) -->
${tag(`type="module" src="https://MAY-CHU/kit/${version}/vphc.js" integrity="${sri['vphc.js']}" crossorigin="anonymous"`)}

<!-- 2. Trang không dùng được type="module". (Pages that cannot use modules.) -->
${tag(`src="https://MAY-CHU/kit/${version}/vphc.classic.js" integrity="${sri['vphc.classic.js']}" crossorigin="anonymous" defer`)}

<!-- 3. Luôn bản mới nhất trên máy chủ; không ghi integrity vì tệp thay đổi theo bản. (Always the latest; hence without integrity. This build: ${outer['vphc.js']}) -->
${tag('type="module" src="https://MAY-CHU/kit/vphc.js" crossorigin="anonymous"')}

<!-- Tùy chọn, đặt trước 1: bớt một lượt đi về trên mạng chậm. (Optional, before 1: one round trip less on a slow network.) -->
<link rel="preload" as="fetch" href="https://MAY-CHU/kit/${version}/${table}" crossorigin="anonymous">

<!-- Trang đã có bộ phiên bản khác: thêm data-vphc-version. (A page that has another version of the kit.) -->
<div data-vphc="decision-state" data-base-url="https://MAY-CHU/" data-vphc-version="${version.split('.')[0]}"></div>
`;
}
