import type { Block, Condition, ParagraphStyle, RepeatBlock, TableBlock } from '../definition.ts';
import type { Blank } from './blanks.ts';
import { again } from './blanks.ts';
import type { BindingPath } from './binding.ts';
import { blocks, type Part } from './form.ts';

type Tag<T> = (strings: TemplateStringsArray, ...parts: readonly Part[]) => T;

/** A part of the entry with its own title (the title is not printed). */
export const section = (id: string, title: string): Tag<Block> => (strings, ...parts) => ({ k: 'section', id, title, blocks: blocks(strings, ...parts) });

/** A part of a section or of a row that the guided entry folds under its title; `open` shows it even when it holds nothing. */
export const folded = (id: string, title: string, fold: 'open' | 'closed', content: readonly Block[]): Block => ({ k: 'section', id, title, fold, blocks: content });

/** Shown and printed only if the condition holds. Within a line it is part of the line. */
export const when = (test: Condition): Tag<Block> => (strings, ...parts) => ({ k: 'when', test, blocks: blocks(strings, ...parts) });

/** Once for each row of a list. */
export const repeat =
  (id: string, options: Pick<RepeatBlock, 'label' | 'itemLabel' | 'min' | 'initialRows' | 'rowMark' | 'rowMarks' | 'rowEnds'> & { readonly binding?: BindingPath }): Tag<RepeatBlock> =>
  (strings, ...parts) => ({ k: 'repeat', id, ...options, blocks: blocks(strings, ...parts) });

/** Prints the rows of a list again; only `again(…)` inside. */
export const repeatAgain =
  (id: string, options: Pick<RepeatBlock, 'rowMark'> = {}): Tag<RepeatBlock> =>
  (strings, ...parts) => ({ k: 'repeat', id, label: '', itemLabel: '', echo: true, ...options, blocks: blocks(strings, ...parts) });

/** Asked in the guided entry, not printed. */
export const data = (...asked: readonly Blank[]): Block => ({ k: 'data', fields: asked.map((part) => part.field) });

/** "In ở mặt sau": on its own sheet. */
export const back: Tag<Block> = (strings, ...parts) => ({ k: 'back', blocks: blocks(strings, ...parts) });

/** Rows with one blank a column; `width` in shares. */
export const table = (
  id: string,
  options: Pick<TableBlock, 'label' | 'numbered'> & { readonly binding?: BindingPath; readonly columns: readonly { readonly head: string; readonly width: number; readonly blank: Blank }[] },
): TableBlock => ({
  k: 'table',
  id,
  label: options.label,
  ...(options.numbered ? { numbered: options.numbered } : {}),
  ...(options.binding ? { binding: options.binding } : {}),
  columns: options.columns.map(({ head, width, blank }) => ({ head, width, field: blank.field })),
});

/** Two columns side by side; `keep` holds them on one page. */
export const columns = (left: readonly Block[], right: readonly Block[], keep = false): Block => ({ k: 'columns', left, right, ...(keep ? { keep } : {}) });

/** One paragraph in a style that the words do not tell. */
export const styled =
  (style: ParagraphStyle): Tag<readonly Block[]> =>
  (strings, ...parts) => blocks(strings, ...parts).map((block) => (block.k === 'p' ? { ...block, style } : block));

/** Who signs: title in capitals (one entry a line), the note under it, the blank with the name. */
export interface Signature {
  readonly title: readonly string[];
  readonly note: string;
  /** Id of the blank that holds the name, printed under the signature. */
  readonly name?: string;
}

/** Signature blocks in pairs, side by side, each pair kept on one page; `null` leaves a side empty. */
export const signatures = (...pairs: readonly (readonly [Signature | null, Signature | null])[]): readonly Block[] =>
  pairs.map(([left, right]) => columns(signature(left), signature(right), true));

function signature(sign: Signature | null): readonly Block[] {
  if (!sign) return [];
  const line = (style: ParagraphStyle, text: string): Block => ({ k: 'p', style, inlines: [{ k: 'text', text }] });
  return [
    ...sign.title.map((title) => line('signer', title)),
    line('signer-note', sign.note),
    ...(sign.name ? [{ k: 'p', style: 'signer-name', inlines: [again(sign.name)] } satisfies Block] : []),
  ];
}

