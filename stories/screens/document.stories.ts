import type { CaseState } from '@xlvphc/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/document';
import { html } from 'lit';
import { sampleDocument, signedIn } from '../backend.ts';
import { prepared, screen, type Prepared } from '../screen.ts';
import { waitFor } from '../waiting.ts';

const paper = (formCode: string, state: CaseState) => async (): Promise<Prepared> => {
  const backend = await signedIn('eakly.chutich');
  return { backend, documentId: (await sampleDocument(backend, formCode, state)).id };
};

const meta: Meta = {
  id: 'screen-document', title: 'Trang/Văn bản', component: 'vphc-document', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('.columns'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-document document-id=${prepared(loaded).documentId ?? ''}></vphc-document>`),
};
export default meta;

export const IssuedDecision: StoryObj = { name: 'Quyết định đã ban hành', loaders: [paper('MQĐ02', 'decided')] };
export const ServedDecision: StoryObj = { name: 'Quyết định đã giao', loaders: [paper('MQĐ02', 'executing')] };
export const IssuedRecord: StoryObj = { name: 'Biên bản đã ban hành', loaders: [paper('MBB01', 'decided')] };
export const English: StoryObj = { name: 'Giao diện tiếng Anh', loaders: [paper('MQĐ02', 'decided')], globals: { locale: 'en' } };
