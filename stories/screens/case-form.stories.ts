import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/case-form';
import { html } from 'lit';
import { desk, sampleCase, sampleDocument, signedIn, type Weather } from '../backend.ts';
import { prepared, screen, type Prepared } from '../screen.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta = { id: 'screen-case-form', title: 'Trang/Lập văn bản', component: 'vphc-case-form', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('section [data-path]') };
export default meta;

export const NewRecord: StoryObj = {
  name: 'Biên bản mới', loaders: [async () => ({ backend: await signedIn('eakly.lapbienban') })],
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form form-code="MBB01"></vphc-case-form>`),
};
export const DraftRecord: StoryObj = {
  name: 'Sửa dự thảo biên bản',
  loaders: [async () => {
    const backend = await signedIn('eakly.lapbienban');
    const { items } = await backend.listCases({ state: 'detected' });
    for (const { id } of items) {
      const draft = (await backend.listDocuments(id)).find((one) => one.status === 'draft');
      if (draft) return { backend, caseId: id, documentId: draft.id };
    }
    throw new Error('the sample has no draft');
  }],
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form case-id=${prepared(loaded).caseId ?? ''} document-id=${prepared(loaded).documentId ?? ''}></vphc-case-form>`),
};
export const Decision: StoryObj = {
  name: 'Lập quyết định từ hồ sơ',
  loaders: [async () => {
    const backend = await signedIn('eakly.chutich');
    return { backend, caseId: (await sampleCase(backend, 'recorded')).id };
  }],
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form case-id=${prepared(loaded).caseId ?? ''} form-code="MQĐ02"></vphc-case-form>`),
};
export const Issued: StoryObj = {
  name: 'Văn bản đã ban hành', play: waitFor('vphc-form'),
  loaders: [async () => {
    const backend = await signedIn('eakly.chutich');
    const { id, caseId } = await sampleDocument(backend, 'MQĐ02', 'decided');
    return { backend, caseId, documentId: id };
  }],
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form case-id=${prepared(loaded).caseId ?? ''} document-id=${prepared(loaded).documentId ?? ''}></vphc-case-form>`),
};
export const Historical: StoryObj = {
  name: 'Nhập văn bản giấy đã ban hành', loaders: [async () => ({ backend: await signedIn('eakly.lapbienban') })],
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form form-code="MQĐ02" historical></vphc-case-form>`),
};
const record: StoryObj = { loaders: [desk('eakly.lapbienban')], render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form form-code="MBB01"></vphc-case-form>`) };
export const Blocked: StoryObj = {
  ...record, name: 'Bấm ban hành khi còn thiếu',
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'section [data-path]');
    (await found<HTMLElement & { submit(): boolean }>(canvasElement, 'vphc-form')).submit();
    await shown(canvasElement, '#summary');
  },
};
export const English: StoryObj = { ...record, name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { ...record, name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
const decided = (weather: Weather) => async (): Promise<Prepared> => ({ backend: await signedIn('eakly.chutich', weather), caseId: (await sampleCase(await signedIn('eakly.chutich'), 'recorded')).id });
const decision: NonNullable<StoryObj['render']> = (_, { loaded }) => screen(prepared(loaded), html`<vphc-case-form case-id=${prepared(loaded).caseId ?? ''} form-code="MQĐ02"></vphc-case-form>`);
export const Loading: StoryObj = { name: 'Đang tải', loaders: [decided('silent')], render: decision, play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [decided('offline')], render: decision, play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [decided('broken')], render: decision, play: waitFor('.notice') };
