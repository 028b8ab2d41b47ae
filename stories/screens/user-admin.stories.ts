import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/user-admin';
import { html } from 'lit';
import { desk } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-user-admin', title: 'Trang/Quản trị người dùng', component: 'vphc-user-admin', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('tbody tr'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-user-admin></vphc-user-admin>`), loaders: [desk('eakly.quantri')],
};
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const NewUser: StoryObj = {
  name: 'Thêm người, thiếu thông tin',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'tbody tr');
    (await found(canvasElement, 'button.primary')).click();
    (await found<HTMLFormElement>(canvasElement, 'dialog form')).requestSubmit();
    await shown(canvasElement, '.field-error');
  },
};
export const Forbidden: StoryObj = { name: 'Không có quyền', loaders: [desk('eakly.lapbienban')], play: waitFor('.notice') };
export const Loading: StoryObj = { name: 'Đang tải', loaders: [desk('eakly.quantri', 'silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [desk('eakly.quantri', 'offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [desk('eakly.quantri', 'broken')], play: waitFor('.notice') };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
