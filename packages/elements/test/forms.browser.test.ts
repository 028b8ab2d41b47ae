import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/case';
import '@xlvphc/elements/define/case-form';
import '@xlvphc/elements/define/document';
import '@xlvphc/elements/define/form-list';
import { choice, data, form, section, text, type FormDefinition } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import { Connection, formFor, hashOf, parseRoute, type Backend, type Route } from '@xlvphc/elements';
import { axeClean, deepQuery, eventually, onStage, screenText } from '@xlvphc/elements/testing';
import { runConnectedContract } from '@xlvphc/elements/testing';
import { failing, fakeBackend } from './support/fake-backend.ts';
import { documents, file, forms, session } from './support/sample.ts';

runConnectedContract('vphc-form-list', { backend: fakeBackend, reads: 'listForms', shows: 'Biên bản vi phạm hành chính' });

type Connected = HTMLElement & { connection: Connection };
function stage(tag: string, backend: Backend, body: (element: Connected, place: HTMLElement) => Promise<void>, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  return onStage((place) => {
    const element = document.createElement(tag) as Connected;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.connection = new Connection(backend);
    place.append(element);
    return element;
  }, body);
}
const atCase = { 'case-id': 'case-2' };
const found = <T extends Element>(root: ParentNode, selector: string, words = ''): T | undefined => {
  const all: T[] = [];
  const visit = (node: ParentNode): void => {
    all.push(...node.querySelectorAll<T>(selector));
    for (const inner of node.querySelectorAll('*')) if (inner.shadowRoot) visit(inner.shadowRoot);
  };
  visit(root);
  return all.find((one) => (one.textContent ?? '').includes(words));
};
const click = (root: ParentNode, selector: string, words = ''): void => {
  const element = found<HTMLElement>(root, selector, words);
  if (!element) throw new Error(`no ${selector} with “${words}”`);
  element.click();
};
const type = (root: ParentNode, selector: string, value: string): void => {
  const field = deepQuery<HTMLInputElement>(root, selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
/** Where the element wants to go, without going there. */
const wish = (element: HTMLElement): { route?: Route } => {
  const wanted: { route?: Route } = {};
  element.addEventListener('vphc-navigate', (event) => {
    event.preventDefault();
    wanted.route = (event as CustomEvent<Route>).detail;
  });
  return wanted;
};

/** Names of the files that were saved. Firefox shows a saved PDF in a tab before this one, where all that follows would stand still: none is really saved. */
const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      if (this.hasAttribute('download')) saved.push(this.download);
      else HTMLElement.prototype.click.call(this);
    },
  });
});
afterEach(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));

