import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/form-list';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { desk } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-form-list', title: 'Trang/Biểu mẫu trống', component: 'vphc-form-list', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('tbody tr'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-form-list></vphc-form-list>`), loaders: [desk('eakly.lapbienban')],
};
export default meta;

const search = async (canvas: HTMLElement, text: string): Promise<void> => {
  const input = await found<HTMLInputElement>(canvas, '#query');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

export const Default: StoryObj = { name: 'Mặc định' };
export const Searched: StoryObj = {
  name: 'Tìm không dấu',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'tbody tr');
    await search(canvasElement, 'tam giu nguoi');
    await shown(canvasElement, 'tbody tr');
    await expect((await found(canvasElement, 'tbody')).textContent).toContain('MQĐ18');
  },
};
export const Empty: StoryObj = {
  name: 'Không tìm thấy',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'tbody tr');
    await search(canvasElement, 'không có mẫu này');
    await shown(canvasElement, '.empty');
  },
};
export const Loading: StoryObj = { name: 'Đang tải', loaders: [desk('eakly.lapbienban', 'silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [desk('eakly.lapbienban', 'offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [desk('eakly.lapbienban', 'broken')], play: waitFor('.notice') };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
