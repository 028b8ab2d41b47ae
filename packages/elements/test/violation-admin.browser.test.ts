import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/violation-admin';
import { BackendFailure, Connection, hashOf, parseRoute, type Backend, type CatalogueBackend, type ImportView, type Publication } from '@xlvphc/elements';
import { axeClean, deepQuery, eventually, onStage, runConnectedContract, screenText } from '@xlvphc/elements/testing';
import { fakeBackend } from './support/fake-backend.ts';

const mention = (id: string, reference: string, text: string, validFrom = '2024-10-04') => ({ id, reference, text, validFrom });
const draft: ImportView = {
  id: 'import-1', state: 'draft', fileName: 'nd-123-sua-doi.xlsx', number: '123/2024/NĐ-CP', title: 'Quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai', createdAt: '2026-11-22T02:00:00Z',
  createdBy: { name: 'Trịnh Thu Hà' }, errors: 0, doubts: 1, version: 1,
  problems: [{ code: 'VPHC-DECREE-VALIDITY', severity: 'doubt', path: '123-2024.9.1.a@2024-10-04', act: '123-2024.9.1.a', sheet: 'Hành vi', row: 14, message: { vi: 'Có khoảng trống trước phiên bản từ 2026-08-31.', en: 'There is a gap.' } }],
  articles: [{ article: '8', title: 'Sử dụng đất trồng lúa sang loại đất khác', acts: 11, versions: 14 }],
  diff: {
    against: 'kit-1', head: [],
    added: [mention('123-2024.29.4.a', 'điểm a khoản 4 Điều 29', 'Không cung cấp dữ liệu đất đai', '2026-08-31')],
    changed: [{ act: mention('123-2024.8.1.a', 'điểm a khoản 1 Điều 8', 'Chuyển đất trồng lúa sang loại đất khác'), changes: [{ field: 'range', before: '2.000.000 – 3.000.000 đồng', after: '3.000.000 – 5.000.000 đồng' }] }],
    ended: [{ ...mention('123-2024.10.1.b', 'điểm b khoản 1 Điều 10', 'Hành vi bị bãi bỏ'), validTo: '2026-08-30' }], removed: [], counts: { head: 0, added: 1, changed: 1, ended: 1, removed: 0 },
  },
};
const faulty: ImportView = { ...draft, id: 'import-2', errors: 1, doubts: 0, problems: [{ code: 'VPHC-DECREE-RANGE', severity: 'error', path: 'x', act: '123-2024.8.1.a', sheet: 'Hành vi', row: 3, message: { vi: 'Mức tối đa của khung vượt mức tối đa của lĩnh vực.', en: 'The range is too high.' } }] };
const { problems: _problems, articles: _articles, diff: _diff, ...row } = draft;

interface Kept { published: Publication[]; keys: (string | undefined)[]; days: string[] }
const kept = (): Kept => ({ published: [], keys: [], days: [] });
const catalogue = (over: Partial<CatalogueBackend> = {}, seen: Kept = kept()): CatalogueBackend => ({
  decrees: async () => [{ key: '123-2024', number: '123/2024/NĐ-CP', title: 'Đất đai', acts: 205, since: '2024-10-04', confidence: 'secondary' }],
  imports: async () => ({ items: [row] }),
  importFile: async () => draft,
  getImport: async (id, on) => {
    seen.days.push(on);
    return { ...(id === 'import-2' ? faulty : draft), id };
  },
  publish: async (_, publication, options) => {
    seen.published.push(publication);
    seen.keys.push(options?.idempotencyKey);
    return { ...draft, state: 'published', validFrom: publication.validFrom };
  },
  withdraw: async () => undefined,
  sheet: async () => new Blob(['PK']),
  ...over,
});

