import '@lion/ui/define/lion-form.js';
import '@lion/ui/define/lion-input.js';
import '@lion/ui/define/lion-input-datepicker.js';
import '@lion/ui/define/lion-input-amount.js';
import '@lion/ui/define/lion-textarea.js';
import '@lion/ui/define/lion-select.js';
import '@lion/ui/define/lion-radio-group.js';
import '@lion/ui/define/lion-radio.js';
import '@lion/ui/define/lion-checkbox-group.js';
import '@lion/ui/define/lion-checkbox.js';
import { Required } from '@lion/ui/form-core.js';
import { loadDefaultFeedbackMessages } from '@lion/ui/validate-messages.js';
import { fields } from '../fixture.mjs';
import { drawn, make } from '../dom.mjs';

const tags = { text: 'lion-input', date: 'lion-input-datepicker', number: 'lion-input-amount', textarea: 'lion-textarea' };

function control(field) {
  const common = { name: field.name, label: field.label };
  switch (field.type) {
    case 'radio': return make('lion-radio-group', common, ...field.options.map(({ value, label }) => Object.assign(make('lion-radio', { label }), { choiceValue: value })));
    case 'select': return make('lion-select', common, make('select', { slot: 'input' }, make('option', { value: '' }), ...field.options.map(({ value, label }) => make('option', { value }, label))));
    case 'checkbox': return make('lion-checkbox-group', { name: `${field.name}[]`, label: field.label }, Object.assign(make('lion-checkbox', { label: field.label }), { choiceValue: '1' }));
    default: return make(tags[field.type], common);
  }
}

export async function mount(root) {
  loadDefaultFeedbackMessages();
  const form = make('form');
  const around = make('lion-form', {}, form);
  for (const field of fields) form.append(Object.assign(control(field), { validators: field.required ? [new Required()] : [] }));
  root.append(around);
  await around.registrationComplete;
  await drawn(form);
}
