import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/forms/define/text-field';
import { control, drawn, fromCase } from '../control.ts';

const meta: Meta = { id: 'control-text-field', title: 'Ô nhập/Chữ', component: 'vphc-text-field', tags: ['autodocs'], render: control('vphc-text-field'), play: drawn, args: { label: 'Họ và tên', hint: 'Ghi như trong giấy tờ tùy thân.' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập họ và tên.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'Y Thanh Niê', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'Y Thanh Niê', disabled: true } };
export const WithFinding: StoryObj = {
  name: 'Có cảnh báo của pháp luật',
  args: {
    label: 'Thời gian lập biên bản', value: '26/02/2026',
    findings: [{
      code: 'VPHC-LAW-V01', severity: 'warn', message: { vi: 'Quá thời hạn lập biên bản 02 ngày làm việc, hết ngày 24/02/2026.', en: 'The record is later than 2 working days: the term ended on 24/02/2026.' },
      citations: [{ rule: 'record-term', document: 'Nghị định số 118/2021/NĐ-CP', article: 'khoản 2 Điều 12', confidence: 'secondary', validFrom: '2022-01-01', validTo: null }],
    }],
  },
};
