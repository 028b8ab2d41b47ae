// The form of 20 fields, ready to type: lit, engine, controls, rules, drafts. Measured for size here and for speed by bench/run.mjs.
import '@xlvphc/forms/define/form';
// A page that knows its form names the controls that are not in every form: they need no round trip of their own.
import '@xlvphc/forms/define/money-field';
import { memoryDrafts } from '@xlvphc/forms';
import { form20 } from '../fixture/form20.ts';

export function mount(root: Element): HTMLElement {
  const form = document.createElement('vphc-form');
  Object.assign(form, { form: form20, context: { on: '2026-11-20', mode: 'normal' }, view: 'guided', drafts: memoryDrafts(), draftKey: 'bench' });
  root.append(form);
  return form;
}
