import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/audit';
import { html } from 'lit';
import { desk } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-audit', title: 'Trang/Nhật ký', component: 'vphc-audit', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('tbody tr'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-audit></vphc-audit>`), loaders: [desk('eakly.kiemtra')],
};
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const Loading: StoryObj = { name: 'Đang tải', loaders: [desk('eakly.kiemtra', 'silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [desk('eakly.kiemtra', 'offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [desk('eakly.kiemtra', 'broken')], play: waitFor('.notice') };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
