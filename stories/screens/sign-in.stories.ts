import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/sign-in';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { mock, nobody } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor, waitUntil } from '../waiting.ts';

const fill = async (root: HTMLElement): Promise<void> => {
  (await found<HTMLInputElement>(root, '#username')).value = 'eakly.chutich';
  (await found<HTMLInputElement>(root, '#password')).value = 'khong-phai-mat-khau';
  (await found<HTMLFormElement>(root, 'form')).requestSubmit();
};

const meta: Meta = {
  id: 'screen-sign-in', title: 'Trang/Đăng nhập', component: 'vphc-sign-in', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('form'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-sign-in></vphc-sign-in>`), loaders: [async () => ({ backend: await nobody() })],
};
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const Missing: StoryObj = {
  name: 'Chưa nhập gì',
  play: async ({ canvasElement }) => {
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await shown(canvasElement, '.field-error');
  },
};
export const Wrong: StoryObj = {
  name: 'Sai mật khẩu',
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await shown(canvasElement, '.notice');
  },
};
export const SignedIn: StoryObj = {
  name: 'Đúng mật khẩu',
  play: async ({ canvasElement }) => {
    let told = 0;
    canvasElement.addEventListener('vphc-signed-in', () => (told += 1));
    const account = (await mock()).accounts.find(({ username }) => username === 'krongpac.lapbienban');
    (await found<HTMLInputElement>(canvasElement, '#username')).value = account?.username ?? '';
    (await found<HTMLInputElement>(canvasElement, '#password')).value = account?.password ?? '';
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await waitUntil(() => told > 0);
    await expect(told).toBe(1);
  },
};
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
