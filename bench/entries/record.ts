// The record MBB01 as an official meets it: guided entry and the live page beside it (which loads when it is shown), filled in. The values come from the caller, as they come from a backend.
import '@xlvphc/forms/define/form';
import { loadForm, memoryDrafts, type FormContext, type FormValues } from '@xlvphc/forms';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };

export async function mount(root: Element, values: FormValues): Promise<HTMLElement> {
  const form = document.createElement('vphc-form');
  Object.assign(form, { form: await loadForm('MBB01', context.on), context, values, view: 'both', drafts: memoryDrafts(), draftKey: 'bench' });
  root.append(form);
  return form;
}
