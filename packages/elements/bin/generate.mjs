/** Part of `npm run generate`: everything that is made from the elements' sources, `docs/elements.md` included. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editorData } from './editor-data.mjs';
import { elementsOf, manifests } from './manifest/manifest.mjs';
import { llms, llmsFull, referencePage } from './reference.mjs';
import { elementTypes, reactComponents, vueTypes } from './typings.mjs';
import { write } from './write.mjs';

const root = path.join(import.meta.dirname, '../../..');
const { name, version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8'));

/** Content by path from the root of the repository. */
export function generated() {
  const { forms, elements: own, doors, typedEvents } = manifests();
  const elements = [...elementsOf(own).map((one) => ({ ...one, folder: 'elements' })), ...elementsOf(forms).map((one) => ({ ...one, folder: 'forms' }))].map((one) => ({ ...one, settable: settable(one) }));
  const tokens = forms.modules[0].declarations[0].cssProperties;
  const plain = elements.map(({ folder: _folder, settable: _settable, ...one }) => one);
  const all = { ...own, modules: [...forms.modules, ...own.modules] };
  const files = new Map([
    ['packages/forms/dist/custom-elements.json', `${JSON.stringify(forms, null, 1)}\n`],
    ['packages/elements/dist/custom-elements.json', `${JSON.stringify(own, null, 1)}\n`],
    ['packages/elements/dist/llms.txt', llms(plain, tokens, version)],
    ['packages/elements/dist/llms-full.txt', llmsFull(plain, tokens, version)],
    ['packages/elements/src/gen/elements.ts', elementTypes(elements, doors, typedEvents)],
    ['packages/elements/src/gen/vue.ts', vueTypes(elements)],
    ['docs/elements.md', referencePage(plain, tokens)],
  ]);
  for (const [file, text] of reactComponents(elements, doors, typedEvents)) files.set(`packages/elements/src/gen/react/${file}.ts`, text);
  for (const [file, text] of editorData(all, plain, tokens, { name, version })) files.set(`packages/elements/dist/${file}`, text);
  return files;
}

/** Properties that Lit declares, or that have a setter: what a host may assign. */
function settable(element) {
  return new Set(element.members.filter((one) => one.kind === 'field' && !one.readonly).map((one) => one.name));
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of generated()) write(path.join(root, file), text);
}
