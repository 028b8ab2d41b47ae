import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/frame';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { found, shown, waitFor, waitUntil } from '../waiting.ts';

const meta: Meta = { id: 'screen-frame', title: 'Trang/Trong khung', component: 'vphc-frame', tags: ['autodocs'], parameters: { layout: 'padded' }, play: waitFor('.notice'), render: () => html`<main><vphc-frame view="app"></vphc-frame></main>` };
export default meta;

/** What a server would show, speaking the opening of the contract: ready, then a height through the channel. */
const program = `<!doctype html><html lang="vi"><title>Mẫu</title><body style="font:16px/1.5 system-ui"><h1>Phần mềm trên máy chủ</h1><p>Trang bên ngoài không đọc, không bấm được gì ở đây.</p>
<script>addEventListener('message', ({ ports: [port] }) => port?.postMessage({ type: 'resize', height: 320 }), { once: true }); parent.postMessage({ protocol: 'vphc-frame', version: 1, type: 'ready' }, '*');</script>`;

export const NoAddress: StoryObj = { name: 'Chưa có địa chỉ máy chủ' };
export const Ready: StoryObj = {
  name: 'Khung đã trả lời', render: () => html`<main><vphc-frame view="app" base-url=${new URL('./', document.baseURI).href} label="Phần mềm mẫu"></vphc-frame></main>`, tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    let views: unknown[] = [];
    canvasElement.addEventListener('vphc-frame-ready', (event) => (views = [...views, (event as CustomEvent<{ view: string }>).detail.view]));
    // No server in the catalogue: its page stands in the frame itself.
    (await found<HTMLIFrameElement>(canvasElement, 'iframe')).srcdoc = program;
    await waitUntil(() => views.length > 0);
    await expect(views).toEqual(['app']);
    await shown(canvasElement, 'iframe:not(.waiting)');
  },
};
/** A port that browsers refuse by themselves: nothing is asked. */
export const Unreachable: StoryObj = { name: 'Không tới được máy chủ', render: () => html`<main><vphc-frame view="lookup" base-url="http://127.0.0.1:9/" timeout="300"></vphc-frame></main>`, tags: ['!autodocs'] };
export const English: StoryObj = { name: 'Tiếng Anh, nền tối', globals: { locale: 'en', theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
