import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/multi-choice';
import { control, drawn, fromCase } from '../control.ts';
import { codeList } from '../lists.ts';

const meta: Meta = { id: 'control-multi-choice', title: 'Ô nhập/Chọn nhiều', component: 'vphc-multi-choice', tags: ['autodocs'], render: control('vphc-multi-choice'), play: drawn, args: { label: 'Tình tiết giảm nhẹ', options: codeList('mitigating').slice(0, 5) } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa chọn tình tiết nào.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: [codeList('mitigating')[0]?.value], origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: [codeList('mitigating')[0]?.value], disabled: true } };
