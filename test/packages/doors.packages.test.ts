import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { manifestOf, published } from '../../publish/packages.mjs';
import { consumer, root } from './consumer.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: false | readonly string[];
  readonly customElements?: string;
  readonly publishConfig: { readonly access: string; readonly provenance: boolean };
  readonly dependencies?: Readonly<Record<string, string>>;
}
const short = (name: string): string => name.replace('@xlvphc/', '');
const names = published.map((folder) => manifestOf(folder).name as string);
const shipped = (name: string): Manifest => JSON.parse(readFileSync(path.join(consumer, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;

for (const name of names) {
  test(`${name} has nothing for publint to say`, async () => {
    const { messages } = await publint({ pkgDir: path.join(root, '.cache/publish', short(name)), strict: true, pack: false });

    assert.deepEqual(messages.map((message) => message.code), []);
  });

  test(`${name} gives ESM users and bundlers the right types at every door`, async () => {
    const { version } = shipped(name);
    const tarball = new Uint8Array(readFileSync(path.join(root, `.cache/publish/tarballs/xlvphc-${short(name)}-${version}.tgz`)));

    const result = await checkPackage(createPackageFromTarballData(tarball));

    assert.ok(result.types, 'types are included');
    // CommonJS and the resolution of Node 10 are not served: the packages are ES modules only.
    const wrong = result.problems.filter((problem) => !('resolutionKind' in problem && (problem.resolutionKind === 'node10' || problem.resolutionKind === 'node16-cjs')) && problem.kind !== 'CJSResolvesToESM');
    assert.deepEqual(wrong, []);
  });

  test(`${name} ships what its manifest names, the licence, and no sources`, () => {
    const manifest = shipped(name);
    const folder = path.join(consumer, 'node_modules', name);

    assert.equal(manifest.type, 'module');
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    for (const file of ['LICENSE', 'NOTICE', 'README.md']) assert.ok(existsSync(path.join(folder, file)), file);
    for (const target of Object.values(manifest.exports)) {
      const conditions = typeof target === 'string' ? { default: target } : target;
      assert.ok(!('source' in conditions), 'the condition of our own tools stays at home');
      if (typeof target !== 'string') assert.equal(Object.keys(target)[0], 'types');
      for (const file of Object.values(conditions)) assert.ok(file.includes('*') ? globSync(file, { cwd: folder }).length > 0 : existsSync(path.join(folder, file)), `${name}: ${file}`);
    }
    for (const pattern of manifest.sideEffects || []) assert.ok(globSync(pattern, { cwd: folder }).length > 0, `side effect ${pattern}`);
    if (manifest.customElements) assert.ok(existsSync(path.join(folder, manifest.customElements)));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => (/\.tsx?$/.test(file) && !file.endsWith('.d.ts')) || file.includes('.stories.') || file.includes('.tsbuildinfo'));
    assert.deepEqual(sources, []);
  });
}

test('all packages have one version and need each other in exactly that one', () => {
  const manifests = names.map(shipped);
  const [first] = manifests;
  for (const { version, dependencies } of manifests) {
    assert.equal(version, first?.version);
    for (const [name, wanted] of Object.entries(dependencies ?? {})) if (names.includes(name)) assert.equal(wanted, first?.version);
  }
});
