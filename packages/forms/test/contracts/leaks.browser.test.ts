import { deepQuery, runLeakContract, settled } from '@xlvphc/forms/testing';
import { fields, fill, ready } from './fields.ts';

for (const field of fields) {
  runLeakContract(field.tag, (element) => fill(field, element), {
    ...ready(field),
    // Lists and calendars are open when the element goes.
    use: async (element) => {
      if (!element.shadowRoot) return;
      deepQuery<HTMLButtonElement>(element.shadowRoot, 'button:not(:disabled)')?.click();
      await settled(element.shadowRoot);
    },
  });
}
