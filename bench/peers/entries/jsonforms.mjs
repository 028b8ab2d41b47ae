import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { fields } from '../fixture.mjs';

const kinds = { text: { type: 'string' }, textarea: { type: 'string' }, date: { type: 'string', format: 'date' }, number: { type: 'number' }, checkbox: { type: 'boolean' } };
const schema = {
  type: 'object', required: fields.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(fields.map((field) => [field.name, { title: field.label, ...(kinds[field.type] ?? { type: 'string', oneOf: field.options.map(({ value, label }) => ({ const: value, title: label })) }) }])),
};
const formats = { radio: { format: 'radio' }, textarea: { multi: true } };
const uischema = { type: 'VerticalLayout', elements: fields.map((field) => ({ type: 'Control', scope: `#/properties/${field.name}`, options: formats[field.type] ?? {} })) };

export const mount = (root) => new Promise((ready) => {
  createRoot(root).render(createElement(JsonForms, { schema, uischema, data: {}, renderers: vanillaRenderers, cells: vanillaCells, onChange: () => ready() }));
});