// The contract replaces one call of the backend: here that is how the catalogue lists its imports.
runConnectedContract('vphc-violation-admin', {
  backend: (over = {}) => {
    const imports: unknown = over.catalogue;
    return fakeBackend({ ...over, catalogue: catalogue(typeof imports === 'function' ? { imports: imports as CatalogueBackend['imports'] } : {}) });
  },
  reads: 'catalogue', shows: '123/2024/NĐ-CP',
});

type Connected = HTMLElement & { connection: Connection };
const stage = (backend: Backend, body: (place: HTMLElement) => Promise<void>): Promise<void> => onStage((place) => {
  const element = document.createElement('vphc-violation-admin') as Connected;
  element.connection = new Connection(backend);
  place.append(element);
  return element;
}, (_, place) => body(place));
const shown = <T extends HTMLElement>(root: ParentNode, selector: string, words = ''): T | undefined => {
  const all: T[] = [];
  const visit = (node: ParentNode): void => {
    all.push(...node.querySelectorAll<T>(selector));
    for (const inner of node.querySelectorAll('*')) if (inner.shadowRoot) visit(inner.shadowRoot);
  };
  visit(root);
  return all.find((one) => (one.textContent ?? '').includes(words));
};
const press = async (place: HTMLElement, words: string): Promise<void> => (await eventually(() => shown<HTMLButtonElement>(place, 'button', words), `the button “${words}”`)).click();
const type = async (place: HTMLElement, selector: string, value: string): Promise<void> => {
  const field = await eventually(() => deepQuery<HTMLInputElement>(place, selector), selector);
  field.value = value;
};
const choose = (place: HTMLElement, file: File): void => {
  const list = new DataTransfer();
  list.items.add(file);
  const input = deepQuery<HTMLInputElement>(place, 'input[type=file]');
  if (input) input.files = list.files;
};

