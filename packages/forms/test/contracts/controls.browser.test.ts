import 'axe-core/axe.min.js';
import { runA11yContract, runCspContract, runFormControlContract, runPrintContract } from '@xlvphc/forms/testing';
import { fields, fill, ready } from './fields.ts';
import { means } from './means.ts';

const modules = [new URL('./fields.ts', import.meta.url).href];

for (const field of fields) {
  const { tag, samples: [sample] } = field;
  const properties = sample?.properties ?? {};
  runFormControlContract(tag, field.samples);
  runA11yContract(
    tag,
    {
      filled: (element) => fill(field, element),
      'empty and wrong': (element) => Object.assign(element, { label: 'Trường mẫu', hint: 'Ghi như trong giấy tờ.', error: 'Chưa đúng.', required: true }, properties),
      disabled: (element) => {
        fill(field, element);
        Object.assign(element, { disabled: true });
      },
    },
    { ...means, ...ready(field), field: { properties } },
  );
  runPrintContract(tag, {
    prepare: (element) => fill(field, element), shows: ['Trường mẫu', ...field.paper], ...ready(field),
    ...(field.long && { fill: (element: HTMLElement, text: string) => Object.assign(element, { value: text }) }),
    // The head of a row is a button that names it.
    chrome: 'button:not(.title), [popover]',
  });
  runCspContract(tag, { modules, page: '/strict-page', prepare: (element) => fill(field, element), ...ready(field) });
}
