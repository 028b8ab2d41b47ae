import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

export const mount = (root) => formOf(root, fields, (field) => {
  const common = { name: field.name, label: field.label, required: field.required };
  switch (field.type) {
    case 'radio': return make('wa-radio-group', common, ...field.options.map(({ value, label }) => make('wa-radio', { value }, label)));
    case 'select': return make('wa-select', common, ...field.options.map(({ value, label }) => make('wa-option', { value }, label)));
    case 'textarea': return make('wa-textarea', common);
    case 'checkbox': return make('wa-checkbox', { name: field.name, value: '1' }, field.label);
    default: return make('wa-input', { ...common, type: field.type });
  }
});
