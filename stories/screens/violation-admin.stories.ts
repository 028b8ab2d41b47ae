import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/violation-admin';
import { html } from 'lit';
import { desk } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-violation-admin', title: 'Trang/Quản trị danh mục hành vi', component: 'vphc-violation-admin', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('tbody tr'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-violation-admin></vphc-violation-admin>`), loaders: [desk('tinh.quantri')],
};
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const NoFile: StoryObj = {
  name: 'Nhập khi chưa chọn tệp',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'tbody tr');
    (await found<HTMLInputElement>(canvasElement, '#file')).form?.requestSubmit();
    await shown(canvasElement, '.field-error');
  },
};
export const Forbidden: StoryObj = { name: 'Không phải cấp tỉnh', loaders: [desk('eakly.quantri')], play: waitFor('.notice') };
export const Loading: StoryObj = { name: 'Đang tải', loaders: [desk('tinh.quantri', 'silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [desk('tinh.quantri', 'offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [desk('tinh.quantri', 'broken')], play: waitFor('.notice') };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
