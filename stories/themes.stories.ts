import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/case-list';
import { html } from 'lit';
import { signedIn } from './backend.ts';
import { lastDrawn, officialForm } from './official-form.ts';
import { prepared, screen } from './screen.ts';
import { waitFor } from './waiting.ts';

const meta: Meta = { id: 'themes', title: 'Giao diện/Màu sắc', parameters: { layout: 'padded' } };
export default meta;

const list: StoryObj = {
  loaders: [async () => ({ backend: await signedIn('eakly.chutich') })], play: waitFor('tbody tr'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-list></vphc-case-list>`),
};
const form: StoryObj = { render: () => officialForm({ code: 'MQĐ02', view: 'both' }), play: waitFor(lastDrawn.both) };

export const PortalList: StoryObj = { ...list, name: 'Đỏ và vàng: danh sách', globals: { theme: 'red-gold' } };
export const PortalForm: StoryObj = { ...form, name: 'Đỏ và vàng: biểu mẫu', globals: { theme: 'red-gold' } };
export const GreenList: StoryObj = { ...list, name: 'Xanh lá: danh sách', globals: { theme: 'province-green' } };
export const DenseForm: StoryObj = { ...form, name: 'Xanh dương, dày chữ: biểu mẫu', globals: { theme: 'dense-blue' } };
export const DarkList: StoryObj = { ...list, name: 'Nền tối: danh sách', globals: { theme: 'dark' } };
export const DarkForm: StoryObj = { ...form, name: 'Nền tối: biểu mẫu', globals: { theme: 'dark' } };
