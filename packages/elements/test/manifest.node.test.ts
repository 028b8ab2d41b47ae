import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tokenDefaults } from '@xlvphc/forms/base';
import { generated } from '../bin/generate.mjs';
import { loadableTags } from '../src/embed/tags.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Typed extends Described {
  readonly type?: { readonly text: string };
}
interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly members: readonly (Typed & { readonly kind: string })[];
  readonly attributes: readonly Typed[];
  readonly events: readonly Typed[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssStates: readonly Described[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly (Element & { readonly cssProperties?: readonly (Described & { readonly default?: string })[] })[] }[];
}
const root = path.resolve(import.meta.dirname, '../../..');
const files = generated();
const json = <T>(file: string): T => JSON.parse(files.get(file) ?? assert.fail(file)) as T;
const manifests = ['forms', 'elements'].map((name) => json<Manifest>(`packages/${name}/dist/custom-elements.json`));
const elements = manifests.flatMap(({ modules }) => modules).flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
const find = (tag: string): Element => elements.find(({ tagName }) => tagName === tag) ?? assert.fail(`${tag} is not in the manifest`);

const sources = ['forms', 'elements'].flatMap((name) => {
  const folder = path.join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/(^|\/)(gen|testing)\/|\.stories\./.test(file)).map((file) => ({ file: path.join(folder, file), text: readFileSync(path.join(folder, file), 'utf8') }));
});
const source = (name: string): string => sources.find(({ text }) => text.includes(`export class ${name} `) || text.includes(`export class ${name}<`) || text.includes(`export abstract class ${name}<`))?.text ?? '';

test('every tag that the loader knows is in the manifest with a description', () => {
  for (const tag of loadableTags) if (tag !== 'vphc-framed') assert.ok(find(tag).description.length > 10, tag);
});

test('no internal element is offered to pages', () => {
  for (const tag of ['vphc-page-pane', 'vphc-calendar', 'vphc-entry-dialog', 'vphc-form-picker', 'vphc-case-papers']) assert.ok(!elements.some(({ tagName }) => tagName === tag), tag);
});

test('every property and attribute has a type, and every slot, part and state a description', () => {
  const silent = elements.flatMap(({ tagName, members, attributes, slots, cssParts, cssStates }) => [
    ...members.filter(({ kind, type }) => kind === 'field' && (!type || type.text === 'unknown')).map(({ name }) => `${tagName}.${name}`),
    ...attributes.filter(({ type }) => !type?.text).map(({ name }) => `${tagName}[${name}]`),
    ...[...slots, ...cssParts, ...cssStates].filter(({ description }) => !description).map(({ name }) => `${tagName}::${name}`),
  ]);

  // Values whose type is open by nature.
  assert.deepEqual(silent.filter((one) => !/\.(revision|value|row|values)$/.test(one)), []);
});

test('every event that an element emits is documented with a description and the type of its detail', () => {
  let seen = 0;
  for (const { tagName, name, events } of elements) {
    const emitted = [...source(name).matchAll(/(?:\bemit(?:<[^(]*>)?\(|new CustomEvent(?:<[^(]*>)?\()\s*'(vphc-[a-z-]+)'/g)].map(([, event = '']) => event).filter((event) => event !== 'vphc-connect');
    for (const event of emitted) {
      seen += 1;
      const documented = events.find((one) => one.name === event) ?? assert.fail(`${tagName} emits ${event}, of which its manifest says nothing`);
      assert.ok(documented.description, `${tagName}: ${event}`);
      assert.match(documented.type?.text ?? '', /^CustomEvent<.+>$/, `${tagName}: ${event}`);
    }
  }
  assert.ok(seen >= 10, `only ${seen} events were found in the sources`);
});

test('every part that a template names is documented', () => {
  const drawn = new Set(sources.flatMap(({ text }) => [...text.matchAll(/\spart="([\w -]+)"/g)]).flatMap(([, names = '']) => names.split(' ')));
  const documented = new Set(elements.flatMap(({ cssParts }) => cssParts).map(({ name }) => name));

  assert.ok(drawn.size >= 10);
  assert.deepEqual([...drawn].filter((name) => !documented.has(name)), []);
});

test('every token is in the manifest once, with its default and what it is for', () => {
  const listed = manifests.flatMap(({ modules }) => modules).flatMap(({ declarations }) => declarations).flatMap(({ cssProperties = [] }) => cssProperties);

  assert.deepEqual(listed.map(({ name }) => name).sort(), Object.keys(tokenDefaults).map((name) => `--vphc-${name}`).sort());
  assert.deepEqual(listed.filter((token) => !token.description || !token.default).map(({ name }) => name), []);
});

test('the files that package.json names are those that are generated', () => {
  for (const name of ['forms', 'elements']) {
    const manifest = JSON.parse(readFileSync(path.join(root, `packages/${name}/package.json`), 'utf8')) as Record<string, string>;
    for (const field of ['customElements', 'web-types']) if (manifest[field]) assert.ok(files.has(path.join(`packages/${name}`, manifest[field])), `${name}: ${field}`);
  }
});

test('editors are told every element with its attributes, and every token', () => {
  const html = json<{ tags: { name: string; attributes: { name: string }[] }[] }>('packages/elements/dist/vscode.html-custom-data.json');
  const css = json<{ properties: { name: string }[] }>('packages/elements/dist/vscode.css-custom-data.json');
  const webTypes = json<{ contributions: { html: { elements: { name: string }[] } } }>('packages/elements/dist/web-types.json');

  assert.deepEqual(css.properties.length, Object.keys(tokenDefaults).length);
  for (const { tagName, attributes } of elements) {
    const tag = html.tags.find(({ name }) => name === tagName) ?? assert.fail(tagName);
    for (const { name } of attributes) assert.ok(tag.attributes.some((one) => one.name === name), `${tagName} ${name}`);
    assert.ok(webTypes.contributions.html.elements.some(({ name }) => name === tagName), tagName);
  }
});

test('llms.txt names every element and every attribute of its own', () => {
  const text = files.get('packages/elements/dist/llms.txt') ?? '';
  const full = files.get('packages/elements/dist/llms-full.txt') ?? '';

  for (const { tagName, events } of elements) {
    assert.ok(text.includes(`<${tagName}>`), tagName);
    for (const { name } of events) assert.ok(full.includes(`\`${name}\``), `${tagName} ${name}`);
  }
});

test('docs/elements.md is what the sources say now (else: npm run generate)', () => {
  assert.equal(readFileSync(path.join(root, 'docs/elements.md'), 'utf8'), files.get('docs/elements.md'));
});
