import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/case-list';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { signedIn } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-case-list', title: 'Trang/Danh sách hồ sơ', component: 'vphc-case-list', tags: ['autodocs'], parameters: { layout: 'padded' },
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-list></vphc-case-list>`),
  loaders: [async () => ({ backend: await signedIn('eakly.chutich') })],
  play: waitFor('tbody tr'),
};
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const Phone: StoryObj = { name: 'Điện thoại 360 px', globals: { viewport: { value: 'phone' } } };
export const English: StoryObj = { name: 'Giao diện tiếng Anh', globals: { locale: 'en' } };
export const Empty: StoryObj = { name: 'Chưa có hồ sơ', loaders: [async () => ({ backend: await signedIn('congan.eakly') })], play: waitFor('.empty') };
export const Loading: StoryObj = { name: 'Đang tải', loaders: [async () => ({ backend: await signedIn('eakly.chutich', 'silent') })], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [async () => ({ backend: await signedIn('eakly.chutich', 'offline') })], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [async () => ({ backend: await signedIn('eakly.chutich', 'broken') })], play: waitFor('.notice') };
// Tested among the themes.
export const Dark: StoryObj = { name: 'Nền tối', globals: { theme: 'dark' }, tags: ['!test'] };
export const Contrast: StoryObj = { name: 'Tương phản cao', globals: { theme: 'contrast' } };
export const Opened: StoryObj = {
  name: 'Mở một hồ sơ',
  play: async ({ canvasElement }) => {
    const routes: { view?: string }[] = [];
    canvasElement.addEventListener('vphc-navigate', (event) => routes.push((event as CustomEvent<{ view?: string }>).detail));
    await shown(canvasElement, 'tbody tr');
    (await found(canvasElement, 'tbody a')).click();
    await expect(routes).toHaveLength(1);
    await expect(routes[0]?.view).toBe('case');
  },
};
export const Filtered: StoryObj = {
  name: 'Lọc không còn hồ sơ nào',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'tbody tr');
    const search = await found<HTMLInputElement>(canvasElement, '#search');
    search.value = 'không có người này';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shown(canvasElement, '.empty');
  },
};
