import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/flag';
import { control, drawn, fromCase } from '../control.ts';

const meta: Meta = { id: 'control-flag', title: 'Ô nhập/Có hoặc không', component: 'vphc-flag', tags: ['autodocs'], render: control('vphc-flag'), play: drawn, args: { label: 'Người vi phạm từ chối ký biên bản' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Cần xác nhận.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: true, origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: true, disabled: true } };
