import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/date-time-field';
import { control, drawn, fromCase } from '../control.ts';

const meta: Meta = { id: 'control-date-time-field', title: 'Ô nhập/Giờ và ngày', component: 'vphc-date-time-field', tags: ['autodocs'], render: control('vphc-date-time-field'), play: drawn, args: { label: 'Biên bản lập hồi' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập giờ và ngày.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: '2026-03-02T09:30:00+07:00', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: '2026-03-02T09:30:00+07:00', disabled: true } };
