import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

const choice = (one, text) => make('option', { value: one }, text);
let forms = 0;

export function mount(root) {
  const page = (forms += 1);
  return formOf(root, fields, (field) => {
    const common = { id: `n${page}-${field.name}`, name: field.name, required: field.required };
    if (field.type === 'radio') {
      return make('fieldset', {}, make('legend', {}, field.label), ...field.options.map(({ value, label }) => make('label', {}, make('input', { type: 'radio', name: field.name, value, required: field.required }), label)));
    }
    const control = field.type === 'textarea' ? make('textarea', common)
      : field.type === 'select' ? make('select', common, choice('', ''), ...field.options.map(({ value, label }) => choice(value, label)))
        : make('input', { ...common, type: field.type });
    return make('div', {}, make('label', { for: common.id }, field.label), control);
  });
}
