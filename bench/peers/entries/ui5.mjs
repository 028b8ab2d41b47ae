import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/StepInput.js';
import '@ui5/webcomponents/dist/TextArea.js';
import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

const tags = { text: 'ui5-input', number: 'ui5-step-input', textarea: 'ui5-textarea' };
let forms = 0;

function control(field, common) {
  switch (field.type) {
    case 'radio': return make('div', { role: 'radiogroup', 'aria-label': field.label }, ...field.options.map(({ value, label }) => make('ui5-radio-button', { name: field.name, value, text: label, required: field.required })));
    case 'select': return make('ui5-select', common, make('ui5-option', { value: '' }, '–'), ...field.options.map(({ value, label }) => make('ui5-option', { value }, label)));
    case 'checkbox': return make('ui5-checkbox', { ...common, text: field.label, value: '1' });
    case 'date': return make('ui5-date-picker', { ...common, 'format-pattern': 'dd/MM/yyyy' });
    default: return make(tags[field.type], common);
  }
}

export async function mount(root) {
  const page = (forms += 1);
  await formOf(root, fields, (field) => {
    const id = `u${page}-${field.name}`;
    return make('div', {}, make('ui5-label', { for: id, required: field.required }, field.label), control(field, { id, name: field.name, required: field.required }));
  });
  await Promise.all([...root.querySelectorAll(':not(:defined)')].map((element) => customElements.whenDefined(element.localName)));
}
