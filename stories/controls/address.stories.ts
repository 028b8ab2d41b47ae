import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everyElement, settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/address';
import { expect } from 'storybook/test';
import { computed, control, drawn, enter, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { unitList } from '../lists.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-address', title: 'Ô nhập/Địa chỉ', component: 'vphc-address', tags: ['autodocs'], render: control('vphc-address'), play: drawn, args: { label: 'Nơi ở hiện tại', units: unitList(), home: '66' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập nơi ở.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' }, origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' }, disabled: true } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Gõ tên xã, tỉnh theo sau',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await enter(canvasElement, 'Thôn 5');
    const [commune] = [...everyElement(canvasElement)].filter((one) => one.localName === 'vphc-combobox');
    const input = await found<HTMLInputElement>(commune?.shadowRoot ?? canvasElement, '#input');
    typeText(input, 'ea kly');
    await press(canvasElement, '.option');
    await expect(fieldIn(canvasElement).value).toEqual({ line: 'Thôn 5', communeCode: '24496', provinceCode: '66' });
  },
};
