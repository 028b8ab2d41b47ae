import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@xlvphc/forms/all';
import { registerRules, type FormDefinition } from '@xlvphc/forms';
import type { VphcForm } from '@xlvphc/forms/elements';
import { axeClean, backspaced, compose, deepActive, deepQuery, leave, press, runLeakContract, telexName, telexText, typeText } from '@xlvphc/forms/testing';
import { button, context, control, drawn, has, input, record, small, until, withForm } from './host.ts';

const pageChoice: FormDefinition = {
  ...small,
  blocks: [{ k: 'p', style: 'body', inlines: [{ k: 'text', text: 'Đối tượng: ' }, { k: 'blank', field: { id: 'kind', kind: 'choice', label: 'Đối tượng', options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }] } }] }],
};

const shown = (form: VphcForm): string => form.shadowRoot?.textContent ?? '';

describe('vphc-form: entry', () => {
  it('gives what is typed in values and in a change event that names the path', () =>
    withForm({}, async (form) => {
      const changes: unknown[] = [];
      form.addEventListener('vphc-change', (event) => changes.push((event as CustomEvent).detail));
      typeText(input(form, 'person.name'), 'Y Thanh');
      typeText(input(form, 'person.born'), '5/2/1990');
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Y Thanh', born: '1990-02-05' } });
      expect(changes.at(-1)).to.include({ path: 'person.born', value: '1990-02-05' });
      expect(form.sources['person.name']).to.deep.equal({ kind: 'typed' });
    }));

  it('keeps a name typed with an input method while it computes and draws between the keys', () =>
    withForm({}, async (form) => {
      const name = input(form, 'person.name');
      await compose(name, telexName, () => drawn(form));
      leave(name);
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: telexText } });
      expect(name.value).to.equal(telexText);
    })).timeout(20_000);

  it('keeps a name typed with backspaces as Unikey sends it', () =>
    withForm({}, async (form) => {
      await backspaced(input(form, 'person.name'), telexName, () => drawn(form));
      expect(form.values).to.deep.equal({ person: { name: telexText } });
    })).timeout(20_000);

  it('asks what applies and nothing else', () =>
    withForm({}, async (form) => {
      expect(has(form, 'code')).to.equal(false);
      input(form, 'kind', 'input[value="organization"]').click();
      await drawn(form);
      expect(has(form, 'code')).to.equal(true);
    }));

  it('draws every section of the official record with its blanks, each asked once', () =>
    withForm({ form: record() }, async (form) => {
      const titles = [...(form.shadowRoot?.querySelectorAll('.section-title') ?? [])].map((title) => title.textContent);
      expect(titles).to.include('1. Người vi phạm');
      const paths = [...(form.shadowRoot?.querySelectorAll('[data-path]') ?? [])].map((one) => (one as HTMLElement).dataset['path']);
      expect(paths).to.include('violator.fullName');
      expect(new Set(paths).size).to.equal(paths.length);
    }));

  it('has no axe violation as an official record, before and after an attempt to finish', () =>
    withForm({ form: record() }, async (form, place) => {
      await axeClean(place);
      form.submit();
      await drawn(form);
      await axeClean(place);
    })).timeout(30_000);
});

