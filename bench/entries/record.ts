// The record MBB01 as an official meets it: guided entry and the live page beside it, filled in.
import '@xlvphc/forms/define/form';
import '@xlvphc/forms/define/page-pane';
import { exampleValues, loadForm, memoryDrafts, type FormContext } from '@xlvphc/forms';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };

export async function mount(root: Element): Promise<HTMLElement> {
  const form = document.createElement('vphc-form');
  Object.assign(form, { form: await loadForm('MBB01', context.on), context, values: exampleValues('MBB01', context), view: 'both', drafts: memoryDrafts(), draftKey: 'bench' });
  root.append(form);
  return form;
}
