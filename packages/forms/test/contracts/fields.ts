import { html } from 'lit';
import type { FormControlSample } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/address';
import '@xlvphc/forms/define/choice';
import '@xlvphc/forms/define/combobox';
import '@xlvphc/forms/define/date-field';
import '@xlvphc/forms/define/date-time-field';
import '@xlvphc/forms/define/flag';
import '@xlvphc/forms/define/legal-basis';
import '@xlvphc/forms/define/long-text';
import '@xlvphc/forms/define/money-field';
import '@xlvphc/forms/define/multi-choice';
import '@xlvphc/forms/define/number-field';
import '@xlvphc/forms/define/repeat';
import '@xlvphc/forms/define/subject';
import '@xlvphc/forms/define/text-field';
import '@xlvphc/forms/define/time-field';
import '@xlvphc/forms/define/violation-picker';
import { shippedCatalogue } from '../violation-picker/catalogue.ts';

/** A control of the kit and what the contract suites need to know of it. */
export interface Field {
  readonly tag: `vphc-${string}`;
  readonly samples: readonly FormControlSample[];
  /** What of the first sample stands on paper, beside the label. */
  readonly paper: readonly string[];
  /** Takes a text of any length. */
  readonly long?: boolean;
  /** The words of what it holds come later than the control. */
  readonly loads?: string;
}

const few = { options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }] };
const lengthy = 'Vận chuyển, tàng trữ hàng hoá không có hoá đơn, chứng từ chứng minh nguồn gốc hợp pháp, quá thời hạn sử dụng ghi trên nhãn';
const many = { options: [lengthy, 'Đất đai', 'Xây dựng', 'Môi trường', 'Y tế', 'Hòa Bình'].map((label, index) => ({ value: `f${index}`, label })) };
const units = {
  provinces: [{ code: '66', name: 'tỉnh Đắk Lắk' }, { code: '75', name: 'thành phố Đồng Nai' }],
  communes: [{ code: '24505', name: 'xã Ea Kly', provinceCode: '66' }, { code: '26188', name: 'phường Long Khánh', provinceCode: '75' }],
};
interface Exhibit {
  readonly name?: string;
  readonly mark?: string;
}
const rows = {
  item: 'tang vật',
  renderRow: ({ name, mark }: Exhibit, _: number, locked: boolean) =>
    html`<vphc-text-field class="full" .label=${'Tên'} .value=${name} .readOnly=${locked}></vphc-text-field><vphc-text-field class="full" .label=${'Dấu hiệu'} .value=${mark} .readOnly=${locked}></vphc-text-field>`,
  summary: ({ name }: Exhibit) => name ?? '',
};
const context = { on: '2026-11-22', mode: 'normal' } as const;
const loud = '282-2025.9.1.a';
const person = { kind: 'person', fullName: 'Y Thanh', address: { line: 'thôn 5' } };
const exhibits = [{ name: 'Xe mô tô', mark: 'Yên rách' }, { name: 'Loa kéo', mark: 'Nanomax SK-15' }];
const address = { line: 'thôn 5', communeCode: '24505', provinceCode: '66' };

