import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VphcForm } from '@xlvphc/forms/elements';
import { lastDrawn, officialForm, type FormArgs } from '../official-form.ts';
import { found, shown, waitFor } from '../waiting.ts';

const meta: Meta<FormArgs> = {
  id: 'form-states', title: 'Biểu mẫu/Trạng thái', component: 'vphc-form', tags: ['autodocs'], render: officialForm, play: waitFor(lastDrawn.guided),
  args: { code: 'MBB01', view: 'guided' }, parameters: { layout: 'fullscreen' },
};
export default meta;

export const Empty: StoryObj<FormArgs> = { name: 'Mẫu trống', args: { filled: 'empty' } };
export const EmptyPage: StoryObj<FormArgs> = { name: 'Trang giấy của mẫu trống', args: { filled: 'empty', view: 'page' }, play: waitFor(lastDrawn.page) };
export const Blocked: StoryObj<FormArgs> = {
  name: 'Bấm hoàn thành khi còn thiếu', args: { filled: 'empty' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, lastDrawn.guided);
    (await found<VphcForm>(canvasElement, 'vphc-form')).submit();
    await shown(canvasElement, '#summary');
  },
};
export const ReadOnly: StoryObj<FormArgs> = { name: 'Chỉ xem', args: { readOnly: true } };
export const Disabled: StoryObj<FormArgs> = { name: 'Không cho nhập', args: { disabled: true } };
export const English: StoryObj<FormArgs> = { name: 'Giao diện tiếng Anh', globals: { locale: 'en' } };
export const Phone: StoryObj<FormArgs> = { name: 'Điện thoại 360 px', globals: { viewport: { value: 'phone' } } };
