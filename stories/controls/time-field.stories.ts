import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/time-field';
import { computed, control, drawn, fromCase, overridden, typed, warning } from '../control.ts';

const meta: Meta = { id: 'control-time-field', title: 'Ô nhập/Giờ', component: 'vphc-time-field', tags: ['autodocs'], render: control('vphc-time-field'), play: drawn, args: { label: 'Giờ bắt đầu', hint: 'Ví dụ 9h30 hoặc 09:30.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập giờ.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: '09:30', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: '09:30', disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = { name: 'Nhập “9h30”', play: typed('9h30', '09:30') };
