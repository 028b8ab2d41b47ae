import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
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
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { publicElements } from '../../.storybook/manifest.ts';
import { computed, control, fromCase, overridden, warning, type ControlArgs } from '../control.ts';
import { codeList, shippedViolations, unitList } from '../lists.ts';

const mitigating = codeList('mitigating').slice(0, 4);
const person = { kind: 'person', fullName: 'Y Thanh Niê', gender: 'male', birthDate: '1988-04-12', nationality: 'Việt Nam', idNumber: '066088001234' };

/** Every control with what it needs, and a value. */
const samples: Readonly<Record<`vphc-${string}`, ControlArgs>> = {
  'vphc-text-field': { label: 'Họ và tên', hint: 'Ghi như trong giấy tờ tùy thân.', value: 'Y Thanh Niê' },
  'vphc-long-text': { label: 'Hành vi vi phạm', value: 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn.' },
  'vphc-number-field': { label: 'Số bản', unit: 'bản', value: 2 },
  'vphc-money-field': { label: 'Mức tiền phạt', value: 4_000_000 },
  'vphc-date-field': { label: 'Ngày cấp', today: '2026-03-02', value: '2021-06-15' },
  'vphc-time-field': { label: 'Giờ bắt đầu', value: '09:30' },
  'vphc-date-time-field': { label: 'Biên bản lập hồi', value: '2026-03-02T09:30:00+07:00' },
  'vphc-choice': { label: 'Đối tượng vi phạm', options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }], value: 'person' },
  'vphc-multi-choice': { label: 'Tình tiết giảm nhẹ', options: mitigating, value: [mitigating[0]?.value] },
  'vphc-combobox': { label: 'Lĩnh vực', options: codeList('fields'), value: 'dat-dai' },
  'vphc-flag': { label: 'Người vi phạm từ chối ký biên bản', value: true },
  'vphc-address': { label: 'Nơi ở hiện tại', units: unitList(), home: '66', value: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' } },
  'vphc-legal-basis': { label: 'Quy định tại', value: 'điểm d khoản 2 Điều 25' },
  'vphc-repeat': {
    label: 'Tang vật, phương tiện', item: 'tang vật', value: [{ name: 'Xe mô tô biển số 47-X1 000.00' }],
    renderRow: (row: { name?: string }): TemplateResult => html`<vphc-text-field label="Tên tang vật" .value=${row.name}></vphc-text-field>`, summary: (row: { name?: string }) => row.name ?? '',
  },
  'vphc-subject': { label: 'Người vi phạm', units: unitList(), home: '66', value: person },
  'vphc-violation-picker': { label: 'Hành vi trong danh mục', catalogue: shippedViolations, context: { on: '2026-11-22', mode: 'normal' }, row: {}, values: { violator: { kind: 'person' } } },
};

/** How each control stands beside the others. */
const ways: readonly ControlArgs[] = [{ origin: fromCase }, { origin: computed, findings: [warning] }, { origin: overridden }, { required: true, error: 'Chưa nhập.', value: undefined }, { readOnly: true }, { disabled: true }];

interface BoardArgs { readonly ways: readonly ControlArgs[] }

const meta: Meta<BoardArgs> = {
  id: 'control-all', title: 'Ô nhập/Tất cả', args: { ways: [{}] }, parameters: { layout: 'padded', controls: { disable: true } },
  render: (args) => html`<main><h1 class="board-title">Ô nhập</h1><div class="board">${Object.entries(samples).map(([tag, sample]) => args.ways.map((way, index) => control(tag as `vphc-${string}`)({ ...sample, ...way, name: `${tag}-${index}` })))}</div></main>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await settled(canvasElement);
    const controls = publicElements.filter(({ superclass }) => superclass?.name === 'VphcControl').map(({ tagName }) => tagName);
    for (const tag of controls) await expect(canvasElement.querySelector(tag), `${tag} on the board`).not.toBeNull();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};
export default meta;

export const Light: StoryObj<BoardArgs> = { name: 'Nền sáng' };
export const Dark: StoryObj<BoardArgs> = { name: 'Nền tối', globals: { theme: 'dark' } };
export const Contrast: StoryObj<BoardArgs> = { name: 'Tương phản cao', globals: { theme: 'contrast' } };
export const ContrastDark: StoryObj<BoardArgs> = { name: 'Tương phản cao, nền tối', globals: { theme: 'contrast-dark' }, tags: ['!test'] };
export const English: StoryObj<BoardArgs> = { name: 'Giao diện tiếng Anh', globals: { locale: 'en' } };
export const Phone: StoryObj<BoardArgs> = { name: 'Điện thoại 360 px', globals: { viewport: { value: 'phone' } } };
/** Six times sixteen controls: each state beside the others, in each palette. */
export const States: StoryObj<BoardArgs> = { name: 'Mọi trạng thái', args: { ways } };
export const StatesDark: StoryObj<BoardArgs> = { name: 'Mọi trạng thái, nền tối', args: { ways }, globals: { theme: 'dark' } };
export const StatesContrast: StoryObj<BoardArgs> = { name: 'Mọi trạng thái, tương phản cao', args: { ways }, globals: { theme: 'contrast' }, tags: ['!test'] };
