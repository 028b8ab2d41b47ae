import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import { html } from 'lit';
import '@xlvphc/forms/define/text-field';
import '@xlvphc/forms/define/repeat';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';

interface Row { readonly name?: string }

const meta: Meta = { id: 'control-repeat', title: 'Ô nhập/Danh sách lặp', component: 'vphc-repeat', tags: ['autodocs'], render: control('vphc-repeat'), play: drawn, args: {
    label: 'Tang vật, phương tiện', item: 'tang vật',
    renderRow: (row: Row) => html`<div class="row-grid"><vphc-text-field label="Tên tang vật" .value=${row.name}></vphc-text-field></div>`,
    summary: (row: Row) => row.name ?? '',
  } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, min: 1, error: 'Phải có ít nhất một tang vật.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: [{ name: 'Xe mô tô biển số 47-X1 000.00' }, { name: 'Tủ đông bảo quản thực phẩm' }], origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: [{ name: 'Xe mô tô' }], disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Thêm dòng, bỏ dòng, lấy lại',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, '#add');
    await press(canvasElement, '#add');
    await expect(fieldIn(canvasElement).value).toHaveLength(2);
    await press(canvasElement, '.tools button:last-child');
    await expect(fieldIn(canvasElement).value).toHaveLength(1);
    await press(canvasElement, '#undo');
    await expect(fieldIn(canvasElement).value).toHaveLength(2);
  },
};
