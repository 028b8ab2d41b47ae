import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/date-field';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, typed, warning } from '../control.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-date-field', title: 'Ô nhập/Ngày', component: 'vphc-date-field', tags: ['autodocs'], render: control('vphc-date-field'), play: drawn, args: { label: 'Ngày cấp', today: '2026-03-02' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập ngày cấp.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: '2021-06-15', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: '2021-06-15', disabled: true } };
export const CalendarOpen: StoryObj = {
  name: 'Lịch đang mở', args: { value: '2026-02-17' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    (await found(canvasElement, 'button')).click();
    await found(canvasElement, '[data-day]');
    await settled(canvasElement);
  },
};
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = { name: 'Nhập “15/6/2021”', play: typed('15/6/2021', '2021-06-15') };
export const Picked: StoryObj = {
  name: 'Chọn trên lịch', args: { value: '2026-02-17' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, 'button');
    await press(canvasElement, '[data-day="2026-02-20"]');
    await expect(fieldIn(canvasElement).value).toBe('2026-02-20');
  },
};
