import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/number-field';
import { computed, control, drawn, overridden, typed, warning } from '../control.ts';

const meta: Meta = { id: 'control-number-field', title: 'Ô nhập/Số', component: 'vphc-number-field', tags: ['autodocs'], render: control('vphc-number-field'), play: drawn, args: { label: 'Số bản', min: 1, max: 99, unit: 'bản' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, value: 120, error: 'Số bản từ 1 đến 99.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 2, origin: computed } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 2, disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = { name: 'Nhập', play: typed('3', 3) };
