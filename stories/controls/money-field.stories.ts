import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/money-field';
import { expect } from 'storybook/test';
import { computed, control, drawn, overridden, typed, warning } from '../control.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-money-field', title: 'Ô nhập/Số tiền', component: 'vphc-money-field', tags: ['autodocs'], render: control('vphc-money-field'), play: drawn, args: { label: 'Mức tiền phạt', hint: 'Gõ được “1,5 triệu”, “500 nghìn”.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, value: 50_000_000, error: 'Mức phạt vượt khung 3.000.000–5.000.000 đồng.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 4_000_000, origin: computed } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 4_000_000, disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Nhập “1,5 triệu”',
  play: async (context) => {
    await typed('1,5 triệu', 1_500_000)(context);
    await expect((await found(context.canvasElement, '#words')).textContent).toContain('Một triệu năm trăm nghìn');
  },
};
