import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/combobox';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { codeList } from '../lists.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-combobox', title: 'Ô nhập/Tìm và chọn', component: 'vphc-combobox', tags: ['autodocs'], render: control('vphc-combobox'), play: drawn, args: { label: 'Lĩnh vực', options: codeList('fields') } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa chọn lĩnh vực.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'dat-dai', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'dat-dai', disabled: true } };
export const ListOpen: StoryObj = {
  name: 'Danh sách đang mở',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const input = await found(canvasElement, '#input');
    input.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    await found(canvasElement, '.option');
    await settled(canvasElement);
  },
};
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Tìm không dấu rồi chọn',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const input = await found<HTMLInputElement>(canvasElement, '#input');
    typeText(input, 'dat dai');
    await press(canvasElement, '.option');
    await expect(fieldIn(canvasElement).value).toBe('dat-dai');
  },
};
