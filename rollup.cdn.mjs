import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browser } from './rollup.config.mjs';

/**
 * The folder that a province copies to its web server: `<version>/` never changes once it is published, `vphc.js` beside it is the moving
 * alias. All addresses are relative to the files themselves, so any sub-path does.
 */
export function kit({ root, dir, version }) {
  const home = path.join(dir, version);
  const elements = (file) => path.join(root, 'packages/elements/src', file);
  const config = browser({ vphc: elements('autoload.ts'), 'decision-state': elements('define/decision-state.ts') }, home);
  config.plugins.push(files({ root, dir, home, version }));
  return config;
}

const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

function files({ root, dir, home, version }) {
  return {
    name: 'kit-files',
    buildStart() {
      // Chunks of earlier builds of this version, and of the layout before versions had folders.
      for (const old of [home, ...['chunks', 'fonts', 'decision-state.js'].map((name) => path.join(dir, name))]) rmSync(old, { recursive: true, force: true });
      mkdirSync(home, { recursive: true });
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const fonts = path.join(root, 'packages/forms/gen/fonts');
        mkdirSync(path.join(home, 'fonts'), { recursive: true });
        for (const file of readdirSync(fonts)) copyFileSync(path.join(fonts, file), path.join(home, 'fonts', file));
        writeFileSync(path.join(dir, 'vphc.js'), `import "./${version}/vphc.js";\n`);
        const below = (names) => Object.fromEntries(Object.entries(names).map(([name, value]) => [`${version}/${name}`, value]));
        const inner = (name) => JSON.parse(readFileSync(path.join(home, name), 'utf8'));
        writeFileSync(path.join(dir, 'sri.json'), JSON.stringify({ 'vphc.js': integrity(readFileSync(path.join(dir, 'vphc.js'))), ...below(inner('sri.json')) }, null, 1));
        writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify({ version, chunks: below(inner('manifest.json').chunks) }, null, 1));
      },
    },
  };
}
