import type { Block, Condition, Field, FormDefinition, FormValues, Inline, RepeatBlock, TableBlock } from '../definition.ts';
import { joinPath, valueAt } from './path.ts';

/** A blank with everything that its place in the form says about it. */
export interface FieldInfo {
  readonly field: Field;
  /** Path with `*` for rows: `violations.*.fine`. */
  readonly pattern: string;
  /** The lists around it, outermost first: `violations`, `violations.*.remedialMeasures`. */
  readonly lists: readonly string[];
  /** The section of the entry it belongs to. */
  readonly section?: { readonly id: string; readonly title: string };
  /** Asked only if this holds: all conditions around it. */
  readonly condition?: Condition;
  /** Whether the paper shows it. */
  readonly printed: boolean;
}

/** A list of the form: its block and where it lies. */
export interface ListInfo {
  readonly block: RepeatBlock | TableBlock;
  readonly pattern: string;
  readonly condition?: Condition;
}

interface Place {
  readonly scope: string;
  readonly lists: readonly string[];
  readonly section?: { readonly id: string; readonly title: string };
  readonly condition?: Condition;
}

interface Outline {
  readonly fields: readonly FieldInfo[];
  readonly lists: readonly ListInfo[];
}

const outlines = new WeakMap<FormDefinition, Outline>();

/** All blanks in the order of the paper, each once (echoes left out). Kept for the life of the form. */
export const fieldsOf = (form: FormDefinition): readonly FieldInfo[] => outline(form).fields;
/** All lists (repeats and tables) in the order of the paper. */
export const listsOf = (form: FormDefinition): readonly ListInfo[] => outline(form).lists;

function outline(form: FormDefinition): Outline {
  const known = outlines.get(form);
  if (known) return known;
  const fields = new Map<string, FieldInfo>();
  const lists: ListInfo[] = [];
  walk(form.blocks, { scope: '', lists: [] }, fields, lists);
  const made: Outline = { fields: [...fields.values()], lists };
  outlines.set(form, made);
  return made;
}

function walk(blocks: readonly Block[], place: Place, fields: Map<string, FieldInfo>, lists: ListInfo[]): void {
  for (const block of blocks) {
    switch (block.k) {
      case 'p':
        inlines(block.inlines, place, fields);
        break;
      case 'data':
        for (const field of block.fields) add(field, place, fields, false);
        break;
      case 'columns':
        walk(block.left, place, fields, lists);
        walk(block.right, place, fields, lists);
        break;
      case 'section':
        walk(block.blocks, block.fold ? place : { ...place, section: { id: block.id, title: block.title } }, fields, lists);
        break;
      case 'when':
        walk(block.blocks, narrowed(place, block.test), fields, lists);
        break;
      case 'back':
        walk(block.blocks, place, fields, lists);
        break;
      case 'repeat':
      case 'table':
        list(block, place, fields, lists);
    }
  }
}

function list(block: RepeatBlock | TableBlock, place: Place, fields: Map<string, FieldInfo>, lists: ListInfo[]): void {
  if (block.k === 'repeat' && block.echo) return;
  const pattern = joinPath(place.scope, block.id);
  lists.push({ block, pattern, ...(place.condition ? { condition: place.condition } : {}) });
  const inside: Place = { ...place, scope: `${pattern}.*`, lists: [...place.lists, pattern] };
  if (block.k === 'repeat') walk(block.blocks, inside, fields, lists);
  else for (const column of block.columns) add(column.field, inside, fields, true);
}

function inlines(parts: readonly Inline[], place: Place, fields: Map<string, FieldInfo>): void {
  for (const part of parts) {
    if (part.k === 'blank') {
      if (!part.echo) add(part.field, place, fields, true);
    } else if (part.k === 'when') inlines(part.inlines, narrowed(place, part.test), fields);
  }
}

function add(field: Field, { scope, lists, section, condition }: Place, fields: Map<string, FieldInfo>, printed: boolean): void {
  const pattern = joinPath(scope, field.id);
  if (!fields.has(pattern)) fields.set(pattern, { field, pattern, lists, printed, ...(section ? { section } : {}), ...(condition ? { condition } : {}) });
}

function narrowed(place: Place, test: Condition): Place {
  const { condition } = place;
  return { ...place, condition: condition === undefined ? test : { op: 'and', all: [condition, test] } };
}

/** A blank in one row: its path and the path of its row (`''` for the document). */
export interface FieldPlace {
  readonly path: string;
  readonly scope: string;
}

/** Where a blank stands in these values: once, or once a row. */
export function placesOf(info: FieldInfo, values: FormValues): readonly FieldPlace[] {
  const last = info.lists.at(-1);
  if (last === undefined) return [{ path: info.pattern, scope: '' }];
  return rowsOf(last, values).map((scope) => ({ scope, path: `${scope}.${info.field.id}` }));
}

/** Paths of the rows of a list: `violations.*.remedialMeasures` gives `violations.0.remedialMeasures.0` … */
export function rowsOf(pattern: string, values: FormValues): readonly string[] {
  return pattern.split('.*.').reduce<readonly string[]>((scopes, step) => scopes.flatMap((scope) => rows(joinPath(scope, step), values)), ['']);
}

function rows(path: string, values: FormValues): readonly string[] {
  const list = valueAt(values, path);
  return Array.isArray(list) ? list.map((_, row) => `${path}.${row}`) : [];
}