describe('making a document in a case', () => {
  it('finds any form by code or title, with or without marks, and says why one cannot be made now', () =>
    stage('vphc-case', fakeBackend(), async (_, place) => {
      await eventually(() => found(place, 'button', 'Chọn mẫu khác'), 'the button');
      click(place, 'button', 'Chọn mẫu khác');
      await eventually(() => deepQuery(place, '#query'), 'the dialog');
      expect(screenText(place)).to.contain('Chưa lập được ở bước này');
      expect(screenText(place)).to.contain('Văn bản giao quyền không thuộc một hồ sơ vụ việc.');
      await axeClean(place);
      type(place, '#query', 'dinh chinh');
      await eventually(() => found(place, 'button.form', 'MQĐ39') && !found(place, '.form', 'MBB01'), 'the corrections alone');
      type(place, '#query', 'mqd40');
      await eventually(() => found(place, '.form', 'MQĐ40') && !found(place, '.form', 'MQĐ39'), 'the code');
      type(place, '#query', 'không có mẫu này');
      await eventually(() => screenText(place).includes('Không có mẫu nào khớp'), 'nothing');
    }, atCase));

  it('asks which of several decisions a correction is about, and opens the form with it', () => {
    const second = { ...documents[1], id: 'd9', formCode: 'MQĐ20', number: '40', symbol: 'QĐ-TGTVPTGPCC', issuedOn: '2026-11-20' } as (typeof documents)[number];
    return stage('vphc-case', fakeBackend({ listDocuments: async () => [...documents, second] }), async (element, place) => {
      const wanted = wish(element);
      await eventually(() => found(place, 'button', 'Chọn mẫu khác'), 'the button');
      click(place, 'button', 'Chọn mẫu khác');
      await eventually(() => found(place, 'button.form', 'MQĐ39'), 'the correction');
      click(place, 'button.form', 'MQĐ39');
      const select = await eventually(() => found<HTMLSelectElement>(place, 'select', '39/QĐ-XPHC'), 'the question');
      expect([...select.options].map((option) => option.value)).to.deep.equal(['d2', 'd9']);
      expect(select.value, 'the latest stands first').to.equal('d9');
      await axeClean(place);
      select.value = 'd2';
      click(place, 'button[type=submit]', 'Soạn văn bản');
      await eventually(() => wanted.route, 'the route');
      expect(wanted.route).to.deep.equal({ view: 'prepare', caseId: 'case-2', formCode: 'MQĐ39', basedOn: ['d2'] });
      expect(parseRoute(hashOf(wanted.route ?? { view: 'cases' }))).to.deep.equal(wanted.route);
    }, atCase);
  });

  it('asks which of several violators a document is about, from a button of the next papers too', () => {
    const parties = [...file.parties, { id: 'p9', role: 'violator', subject: { kind: 'person', fullName: 'Trần Thị Hai' } } as const];
    const recorded = { ...file, parties, events: file.events.slice(0, 3) };
    return stage('vphc-case', fakeBackend({ getCase: async () => ({ value: recorded, etag: '"9"' }), listDocuments: async () => documents.slice(0, 1) }), async (element, place) => {
      const wanted = wish(element);
      await eventually(() => found(place, '.prepare a.next-form', 'MQĐ02'), 'the next papers');
      click(place, '.prepare a.next-form', 'MQĐ02');
      const select = await eventually(() => found<HTMLSelectElement>(place, 'select#partyId'), 'the question');
      select.value = 'p9';
      click(place, 'button[type=submit]', 'Soạn văn bản');
      await eventually(() => wanted.route, 'the route');
      expect(wanted.route).to.deep.equal({ view: 'prepare', caseId: 'case-2', formCode: 'MQĐ02', partyId: 'p9' });
    }, atCase);
  });

  it('sends what a new document is based on and whom it is about', () => {
    const sent: unknown[] = [];
    const backend = fakeBackend({
      createDocument: async (caseId, body) => {
        sent.push(body);
        return { value: { id: 'doc-new', caseId, formCode: body.formCode, status: 'draft', values: body.values ?? {}, sources: {}, findings: [], version: 1, createdAt: '2026-11-22T03:00:00Z', updatedAt: '2026-11-22T03:00:00Z' }, etag: '"1"' };
      },
    });
    return stage('vphc-case-form', backend, async (element, place) => {
      await eventually(() => deepQuery(place, 'vphc-form')?.shadowRoot?.querySelector('form, section'), 'the form');
      expect(await (element as Connected & { save(): Promise<boolean> }).save()).to.equal(true);
      expect(sent[0]).to.deep.include({ basedOn: ['d2'], partyId: 'p1' });
    }, { ...atCase, 'form-code': 'MQĐ05', 'based-on': 'd2', 'party-id': 'p1' });
  });
});

