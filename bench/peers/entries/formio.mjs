import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import 'bootstrap/dist/css/bootstrap.min.css';
import { fields } from '../fixture.mjs';

const types = { text: 'textfield', date: 'datetime', radio: 'radio', select: 'select', textarea: 'textarea', number: 'number', checkbox: 'checkbox' };
const component = (field) => ({
  type: types[field.type], key: field.name, label: field.label, input: true, validate: { required: field.required },
  ...(field.type === 'radio' ? { values: field.options } : {}), ...(field.type === 'select' ? { dataSrc: 'values', data: { values: field.options } } : {}),
  ...(field.type === 'date' ? { enableTime: false, format: 'dd/MM/yyyy' } : {}),
});

export async function mount(root) {
  const form = await Formio.createForm(root, { components: fields.map(component) }, { noAlerts: true });
  await form.ready;
}
