import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/legal-basis';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-legal-basis', title: 'Ô nhập/Căn cứ điều khoản', component: 'vphc-legal-basis', tags: ['autodocs'], render: control('vphc-legal-basis'), play: drawn, args: { label: 'Quy định tại', hint: 'Ghi điểm, khoản, điều và tên văn bản.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa ghi điều khoản áp dụng.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'điểm d khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'điểm d khoản 2 Điều 25', disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Soạn từ điểm, khoản, điều',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    (await found<HTMLDetailsElement>(canvasElement, 'details')).open = true;
    for (const [part, text] of [['point', 'd'], ['clause', '2'], ['article', '25'], ['document', 'Nghị định số 45/2022/NĐ-CP']] as const) typeText(await found<HTMLInputElement>(canvasElement, `[data-part="${part}"]`), text);
    await press(canvasElement, '.composer button');
    await expect(fieldIn(canvasElement).value).toBe('điểm d khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP');
  },
};
