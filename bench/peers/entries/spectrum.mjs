import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/checkbox/sp-checkbox.js';
import '@spectrum-web-components/field-label/sp-field-label.js';
import '@spectrum-web-components/menu/sp-menu-item.js';
import '@spectrum-web-components/number-field/sp-number-field.js';
import '@spectrum-web-components/picker/sp-picker.js';
import '@spectrum-web-components/radio/sp-radio-group.js';
import '@spectrum-web-components/radio/sp-radio.js';
import '@spectrum-web-components/textfield/sp-textfield.js';
import { fields } from '../fixture.mjs';
import { formOf, make } from '../dom.mjs';

let forms = 0;

function control(field, common) {
  switch (field.type) {
    case 'radio': return make('sp-radio-group', common, ...field.options.map(({ value, label }) => make('sp-radio', { value }, label)));
    case 'select': return make('sp-picker', common, ...field.options.map(({ value, label }) => make('sp-menu-item', { value }, label)));
    case 'textarea': return make('sp-textfield', { ...common, multiline: true });
    case 'checkbox': return make('sp-checkbox', common, field.label);
    case 'number': return make('sp-number-field', common);
    default: return make('sp-textfield', { ...common, type: field.type });
  }
}

export async function mount(root) {
  const page = (forms += 1);
  const theme = make('sp-theme', { system: 'spectrum', color: 'light', scale: 'medium' });
  root.append(theme);
  await formOf(theme, fields, (field) => {
    const id = `s${page}-${field.name}`;
    return make('div', {}, make('sp-field-label', { for: id, required: field.required }, field.label), control(field, { id, name: field.name, required: field.required }));
  });
}
