import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { consumer, root } from './consumer.ts';

const strict = { target: 'ES2022', strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] };
const bundled = { ...strict, module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx' };
const programs: Readonly<Record<string, { readonly files: readonly string[]; readonly options: object }>> = {
  'a page, React and Angular': { files: ['dom.ts', 'react.tsx', 'angular.ts'], options: bundled },
  Vue: { files: ['vue.tsx'], options: bundled },
  'a Node program': { files: ['node.ts'], options: { ...strict, module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2023', 'DOM', 'DOM.Iterable'] } },
};

for (const [name, { files, options }] of Object.entries(programs)) {
  test(`types of the packages let right code of ${name} through and find every mistake in it`, async () => {
    const folder = path.join(consumer, 'typings', files[0] ?? '');
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(path.join(import.meta.dirname, 'typings', file), path.join(folder, file));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
    assert.ok(files.every((file) => readFileSync(path.join(folder, file), 'utf8').includes('@ts-expect-error')), 'each file holds mistakes, or nothing is proved');

    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: consumer }, (_error, stdout) => resolve(stdout));
    });

    assert.equal(said, '');
  });
}