describe('the catalogue of violations of a province', () => {
  it('has an address of its own', () => {
    expect(parseRoute(hashOf({ view: 'catalogue' }))).to.deep.equal({ view: 'catalogue' });
  });

  it('imports a file, shows that it is being checked, can be stopped, and then shows faults and changes', () => {
    let answer: (view: ImportView) => void = () => undefined;
    let stopped = false;
    const importFile: CatalogueBackend['importFile'] = (_, options) => new Promise((resolve, reject) => {
      answer = resolve;
      options?.signal?.addEventListener('abort', () => {
        stopped = true;
        reject(new DOMException('stopped', 'AbortError'));
      });
    });
    return stage(fakeBackend({ catalogue: catalogue({ importFile }) }), async (place) => {
      await press(place, 'Nhập và kiểm tra');
      await eventually(() => screenText(place).includes('Chọn tệp cần nhập.'), 'a file is missing');
      choose(place, new File(['x'], 'nd.xlsx'));
      await press(place, 'Nhập và kiểm tra');
      await eventually(() => deepQuery(place, 'progress'), 'the wait');
      await axeClean(place);
      await press(place, 'Dừng');
      await eventually(() => !deepQuery(place, 'progress'), 'the end');
      expect(stopped).to.equal(true);
      expect(deepQuery(place, '[role=alert]'), 'a stop is no failure').to.not.exist;
      await press(place, 'Nhập và kiểm tra');
      answer(draft);
      await eventually(() => screenText(place).includes('Hành vi thay đổi 1'), 'the changes');
      const text = screenText(place);
      for (const words of ['2.000.000 – 3.000.000 đồng', '3.000.000 – 5.000.000 đồng', 'dòng 14', 'Hành vi hết hiệu lực 1', 'đến hết ngày 30/08/2026']) expect(text).to.contain(words);
      await axeClean(place);
    });
  });

  it('compares for the day on which it is to apply, and publishes what was compared', () => {
    const seen = kept();
    return stage(fakeBackend({ catalogue: catalogue({}, seen) }), async (place) => {
      await press(place, 'Xem');
      await type(place, '#validFrom', '31/8/2099');
      await press(place, 'Công bố…');
      await eventually(() => seen.days.includes('2099-08-31'), 'another day is compared first');
      await eventually(() => shown(place, 'ins'), 'the changes');
      expect(deepQuery(place, 'dialog')).to.not.exist;
      await eventually(() => deepQuery(place, 'vphc-violation-admin')?.shadowRoot?.activeElement?.id === 'diff', 'the focus goes to what was compared');
      await press(place, 'Công bố…');
      await eventually(() => deepQuery(place, 'dialog'), 'the question');
      await axeClean(place);
      shown<HTMLButtonElement>(deepQuery(place, 'dialog') ?? place, 'button[type=submit]')?.click();
      await eventually(() => screenText(place).includes('Đã công bố. Các đơn vị trong tỉnh dùng bản này từ ngày 31/08/2099.'), 'it is done');
      expect(seen.published).to.deep.equal([{ validFrom: '2099-08-31', against: 'kit-1' }]);
      expect(seen.keys[0]).to.match(/^[A-Za-z0-9_-]{16,}$/);
    });
  });

  it('asks to confirm a day in the past and dropped acts, with a reason', () => {
    const seen = kept();
    const dropping = async (id: string): Promise<ImportView> => ({ ...draft, id, diff: { ...draft.diff, head: [], added: [], changed: [], ended: [], removed: [mention('123-2024.8.1.a', 'điểm a khoản 1 Điều 8', 'x')], counts: { head: 0, added: 0, changed: 0, ended: 0, removed: 1 } } });
    return stage(fakeBackend({ catalogue: catalogue({ getImport: dropping }, seen) }), async (place) => {
      await press(place, 'Xem');
      await type(place, '#validFrom', '1/1/2020');
      await press(place, 'So sánh lại');
      await eventually(() => screenText(place).includes('Hành vi bị bỏ khỏi tệp 1'), 'what is dropped');
      await press(place, 'Công bố…');
      const dialog = await eventually(() => deepQuery<HTMLDialogElement>(place, 'dialog'), 'the question');
      dialog.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await eventually(() => screenText(place).includes('Nêu lý do.'), 'the reason is missing');
      expect(seen.published).to.deep.equal([]);
      dialog.querySelectorAll<HTMLInputElement>('input[type=checkbox]').forEach((box) => box.click());
      await type(place, '#reason', 'Công báo không có điểm này');
      dialog.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await eventually(() => seen.published.length > 0, 'the call');
      expect(seen.published).to.deep.equal([{ validFrom: '2020-01-01', against: 'kit-1', correction: true, removals: true, reason: 'Công báo không có điểm này' }]);
    });
  });

  it('offers no publication of a file with errors, and says why a refused file was refused', () =>
    stage(fakeBackend({ catalogue: catalogue({ importFile: () => Promise.reject(new BackendFailure({ kind: 'invalid', code: 'VPHC-DECREE-ACTIVE', message: 'Tệp có macro.' })), imports: async () => ({ items: [{ ...row, id: 'import-2', errors: 1 }] }) }) }), async (place) => {
      await eventually(() => deepQuery(place, 'input[type=file]'), 'the screen');
      choose(place, new File(['x'], 'nd.xlsm'));
      await press(place, 'Nhập và kiểm tra');
      await eventually(() => screenText(place).includes('Tệp có macro.'), 'the reason');
      await press(place, 'Xem');
      await eventually(() => screenText(place).includes('Tệp có 1 lỗi, chưa công bố được'), 'the errors');
      expect(shown(place, 'button', 'Công bố…')).to.equal(undefined);
      expect(screenText(place)).to.contain('dòng 3');
    }));

  it('says what will be here while nothing was imported', () =>
    stage(fakeBackend({ catalogue: catalogue({ imports: async () => ({ items: [] }) }) }), async (place) => {
      await eventually(() => screenText(place).includes('Chưa nhập nghị định nào'), 'the empty state');
    }));
});
