import type { DocumentName } from './binding.ts';
import type { Block, Field, FormDefinition, Inline, ParagraphBlock, ParagraphStyle } from '../definition.ts';

/** What may stand in `${…}`. */
export type Part = Inline | Block | readonly Block[] | string;

/** Everything about a form but its page. */
export type FormMeta = Omit<FormDefinition, 'blocks' | 'validTo' | 'partyFrom'> & { readonly validTo?: string; readonly partyFrom?: DocumentName };

const isInline = (part: Inline | Block): part is Exclude<Inline, { k: 'when' }> => part.k === 'text' || part.k === 'blank' || part.k === 'alternative';

/**
 * The official page as data. Each line of the template is a paragraph; `${…}` holds blanks and blocks. Styles come from the words
 * ("Điều 1." an article, "1." a clause, "a)" a point, "Căn cứ …" a basis) or from a mark before the line: `#` kind of document,
 * `##` subject, `=` authority, `!` an instruction printed on the empty form only.
 */
export function form(meta: FormMeta): (strings: TemplateStringsArray, ...parts: readonly Part[]) => FormDefinition {
  return (strings, ...parts) => {
    const { validTo, ...rest } = meta;
    const draft = blocks(strings, ...parts);
    return { ...rest, validTo: validTo ?? null, blocks: resolveEchoes(draft, fieldIndex(draft), '') };
  };
}

/** A piece of a page, for use in several forms: the same language as `form`. */
export function blocks(strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] {
  const page = new Page();
  strings.forEach((chunk, index) => {
    page.text(chunk);
    const part = parts[index];
    if (part !== undefined) page.part(part, strings[index + 1] ?? '');
  });
  return page.finish();
}

class Page {
  readonly #blocks: Block[] = [];
  #line: Inline[] = [];
  #oneLine = true;

  text(chunk: string): void {
    chunk.split('\n').forEach((piece, index) => {
      if (index > 0) {
        this.#endLine();
        this.#oneLine = false;
      }
      const words = this.#line.length === 0 ? piece.trimStart() : piece;
      if (words !== '') this.#line.push({ k: 'text', text: words });
    });
  }

  part(part: Part, after: string): void {
    if (typeof part === 'string') this.text(part);
    else if (isBlockList(part)) this.#block(...part);
    else if (isInline(part)) this.#line.push(part);
    else if (part.k === 'when' && !('inlines' in part)) this.#when(part, after);
    else if (part.k !== 'when') this.#block(part);
  }

  finish(): readonly Block[] {
    this.#endLine(this.#oneLine);
    return this.#blocks;
  }

  /** A condition inside a line is part of the line; on its own line it holds paragraphs. */
  #when(part: Extract<Block, { k: 'when' }>, after: string): void {
    const [only] = part.blocks;
    const alone = this.#line.length === 0 && (after.split('\n')[0] ?? '').trim() === '';
    if (!alone && part.blocks.length === 1 && only?.k === 'p') this.#line.push({ k: 'when', test: part.test, inlines: only.inlines });
    else this.#block(part);
  }

  #block(...parts: readonly Block[]): void {
    this.#endLine();
    this.#blocks.push(...parts);
  }

  /** A template without line breaks is a piece of a line: its last space counts. */
  #endLine(keepSpace = false): void {
    const paragraph = paragraphOf(this.#line, keepSpace);
    this.#line = [];
    if (paragraph) this.#blocks.push(paragraph);
  }
}

const isBlockList = (part: Inline | Block | readonly Block[]): part is readonly Block[] => Array.isArray(part);

const marks: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^## /, 'heading'],
  [/^# /, 'kind'],
  [/^= /, 'authority'],
];
const words: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^Căn cứ(?!:)/, 'basis'],
  [/^Điều \d+\./, 'article'],
  [/^\d+\. /, 'clause'],
  [/^[a-zđ]\) /, 'point'],
];

function paragraphOf(line: readonly Inline[], keepSpace: boolean): ParagraphBlock | undefined {
  const inlines = [...line];
  const last = inlines.at(-1);
  if (last?.k === 'text' && !keepSpace) inlines.splice(-1, 1, ...(last.text.trimEnd() === '' ? [] : [{ ...last, text: last.text.trimEnd() }]));
  if (inlines.length === 0) return undefined;
  const [head] = inlines;
  if (head?.k !== 'text') return { k: 'p', style: 'body', inlines };
  const instruction = /^! /.test(head.text) ? { instruction: true as const } : {};
  const opening = head.text.replace(/^! /, '');
  const mark = marks.find(([pattern]) => pattern.test(opening));
  const text = mark ? opening.replace(mark[0], '') : opening;
  const style = (mark ?? words.find(([pattern]) => pattern.test(text)))?.[1] ?? 'body';
  const rest = inlines.slice(1);
  return { k: 'p', style, inlines: text === '' ? rest : [{ ...head, text }, ...rest], ...instruction };
}

/** Every blank that is asked, by its path with the rows left out (`violations.basis`). */
function fieldIndex(list: readonly Block[], scope = '', index = new Map<string, Field>()): Map<string, Field> {
  const add = (field: Field): void => void index.set(scope + field.id, field);
  const inlines = (parts: readonly Inline[]): void => {
    for (const part of parts) {
      if (part.k === 'blank' && !part.echo) add(part.field);
      else if (part.k === 'when') inlines(part.inlines);
    }
  };
  for (const block of list) {
    if (block.k === 'p') inlines(block.inlines);
    else if (block.k === 'data') block.fields.forEach(add);
    else if (block.k === 'repeat') fieldIndex(block.blocks, `${scope}${block.id}.`, index);
    else if (block.k === 'columns') [block.left, block.right].forEach((side) => fieldIndex(side, scope, index));
    else if (block.k !== 'table') fieldIndex(block.blocks, scope, index);
  }
  return index;
}

/** Gives each `again('id')` the kind, label and print of the blank that it repeats. Throws when there is none. */
function resolveEchoes(list: readonly Block[], index: Map<string, Field>, scope: string): readonly Block[] {
  const inline = (part: Inline): Inline => {
    if (part.k === 'when') return { ...part, inlines: part.inlines.map(inline) };
    if (part.k !== 'blank' || !part.echo) return part;
    const field = index.get(scope + part.field.id);
    if (!field) throw new Error(`again('${part.field.id}') repeats a blank that the form does not ask`);
    return { ...part, field };
  };
  const side = (part: readonly Block[], inner = scope): readonly Block[] => resolveEchoes(part, index, inner);
  return list.map((block): Block => {
    if (block.k === 'p') return { ...block, inlines: block.inlines.map(inline) };
    if (block.k === 'data' || block.k === 'table') return block;
    if (block.k === 'columns') return { ...block, left: side(block.left), right: side(block.right) };
    if (block.k === 'repeat') return { ...block, blocks: side(block.blocks, `${scope}${block.id}.`) };
    return { ...block, blocks: side(block.blocks) };
  });
}
