/**
 * `npm run pack`: lays each package out as it is published, in `.cache/publish/NAME`, and packs it there. What is staged differs from the workspace:
 * no condition `source` (a bundler that knows it would compile our TypeScript, and Node refuses to), no sources and no scripts; declarations name `.js` files, which every
 * resolution understands; licence and notices beside the code.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { manifestOf, published, root } from './packages.mjs';

const run = promisify(execFile);
const staged = path.join(root, '.cache/publish');

/** Files of the package that are never shipped. */
const left = /(^|\/)\.|\.tsbuildinfo$|\.ts$(?<!\.d\.ts)|\.stories\.|\.map$|\.\d+$/;

function* filesIn(folder) {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) return yield folder;
  for (const entry of readdirSync(folder).sort()) yield* filesIn(path.join(folder, entry));
}

/** The condition for our own tools goes; what remains keeps its order: types first. */
const doors = (exports) => Object.fromEntries(Object.entries(exports).map(([door, target]) => [door, typeof target === 'string' ? target : Object.fromEntries(Object.entries(target).filter(([condition]) => condition !== 'source'))]));

/** Declarations say `./x.ts` like the sources. */
const declaration = (text) => text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2');

/** Declarations that no entry reaches any more are those of files that were renamed: tsc leaves them behind. */
function orphan(file, folder) {
  return file.endsWith('.d.ts') && file.startsWith('dist/') && !existsSync(path.join(root, folder, file.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, '.ts')));
}

/** Lays out one package; returns its folder. */
export function stage(folder) {
  const { scripts: _scripts, devDependencies: _dev, private: _private, ...manifest } = manifestOf(folder);
  const target = path.join(staged, manifest.name.replace('@xlvphc/', ''));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const wanted of manifest.files) {
    for (const file of filesIn(path.join(root, folder, wanted))) {
      const inside = path.relative(path.join(root, folder), file);
      if (left.test(inside) || orphan(inside, folder)) continue;
      mkdirSync(path.dirname(path.join(target, inside)), { recursive: true });
      if (inside.endsWith('.d.ts')) writeFileSync(path.join(target, inside), declaration(readFileSync(file, 'utf8')));
      else copyFileSync(file, path.join(target, inside));
    }
  }
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(path.join(root, file), path.join(target, file));
  if (existsSync(path.join(root, folder, 'README.md'))) copyFileSync(path.join(root, folder, 'README.md'), path.join(target, 'README.md'));
  manifest.files = [...manifest.files, 'NOTICE'];
  if (manifest.exports) manifest.exports = doors(manifest.exports);
  if (Array.isArray(manifest.sideEffects)) manifest.sideEffects = manifest.sideEffects.filter((one) => !one.startsWith('./src/'));
  writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return target;
}

/** Packs what is staged; tells where the tarball lies. */
async function pack(folder) {
  const target = stage(folder);
  const tarballs = path.join(staged, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', tarballs], { cwd: target, maxBuffer: 64 * 1024 * 1024 });
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(stdout);
  return { name: manifestOf(folder).name, folder: target, tarball: path.join(tarballs, filename), size, unpackedSize, entryCount };
}

/** Packs every published package. */
export const packAll = () => Promise.all(published.map(pack));

if (process.argv[1] === import.meta.filename) {
  for (const { name, tarball, size, unpackedSize, entryCount } of await packAll()) {
    process.stdout.write(`${name.padEnd(18)} ${String(Math.round(size / 1e3)).padStart(6)} KB packed ${String(Math.round(unpackedSize / 1e3)).padStart(6)} KB ${String(entryCount).padStart(5)} files  ${path.relative(root, tarball)}\n`);
  }
}
