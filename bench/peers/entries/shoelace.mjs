import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

export const mount = (root) => formOf(root, fields, (field) => {
  const common = { name: field.name, label: field.label, required: field.required };
  switch (field.type) {
    case 'radio': return make('sl-radio-group', common, ...field.options.map(({ value, label }) => make('sl-radio', { value }, label)));
    case 'select': return make('sl-select', common, ...field.options.map(({ value, label }) => make('sl-option', { value }, label)));
    case 'textarea': return make('sl-textarea', common);
    case 'checkbox': return make('sl-checkbox', { name: field.name, value: '1' }, field.label);
    default: return make('sl-input', { ...common, type: field.type });
  }
});
