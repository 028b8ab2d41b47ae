import type { Block, Inline } from '@xlvphc/forms';

/** Blanks and alternatives by path, in the order of the paper, those that print a value again too. */
export function printedFields(blocks: readonly Block[], scope = ''): readonly string[] {
  const inlines = (parts: readonly Inline[]): readonly string[] =>
    parts.flatMap((part): readonly string[] => (part.k === 'blank' ? [scope + part.field.id] : part.k === 'alternative' ? [scope + part.by] : part.k === 'when' ? inlines(part.inlines) : []));
  return blocks.flatMap((block): readonly string[] => {
    switch (block.k) {
      case 'p':
        return inlines(block.inlines);
      case 'data':
        return [];
      case 'table':
        return block.columns.map(({ field }) => `${scope}${block.id}.*.${field.id}`);
      case 'columns':
        return [...printedFields(block.left, scope), ...printedFields(block.right, scope)];
      case 'repeat':
        return printedFields(block.blocks, `${scope}${block.id}.*.`);
      default:
        return printedFields(block.blocks, scope);
    }
  });
}
