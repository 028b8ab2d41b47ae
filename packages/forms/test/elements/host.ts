import '@xlvphc/forms/all';
import { formByCode, type FormContext, type FormDefinition, type FormValues, type ValueSources } from '@xlvphc/forms';
import type { VphcForm } from '@xlvphc/forms/elements';
import { deepQuery, settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/form';

export const context: FormContext = {
  on: '2026-03-02', mode: 'normal',
  unit: { id: 'u', name: 'Ủy ban nhân dân xã Ea Kly', placeName: 'Ea Kly', provinceCode: '66' },
  official: { id: 'o', fullName: 'Nguyễn Văn An', titleText: 'Công chức địa chính' },
};

export const record = (): FormDefinition => formByCode('MBB01', context.on);

/** A form of a few blanks of every common kind, without the law. */
export const small: FormDefinition = {
  code: 'T1', symbol: 'T', kind: 'record', title: 'Mẫu thử', validFrom: '2022-01-01', validTo: null, source: 'test',
  blocks: [
    {
      k: 'section', id: 'one', title: '1. Người vi phạm',
      blocks: [
        {
          k: 'p', style: 'body',
          inlines: [
            { k: 'text', text: 'Họ và tên: ' }, { k: 'blank', field: { id: 'person.name', kind: 'text', label: 'Họ và tên', required: true } },
            { k: 'text', text: ' sinh ngày ' }, { k: 'blank', field: { id: 'person.born', kind: 'date', label: 'Ngày sinh' } },
            { k: 'text', text: ' phạt ' }, { k: 'blank', field: { id: 'fine', kind: 'money', label: 'Tiền phạt' } },
          ],
        },
        { k: 'data', fields: [{ id: 'kind', kind: 'choice', label: 'Đối tượng', options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }] }] },
        {
          k: 'when', test: { op: 'eq', left: { path: 'kind' }, right: { value: 'organization' } },
          blocks: [{ k: 'p', style: 'body', inlines: [{ k: 'text', text: 'Mã số: ' }, { k: 'blank', field: { id: 'code', kind: 'text', label: 'Mã số doanh nghiệp' } }] }],
        },
      ],
    },
    {
      k: 'section', id: 'two', title: '2. Tang vật',
      blocks: [
        {
          k: 'repeat', id: 'exhibits', label: 'Tang vật', itemLabel: 'Tang vật',
          blocks: [{ k: 'p', style: 'body', inlines: [{ k: 'blank', field: { id: 'name', kind: 'text', label: 'Tên tang vật', required: true } }] }],
        },
      ],
    },
  ],
};

export interface Setup {
  readonly form?: FormDefinition;
  readonly values?: FormValues;
  readonly sources?: ValueSources;
  readonly view?: VphcForm['view'];
  readonly properties?: Partial<VphcForm>;
}

/** Runs a test with a form in the page, drawn and with its engine and controls there. */
export async function withForm(setup: Setup, body: (form: VphcForm, place: HTMLElement) => Promise<void>): Promise<void> {
  const place = document.createElement('form');
  const element = document.createElement('vphc-form') as VphcForm;
  Object.assign(element, { form: setup.form ?? small, context, view: setup.view ?? 'guided', ...setup.properties });
  if (setup.values) element.values = setup.values;
  if (setup.sources) element.sources = setup.sources;
  place.append(element);
  document.body.append(place);
  try {
    await until(() => element.shadowRoot?.querySelector('section [data-path], vphc-page-pane'), 'the form is drawn');
    await drawn(element);
    await body(element, place);
  } finally {
    place.remove();
  }
}

/** After the engine, the controls and the frame of the last change. */
export async function drawn(form: VphcForm): Promise<void> {
  await new Promise((done) => setTimeout(done, 60));
  form.validate();
  await form.updateComplete;
  if (form.shadowRoot) await settled(form.shadowRoot);
}

export function control(form: VphcForm, path: string): HTMLElement & { value: unknown } {
  const found = form.shadowRoot && deepQuery(form.shadowRoot, `[data-path="${path}"]`);
  if (!found) throw new Error(`no control for ${path}`);
  return found as HTMLElement & { value: unknown };
}

export function has(form: VphcForm, path: string): boolean {
  return !!form.shadowRoot && !!deepQuery(form.shadowRoot, `[data-path="${path}"]`);
}

export function input(form: VphcForm, path: string, selector = '#input'): HTMLInputElement {
  const found = control(form, path).shadowRoot?.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no input for ${path}`);
  return found;
}

export function button(root: ParentNode | null | undefined, words: string): HTMLButtonElement {
  for (const one of root?.querySelectorAll('button') ?? []) if (`${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`.includes(words)) return one;
  throw new Error(`no button "${words}"`);
}

export async function until<T>(ask: () => T | null | undefined | false, what: string): Promise<T> {
  for (let round = 0; round < 150; round += 1) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`waited in vain until ${what}`);
}
