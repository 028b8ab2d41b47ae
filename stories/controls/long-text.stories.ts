import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/long-text';
import { computed, control, drawn, fromCase, overridden, typed, warning } from '../control.ts';

const meta: Meta = { id: 'control-long-text', title: 'Ô nhập/Nhiều dòng', component: 'vphc-long-text', tags: ['autodocs'], render: control('vphc-long-text'), play: drawn, args: { label: 'Hành vi vi phạm', maxLength: 500 } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa mô tả hành vi vi phạm.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'Xả nước thải chưa qua xử lý ra đường giao thông nông thôn,\ngây mùi hôi cho các hộ xung quanh.', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'Vứt rác thải không đúng nơi quy định', disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = { name: 'Nhập', play: typed('Đổ rác thải ra lề đường', 'Đổ rác thải ra lề đường') };
