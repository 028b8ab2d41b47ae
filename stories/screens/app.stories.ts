import type { Backend } from '@xlvphc/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/app';
import { html } from 'lit';
import { nobody, signedIn } from '../backend.ts';
import { waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-app', title: 'Trang/Cả ứng dụng', component: 'vphc-app', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('tbody tr'),
  beforeEach: () => history.replaceState(history.state, '', location.href.split('#')[0]),
  render: (_, { loaded }) => html`<main><vphc-app .backend=${(loaded as unknown as { backend: Backend }).backend}></vphc-app></main>`,
};
export default meta;

export const Chairman: StoryObj = { name: 'Chủ tịch xã', loaders: [async () => ({ backend: await signedIn('eakly.chutich') })] };
export const Administrator: StoryObj = { name: 'Quản trị đơn vị', loaders: [async () => ({ backend: await signedIn('eakly.quantri') })] };
export const Auditor: StoryObj = { name: 'Kiểm tra', loaders: [async () => ({ backend: await signedIn('eakly.kiemtra') })] };
export const SignedOut: StoryObj = { name: 'Chưa đăng nhập', loaders: [async () => ({ backend: await nobody() })], play: waitFor('form') };
export const Phone: StoryObj = { name: 'Điện thoại 360 px', loaders: [async () => ({ backend: await signedIn('eakly.chutich') })], globals: { viewport: { value: 'phone' } } };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', loaders: [async () => ({ backend: await signedIn('eakly.chutich') })], globals: { locale: 'en', theme: 'dark' } };
export const Themed: StoryObj = {
  name: 'Thuộc tính theme="contrast"', loaders: [async () => ({ backend: await signedIn('eakly.chutich') })],
  render: (_, { loaded }) => html`<main><vphc-app theme="contrast" .backend=${(loaded as unknown as { backend: Backend }).backend}></vphc-app></main>`,
};
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [async () => ({ backend: await signedIn('eakly.chutich', 'offline') })], play: waitFor('.notice') };
