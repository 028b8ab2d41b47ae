import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/number-field';
import { computed, control, drawn } from '../control.ts';

const meta: Meta = { id: 'control-number-field', title: 'Ô nhập/Số', component: 'vphc-number-field', tags: ['autodocs'], render: control('vphc-number-field'), play: drawn, args: { label: 'Số bản', min: 1, max: 99, unit: 'bản' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, value: 120, error: 'Số bản từ 1 đến 99.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 2, origin: computed } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 2, disabled: true } };
