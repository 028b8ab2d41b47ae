import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/date-time-field';
import { expect } from 'storybook/test';
import { computed, control, drawn, enter, fieldIn, fromCase, overridden, warning } from '../control.ts';

const meta: Meta = { id: 'control-date-time-field', title: 'Ô nhập/Giờ và ngày', component: 'vphc-date-time-field', tags: ['autodocs'], render: control('vphc-date-time-field'), play: drawn, args: { label: 'Biên bản lập hồi' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập giờ và ngày.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: '2026-03-02T09:30:00+07:00', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: '2026-03-02T09:30:00+07:00', disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Nhập giờ rồi ngày',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await enter(canvasElement, '9h30');
    await enter(canvasElement, '2/3/2026', '#day');
    await expect(fieldIn(canvasElement).value).toBe('2026-03-02T09:30:00+07:00');
  },
};