describe('vphc-form: finishing', () => {
  it('lists what blocks, takes the focus there, and leads to the field', () =>
    withForm({}, async (form) => {
      let invalid = 0;
      let submitted = 0;
      form.addEventListener('vphc-invalid', () => (invalid += 1));
      form.addEventListener('vphc-submit', () => (submitted += 1));
      button(form.shadowRoot, 'Hoàn thành').click();
      await drawn(form);
      expect([invalid, submitted]).to.deep.equal([1, 0]);
      expect((deepActive() as HTMLElement | null)?.id).to.equal('summary');
      button(form.shadowRoot?.querySelector('#summary'), 'Họ và tên').click();
      await until(() => deepActive() === input(form, 'person.name'), 'the field has the focus');
      expect(input(form, 'person.name').getAttribute('aria-invalid')).to.equal('true');
    }));

  it('gives values and sources once nothing blocks, and the host can prevent it', () =>
    withForm({ values: { person: { name: 'Y Thanh' } } }, async (form) => {
      let detail: unknown;
      form.addEventListener('vphc-submit', (event) => {
        detail = (event as CustomEvent).detail;
        event.preventDefault();
      });
      expect(form.submit()).to.equal(false);
      expect(detail).to.deep.equal({ values: { person: { name: 'Y Thanh' } }, sources: {} });
    }));

  it('never submits the form of the host page by Enter or by its buttons', () =>
    withForm({}, async (form, place) => {
      let submitted = 0;
      place.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted += 1;
      });
      press(input(form, 'person.name'), 'Enter');
      for (const one of form.shadowRoot?.querySelectorAll('button') ?? []) one.click();
      await drawn(form);
      expect(submitted).to.equal(0);
    }));

  it('shows a text that is no date as an error when the field is left, and blocks', () =>
    withForm({ values: { person: { name: 'Y Thanh' } } }, async (form) => {
      const born = input(form, 'person.born');
      typeText(born, '31/02/2026');
      leave(born);
      await drawn(form);
      expect(born.value).to.equal('31/02/2026');
      expect(control(form, 'person.born').shadowRoot?.textContent).to.include('ngày có thật');
      expect(form.submit()).to.equal(false);
      typeText(born, '28/02/2026');
      await drawn(form);
      expect(form.submit()).to.equal(true);
    }));

  it('shows findings of the server at their field with a word, and the source on a click', () =>
    withForm(
      {
        values: { person: { name: 'A' }, fine: 100 },
        properties: {
          findings: [
            {
              code: 'VPHC-LAW-X', severity: 'warn', path: 'fine', message: { vi: 'Ngoài khung tiền phạt.', en: 'Outside the range.' },
              citations: [{ rule: 'x', document: 'Luật mẫu', article: '23', confidence: 'unverified', validFrom: '2022-01-01', validTo: null }],
            },
          ],
        },
      },
      async (form) => {
        await until(() => customElements.get('vphc-money-field'), 'the control has loaded');
        await drawn(form);
        const input = control(form, 'fine').shadowRoot;
        expect(input?.querySelector('#findings')?.textContent, 'what describes the input').to.include('Ngoài khung tiền phạt.');
        // A narrow field leaves the sentence to the row below it.
        const root = form.shadowRoot?.querySelector('.below');
        expect(root?.textContent).to.include('Cảnh báo').and.to.include('Ngoài khung tiền phạt.');
        root?.querySelector('summary')?.click();
        expect(root?.querySelector('details')?.open).to.equal(true);
        expect(root?.querySelector('.citation')?.textContent).to.include('Điều 23 Luật mẫu').and.to.include('chưa kiểm chứng');
      },
    ));
});

it('vphc-form shows above the entry what is about the document as a whole', () =>
  withForm({ properties: { findings: [{ code: 'VPHC-LAW-Y', severity: 'block', message: { vi: 'Hết thời hiệu xử phạt.', en: 'Time-barred.' }, citations: [] }] } }, async (form) => {
    expect(form.shadowRoot?.querySelector('#general-findings')?.textContent).to.include('Không hợp lệ').and.to.include('Hết thời hiệu xử phạt.');
  }));

describe('vphc-form: in the form of a host page', () => {
  it('carries its values as JSON in FormData, is reset and disabled with it', () =>
    withForm({ values: { person: { name: 'Y Thanh' } }, properties: { name: 'record' } }, async (form, place) => {
      const data = () => new FormData(place as HTMLFormElement).get('record');
      expect(JSON.parse(String(data()))).to.deep.equal({ person: { name: 'Y Thanh' } });
      typeText(input(form, 'person.name'), 'Khác');
      await drawn(form);
      expect(String(data())).to.include('Khác');
      (place as HTMLFormElement).reset();
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Y Thanh' } });
      expect(input(form, 'person.name').value).to.equal('Y Thanh');
    }));

  it('gives what stands in it under the name that it got last, and under no other', () =>
    withForm({ values: { person: { name: 'Y Thanh' } } }, async (form, place) => {
      form.name = 'record';
      typeText(input(form, 'person.name'), 'Khác');
      await drawn(form);
      expect([...new FormData(place as HTMLFormElement).keys()]).to.deep.equal(['record']);
      expect(String(new FormData(place as HTMLFormElement).get('record'))).to.include('Khác');
    }));

  it('is restored with the state that the browser kept', () =>
    withForm({}, async (form) => {
      form.formStateRestoreCallback(JSON.stringify({ values: { person: { name: 'Cũ' } }, sources: {} }));
      await drawn(form);
      expect(input(form, 'person.name').value).to.equal('Cũ');
    }));
});

