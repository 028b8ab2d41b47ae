import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { lastDrawn, officialForm, type FormArgs } from '../official-form.ts';
import { waitFor } from '../waiting.ts';

const meta: Meta<FormArgs> = { id: 'form-page', title: 'Biểu mẫu/Điền trên trang giấy', component: 'vphc-form', render: officialForm, play: waitFor(lastDrawn.page), args: { view: 'page' }, parameters: { layout: 'fullscreen' } };
export default meta;

export const Mbb01: StoryObj<FormArgs> = { name: 'MBB01 Biên bản vi phạm hành chính', args: { code: 'MBB01' } };
export const Mbb06: StoryObj<FormArgs> = { name: 'MBB06 Biên bản về việc không nhận quyết định', args: { code: 'MBB06' } };
export const Mbb15: StoryObj<FormArgs> = { name: 'MBB15 Biên bản tạm giữ', args: { code: 'MBB15' } };
export const Mqd01: StoryObj<FormArgs> = { name: 'MQĐ01 Quyết định xử phạt không lập biên bản', args: { code: 'MQĐ01' } };
export const Mqd02: StoryObj<FormArgs> = { name: 'MQĐ02 Quyết định xử phạt', args: { code: 'MQĐ02' } };
export const Mqd05: StoryObj<FormArgs> = { name: 'MQĐ05 Quyết định nộp phạt nhiều lần', args: { code: 'MQĐ05' } };
export const Mqd20: StoryObj<FormArgs> = { name: 'MQĐ20 Quyết định tạm giữ', args: { code: 'MQĐ20' } };
