import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/audit';
import '@xlvphc/elements/define/user-admin';
import '@xlvphc/elements/define/violation-admin';
import { html } from 'lit';
import { signedIn } from '../backend.ts';
import { prepared, screen } from '../screen.ts';
import { waitFor } from '../waiting.ts';

const meta: Meta = { id: 'screen-administration', title: 'Trang/Quản trị', parameters: { layout: 'padded' }, play: waitFor('tbody tr') };
export default meta;

export const Users: StoryObj = {
  name: 'Người dùng', loaders: [async () => ({ backend: await signedIn('eakly.quantri') })], render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-user-admin></vphc-user-admin>`),
};
export const UsersForbidden: StoryObj = {
  name: 'Người dùng, không có quyền', loaders: [async () => ({ backend: await signedIn('eakly.lapbienban') })], play: waitFor('.notice'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-user-admin></vphc-user-admin>`),
};
export const Audit: StoryObj = {
  name: 'Nhật ký', loaders: [async () => ({ backend: await signedIn('eakly.kiemtra') })], render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-audit></vphc-audit>`),
};
export const Catalogue: StoryObj = {
  name: 'Danh mục hành vi', loaders: [async () => ({ backend: await signedIn('tinh.quantri') })], render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-violation-admin></vphc-violation-admin>`),
};
export const CatalogueForbidden: StoryObj = {
  name: 'Danh mục hành vi, không phải cấp tỉnh', loaders: [async () => ({ backend: await signedIn('eakly.quantri') })], play: waitFor('.notice'),
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-violation-admin></vphc-violation-admin>`),
};
