import '@xlvphc/elements/define/app';
import '@xlvphc/elements/define/audit';
import '@xlvphc/elements/define/case';
import '@xlvphc/elements/define/case-form';
import '@xlvphc/elements/define/case-list';
import '@xlvphc/elements/define/decision-state';
import '@xlvphc/elements/define/document';
import '@xlvphc/elements/define/form-list';
import '@xlvphc/elements/define/lookup';
import '@xlvphc/elements/define/sign-in';
import '@xlvphc/elements/define/user-admin';
import '@xlvphc/elements/define/violation-admin';
import '@xlvphc/forms/define/form';
import type { FormDefinition } from '@xlvphc/forms';
import { Connection, type CatalogueBackend } from '@xlvphc/elements';
import { eventually, everyElement } from '@xlvphc/elements/testing';
import { fakeBackend } from '../support/fake-backend.ts';

/** An element of the kit and what the contract suites need to know of it. */
export interface Screen {
  readonly tag: `vphc-${string}`;
  readonly prepare: (element: HTMLElement) => void;
  /** Text that stands there once it is drawn. */
  readonly shows: string;
  /** What has to stand on paper; the same text when absent. */
  readonly paper?: readonly string[];
}

const connected = (attributes: Readonly<Record<string, string>> = {}, over: Parameters<typeof fakeBackend>[0] = {}) => (element: HTMLElement): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { connection: new Connection(fakeBackend(over)) });
};
const catalogue: CatalogueBackend = {
  decrees: async () => [{ key: '123-2024', number: '123/2024/NĐ-CP', title: 'Đất đai', acts: 205, since: '2024-10-04', confidence: 'secondary' }],
  imports: async () => ({ items: [] }),
  importFile: () => Promise.reject(new Error('not here')),
  getImport: () => Promise.reject(new Error('not here')),
  publish: () => Promise.reject(new Error('not here')),
  withdraw: async () => undefined,
  sheet: async () => new Blob(['PK']),
};
const definition: FormDefinition = {
  code: 'T1', symbol: 'T', kind: 'record', title: 'Mẫu thử', validFrom: '2022-01-01', validTo: null, source: 'test',
  blocks: [
    {
      k: 'section', id: 'one', title: '1. Người vi phạm',
      blocks: [{
        k: 'p', style: 'body',
        inlines: [
          { k: 'text', text: 'Họ và tên: ' }, { k: 'blank', field: { id: 'name', kind: 'text', label: 'Họ và tên', required: true } },
          { k: 'text', text: ' trình bày: ' }, { k: 'blank', field: { id: 'words', kind: 'long-text', label: 'Ý kiến trình bày' } },
        ],
      }],
    },
  ],
};
export const name = 'Nguyễn Thị Ửng, sinh sống tại buôn Kon Tum Kơ Nâm, làm nghề trồng cà phê và chăn nuôi gia súc, gia cầm tại địa phương';

export const screens: readonly Screen[] = [
  { tag: 'vphc-app', prepare: (element) => Object.assign(element, { backend: fakeBackend() }), shows: 'Nguyễn Văn An' },
  { tag: 'vphc-sign-in', prepare: connected({}, { whoAmI: async () => undefined }), shows: 'Tên đăng nhập' },
  { tag: 'vphc-case-list', prepare: connected(), shows: 'Nguyễn Văn An' },
  { tag: 'vphc-case', prepare: connected({ 'case-id': 'case-2' }), shows: 'tỉnh Đắk Lắk', paper: ['Lê Thị Bích Hằng', 'Thôn 6, xã Ea Kly, tỉnh Đắk Lắk'] },
  { tag: 'vphc-case-form', prepare: connected({ 'case-id': 'case-2', 'form-code': 'MQĐ02' }), shows: 'Soạn: Quyết định xử phạt vi phạm hành chính' },
  { tag: 'vphc-document', prepare: connected({ 'document-id': 'd2' }), shows: '39/QĐ-XPHC' },
  { tag: 'vphc-form-list', prepare: connected(), shows: 'Biên bản vi phạm hành chính' },
  { tag: 'vphc-lookup', prepare: connected(), shows: 'Mục đích' },
  { tag: 'vphc-decision-state', prepare: connected(), shows: 'Mã' },
  { tag: 'vphc-user-admin', prepare: connected(), shows: 'Nguyễn Thị Hòa' },
  { tag: 'vphc-audit', prepare: connected(), shows: 'document.issue' },
  { tag: 'vphc-violation-admin', prepare: connected({}, { catalogue }), shows: '123/2024/NĐ-CP' },
  {
    tag: 'vphc-form', shows: 'Người vi phạm', paper: ['1. Người vi phạm', name],
    prepare: (element) => Object.assign(element, { form: definition, view: 'guided', values: { name }, context: { on: '2026-03-02', mode: 'normal' } }),
  },
];

export const ready = ({ shows }: Screen) => (element: HTMLElement): Promise<void> =>
  eventually(() => element.shadowRoot && textOf(element.shadowRoot).includes(shows), `“${shows}”`).then(() => undefined);

/** Text of all roots; also of an element in a frame, which is of another realm. */
function textOf(root: ShadowRoot): string {
  return [root, ...[...everyElement(root)].flatMap(({ shadowRoot }) => shadowRoot ?? [])].map((one) => one.textContent).join(' ');
}
