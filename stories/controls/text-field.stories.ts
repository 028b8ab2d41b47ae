import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/text-field';
import { computed, control, drawn, fromCase, overridden, typed, warning } from '../control.ts';

const meta: Meta = { id: 'control-text-field', title: 'Ô nhập/Chữ', component: 'vphc-text-field', tags: ['autodocs'], render: control('vphc-text-field'), play: drawn, args: { label: 'Họ và tên', hint: 'Ghi như trong giấy tờ tùy thân.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập họ và tên.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'Y Thanh Niê', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'Y Thanh Niê', disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { label: 'Thời gian lập biên bản', value: '26/02/2026', findings: [warning] } };
export const Entered: StoryObj = { name: 'Nhập', play: typed('Y Thanh Niê', 'Y Thanh Niê') };
