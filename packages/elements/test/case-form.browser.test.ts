import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/case-form';
import type { VphcForm } from '@xlvphc/forms/elements';
import { BackendFailure, Connection, type Backend, type DocumentView, type Versioned } from '@xlvphc/elements';
import { axeClean, deepQuery, eventually, onStage, screenText, settled } from '@xlvphc/elements/testing';
import { fakeBackend } from './support/fake-backend.ts';
import { documents } from './support/sample.ts';

type CaseForm = HTMLElement & { connection: Connection; save(): Promise<boolean> };

function stage(backend: Backend, attributes: Readonly<Record<string, string>>, body: (element: CaseForm, form: VphcForm, place: HTMLElement) => Promise<void>): Promise<void> {
  return onStage((place) => {
    const element = document.createElement('vphc-case-form') as CaseForm;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.connection = new Connection(backend);
    place.append(element);
    return element;
  }, async (element, place) => {
    const form = await eventually(() => deepQuery<VphcForm>(place, 'vphc-form'), 'the form');
    await eventually(() => customElements.get('vphc-form') && form.form, 'the form is defined');
    await settled(place);
    await body(element, form, place);
  });
}

/** Types into the first control that takes plain text at `path`. */
async function enter(place: HTMLElement, path: string, text: string): Promise<void> {
  const control = await eventually(() => deepQuery<HTMLElement>(place, `[data-path="${path}"]`), path);
  const field = await eventually(() => control.shadowRoot?.querySelector<HTMLInputElement>('input, textarea'), `the input of ${path}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.blur();
  await settled(place);
}

describe('vphc-case-form', () => {
  it('opens the case and its record at the first save, once, although the first answer was lost', () => {
    let lost = true;
    const backend = fakeBackend();
    const create = backend.createDocument;
    const flaky = fakeBackend({
      createDocument: async (caseId, document, options) => {
        if (lost) {
          lost = false;
          throw new BackendFailure({ kind: 'offline' });
        }
        return create(caseId, document, options);
      },
    });
    return stage(flaky, { 'form-code': 'MBB01' }, async (element, _, place) => {
      expect(await element.save()).to.equal(false);
      await eventually(() => screenText(place).includes('Không kết nối được với máy chủ'), 'the failure');
      expect(await element.save()).to.equal(true);
      const sent = flaky.keys.filter(([call]) => call === 'createDocument').map(([, key]) => key);
      expect(sent).to.have.length(2);
      expect(sent[0]).to.be.a('string').and.equal(sent[1]);
      expect(flaky.calls.filter((call) => call === 'createCase')).to.have.length(1);
    });
  });

  it('keeps what was typed after a refusal, and says why', () =>
    stage(fakeBackend({ saveValues: async () => Promise.reject(new BackendFailure({ kind: 'server', code: 'VPHC-TEST', requestId: 'req-9' })) }), { 'document-id': 'd3' }, async (element, form, place) => {
      await enter(place, 'agency.name', 'Ủy ban nhân dân xã Ea Kly');
      expect(await element.save()).to.equal(false);
      await eventually(() => screenText(place).includes('req-9'), 'the request id');
      expect(JSON.stringify(form.values)).to.contain('Ủy ban nhân dân xã Ea Kly');
    }));

  it('shows the two versions field by field when somebody else saved, and overwrites nothing before the choice', () => {
    const theirs: DocumentView = { ...(documents[2] as DocumentView), version: 8, values: { agency: { name: 'Ủy ban nhân dân xã Ea Kly, bản của người khác', place: 'Ea Kly' } } };
    const saved: unknown[] = [];
    let reads = 0;
    const backend = fakeBackend({
      getDocument: async (id): Promise<Versioned<DocumentView>> => {
        reads += 1;
        return reads === 1 ? { value: documents.find((one) => one.id === id) as DocumentView, etag: '"4"' } : { value: theirs, etag: '"8"' };
      },
      saveValues: async (_, etag, content) => {
        if (etag !== '"8"') throw new BackendFailure({ kind: 'conflict' });
        saved.push(content.values);
        return { value: { ...theirs, values: content.values, version: 9 }, etag: '"9"' };
      },
    });
    return stage(backend, { 'document-id': 'd3' }, async (element, _, place) => {
      await enter(place, 'agency.name', 'Ủy ban nhân dân xã Ea Kly, bản của tôi');
      expect(await element.save()).to.equal(false);
      const table = await eventually(() => deepQuery(place, '.conflict'), 'the differences');
      expect(table.textContent).to.contain('bản của tôi').and.contain('bản của người khác');
      await axeClean(table);
      expect(saved).to.have.length(0);
      const row = [...table.querySelectorAll('tr')].find((one) => one.textContent.includes('bản của tôi'));
      row?.querySelector<HTMLInputElement>('input')?.click();
      table.querySelector<HTMLButtonElement>('button.primary')?.click();
      await eventually(() => saved.length === 1, 'the save after the choice');
      expect(JSON.stringify(saved[0])).to.contain('bản của tôi').and.contain('"place":"Ea Kly"');
      expect(deepQuery(place, '.conflict')).to.equal(undefined);
    });
  });

  it('says what issuing does before anything is issued', () => {
    const approved: DocumentView = { ...(documents[2] as DocumentView), status: 'approved' };
    const backend = fakeBackend({ getDocument: async () => ({ value: approved, etag: '"4"' }) });
    return stage(backend, { 'document-id': 'd3' }, async (element, form, place) => {
      // What the law still asks of this empty draft is not the matter here.
      form.validate = () => [];
      const button = await eventually(() => [...(deepQuery(place, '.steps')?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes('Ban hành quyết định')), 'the button');
      button.click();
      await eventually(() => screenText(place).includes('nội dung không sửa được nữa'), 'the explanation');
      expect(backend.calls).to.not.include('issue');
      await element.connection.backend.getCase('case-2');
    });
  });

  describe('a record of refusal', () => {
    const draft: DocumentView = { ...(documents[2] as DocumentView), id: 'd6', formCode: 'MBB06', status: 'approved', basedOn: ['d2'] };
    const finished: DocumentView = { ...draft, status: 'issued', number: '01', symbol: 'BB-KNQĐXP', issuedOn: '2026-11-21' };
    const finish = async (form: VphcForm, place: HTMLElement): Promise<void> => {
      form.validate = () => [];
      const button = (): HTMLButtonElement | undefined => [...(deepQuery(place, '.steps')?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes('Lập xong biên bản'));
      (await eventually(button, 'the button')).click();
      (await eventually(() => deepQuery<HTMLFormElement>(place, 'dialog form'), 'the question')).requestSubmit();
    };

    it('serves its decision once it is finished, and leads to the case', () => {
      const served: unknown[] = [];
      const backend = fakeBackend({
        getDocument: async (id) => ({ value: id === 'd6' ? draft : (documents[1] as DocumentView), etag: '"4"' }),
        issue: async () => ({ value: finished, etag: '"5"' }),
        recordService: async (id, _, service) => {
          served.push({ id, ...service });
          return { value: documents[1] as DocumentView, etag: '"7"' };
        },
      });
      return stage(backend, { 'document-id': 'd6' }, async (element, form, place) => {
        const asked: unknown[] = [];
        element.addEventListener('vphc-navigate', (event) => {
          event.preventDefault();
          asked.push((event as CustomEvent).detail);
        });
        await finish(form, place);
        await eventually(() => asked.length > 0, 'the way to the case');
        expect(served).to.deep.equal([{ id: 'd2', mode: 'refused', servedOn: '2026-11-21', refusalDocumentId: 'd6' }]);
        expect(asked).to.deep.equal([{ view: 'case', caseId: 'case-2' }]);
      });
    });

    it('says that the service is still open when its answer was lost, and tries again as the same intent', () => {
      let lost = true;
      const backend = fakeBackend({
        getDocument: async (id) => ({ value: id === 'd6' ? draft : (documents[1] as DocumentView), etag: '"4"' }),
        issue: async () => ({ value: finished, etag: '"5"' }),
        recordService: async () => {
          if (lost) throw new BackendFailure({ kind: 'offline' });
          return { value: documents[1] as DocumentView, etag: '"7"' };
        },
      });
      return stage(backend, { 'document-id': 'd6' }, async (element, form, place) => {
        const asked: unknown[] = [];
        element.addEventListener('vphc-navigate', (event) => {
          event.preventDefault();
          asked.push((event as CustomEvent).detail);
        });
        await finish(form, place);
        await eventually(() => screenText(place).includes('chưa ghi nhận được việc giao quyết định'), 'the notice');
        expect(asked).to.deep.equal([]);
        lost = false;
        (await eventually(() => deepQuery<HTMLButtonElement>(place, '.notice.warning button.primary'), 'the button')).click();
        await eventually(() => asked.length > 0, 'the way to the case');
        const keys = backend.keys.filter(([call]) => call === 'recordService').map(([, key]) => key);
        expect(keys).to.have.length(2);
        expect(keys[0]).to.be.a('string').and.equal(keys[1]);
        expect(backend.calls.filter((call) => call === 'issue')).to.have.length(1);
      });
    });
  });
});
