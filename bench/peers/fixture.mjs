// The form of 20 fields in words that every library understands; made from the one fixture of the bench.
import { form20 } from '../fixture/form20.ts';

const types = { text: 'text', date: 'date', 'long-text': 'textarea', money: 'number', flag: 'checkbox' };
const blanks = (blocks) => blocks.flatMap((block) => [...(block.blocks ? blanks(block.blocks) : []), ...(block.inlines ?? []).flatMap((inline) => (inline.field ? [inline.field] : []))]);
const neutral = (field) => ({
  name: field.id, label: field.label, required: field.required === true,
  // The two kinds of violator stand side by side on paper; the other choices drop down.
  type: field.kind === 'choice' ? (field.id === 'kind' ? 'radio' : 'select') : types[field.kind],
  options: field.options?.map(({ value, label }) => ({ value, label })) ?? [],
});

export const sections = form20.blocks.map(({ id, title, blocks }) => ({ id, title, fields: blanks(blocks).map(neutral) }));
export const fields = sections.flatMap((section) => section.fields);
