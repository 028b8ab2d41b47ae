import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/lookup';
import { html } from 'lit';
import { desk, signedIn } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = {
  id: 'screen-lookup', title: 'Trang/Tra cứu tiền sự', component: 'vphc-lookup', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('form'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-lookup></vphc-lookup>`),
  loaders: [async () => ({ backend: await signedIn('eakly.chutich') })],
};
export default meta;

async function ask(root: HTMLElement, idNumber: string): Promise<void> {
  (await found<HTMLSelectElement>(root, '#purpose')).value = 'recidivism';
  (await found<HTMLTextAreaElement>(root, '#purposeText')).value = 'Xác định tái phạm khi ra quyết định xử phạt';
  (await found<HTMLInputElement>(root, '#idNumber')).value = idNumber;
  (await found<HTMLFormElement>(root, 'form')).requestSubmit();
}

export const Question: StoryObj = { name: 'Trước khi tra cứu' };
export const Missing: StoryObj = {
  name: 'Thiếu mục đích',
  play: async ({ canvasElement }) => {
    (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
    await shown(canvasElement, '.field-error');
  },
};
export const Results: StoryObj = {
  name: 'Có lần xử phạt trước',
  play: async ({ canvasElement }) => {
    await ask(canvasElement, '066088000101');
    await shown(canvasElement, '.results table');
  },
};
export const NothingFound: StoryObj = {
  name: 'Không có lần nào',
  play: async ({ canvasElement }) => {
    await ask(canvasElement, '066099999999');
    await shown(canvasElement, '.results .empty');
  },
};
export const Forbidden: StoryObj = {
  name: 'Không có quyền', loaders: [async () => ({ backend: await signedIn('eakly.vanthu') })],
  play: async ({ canvasElement }) => {
    await ask(canvasElement, '066088000101');
    await shown(canvasElement, '.notice.danger');
  },
};
const asked: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  await ask(canvasElement, '066088000101');
  await shown(canvasElement, '.notice');
};
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [desk('eakly.chutich', 'offline')], play: asked };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [desk('eakly.chutich', 'broken')], play: asked };
const answered = Results.play as NonNullable<StoryObj['play']>;
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' }, play: answered };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' }, play: answered };