export const fields: readonly Field[] = [
  { tag: 'vphc-text-field', samples: [{ value: 'Ea Kly', submitted: 'Ea Kly', serialized: 'Ea Kly', typed: 'Ea Kly', freeText: true, autocomplete: 'name' }], paper: ['Ea Kly'], long: true },
  { tag: 'vphc-long-text', samples: [{ value: 'dòng một\ndòng hai', submitted: 'dòng một\ndòng hai', serialized: 'dòng một\ndòng hai', typed: 'dòng một\ndòng hai', freeText: true }], paper: ['dòng một', 'dòng hai'], long: true },
  {
    tag: 'vphc-number-field',
    samples: [
      { value: 12.5, submitted: '12.5', serialized: '12.5', typed: '12,5', unreadable: 'mười' },
      { value: 1234, submitted: '1234', serialized: '1234', typed: '1.234' },
    ],
    paper: ['12,5'],
  },
  {
    tag: 'vphc-money-field',
    samples: [
      { value: 1_500_000, submitted: '1500000', serialized: '1500000', typed: '1500000', shown: '1.500.000', unreadable: 'nhiều lắm' },
      { value: 1_500_000, submitted: '1500000', serialized: '1500000', typed: '1,5 triệu', shown: '1.500.000' },
      { value: 2_000_000, submitted: '2000000', serialized: '2000000', typed: '2.000.000đ', shown: '2.000.000' },
      { value: 500_000, submitted: '500000', serialized: '500000', typed: '500 nghìn', shown: '500.000' },
    ],
    paper: ['1.500.000'],
  },
  {
    tag: 'vphc-time-field',
    samples: [
      { value: '09:30', submitted: '09:30', serialized: '09:30', typed: '9h30', shown: '09:30', unreadable: '25h' },
      { value: '14:05', submitted: '14:05', serialized: '14:05', typed: '14 giờ 5 phút', shown: '14:05' },
    ],
    paper: ['09:30'],
  },
  {
    tag: 'vphc-date-field',
    samples: [
      { value: '2026-02-05', submitted: '2026-02-05', serialized: '2026-02-05', typed: '5/2/26', shown: '05/02/2026', unreadable: '31/02/2026' },
      { value: '2026-02-05', submitted: '2026-02-05', serialized: '05/02/2026', typed: '05022026', shown: '05/02/2026' },
    ],
    paper: ['05/02/2026'],
  },
  { tag: 'vphc-date-time-field', samples: [{ value: '2026-03-02T09:30:00+07:00', submitted: '2026-03-02T09:30:00+07:00', serialized: '2026-03-02T09:30:00+07:00' }], paper: ['09:30', '02/03/2026'] },
  { tag: 'vphc-legal-basis', samples: [{ value: 'khoản 2', submitted: 'khoản 2', serialized: 'khoản 2', typed: 'khoản 2', freeText: true }], paper: ['khoản 2'], long: true },
  { tag: 'vphc-choice', samples: [{ value: 'person', submitted: 'person', serialized: 'person', properties: few }], paper: ['Cá nhân'] },
  { tag: 'vphc-choice', samples: [{ value: 'f0', submitted: 'f0', serialized: 'f0', properties: many }], paper: [lengthy] },
  { tag: 'vphc-multi-choice', samples: [{ value: ['f1', 'f4'], submitted: [['sample', 'f1'], ['sample', 'f4']], serialized: 'f1 f4', properties: many }], paper: ['Đất đai', 'Y tế'] },
  { tag: 'vphc-flag', samples: [{ value: true, submitted: 'true', serialized: 'true' }], paper: [] },
  { tag: 'vphc-combobox', samples: [{ value: 'f5', submitted: 'f5', serialized: 'f5', properties: many, typed: 'hoà bình', shown: 'Hòa Bình', unreadable: 'không có' }], paper: ['Hòa Bình'] },
  { tag: 'vphc-combobox', samples: [{ value: 'Ea Kly', submitted: 'Ea Kly', serialized: 'Ea Kly', properties: { ...many, free: true }, typed: 'Ea Kly', freeText: true }], paper: ['Ea Kly'], long: true },
  {
    tag: 'vphc-address',
    samples: [
      {
        value: address, submitted: [['sample.line', 'thôn 5'], ['sample.communeCode', '24505'], ['sample.provinceCode', '66']], serialized: JSON.stringify(address), properties: { units },
      },
      { value: { line: 'thôn 5' }, submitted: [['sample.line', 'thôn 5']], serialized: '{"line":"thôn 5"}', typed: 'thôn 5' },
    ],
    paper: ['thôn 5', 'xã Ea Kly', 'tỉnh Đắk Lắk'],
  },
  {
    tag: 'vphc-subject',
    samples: [
      { value: person, submitted: JSON.stringify(person), serialized: JSON.stringify(person), properties: { units } },
      { value: { kind: 'organization', name: 'Công ty A' }, submitted: '{"kind":"organization","name":"Công ty A"}', serialized: '{"kind":"organization","name":"Công ty A"}' },
    ],
    paper: ['Y Thanh', 'thôn 5'],
  },
  { tag: 'vphc-repeat', samples: [{ value: exhibits, submitted: JSON.stringify(exhibits), serialized: JSON.stringify(exhibits), properties: rows }], paper: ['Xe mô tô', 'Yên rách', 'Loa kéo', 'Nanomax SK-15'] },
  { tag: 'vphc-violation-picker', samples: [{ value: loud, submitted: loud, serialized: loud, properties: { catalogue: shippedCatalogue, context } }], paper: ['điểm a khoản 1'], loads: 'điểm a khoản 1' },
];

/** Puts the first sample of a field into an element of it. */
export function fill({ samples: [sample] }: Field, element: HTMLElement, label = 'Trường mẫu'): void {
  Object.assign(element, { label }, sample?.properties, { value: sample?.value });
}

/** Waits until the words of a field have loaded. */
export function ready({ loads }: Field): { readonly ready: (element: HTMLElement) => Promise<void> } | undefined {
  if (loads === undefined) return undefined;
  return {
    ready: async (element) => {
      if ((element as { value?: unknown }).value === undefined) return;
      for (let round = 0; !element.shadowRoot?.textContent.includes(loads); round += 1) {
        if (round > 200) throw new Error(`waited in vain for “${loads}”`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
}
