import type { Block, Condition, Field, FormDefinition, Inline, RepeatBlock, TableBlock } from '../../definition.ts';
import { fieldsOf } from '../../engine/fields.ts';
import { joinPath } from '../../engine/path.ts';
import { manyBlanks } from '../limits.ts';

/** What the guided entry asks, in the order of the paper; each blank once. */
export interface GuideSection {
  readonly id: string;
  /** Absent for what stands before the first or after the last section. */
  readonly title?: string;
  readonly place: 'head' | 'section' | 'rest' | 'back';
  readonly items: readonly GuideItem[];
}

export interface GuideField {
  readonly k: 'field';
  readonly field: Field;
  readonly printed: boolean;
  readonly condition: Condition | undefined;
  readonly width: Width;
}

export interface GuideList {
  readonly k: 'list';
  readonly id: string;
  readonly label: string;
  readonly itemLabel: string;
  readonly min: number | undefined;
  readonly condition: Condition | undefined;
  readonly items: readonly GuideItem[];
}

/** Part of a section or row under a title that opens. */
export interface GuideFold {
  readonly k: 'fold';
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly condition: Condition | undefined;
  readonly items: readonly GuideItem[];
}

export type GuideItem = GuideField | GuideList | GuideFold;
export type Width = 'third' | 'half' | 'two-thirds' | 'full';

const guides = new WeakMap<FormDefinition, readonly GuideSection[]>();

export function guideOf(form: FormDefinition): readonly GuideSection[] {
  let guide = guides.get(form);
  if (!guide) guides.set(form, (guide = build(form)));
  return guide;
}

const echoes = new WeakMap<FormDefinition, ReadonlySet<string>>();

/** Whether the paper prints a blank somewhere by repeating it, though it is asked outside the text. */
export function isEchoed(form: FormDefinition | undefined, field: Field): boolean {
  if (!form) return false;
  let ids = echoes.get(form);
  if (!ids) {
    const found = new Set<string>();
    JSON.stringify(form.blocks, (_, part: { readonly echo?: true; readonly field?: Field } | null) => {
      if (part?.echo && part.field) found.add(part.field.id);
      return part;
    });
    echoes.set(form, (ids = found));
  }
  return ids.has(field.id);
}

/** So many blanks that most of them are out of sight. */
export function isLong(form: FormDefinition): boolean {
  return fieldsOf(form).length > manyBlanks;
}

interface Walk {
  readonly sections: { id: string; title?: string; place: GuideSection['place']; items: GuideItem[] }[];
  readonly seen: Set<string>;
}

function build(form: FormDefinition): readonly GuideSection[] {
  const walk: Walk = { sections: [{ id: 'head', place: 'head', items: [] }], seen: new Set() };
  sections(form.blocks, undefined, walk);
  return walk.sections.filter((section) => section.items.length > 0);
}

function sections(blocks: readonly Block[], condition: Condition | undefined, walk: Walk): void {
  for (const block of blocks) {
    if (block.k === 'section' && !block.fold) {
      walk.sections.push({ id: block.id, title: block.title, place: 'section', items: [] });
      const at = walk.sections.length;
      sections(block.blocks, condition, walk);
      // What follows a section and belongs to none has its own place.
      if (walk.sections.length === at) walk.sections.push({ id: `rest-${at}`, place: 'rest', items: [] });
    } else if (block.k === 'back') {
      walk.sections.push({ id: 'back', place: 'back', items: [] });
      sections(block.blocks, condition, walk);
    } else if (block.k === 'when') sections(block.blocks, both(condition, block.test), walk);
    else walk.sections.at(-1)?.items.push(...itemsOf(block, '', condition, walk.seen));
  }
}

