/** What may stand under a key of a definition. `one of` lists words. */
export type Kind =
  | 'text' | 'name' | 'path' | 'sibling' | 'argument' | 'number' | 'count' | 'flag' | 'true' | 'day' | 'day-or-null' | 'literal'
  | 'blocks' | 'inlines' | 'field' | 'fields' | 'columns' | 'condition' | 'conditions' | 'operand' | 'operands' | 'computation'
  | 'options' | 'texts' | 'text-list' | 'values' | 'row-ends' | 'binding' | 'bindings' | 'rule' | 'code-list'
  | readonly string[];

/** Keys of one kind of object: those that have to be there, and those that may. Any other key is a fault. */
export interface Shape {
  readonly required: Readonly<Record<string, Kind>>;
  readonly optional?: Readonly<Record<string, Kind>>;
}

const paragraphStyles = [
  'state-name', 'motto', 'parent-agency', 'agency', 'number', 'place-date', 'kind', 'heading', 'authority',
  'basis', 'article', 'clause', 'point', 'body', 'note', 'recipients-head', 'recipients', 'signer', 'signer-note', 'signer-name', 'rule',
];
const fieldKinds = ['text', 'long-text', 'number', 'money', 'date', 'time', 'date-time', 'choice', 'multi-choice', 'flag', 'address', 'legal-basis', 'combobox', 'violation', 'kept'];

export const formShape: Shape = {
  required: { code: 'text', symbol: 'text', kind: ['record', 'decision'], title: 'text', validFrom: 'day', validTo: 'day-or-null', source: 'text', blocks: 'blocks' },
  optional: { givesBack: 'bindings', partyFrom: 'name' },
};

/** By `k`, which is not listed again. */
export const blockShapes: Readonly<Record<string, Shape>> = {
  p: { required: { style: paragraphStyles, inlines: 'inlines' }, optional: { instruction: 'true' } },
  section: { required: { id: 'name', title: 'text', blocks: 'blocks' }, optional: { fold: ['open', 'closed'] } },
  when: { required: { test: 'condition', blocks: 'blocks' } },
  columns: { required: { left: 'blocks', right: 'blocks' }, optional: { keep: 'flag' } },
  data: { required: { fields: 'fields' } },
  back: { required: { blocks: 'blocks' } },
  repeat: {
    required: { id: 'name', label: 'text', itemLabel: 'text', blocks: 'blocks' },
    optional: { binding: 'binding', min: 'count', initialRows: 'count', rowMark: 'text', rowMarks: 'text-list', rowEnds: 'row-ends', echo: 'true' },
  },
  table: { required: { id: 'name', label: 'text', columns: 'columns' }, optional: { binding: 'binding', numbered: 'text' } },
};

export const inlineShapes: Readonly<Record<string, Shape>> = {
  text: { required: { text: 'text' }, optional: { bold: 'flag', italic: 'flag', instruction: 'true' } },
  blank: { required: { field: 'field' }, optional: { echo: 'true' } },
  alternative: { required: { by: 'path', options: 'texts' }, optional: { empty: 'text' } },
  when: { required: { test: 'condition', inlines: 'inlines' } },
};

export const fieldShape: Shape = {
  required: { id: 'name', kind: fieldKinds, label: 'text' },
  optional: {
    hint: 'text', binding: 'binding', required: 'flag', options: 'options', codeList: 'code-list', maxLength: 'count', min: 'number', max: 'number', computed: 'computation',
    assigned: 'true', placeholder: 'text', initial: 'literal', print: ['spelled-date', 'slashed-date', 'clock', 'words', 'upper', 'mid-sentence'], leader: 'count',
  },
};

export const columnShape: Shape = { required: { head: 'text', width: 'number', field: 'field' } };
export const optionShape: Shape = { required: { value: 'text', label: 'text' } };
export const rowEndsShape: Shape = { required: { between: 'text', last: 'text' } };
export const computationShape: Shape = { required: { rule: 'rule', args: 'operands' }, optional: { suggests: 'true', reasonField: 'sibling' } };

/** By `op`. */
export const conditionShapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(['eq', 'ne', 'gt', 'lt'].map((op) => [op, { required: { left: 'operand', right: 'operand' } } satisfies Shape])),
  in: { required: { left: 'operand', values: 'values' } },
  filled: { required: { left: 'operand' } },
  and: { required: { all: 'conditions' } },
  or: { required: { all: 'conditions' } },
  not: { required: { test: 'condition' } },
  rule: { required: { rule: 'rule', args: 'operands' } },
};
