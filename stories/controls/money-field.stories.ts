import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/money-field';
import { computed, control, drawn } from '../control.ts';

const meta: Meta = { id: 'control-money-field', title: 'Ô nhập/Số tiền', component: 'vphc-money-field', tags: ['autodocs'], render: control('vphc-money-field'), play: drawn, args: { label: 'Mức tiền phạt', hint: 'Gõ được “1,5 triệu”, “500 nghìn”.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, value: 50_000_000, error: 'Mức phạt vượt khung 3.000.000–5.000.000 đồng.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 4_000_000, origin: computed } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 4_000_000, disabled: true } };
