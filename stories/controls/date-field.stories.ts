import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/date-field';
import { control, drawn, fromCase } from '../control.ts';
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
