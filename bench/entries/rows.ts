// A record of seizure with hundreds of filled rows, guided entry: what a raid on a store room makes of a form. The values come from the caller.
import '@xlvphc/forms/define/form';
import { loadForm, memoryDrafts, type FormContext, type FormValues } from '@xlvphc/forms';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };

export async function mount(root: Element, values: FormValues): Promise<HTMLElement> {
  const form = document.createElement('vphc-form');
  Object.assign(form, { form: await loadForm('MBB15', context.on), context, values, view: 'guided', drafts: memoryDrafts(), draftKey: 'bench' });
  root.append(form);
  return form;
}
