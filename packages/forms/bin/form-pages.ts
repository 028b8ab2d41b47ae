/**
 * Writes a page of the docs and two stories for every official form, from the definitions. With `--check` it only compares.
 *   node --conditions=source packages/forms/bin/form-pages.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import '@xlvphc/forms/all';
import { fieldsOf, formByCode, officialCodes, type FormDefinition } from '@xlvphc/forms';
import { officialForms } from '../src/templates/catalogue.ts';
import { formPage, pageName } from './form-page.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const catalogue = path.join(root, 'docs/forms/catalogue');

/** Every file that follows from the definitions, by its path. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const forms: readonly FormDefinition[] = await Promise.all(officialCodes.map(async (code) => (officialForms[code] as () => Promise<FormDefinition>)()));
  const differences = readFileSync(path.join(root, 'docs/forms/differences.md'), 'utf8');
  const files = new Map<string, string>();
  for (const form of forms) files.set(path.join(catalogue, pageName(form.code)), formPage(form, formByCode(form.code), differencesOf(form.code, differences)));
  files.set(path.join(catalogue, 'README.md'), index(forms));
  files.set(path.join(root, 'stories/forms/guided.stories.ts'), stories(forms, { id: 'form-guided', title: 'Biểu mẫu/Nhập theo phần', view: 'guided', tested: true }));
  files.set(path.join(root, 'stories/forms/page.stories.ts'), stories(forms, { id: 'form-page', title: 'Biểu mẫu/Điền trên trang giấy', view: 'page', tested: false }));
  return files;
}

/** Files that are missing, stale, or left from a form that is gone. */
export async function staleFiles(): Promise<readonly string[]> {
  const files = await generatedFiles();
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => file);
  const left = existsSync(catalogue) ? readdirSync(catalogue).map((name) => path.join(catalogue, name)).filter((file) => !files.has(file)) : [];
  return [...stale, ...left].map((file) => path.relative(root, file));
}

/** Rows of the form's part of the list of differences. */
function differencesOf(code: string, differences: string): number {
  const part = differences.split(/^## /m).find((one) => one.startsWith(`${code}\n`)) ?? '';
  return part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Official ')).length;
}

function index(forms: readonly FormDefinition[]): string {
  const list = (kind: FormDefinition['kind']): string => forms.filter((form) => form.kind === kind)
    .map((form) => `| [${form.code}](${pageName(form.code)}) | ${form.title} | \`${form.symbol}\` | ${fieldsOf(form).length} |`).join('\n');
  const head = '| Form | Title | Symbol | Blanks |\n|---|---|---|---|';
  return `# The official forms

<!-- Written by packages/forms/bin/form-pages.ts from the definitions; not edited by hand. -->

${forms.length} forms of Nghị định 118/2021/NĐ-CP. Where they differ from the official text: [differences](../differences.md). How one is written: [writing a form](../writing-a-form.md).

## Quyết định

${head}
${list('decision')}

## Biên bản

${head}
${list('record')}
`;
}

function stories(forms: readonly FormDefinition[], { id, title, view, tested }: { readonly id: string; readonly title: string; readonly view: 'guided' | 'page'; readonly tested: boolean }): string {
  const name = (code: string): string => code.replace('Đ', 'd').toLowerCase().replace(/^m/, 'M');
  const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  return `// Written by packages/forms/bin/form-pages.ts; not edited by hand.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { lastDrawn, officialForm, type FormArgs } from '../official-form.ts';
import { waitFor } from '../waiting.ts';

const meta: Meta<FormArgs> = { id: '${id}', title: '${title}', component: 'vphc-form', render: officialForm, play: waitFor(lastDrawn.${view}), args: { view: '${view}' }, parameters: { layout: 'fullscreen' }${tested ? '' : ", tags: ['!test']"} };
export default meta;

${forms.map(({ code, title: form }) => `export const ${name(code)}: StoryObj<FormArgs> = { name: ${quoted(`${code} ${form}`)}, args: { code: '${code}' } };`).join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const file of stale) console.error(`stale: ${file}`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    const files = await generatedFiles();
    mkdirSync(catalogue, { recursive: true });
    for (const name of readdirSync(catalogue)) if (!files.has(path.join(catalogue, name))) rmSync(path.join(catalogue, name));
    for (const [file, text] of files) if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    console.log(`${files.size} files`);
  }
}