describe('vphc-form: repeating rows', () => {
  it('adds, removes, brings back and moves rows, and the values follow', () =>
    withForm({ values: { person: { name: 'A' } } }, async (form) => {
      await until(() => control(form, 'exhibits').shadowRoot, 'the list has loaded');
      await drawn(form);
      const list = () => control(form, 'exhibits').shadowRoot;
      const names = () => ((form.values['exhibits'] ?? []) as { name?: string }[]).map((row) => row.name);
      for (const [index, name] of ['Xe', 'Giấy phép', 'Máy bơm'].entries()) {
        button(list(), 'Thêm tang vật').click();
        await drawn(form);
        typeText(input(form, `exhibits.${index}.name`), name);
        await drawn(form);
      }
      expect(names()).to.deep.equal(['Xe', 'Giấy phép', 'Máy bơm']);
      button(list(), 'Chuyển tang vật 3 lên trên').click();
      await drawn(form);
      expect(names()).to.deep.equal(['Xe', 'Máy bơm', 'Giấy phép']);
      expect(form.sources['exhibits.1.name']).to.deep.equal({ kind: 'typed' });
      button(list(), 'Xóa tang vật 1').click();
      await drawn(form);
      expect(names()).to.deep.equal(['Máy bơm', 'Giấy phép']);
      button(list(), 'Hoàn tác').click();
      await drawn(form);
      expect(names()).to.deep.equal(['Xe', 'Máy bơm', 'Giấy phép']);
    })).timeout(20_000);

  it('opens the row that holds a wrong field and moves the focus into it', () =>
    withForm({ values: { person: { name: 'A' }, exhibits: [{ name: 'Xe' }, {}] } }, async (form) => {
      await until(() => control(form, 'exhibits').shadowRoot, 'the list has loaded');
      await form.focusPath('exhibits.1.name');
      expect(deepActive()).to.equal(input(form, 'exhibits.1.name'));
    }));
});

describe('vphc-form: computed values', () => {
  registerRules({ testDouble: ({ args }) => ({ value: typeof args['of'] === 'number' ? args['of'] * 2 : undefined, citations: [{ rule: 't', document: 'Luật mẫu', article: '7', confidence: 'verified', validFrom: '2022-01-01', validTo: null }] }) });
  const computed = {
    ...small,
    blocks: [
      {
        k: 'data' as const,
        fields: [
          { id: 'base', kind: 'number' as const, label: 'Gốc' },
          { id: 'double', kind: 'number' as const, label: 'Gấp đôi', computed: { rule: 'testDouble', args: { of: { path: 'base' } } } },
        ],
      },
    ],
  };

  it('are written by the rule with its article on a click, and overridden only with a reason', () =>
    withForm({ form: computed }, async (form) => {
      await until(() => customElements.get('vphc-number-field'), 'the control has loaded');
      await drawn(form);
      typeText(input(form, 'base'), '21');
      await drawn(form);
      expect(input(form, 'double').value).to.equal('42');
      expect(input(form, 'double').readOnly).to.equal(true);
      expect(form.shadowRoot?.querySelector('.rule .citation')?.textContent).to.include('Điều 7 Luật mẫu');
      button(form.shadowRoot, 'Sửa tay').click();
      await drawn(form);
      typeText(input(form, 'double'), '40');
      await drawn(form);
      expect(form.values).to.deep.equal({ base: 21, double: 40 });
      expect(form.validate().map((finding) => finding.code)).to.include('VPHC-FORM-REASON');
      const reason = form.shadowRoot?.querySelector<HTMLElement>('[data-reason]')?.shadowRoot?.querySelector('input');
      if (!reason) throw new Error('no reason is asked');
      typeText(reason, 'Theo kết luận kiểm tra');
      await drawn(form);
      expect(form.sources['double']).to.deep.equal({ kind: 'override', rule: 'testDouble', reason: 'Theo kết luận kiểm tra' });
      button(form.shadowRoot, 'Dùng lại giá trị tự tính').click();
      await drawn(form);
      expect(form.values).to.deep.equal({ base: 21, double: 42 });
      expect(input(form, 'double').value).to.equal('42');
    }));
});

describe('vphc-form: the live page', () => {
  const pane = (form: VphcForm) => form.shadowRoot?.querySelector('vphc-page-pane')?.shadowRoot;
  const blank = (form: VphcForm, path: string) => pane(form)?.querySelector<HTMLElement>(`[data-field="${path}"]`);

  it('shows what is typed, marks the blank being edited, and leads from a blank to its field', () =>
    withForm({ view: 'both' }, async (form) => {
      await until(() => blank(form, 'person.name'), 'the page is drawn');
      input(form, 'person.name').focus();
      typeText(input(form, 'person.name'), 'Y Thanh Niê');
      await until(() => blank(form, 'person.name')?.textContent === 'Y Thanh Niê', 'the page shows the name');
      expect(blank(form, 'person.name')?.classList.contains('active')).to.equal(true);
      blank(form, 'person.born')?.click();
      await until(() => deepActive() === input(form, 'person.born'), 'the date has the focus');
    }));

  it('is itself an entry: what is written into its blanks are the same values', () =>
    withForm({ view: 'page', form: { ...small } }, async (form) => {
      const name = await until(() => blank(form, 'person.name'), 'the page is drawn');
      expect(name.getAttribute('role')).to.equal('textbox');
      name.focus();
      name.textContent = 'Nguyễn Thị Ửng'.normalize('NFD');
      name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      name.blur();
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Nguyễn Thị Ửng' } });
      const born = await until(() => blank(form, 'person.born'), 'the date is there');
      born.focus();
      born.textContent = '5/2/90';
      born.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      born.blur();
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Nguyễn Thị Ửng', born: '1990-02-05' } });
      expect(blank(form, 'person.born')?.textContent).to.equal('05/02/1990');
    })).timeout(20_000);

  it('has no axe violation beside the entry and as the entry', async () => {
    for (const view of ['both', 'page'] as const) {
      // The entry waits for its page only when both are shown.
      await withPage(view);
    }
  }).timeout(30_000);

  async function withPage(view: 'both' | 'page'): Promise<void> {
    const place = document.createElement('main');
    const form = Object.assign(document.createElement('vphc-form') as VphcForm, { form: record(), context, view });
    place.append(form);
    document.body.append(place);
    try {
      await until(() => form.shadowRoot?.querySelector('vphc-page-pane')?.shadowRoot?.querySelector('.paper'), 'the page is drawn');
      await drawn(form);
      await axeClean(place);
    } finally {
      place.remove();
    }
  }
});

