import type { CaseState } from '@xlvphc/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/document';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { sampleDocument, signedIn, type Weather } from '../backend.ts';
import { prepared, screen, type Prepared } from '../screen.ts';
import { found, shown, waitFor, waitUntil } from '../waiting.ts';

const paper = (formCode: string, state: CaseState, weather: Weather = 'clear') => async (): Promise<Prepared> => {
  const backend = await signedIn('eakly.chutich');
  return { backend: weather === 'clear' ? backend : await signedIn('eakly.chutich', weather), documentId: (await sampleDocument(backend, formCode, state)).id };
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
export const Loading: StoryObj = { name: 'Đang tải', loaders: [paper('MQĐ02', 'decided', 'silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [paper('MQĐ02', 'decided', 'offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [paper('MQĐ02', 'decided', 'broken')], play: waitFor('.notice') };
export const Dark: StoryObj = { name: 'Nền tối, giấy vẫn trắng', loaders: [paper('MQĐ02', 'decided')], globals: { theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', loaders: [paper('MQĐ02', 'decided')], globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
/** The browser's own dialog does not open in a test: what would be in it is looked at. */
export const Printed: StoryObj = {
  name: 'Bấm in', loaders: [paper('MQĐ02', 'decided')], tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, '.columns');
    const sheets: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const frame of changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLIFrameElement)) {
        const inner = frame.contentWindow;
        if (!inner) continue;
        inner.print = () => {
          sheets.push(inner.document.body.textContent ?? '');
          inner.dispatchEvent(new Event('afterprint'));
        };
      }
    });
    watch.observe(document.body, { childList: true });
    const button = await found<HTMLButtonElement>(canvasElement, 'button.primary');
    button.click();
    await waitUntil(() => sheets.length > 0);
    watch.disconnect();
    await expect(sheets[0]).toContain('QUYẾT ĐỊNH');
    await waitUntil(() => button.getAttribute('aria-disabled') === 'false');
  },
};
