import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../src/embed/version.ts';
import { connectedTags, formTags } from '../../src/embed/tags.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
/** Without the loader, and the element of the frame: a page of the backend has one copy. */
const sources = (pattern: string): string[] => globSync(pattern, { cwd: root }).filter((file) => !/stories|\/testing\/|\/embed\/|\/frame\/framed\.ts$/.test(file));
/** In scripts and style sheets a tag by name; `html` templates are renamed for a copy with a suffix, these are not. */
const byName = /(?:querySelector(?:All)?(?:<[^>]*>)?|matches|closest)\(\s*['"`][^'"`]*\bvphc-[\w-]+|localName [!=]==? 'vphc-[\w-]+|^\s*vphc-[\w-]+[^\n:;(<=]*\{/gm;

describe('a copy of the kit whose tags have a suffix', () => {
  it('finds its own elements, because no code and no style asks for a tag by name', () => {
    for (const seeded of ["root.querySelector<VphcForm>('vphc-form')", '  vphc-combobox {\n']) assert.ok(seeded.search(byName) >= 0, seeded);
    const found = sources('packages/{forms,elements}/src/**/*.ts').flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(byName)].map(([text]) => `${file}: ${text.trim()}`));
    assert.deepEqual(found, []);
  });

  it('is told apart by the version of the packages', () => {
    assert.equal(version, (JSON.parse(readFileSync(path.join(root, 'packages/elements/package.json'), 'utf8')) as { version: string }).version);
  });

  it('is loaded for every element that has a module to define it, but for the parts of others', () => {
    const parts = ['registration', 'calendar', 'page-pane', 'repeat', 'subject', 'violation-picker'];
    const modules = sources('packages/{forms,elements}/src/define/*.ts').map((file) => path.basename(file, '.ts')).filter((name) => !parts.includes(name));
    assert.deepEqual([...new Set(modules)].sort(), [...connectedTags, ...formTags].sort());
  });
});