it('says in the status bar how much is left', () =>
  withForm({}, async (form) => {
    expect(shown(form)).to.include('Còn 1 mục bắt buộc');
    typeText(input(form, 'person.name'), 'A');
    await drawn(form);
    expect(shown(form)).to.include('Đã đủ nội dung bắt buộc');
    expect(deepQuery(form.shadowRoot ?? form, '[role="status"]')).to.not.equal(undefined);
  }));

runLeakContract('vphc-form', (element) => Object.assign(element, { form: small, context }));

describe('vphc-form: what the host gives again', () => {
  it('keeps the focus when the host gives back the values that it has saved', () =>
    withForm({}, async (form) => {
      const name = input(form, 'person.name');
      typeText(name, 'Y Thanh');
      await drawn(form);
      form.values = structuredClone(form.values) as typeof form.values;
      await drawn(form);
      expect(deepActive()).to.equal(name);
      expect(form.dirty).to.equal(false);
    }));

  it('keeps what was typed when the same form comes in another copy, and begins anew with another form', () =>
    withForm({}, async (form) => {
      typeText(input(form, 'person.name'), 'Y Thanh');
      await drawn(form);
      form.form = structuredClone(small);
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Y Thanh' } });
      expect(input(form, 'person.name').value).to.equal('Y Thanh');
      form.form = { ...structuredClone(small), code: 'T2' };
      await drawn(form);
      expect(form.values).to.deep.equal({});
    }));
});

describe('vphc-form: by keyboard alone', () => {
  it('is filled and finished with Tab, letters, arrows and Enter', () =>
    withForm({}, async (form) => {
      let submitted: unknown;
      form.addEventListener('vphc-submit', (event) => (submitted = (event as CustomEvent<{ values: unknown }>).detail.values));
      await until(() => customElements.get('vphc-money-field') && customElements.get('vphc-repeat'), 'the controls have loaded');
      await drawn(form);
      const at = (path: string, what = '#input') => deepActive() === control(form, path).shadowRoot?.querySelector(what);
      await form.focusPath('person.name');
      await sendKeys({ type: 'Y Thanh' });
      await sendKeys({ press: 'Tab' });
      expect(at('person.born')).to.equal(true);
      await sendKeys({ type: '5/2/90' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(at('fine')).to.equal(true);
      await sendKeys({ type: '1,5 triệu' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: ' ' });
      await drawn(form);
      expect(at('kind', 'input[value="person"]')).to.equal(true);
      button(form.shadowRoot, 'Hoàn thành').focus();
      await sendKeys({ press: 'Enter' });
      await drawn(form);
      expect(submitted).to.deep.equal({ person: { name: 'Y Thanh', born: '1990-02-05' }, fine: 1_500_000, kind: 'person' });
    })).timeout(20_000);

  it('chooses on the page in a small box that Escape closes', () =>
    withForm({ view: 'page', values: { person: { name: 'A' } }, form: pageChoice }, async (form) => {
      const pane = form.shadowRoot?.querySelector('vphc-page-pane')?.shadowRoot;
      const kind = await until(() => pane?.querySelector<HTMLElement>('[data-field="kind"]'), 'the page is drawn');
      expect(kind.getAttribute('role')).to.equal('button');
      kind.focus();
      await sendKeys({ press: 'Enter' });
      const choice = await until(() => pane?.querySelector('.editor vphc-choice')?.shadowRoot?.querySelector<HTMLInputElement>('[value="organization"]'), 'the box is open');
      choice.click();
      await drawn(form);
      expect(form.values['kind']).to.equal('organization');
      await sendKeys({ press: 'Escape' });
      await until(() => !pane?.querySelector('.editor'), 'the box is closed');
      await until(() => pane?.querySelector('[data-field="kind"]')?.textContent === 'Tổ chức', 'the page shows the choice');
    })).timeout(20_000);
});
