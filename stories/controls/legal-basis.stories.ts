import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/legal-basis';
import { control, drawn, fromCase } from '../control.ts';

const meta: Meta = { id: 'control-legal-basis', title: 'Ô nhập/Căn cứ điều khoản', component: 'vphc-legal-basis', tags: ['autodocs'], render: control('vphc-legal-basis'), play: drawn, args: { label: 'Quy định tại', hint: 'Ghi điểm, khoản, điều và tên văn bản.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa ghi điều khoản áp dụng.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'điểm d khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'điểm d khoản 2 Điều 25', disabled: true } };
