import '@vaadin/checkbox';
import '@vaadin/date-picker';
import '@vaadin/number-field';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import '@vaadin/vaadin-lumo-styles/lumo.css';
import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

const tags = { text: 'vaadin-text-field', date: 'vaadin-date-picker', number: 'vaadin-number-field', textarea: 'vaadin-text-area' };

export const mount = (root) => formOf(root, fields, (field) => {
  const common = { name: field.name, label: field.label, required: field.required };
  switch (field.type) {
    case 'radio': return make('vaadin-radio-group', common, ...field.options.map(({ value, label }) => make('vaadin-radio-button', { name: field.name, value, label })));
    case 'select': return Object.assign(make('vaadin-select', common), { items: field.options });
    case 'checkbox': return make('vaadin-checkbox', { name: field.name, label: field.label, value: '1' });
    default: return make(tags[field.type], common);
  }
});