/** The items of one block in a scope (`''`, or the pattern of a list). */
function itemsOf(block: Block, scope: string, condition: Condition | undefined, seen: Set<string>): readonly GuideItem[] {
  switch (block.k) {
    case 'p':
      return arranged(block.inlines.flatMap((inline) => inlineFields(inline, scope, condition, seen)));
    case 'data':
      return arranged(block.fields.flatMap((field) => once(field, scope, false, condition, seen)));
    case 'columns':
      return [...block.left, ...block.right].flatMap((inner) => itemsOf(inner, scope, condition, seen));
    case 'section':
    case 'back': {
      const fold = block.k === 'section' ? block.fold : undefined;
      const items = block.blocks.flatMap((inner) => itemsOf(inner, scope, fold ? undefined : condition, seen));
      return block.k === 'section' && fold && items.length ? [{ k: 'fold', id: block.id, title: block.title, open: fold === 'open', condition, items }] : items;
    }
    case 'when':
      return block.blocks.flatMap((inner) => itemsOf(inner, scope, both(condition, block.test), seen));
    case 'repeat':
    case 'table':
      return listOf(block, scope, condition, seen);
  }
}

function listOf(block: RepeatBlock | TableBlock, scope: string, condition: Condition | undefined, seen: Set<string>): readonly GuideItem[] {
  if (block.k === 'repeat' && block.echo) return [];
  const pattern = joinPath(scope, block.id);
  if (seen.has(pattern)) return [];
  seen.add(pattern);
  const inside = `${pattern}.*`;
  const items = block.k === 'repeat' ? block.blocks.flatMap((inner) => itemsOf(inner, inside, undefined, seen)) : arranged(block.columns.flatMap(({ field }) => once(field, inside, true, undefined, seen)));
  const itemLabel = block.k === 'repeat' ? block.itemLabel : block.label;
  return [{ k: 'list', id: block.id, label: block.label, itemLabel: itemLabel.charAt(0).toLocaleLowerCase('vi') + itemLabel.slice(1), min: block.k === 'repeat' ? block.min : undefined, condition, items }];
}

function inlineFields(inline: Inline, scope: string, condition: Condition | undefined, seen: Set<string>): readonly GuideField[] {
  if (inline.k === 'blank' && !inline.echo) return once(inline.field, scope, true, condition, seen);
  if (inline.k === 'when') return inline.inlines.flatMap((inner) => inlineFields(inner, scope, both(condition, inline.test), seen));
  return [];
}

function once(field: Field, scope: string, printed: boolean, condition: Condition | undefined, seen: Set<string>): readonly GuideField[] {
  const pattern = joinPath(scope, field.id);
  if (seen.has(pattern) || field.kind === 'kept') return [];
  seen.add(pattern);
  return [{ k: 'field', field, printed, condition, width: 'full' }];
}

function both(outer: Condition | undefined, inner: Condition): Condition {
  return outer ? { op: 'and', all: [outer, inner] } : inner;
}

/** Short fields that stand together on the paper stand on one line here too. */
function arranged(fields: readonly GuideField[]): readonly GuideField[] {
  return fields.map((item, index) => {
    const short = shortness(item.field);
    const beside = shortness(fields[index + 1]?.field) ?? (index % 2 === 1 ? shortness(fields[index - 1]?.field) : undefined);
    if (short) return { ...item, width: short };
    const oneLine = item.field.kind === 'text' || item.field.kind === 'combobox';
    // Name and post, number and symbol: two of them on one line of the paper are two halves here.
    if (oneLine && fields.length === 2 && fields.every(({ field }) => field.kind === 'text' && field.label.length <= 26)) return { ...item, width: 'half' };
    return oneLine && beside && fields.length <= 3 ? { ...item, width: beside === 'half' ? 'half' : 'two-thirds' } : item;
  });
}

function shortness(field: Field | undefined): Width | undefined {
  switch (field?.kind) {
    case 'number':
      return field.label.length > 18 ? 'half' : 'third';
    // Dates and amounts carry what the law says about them: the sentence needs the room.
    case 'date':
    case 'time':
    case 'date-time':
    case 'money':
      return 'half';
    case 'choice':
      return field.options && field.options.length <= 3 && field.options.every((option) => option.label.length <= 6) ? (field.options.length < 3 ? 'third' : 'half') : undefined;
    default:
      return undefined;
  }
}
