import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/address';
import { control, drawn, fromCase } from '../control.ts';
import { unitList } from '../lists.ts';

const meta: Meta = { id: 'control-address', title: 'Ô nhập/Địa chỉ', component: 'vphc-address', tags: ['autodocs'], render: control('vphc-address'), play: drawn, args: { label: 'Nơi ở hiện tại', units: unitList(), home: '66' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập nơi ở.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' }, origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' }, disabled: true } };
