import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/violation-picker';
import { expect } from 'storybook/test';
import { computed, control, drawn, fieldIn, overridden, press, warning } from '../control.ts';
import { shippedViolations } from '../lists.ts';
import { found } from '../waiting.ts';

const meta: Meta = {
  id: 'control-violation-picker', title: 'Ô nhập/Chọn hành vi vi phạm', component: 'vphc-violation-picker', tags: ['autodocs'], render: control('vphc-violation-picker'), play: drawn,
  args: { label: 'Hành vi trong danh mục', catalogue: shippedViolations, favourites: ['282-2025.9.1.a'], used: { '282-2025.9.2': 5 }, context: { on: '2026-11-22', mode: 'normal' }, row: {}, values: { violator: { kind: 'person' } } },
};
export default meta;

async function typed(canvas: HTMLElement, text: string): Promise<HTMLElement> {
  const input = (await found(canvas, '#input')) as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await found(canvas, '.option');
  return input;
}

export const Default: StoryObj = { name: 'Mặc định' };
export const Searching: StoryObj = {
  name: 'Đang tìm',
  play: async ({ canvasElement }) => {
    await typed(canvasElement, 'danh bac');
    await settled(canvasElement);
  },
};
export const Detail: StoryObj = {
  name: 'Xem trước khi chọn',
  play: async ({ canvasElement }) => {
    const input = await typed(canvasElement, '9.1.a 282');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await found(canvasElement, '.detail .first');
    await settled(canvasElement);
  },
};
export const OldAndNew: StoryObj = {
  name: 'Quy định cũ và mới',
  args: { row: { endedOn: '2026-01-10' } },
  play: async ({ canvasElement }) => {
    const input = await typed(canvasElement, '8.4 123/2024');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await found(canvasElement, '.versions');
    await settled(canvasElement);
  },
};
export const Chosen: StoryObj = {
  name: 'Đã chọn, đã sửa khung phạt',
  args: { value: '282-2025.9.1.a', row: { catalogueId: '282-2025.9.1.a', catalogueVersion: '2025-12-15', endedOn: '2026-11-20', range: { min: 500_000, max: 900_000 } } },
  play: async ({ canvasElement }) => {
    await found(canvasElement, '.consequences');
    await settled(canvasElement);
  },
};
export const ReadOnly: StoryObj = { name: 'Chỉ đọc', args: { ...Chosen.args, readOnly: true }, play: Chosen.play as NonNullable<StoryObj['play']> };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Chosen.args, origin: computed }, play: Chosen.play as NonNullable<StoryObj['play']> };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Chosen.args, origin: overridden }, play: Chosen.play as NonNullable<StoryObj['play']> };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Chosen.args, findings: [warning] }, play: Chosen.play as NonNullable<StoryObj['play']> };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa chọn hành vi.' } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { ...Chosen.args, disabled: true }, play: Chosen.play as NonNullable<StoryObj['play']> };
export const Entered: StoryObj = {
  name: 'Tìm, xem, chọn',
  play: async ({ canvasElement }) => {
    const acts: unknown[] = [];
    canvasElement.addEventListener('vphc-act', (event) => acts.push((event as CustomEvent).detail));
    const input = await typed(canvasElement, '9.1.a 282');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await press(canvasElement, '.detail .first');
    await found(canvasElement, '.consequences');
    await expect(fieldIn(canvasElement).value).toBe('282-2025.9.1.a');
    await expect(acts).toHaveLength(1);
  },
};
