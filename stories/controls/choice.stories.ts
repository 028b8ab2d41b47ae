import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/choice';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { codeList } from '../lists.ts';

const meta: Meta = { id: 'control-choice', title: 'Ô nhập/Chọn một', component: 'vphc-choice', tags: ['autodocs'], render: control('vphc-choice'), play: drawn, args: { label: 'Đối tượng vi phạm', options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }] } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa chọn đối tượng vi phạm.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: 'person', origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: 'person', disabled: true } };
export const ManyOptions: StoryObj = { name: 'Nhiều lựa chọn', args: { label: 'Lĩnh vực', options: codeList('fields'), value: 'dat-dai' } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Chọn',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, 'input[value="organization"]');
    await expect(fieldIn(canvasElement).value).toBe('organization');
  },
};
