import type { CaseState } from '@xlvphc/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/decision-state';
import { html } from 'lit';
import { fetchIn, sampleDocument, signedIn, type Weather } from '../backend.ts';
import { found, shown, waitFor } from '../waiting.ts';

interface Given { readonly fetch: typeof fetch; readonly code?: string }

/** Code of a decision of the sample, as a citizen has it on paper. */
const printed = (state: CaseState, weather: Weather = 'clear') => async (): Promise<Given> => {
  const { publicCode } = await sampleDocument(await signedIn('eakly.chutich'), 'MQĐ02', state);
  if (!publicCode) throw new Error('the decision has no public code');
  return { fetch: await fetchIn(weather), code: publicCode };
};
const submitted = (selector: string) => async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  (await found<HTMLFormElement>(canvasElement, 'form')).requestSubmit();
  await shown(canvasElement, selector);
};

const meta: Meta = {
  id: 'screen-decision-state', title: 'Trang/Người dân xem quyết định', component: 'vphc-decision-state', tags: ['autodocs'], parameters: { layout: 'padded' },
  render: (_, { loaded }) => {
    const { fetch, code } = loaded as unknown as Given;
    return html`<main><vphc-decision-state base-url="http://citizen.mock.invalid/" .fetch=${fetch} .code=${code ?? ''}><p slot="contact">Bộ phận Tiếp nhận và Trả kết quả, Ủy ban nhân dân xã Ea Kly (mẫu)</p></vphc-decision-state></main>`;
  },
  play: waitFor('form'),
};
export default meta;

export const Ask: StoryObj = { name: 'Nhập mã', loaders: [async () => ({ fetch: await fetchIn() })] };
export const Scanned: StoryObj = { name: 'Quét mã QR', loaders: [printed('decided')] };
export const Owing: StoryObj = { name: 'Còn phải nộp', loaders: [printed('decided')], play: submitted('.answer') };
export const PartlyPaid: StoryObj = { name: 'Đã nộp một phần', loaders: [printed('executing')], play: submitted('.answer') };
export const Done: StoryObj = { name: 'Đã thi hành xong', loaders: [printed('executed')], play: submitted('.answer') };
export const English: StoryObj = { name: 'Giao diện tiếng Anh', loaders: [printed('executing')], play: submitted('.answer'), globals: { locale: 'en' } };
export const Unknown: StoryObj = { name: 'Mã không đúng', loaders: [async () => ({ fetch: await fetchIn(), code: 'AAAAAAAAAAAAAAAAAAAAAAAAAA' })], play: submitted('.notice') };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [printed('decided', 'offline')], play: submitted('.notice') };
export const Dark: StoryObj = { name: 'Nền tối', loaders: [printed('executing')], play: submitted('.answer'), globals: { theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', loaders: [printed('executing')], play: submitted('.answer'), globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [printed('decided', 'broken')], play: submitted('.notice') };
