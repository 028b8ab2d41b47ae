import { Model } from 'survey-core';
import 'survey-js-ui';
import 'survey-core/survey-core.min.css';
import { sections } from '../fixture.mjs';

const kinds = { radio: { type: 'radiogroup' }, select: { type: 'dropdown' }, textarea: { type: 'comment' }, checkbox: { type: 'boolean' } };
const question = (field) => ({
  name: field.name, title: field.label, isRequired: field.required, ...(kinds[field.type] ?? { type: 'text', inputType: field.type }),
  ...(field.options.length ? { choices: field.options.map(({ value, label }) => ({ value, text: label })) } : {}),
});

export async function mount(root) {
  new Model({ elements: sections.map(({ id, title, fields }) => ({ type: 'panel', name: id, title, elements: fields.map(question) })) }).render(root);
}
