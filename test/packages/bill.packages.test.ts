import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { bill } from '../../publish/bill.mjs';
import { licenceOf, permits, refused, report } from '../../publish/licences.mjs';
import { manifestOf, published } from '../../publish/packages.mjs';
import { root } from './consumer.ts';

const found = bill();

test('the bill of materials is CycloneDX, lists what is shipped and no tool of ours, and comes out the same again', () => {
  const names = new Set(found.components.map(({ name }) => name));

  assert.equal(found.bomFormat, 'CycloneDX');
  for (const folder of published) {
    const manifest = manifestOf(folder) as unknown as { readonly name: string; readonly dependencies?: Readonly<Record<string, string>> };
    for (const name of [manifest.name, ...Object.keys(manifest.dependencies ?? {})]) assert.ok(names.has(name), name);
  }
  for (const tool of ['esbuild', 'eslint', 'react', 'vue', 'vite']) assert.ok(!names.has(tool), tool);
  assert.deepEqual(bill(), found);
});

test('everything that is shipped is under a licence that is allowed', () => {
  assert.deepEqual(refused(found.components).map((one) => `${one.name}: ${licenceOf(one)}`), []);
});

test('a licence that asks for sources, and none at all, are refused', () => {
  const seeded = [{ name: 'copyleft', version: '1.0.0', licenses: [{ license: { id: 'GPL-3.0-only' } }] }, { name: 'silent', version: '1.0.0' }, { name: 'half', version: '1.0.0', licenses: [{ expression: '(MIT AND GPL-2.0-only)' }] }];

  assert.deepEqual(refused(seeded).map(({ name }) => name), ['copyleft', 'silent', 'half']);
  assert.ok(permits('(MIT OR GPL-3.0-only)'));
});

test('docs/licences.md is what the bill says (else: node publish/licences.mjs)', () => {
  assert.equal(readFileSync(path.join(root, 'docs/licences.md'), 'utf8'), report(found));
});
