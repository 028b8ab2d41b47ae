/** The custom-elements manifest of a package, read from its sources. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { tokenDefaults } from '../../../forms/src/base/tokens.ts';
import { litProperties, registrations } from './lit-properties.mjs';
import { partWords, stateWords, templates } from './parts.mjs';
import { tokenWords } from './tokens.mjs';

const packages = path.join(import.meta.dirname, '../../..');

/** Registered by the elements that need them; nobody writes their tags. */
const internal = new Set(['vphc-page-pane', 'vphc-calendar', 'vphc-entry-dialog', 'vphc-form-picker', 'vphc-case-papers', 'vphc-framed']);

function sources(folder) {
  const from = path.join(packages, folder, 'src');
  const skipped = /(^|\/)(gen|testing|templates|i18n|react|vue|angular)\/|\.stories\.ts$|(^|\/)index\.ts$/;
  return readdirSync(from, { recursive: true }).filter((file) => file.endsWith('.ts') && !skipped.test(file)).sort()
    .map((file) => ts.createSourceFile(path.join('packages', folder, 'src', file), readFileSync(path.join(from, file), 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** Events by their name, as `interface …EventMap { 'vphc-…': CustomEvent<…> }` declares them anywhere. */
function eventTypes(files) {
  const types = new Map();
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && /EventMap$/.test(node.name.text)) {
      for (const member of node.members) if (member.name && ts.isStringLiteral(member.name) && member.type) types.set(member.name.text, { type: member.type.getText(), words: ts.getJSDocCommentsAndTags(member).map((one) => ts.getTextOfJSDocComment(one.comment) ?? '').join(' ').trim() });
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return types;
}

const clean = (words) => words?.replace(/\s*\n\s*/g, ' ').trim();
const described = (one) => ({ ...one, ...(one.description ? { description: clean(one.description) } : {}) });

/** A class with what its bases have: own words win. */
function whole(name, classes) {
  const own = classes.get(name);
  if (!own) return { members: [], attributes: [], events: [], slots: [], cssParts: [], cssStates: [], reactive: {} };
  const base = whole(own.superclass?.name, classes);
  const merged = (kind, key = 'name') => [...new Map([...base[kind].map((one) => [one[key], { ...one, inheritedFrom: one.inheritedFrom ?? { name: own.superclass.name } }]), ...(own[kind] ?? []).map((one) => [one[key], described(one)])]).values()];
  const before = new Map(base.members.map((one) => [one.name, one]));
  const members = new Map(base.members.map((one) => [one.name, { ...one, inheritedFrom: one.inheritedFrom ?? { name: own.superclass.name } }]));
  for (const member of own.members ?? []) members.set(member.name, { ...(member.description ? {} : { description: before.get(member.name)?.description }), ...described(member) });
  return { ...own, members: [...members.values()], reactive: { ...base.reactive, ...own.reactive }, ...Object.fromEntries(['attributes', 'events', 'slots', 'cssParts', 'cssStates'].map((kind) => [kind, merged(kind)])) };
}

const shown = ({ privacy, static: isStatic, name }) => privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#') && !name.startsWith('_');
const withoutUndefined = (value) => JSON.parse(JSON.stringify(value));
const typed = (member) => member.type?.text?.replace(/^\|\s*/, '').replace(/\s+/g, ' ');

function declaration(tag, found, types) {
  const fields = new Map(found.members.filter((one) => one.kind === 'field').map((one) => [one.name, one]));
  const members = found.members.filter(shown).map((one) => {
    const { attribute, reflects } = found.reactive[one.name] ?? {};
    const common = { kind: one.kind, name: one.name, description: one.description, inheritedFrom: one.inheritedFrom };
    if (one.kind === 'method') return { ...common, parameters: one.parameters?.map(({ name, type, optional }) => ({ name, type, optional })), return: one.return };
    return { ...common, type: { text: typed(one) ?? 'unknown' }, readonly: one.readonly, ...(attribute ? { attribute, reflects: reflects || undefined } : {}) };
  });
  return withoutUndefined({
    kind: 'class', customElement: true, name: found.name, tagName: tag, description: clean(found.description) ?? '', superclass: found.superclass && { name: found.superclass.name },
    ...(internal.has(tag) ? { privacy: 'private' } : {}),
    members,
    attributes: found.attributes.map(({ name, fieldName, inheritedFrom }) => ({ name, fieldName, type: { text: typed(fields.get(fieldName) ?? {}) ?? 'string' }, description: fields.get(fieldName)?.description ?? '', inheritedFrom })),
    events: found.events.filter(({ name }) => name !== 'type').map(({ name, type, description, inheritedFrom }) => ({ name, type: { text: types.get(name)?.type ?? (type && type.text !== 'CustomEvent' ? type.text : 'CustomEvent') }, description: clean(description) || types.get(name)?.words || '', inheritedFrom })),
    slots: found.slots, cssParts: found.cssParts, cssStates: found.cssStates,
  });
}

/** Every package of elements at once, for they inherit from each other. `{ forms, elements, typedEvents }`: manifests, internal elements left out. */
export function manifests() {
  const files = ['forms', 'elements'].flatMap(sources);
  const { modules } = create({ modules: files, plugins: [litProperties(), registrations()] });
  const classes = new Map();
  for (const module of modules) for (const one of module.declarations ?? []) if (one.kind === 'class') classes.set(one.name, { ...one, file: module.path });
  const types = eventTypes(files);
  const shownTags = modules.flatMap((module) => module.registered ?? []).filter(({ tag }) => !internal.has(tag));
  const drawn = templates(ts, files, new Set(shownTags.map(({ name }) => classes.get(name)?.file)));
  // Dialogs of an element are registered beside it; their parts reach the page through it.
  const beside = (name) => modules.find((module) => module.registered?.some((one) => one.name === name))?.registered.filter(({ tag }) => internal.has(tag)).map((one) => classes.get(one.name)?.file) ?? [];
  for (const one of classes.values()) {
    one.cssParts = [...new Set([one.file, ...beside(one.name)].filter(Boolean).flatMap(drawn.parts))].sort().map((name) => ({ name, description: partWords[name] ?? '' }));
    one.cssStates = drawn.states(one.file).map((name) => ({ name, description: stateWords[name] ?? '' }));
  }
  const seen = new Set();
  const result = { forms: [], elements: [] };
  for (const module of modules) {
    for (const { tag, name } of module.registered ?? []) {
      const found = whole(name, classes);
      const folder = found.file?.split('/')[1];
      if (!folder || seen.has(tag) || internal.has(tag)) continue;
      seen.add(tag);
      const file = found.file.replace(/^packages\/[^/]+\/src/, 'dist').replace(/\.ts$/, '.js');
      const define = module.path.replace(/^packages\/[^/]+\/src/, 'dist').replace(/\.ts$/, '.js');
      result[folder].push({
        kind: 'javascript-module', path: file, define, declarations: [declaration(tag, found, types)],
        exports: [{ kind: 'js', name, declaration: { name, module: file } }, { kind: 'custom-element-definition', name: tag, declaration: { name, module: file } }],
      });
    }
  }
  const order = (a, b) => (a.declarations[0].tagName < b.declarations[0].tagName ? -1 : 1);
  const tokens = { kind: 'javascript-module', path: 'dist/base/element.js', exports: [{ kind: 'js', name: 'VphcElement', declaration: { name: 'VphcElement', module: 'dist/base/element.js' } }], declarations: [{
    kind: 'class', name: 'VphcElement', description: 'Base of every element: the tokens below work on each of them, and on any ancestor of it.',
    cssProperties: Object.entries(tokenDefaults).map(([name, value]) => ({ name: `--vphc-${name}`, default: value, description: tokenWords[name] ?? '' })),
  }] };
  const manifest = (list) => ({ schemaVersion: '2.1.0', modules: list.sort(order).map(({ define: _define, ...one }) => one) });
  return { forms: { ...manifest(result.forms), modules: [tokens, ...manifest(result.forms).modules] }, elements: manifest(result.elements), doors: new Map([...result.forms, ...result.elements].map((one) => [one.declarations[0].tagName, one.define])), typedEvents: new Set(types.keys()) };
}

/** The declarations of elements in a manifest. */
export const elementsOf = (manifest) => manifest.modules.flatMap((one) => one.declarations).filter((one) => one.tagName);
