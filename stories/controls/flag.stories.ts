import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/flag';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';

const meta: Meta = { id: 'control-flag', title: 'Ô nhập/Có hoặc không', component: 'vphc-flag', tags: ['autodocs'], render: control('vphc-flag'), play: drawn, args: { label: 'Người vi phạm từ chối ký biên bản' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Cần xác nhận.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: true, origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: true, disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Đánh dấu',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, '#input');
    await expect(fieldIn(canvasElement).value).toBe(true);
  },
};
