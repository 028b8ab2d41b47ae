import { codes as lists } from '@xlvphc/law';
import type { Block, Condition, Field, FieldInfo, FormDefinition, Operand } from '@xlvphc/forms';
import { fieldsOf, listsOf } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import { documentForms } from '../src/template/binding.ts';
import { substitutions } from '../src/templates/wording.ts';

/** Name of a form's page: codes without the Vietnamese letter, as file systems and addresses like them. */
export const pageName = (code: string): string => `${code.toLowerCase().replace('đ', 'd')}.md`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const day = (iso: string): string => iso.split('-').reverse().join('/');

/** The page of one form in the docs: what it is, what it rests on, every blank, and what differs from the official text. */
export function formPage(form: FormDefinition, worded: FormDefinition, differences: number): string {
  const blank = pageText(layout(worded, {}, { on: worded.validFrom, mode: 'normal' }, { blank: true }));
  const bases = blank.filter((line) => /^(?:Căn cứ|Xét|Theo đề nghị)/.test(line)).map(shortened);
  const amended = substitutions.filter(({ from }) => JSON.stringify(form.blocks).includes(JSON.stringify(from).slice(1, -1)));
  return `# ${form.code}. ${form.title}

<!-- Written by packages/forms/bin/form-pages.ts from the definition; not edited by hand. -->

| | |
|---|---|
| Kind | ${form.kind === 'decision' ? 'Quyết định (decision)' : 'Biên bản (record)'}, symbol \`${form.symbol}\` |
| Purpose | ${cell(purposeOf(form))} |
| In force | from ${day(form.validFrom)}${form.validTo === null ? '' : ` to ${day(form.validTo)}`} |
| Source | ${cell(form.source)} |
| Back side | ${hasBack(form.blocks) ? 'yes, on a sheet of its own' : 'no'} |
| Gives back to the case | ${givesBack(form)} |
| When it is offered | [forms and their events](../../law/forms.md) |

${amended.length === 0 ? '' : `Later wording, put in by date: ${amended.map(({ to, validFrom, source }) => `“${to}” from ${day(validFrom)} (${source})`).join('; ')}.\n\n`}${
  differences === 0 ? 'The empty form has the official text word for word.' : `${differences} ${differences === 1 ? 'paragraph differs' : 'paragraphs differ'} from the official text, each with its reason: [differences](../differences.md#${form.code.toLowerCase()}).`
}

## Rests on

${bases.length === 0 ? 'No bases are printed.' : bases.map((line) => `- ${line.replaceAll('<', '&lt;')}`).join('\n')}

## Blanks

${sections(worded).map(([title, fields]) => `### ${title}\n\n| Blank | Value | Kind | Filled from | How to fill in |\n|---|---|---|---|---|\n${fields.map((info) => row(info, worded)).join('\n')}\n`).join('\n')}`;
}

/** Dotted lines say nothing in a list of bases. */
const shortened = (line: string): string => line.replace(/[….]{2,}/g, '…').replace(/(?:…\s*)+/g, '… ').replace(/\s+([;,.])/g, '$1').trim();

const purposeOf = (form: FormDefinition): string => {
  const named = lists.documentTypes.find(({ code }) => code === form.code);
  return named ? `${named.vi} (${named.en})` : form.title;
};

function givesBack({ givesBack: given = [] }: FormDefinition): string {
  if (given.length === 0) return 'nothing';
  return given.includes('*') ? 'everything that is bound to it' : given.map((one) => `\`${one}\``).join(', ');
}

const hasBack = (blocks: readonly Block[]): boolean => blocks.some((block) => block.k === 'back' || ('blocks' in block && hasBack(block.blocks)));

function sections(form: FormDefinition): readonly (readonly [string, readonly FieldInfo[]])[] {
  const found = new Map<string, FieldInfo[]>();
  let begun = false;
  for (const info of fieldsOf(form)) {
    begun ||= info.section !== undefined;
    const title = info.section?.title ?? (begun ? 'Phần còn lại' : 'Đầu văn bản');
    found.set(title, [...(found.get(title) ?? []), info]);
  }
  return [...found];
}

function row(info: FieldInfo, form: FormDefinition): string {
  const { field, pattern } = info;
  const marks = [field.required ? 'required' : '', info.printed ? '' : 'not printed', info.condition ? `if ${condition(info.condition)}` : ''].filter(Boolean).join('; ');
  return `| ${cell(field.label)} | \`${pattern}\` | ${cell([kindOf(field), marks].filter(Boolean).join('; '))} | ${cell(originOf(info, form))} | ${cell(field.hint ?? '')} |`;
}

function kindOf(field: Field): string {
  if (field.options) return `${field.kind}: ${field.options.map(({ label }) => label).join(' / ')}`;
  return field.codeList === undefined ? field.kind : `${field.kind} of the list \`${field.codeList}\``;
}

/** Where a new document takes the value from. */
function originOf({ field, lists: around }: FieldInfo, form: FormDefinition): string {
  if (field.assigned) return 'the register, when the document is issued';
  if (field.computed) return `${field.computed.suggests ? 'proposed' : 'written'} by the rule \`${field.computed.rule}\``;
  const list = field.binding?.startsWith('.') ? listsOf(form).find(({ pattern }) => pattern === around.at(-1))?.block.binding : undefined;
  const binding = field.binding === undefined ? undefined : field.binding.startsWith('.') ? `${list ?? ''}${field.binding}` : field.binding;
  if (binding === undefined) return field.initial === undefined ? 'typed' : 'typed; a first value is proposed';
  const [root = ''] = binding.split('.');
  const where = Object.hasOwn(documentForms, root) ? `earlier document (${documentForms[root as keyof typeof documentForms].join(', ') || 'the decision it concerns'})`
    : ['unit', 'official', 'signer'].includes(root) ? 'unit and officials' : root === 'on' ? 'today' : 'case';
  return `${where}: \`${binding}\``;
}

const operand = (of: Operand): string => ('path' in of ? `\`${of.path}\`` : JSON.stringify(of.value));

function condition(test: Condition): string {
  switch (test.op) {
    case 'eq':
      return `${operand(test.left)} is ${operand(test.right)}`;
    case 'ne':
      return `${operand(test.left)} is not ${operand(test.right)}`;
    case 'gt':
      return `${operand(test.left)} > ${operand(test.right)}`;
    case 'lt':
      return `${operand(test.left)} < ${operand(test.right)}`;
    case 'in':
      return `${operand(test.left)} is one of ${test.values.join(', ')}`;
    case 'filled':
      return `${operand(test.left)} is filled`;
    case 'and':
      return test.all.map(condition).join(' and ');
    case 'or':
      return test.all.map(condition).join(' or ');
    case 'not':
      return `not (${condition(test.test)})`;
    case 'rule':
      return `rule \`${test.rule}\``;
  }
}
