import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/multi-choice';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { codeList } from '../lists.ts';

const meta: Meta = { id: 'control-multi-choice', title: 'Ô nhập/Chọn nhiều', component: 'vphc-multi-choice', tags: ['autodocs'], render: control('vphc-multi-choice'), play: drawn, args: { label: 'Tình tiết giảm nhẹ', options: codeList('mitigating').slice(0, 5) } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa chọn tình tiết nào.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: [codeList('mitigating')[0]?.value], origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: [codeList('mitigating')[0]?.value], disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Chọn hai',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, '.option:nth-child(1) input');
    await press(canvasElement, '.option:nth-child(2) input');
    await expect(fieldIn(canvasElement).value).toHaveLength(2);
  },
};
