import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/autoload';
import { html } from 'lit';
import { waitFor } from '../waiting.ts';

const meta: Meta = { id: 'screen-loader', title: 'Trang/Bộ nạp', parameters: { layout: 'padded' } };
export default meta;

/** What a CMS that strips unknown tags leaves over; the loader brings the element when it sees it. */
export const Placeholder: StoryObj = {
  name: 'Chỗ đặt sẵn data-vphc', play: waitFor('form'),
  render: () => html`<main><h1>Tra cứu tình trạng quyết định</h1><div data-vphc="decision-state" data-base-url="./"></div></main>`,
};
export const Field: StoryObj = { name: 'Một ô nhập', play: waitFor('vphc-date-field'), render: () => html`<main><form><vphc-date-field name="ngay" label="Ngày sinh"></vphc-date-field></form></main>` };
