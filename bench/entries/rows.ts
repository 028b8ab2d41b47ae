// A record of seizure with 200 filled rows, guided entry: what a raid on a store room makes of a form.
import '@xlvphc/forms/define/form';
import { exampleValues, loadForm, memoryDrafts, type FormContext, type FormValues } from '@xlvphc/forms';

const context: FormContext = { on: '2026-03-02', mode: 'normal' };
const exhibits = (count: number): readonly FormValues[] =>
  Array.from({ length: count }, (_, row) => ({ id: `exhibit-${row}`, name: `Thùng hàng số ${row + 1}`, unit: 'thùng', quantity: 1 + (row % 9), kind: 'hàng tạp hóa', condition: 'còn nguyên', note: `kệ ${1 + (row % 12)}` }));

export async function mount(root: Element): Promise<HTMLElement> {
  const form = document.createElement('vphc-form');
  Object.assign(form, { form: await loadForm('MBB15', context.on), context, values: { ...exampleValues('MBB15', context), exhibits: exhibits(200) }, view: 'guided', drafts: memoryDrafts(), draftKey: 'bench' });
  root.append(form);
  return form;
}
