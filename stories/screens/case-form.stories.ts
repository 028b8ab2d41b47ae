import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/case-form';
import { html } from 'lit';
import { sampleCase, sampleDocument, signedIn } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { waitFor } from '../waiting.ts';

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
