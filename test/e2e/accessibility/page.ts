import '@xlvphc/elements/define/app';
import { BackendFailure, hashOf, type Backend, type CatalogueBackend, type ImportView, type Route } from '@xlvphc/elements';
import { deepActive, everyElement } from '../../../packages/forms/src/testing/stage.ts';
import { fakeBackend } from '../../../packages/elements/test/support/fake-backend.ts';

/** The screens of the whole app, by a short name. */
export const screens = {
  list: { view: 'cases' },
  case: { view: 'case', caseId: 'case-2' },
  entry: { view: 'prepare', caseId: 'case-2', formCode: 'MQĐ02' },
  record: { view: 'new', historical: false },
  document: { view: 'document', caseId: 'case-2', documentId: 'd2' },
  forms: { view: 'forms' },
  lookup: { view: 'lookup' },
  users: { view: 'users' },
  catalogue: { view: 'catalogue' },
  audit: { view: 'audit' },
  state: { view: 'state', code: 'a'.repeat(26) },
} as const satisfies Record<string, Route>;
export type ScreenName = keyof typeof screens;

const draft: ImportView = {
  id: 'import-1', state: 'draft', fileName: 'nd-123-sua-doi.xlsx', number: '123/2024/NĐ-CP', title: 'Quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai', createdAt: '2026-11-22T02:00:00Z',
  createdBy: { name: 'Trịnh Thu Hà' }, errors: 0, doubts: 1, version: 1, problems: [], articles: [{ article: '8', title: 'Sử dụng đất trồng lúa sang loại đất khác', acts: 11, versions: 14 }],
};
const catalogue: CatalogueBackend = {
  decrees: async () => [{ key: '123-2024', number: '123/2024/NĐ-CP', title: 'Đất đai', acts: 205, since: '2024-10-04', confidence: 'secondary' }],
  imports: async () => ({ items: [draft] }), importFile: async () => draft, getImport: async () => draft, publish: async () => draft, withdraw: async () => undefined, sheet: async () => new Blob(['PK']),
};

/** What stands on a screen when it is there. */
const marks: Readonly<Record<ScreenName, string>> = {
  list: 'tbody tr', case: '.timeline', entry: 'section [data-path]', record: 'section [data-path]', document: '.paper-room *', forms: 'tbody tr', lookup: 'form', users: 'tbody tr', catalogue: 'tbody tr', audit: 'tbody tr', state: 'form, .sum, input',
};
const shown = (root: Element, selector: string): boolean => [...everyElement(root)].some((one) => one.matches(selector)) || [...everyElement(root.shadowRoot ?? root)].some((one) => one.matches(selector));

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
/** Waits until nothing is being loaded and nothing changes any more. */
export async function still(): Promise<void> {
  let before = -1;
  for (let round = 0, same = 0; round < 400 && same < 4; round += 1) {
    await frame();
    const all = [...everyElement(document)];
    const waiting = all.some((one) => (one.localName.startsWith('vphc-') && !one.shadowRoot) || one.classList.contains('skeleton'));
    same = !waiting && all.length === before ? same + 1 : 0;
    before = all.length;
    await new Promise((next) => setTimeout(next, 15));
  }
}

const broken = async (): Promise<never> => {
  throw new BackendFailure({ kind: 'server', code: 'VPHC-TEST', requestId: 'req-1' });
};
const weathers = { clear: {}, broken: { listCases: broken, getCase: broken }, nobody: { whoAmI: async () => undefined } } as const satisfies Record<string, Partial<Backend>>;
/** `broken`: the backend fails; `nobody`: nobody is signed in. */
export type Weather = keyof typeof weathers;

/** Puts the app on the page on sample data, whole, and opens a screen. */
export async function show(name: ScreenName, theme?: string, weather: Weather = 'clear'): Promise<void> {
  const app = Object.assign(document.createElement('vphc-app'), { backend: fakeBackend({ catalogue, ...weathers[weather] }) });
  if (theme) app.setAttribute('theme', theme);
  document.querySelector('main')?.replaceChildren();
  location.hash = hashOf(screens[name]);
  document.querySelector('main')?.append(app);
  for (let round = 0; round < 200 && !shown(app, weather === 'clear' ? marks[name] : '.notice, form'); round += 1) await new Promise((next) => setTimeout(next, 25));
  await still();
}

Object.assign(globalThis, { vphc: { show, still, everyElement, deepActive } });
