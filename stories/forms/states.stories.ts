import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VphcForm } from '@xlvphc/forms/elements';
import { settled } from '@xlvphc/forms/testing';
import { expect } from 'storybook/test';
import { enter, warning } from '../control.ts';
import { lastDrawn, officialForm, type FormArgs } from '../official-form.ts';
import { found, shown, waitFor, waitUntil } from '../waiting.ts';

const meta: Meta<FormArgs> = {
  id: 'form-states', title: 'Biểu mẫu/Trạng thái', component: 'vphc-form', tags: ['autodocs'], render: officialForm, play: waitFor(lastDrawn.guided),
  args: { code: 'MBB01', view: 'guided' }, parameters: { layout: 'fullscreen' },
};
export default meta;

export const Empty: StoryObj<FormArgs> = { name: 'Mẫu trống', args: { filled: 'empty' } };
export const EmptyPage: StoryObj<FormArgs> = { name: 'Trang giấy của mẫu trống', args: { filled: 'empty', view: 'page' }, play: waitFor(lastDrawn.page) };
export const Blocked: StoryObj<FormArgs> = {
  name: 'Bấm hoàn thành khi còn thiếu', args: { filled: 'empty' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, lastDrawn.guided);
    (await found<VphcForm>(canvasElement, 'vphc-form')).submit();
    await shown(canvasElement, '#summary');
  },
};
export const ReadOnly: StoryObj<FormArgs> = { name: 'Chỉ xem', args: { readOnly: true } };
export const Disabled: StoryObj<FormArgs> = { name: 'Không cho nhập', args: { disabled: true } };
export const English: StoryObj<FormArgs> = { name: 'Giao diện tiếng Anh', globals: { locale: 'en' } };
export const Phone: StoryObj<FormArgs> = { name: 'Điện thoại 360 px', globals: { viewport: { value: 'phone' } } };
// Tested among the themes.
export const Dark: StoryObj<FormArgs> = { name: 'Nền tối', globals: { theme: 'dark' }, tags: ['!test'] };
export const Contrast: StoryObj<FormArgs> = { name: 'Tương phản cao, điện thoại', globals: { theme: 'contrast', viewport: { value: 'phone' } } };

/** Waits for the form, does something, and asks it for a state. */
const comesToBe = (state: string, act: (form: VphcForm, canvas: HTMLElement) => Promise<void> | void): NonNullable<StoryObj<FormArgs>['play']> => async ({ canvasElement }) => {
  await shown(canvasElement, lastDrawn.guided);
  const form = await found<VphcForm>(canvasElement, 'vphc-form');
  await act(form, canvasElement);
  await settled(canvasElement);
  await expect(form.matches(`:state(${state})`), `:state(${state})`).toBe(true);
};
export const Dirty: StoryObj<FormArgs> = {
  name: 'Đã sửa, dự thảo được giữ',
  play: async (context) => {
    const changes: string[] = [];
    context.canvasElement.addEventListener('vphc-change', (event) => changes.push((event as CustomEvent<{ path: string }>).detail.path));
    await comesToBe('dirty', (_, canvas) => enter(canvas, 'Buôn Hồ', 'section vphc-text-field:not([disabled]) #input, #input:not([disabled], [readonly])'))(context);
    await waitUntil(() => changes.length > 0);
  },
};
export const Warned: StoryObj<FormArgs> = {
  name: 'Có cảnh báo của máy chủ',
  play: comesToBe('warned', (form) => {
    form.findings = [{ ...warning, path: 'recordedAt' }];
  }),
};
export const Finished: StoryObj<FormArgs> = {
  name: 'Hoàn thành', args: { code: 'MQĐ02' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, lastDrawn.guided);
    const form = await found<VphcForm>(canvasElement, 'vphc-form');
    let blocked: readonly unknown[] = [];
    let submitted = 0;
    form.addEventListener('vphc-invalid', (event) => (blocked = (event as CustomEvent<{ findings: readonly unknown[] }>).detail.findings));
    form.addEventListener('vphc-submit', () => (submitted += 1));
    form.submit();
    await expect(blocked).toEqual([]);
    await expect(submitted).toBe(1);
  },
};