describe('printing a whole case', () => {
  it('chooses the issued papers at first, fetches one PDF of what is chosen and shows how far it is', () => {
    const asked: { ids: readonly string[] | undefined }[] = [];
    let finish: (file: Blob) => void = () => undefined;
    let told: (share: number) => void = () => undefined;
    const backend = fakeBackend({
      caseContent: (_, ids, options) => {
        asked.push({ ids });
        told = options?.progress ?? told;
        return new Promise((resolve) => (finish = resolve));
      },
    });
    return stage('vphc-case', backend, async (_, place) => {
      await eventually(() => found(place, 'button', 'In cả hồ sơ'), 'the button');
      click(place, 'button', 'In cả hồ sơ');
      await eventually(() => found(place, 'button', 'In 2 văn bản'), 'the dialog with both issued papers');
      await axeClean(place);
      const boxes = [...(deepQuery(place, 'fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
      expect(boxes.map((box) => box.checked)).to.deep.equal([true, true, false]);
      boxes[0]?.click();
      click(place, 'button', 'Tải một tệp PDF');
      await eventually(() => screenText(place).includes('Máy chủ đang lập tệp PDF gồm 1 văn bản'), 'the wait');
      told(0.5);
      await eventually(() => screenText(place).includes('Đang tải về: 50 %'), 'the share');
      expect(deepQuery<HTMLProgressElement>(place, 'progress')?.value).to.equal(0.5);
      finish(new Blob(['%PDF']));
      await eventually(() => !deepQuery(place, 'progress') && saved.length > 0, 'the end');
      expect(saved.map((name) => name.endsWith('.pdf'))).to.deep.equal([true]);
      expect(asked).to.deep.equal([{ ids: ['d2'] }]);
    }, atCase);
  });

  it('prints all chosen papers in one job, the whole set once for each copy', () =>
    stage('vphc-case', fakeBackend(), async (_, place) => {
      const printed = new Promise<readonly string[]>((resolve) => {
        new MutationObserver((_records, observer) => {
          const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
          if (!inner) return;
          observer.disconnect();
          inner.print = () => {
            resolve([...inner.document.querySelectorAll('article')].map((paper) => paper.textContent ?? ''));
            inner.dispatchEvent(new Event('afterprint'));
          };
        }).observe(document.body, { childList: true });
      });
      await eventually(() => found(place, 'button', 'In cả hồ sơ'), 'the button');
      click(place, 'button', 'In cả hồ sơ');
      const copies = await eventually(() => deepQuery<HTMLInputElement>(place, '#copies'), 'the number of copies');
      copies.value = '2';
      copies.dispatchEvent(new Event('change'));
      click(place, 'button', 'In 2 văn bản');
      const papers = await printed;
      expect(papers.map((text) => /BIÊN BẢN/.test(text))).to.deep.equal([true, false, true, false]);
      expect(papers.some((text) => text.includes('DỰ THẢO'))).to.equal(false);
    }, atCase));

  it('can be stopped without being a failure', () =>
    stage('vphc-case', fakeBackend({ caseContent: (_, __, options) => new Promise((___, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted')))) }), async (_, place) => {
      await eventually(() => found(place, 'button', 'In cả hồ sơ'), 'the button');
      click(place, 'button', 'In cả hồ sơ');
      await eventually(() => found(place, 'button', 'Tải một tệp PDF'), 'the dialog');
      click(place, 'button', 'Tải một tệp PDF');
      await eventually(() => found(place, 'button', 'Dừng'), 'the way to stop');
      click(place, 'button', 'Dừng');
      await eventually(() => !deepQuery(place, 'progress') && found(place, 'button', 'Hủy'), 'the dialog as before');
      expect(deepQuery(place, '[role=alert]')).to.not.exist;
    }, atCase));

  it('marks papers of a backend on trial, drafts and what was issued on trial, and nothing else', async () => {
    const { paperInCase } = await import('../src/document/paper.ts');
    const definition = await formFor(fakeBackend(), 'MBB01', '2026-11-22');
    const [issued] = documents;
    const draft = documents[2];
    if (!issued || !draft) throw new Error('the sample has no documents');
    const mark = (one: typeof issued, trial: boolean): unknown => paperInCase(definition, one, file, { ...session, trial }, '').watermark;
    expect([mark(draft, true), mark(draft, false), mark(issued, true), mark({ ...issued, trial: true }, false)]).to.deep.equal(['trial', 'draft', undefined, 'trial']);
  });
});

describe('a form that only the backend has', () => {
  const own = (version: string, validFrom: string): FormDefinition => form({ code: 'BB-RIENG', symbol: 'BB-R', kind: 'record', title: 'Biên bản riêng', validFrom, source: 'mẫu giả định' })`
    # BIÊN BẢN RIÊNG ${version}
    ${section('about', 'Nội dung')`
      ${data(choice('kind', { label: 'Loại', options: [{ value: 'a', label: 'A' }] }))}
      Ghi nhận: ${text('note', { label: 'Ghi nhận', required: true })}
    `}
  `;
  const versions = [own('một', '2026-01-01'), own('hai', '2026-11-20')];
  const on = (day: string): FormDefinition | undefined => versions.findLast((one) => one.validFrom <= day);
  const head = (one: FormDefinition) => ({ code: one.code, symbol: one.symbol, kind: one.kind, title: one.title, validFrom: one.validFrom, validTo: null, unitId: 'tinh', publishedAt: '2026-01-01T00:00:00Z' });
  const published = (over: Partial<Backend> = {}) =>
    fakeBackend({
      listForms: async (day) => [...forms, ...(on(day) ? [head(on(day) ?? own('', day))] : [])],
      getForm: async (_, day) => JSON.parse(JSON.stringify(on(day))) as unknown,
      ...over,
    });
  const words = (one: FormDefinition, day: string): string => JSON.stringify(pageText(layout(one, {}, { on: day, mode: 'normal' }, { blank: true })));

  it('is fetched in its version of the day, whatever was fetched before, and official forms are not fetched', async () => {
    const backend = published();
    expect(words(await formFor(backend, 'BB-RIENG', '2026-11-22'), '2026-11-22')).to.contain('hai');
    expect(words(await formFor(backend, 'BB-RIENG', '2026-05-05'), '2026-05-05')).to.contain('một');
    expect(words(await formFor(backend, 'BB-RIENG', '2026-11-22'), '2026-11-22')).to.contain('hai');
    await formFor(backend, 'MQĐ02', '2026-11-22');
    expect(backend.calls.filter((call) => call === 'getForm')).to.have.length(2);
    expect(backend.calls.filter((call) => call === 'listForms'), 'once a day').to.have.length(2);
  });

  it('replaces an official form of the program when the backend has a newer version for that day', async () => {
    const { loadForm } = await import('@xlvphc/forms');
    const known = await loadForm('MBB06', '2026-11-22');
    const newer = { ...(JSON.parse(JSON.stringify(known)) as FormDefinition), title: 'Mẫu mới', validFrom: '2026-11-21' };
    const backend = fakeBackend({ listForms: async () => [head(newer)].map(({ unitId: _u, publishedAt: _p, ...rest }) => rest), getForm: async () => newer });
    expect((await formFor(backend, 'MBB06', '2026-11-22')).title).to.equal('Mẫu mới');
    expect((await formFor(fakeBackend({ listForms: failing('offline') }), 'MQĐ02', '2026-11-22')).code, 'without the backend the own form serves').to.equal('MQĐ02');
  });

  it('is offered in a case, and filled in like any other', () =>
    stage('vphc-case-form', published(), async (_, place) => {
      await eventually(() => screenText(place).includes('Soạn: Biên bản riêng'), 'the title');
      await eventually(() => screenText(place).includes('Ghi nhận'), 'the blank');
    }, { ...atCase, 'form-code': 'BB-RIENG' }));
});

describe('vphc-form-list', () => {
  it('finds a form and fetches it blank, as PDF or DOCX', () => {
    const asked: unknown[] = [];
    const backend = fakeBackend({
      formContent: async (code, format) => {
        asked.push([code, format]);
        return new Blob(['%PDF']);
      },
    });
    return stage('vphc-form-list', backend, async (_, place) => {
      await eventually(() => screenText(place).includes('Có 74 mẫu'), 'all forms');
      type(place, '#query', 'mbb06 khong nhan');
      await eventually(() => screenText(place).includes('Có 1 mẫu'), 'the one');
      click(place, 'button', 'DOCX');
      await eventually(() => asked.length > 0, 'the call');
      expect(asked).to.deep.equal([['MBB06', 'docx']]);
    });
  });
});
