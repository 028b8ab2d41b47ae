import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/subject';
import { expect } from 'storybook/test';
import { computed, control, drawn, enter, fieldIn, fromCase, overridden, press, warning } from '../control.ts';
import { unitList } from '../lists.ts';
import { found } from '../waiting.ts';

const meta: Meta = { id: 'control-subject', title: 'Ô nhập/Cá nhân, tổ chức', component: 'vphc-subject', tags: ['autodocs'], render: control('vphc-subject'), play: drawn, args: { label: 'Người vi phạm', units: unitList(), home: '66' } };
export default meta;

export const Default: StoryObj = { name: 'Mặc định' };
export const RequiredWithError: StoryObj = { name: 'Bắt buộc, có lỗi', args: { required: true, error: 'Chưa nhập họ và tên người vi phạm.' } };
export const Prefilled: StoryObj = { name: 'Đã điền sẵn', args: { value: { kind: 'person', fullName: 'Y Thanh Niê', gender: 'male', birthDate: '1988-04-12', nationality: 'Việt Nam', idNumber: '066088001234', address: { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' } }, origin: fromCase } };
export const Disabled: StoryObj = { name: 'Không cho nhập', args: { value: { kind: 'person', fullName: 'Y Thanh Niê' }, disabled: true } };
export const Organization: StoryObj = { name: 'Tổ chức', args: { value: { kind: 'organization', name: 'Hợp tác xã Dịch vụ Hồ Sen (mẫu)', enterpriseCode: '6000000018', representative: { fullName: 'Đoàn Thị Kim Chi', title: 'Giám đốc' } } } };
export const ReadOnly: StoryObj = { name: 'Chỉ xem', args: { ...Prefilled.args, readOnly: true } };
export const Computed: StoryObj = { name: 'Máy tính ra', args: { ...Prefilled.args, origin: computed } };
export const Overridden: StoryObj = { name: 'Đã sửa số máy tính', args: { ...Prefilled.args, origin: overridden } };
export const Warned: StoryObj = { name: 'Có cảnh báo của pháp luật', args: { ...Prefilled.args, findings: [warning] } };
export const Entered: StoryObj = {
  name: 'Đổi sang tổ chức',
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await press(canvasElement, 'input[value="organization"]');
    await enter((await found(canvasElement, '[data-part="name"]')).shadowRoot as unknown as HTMLElement, 'Hợp tác xã Hồ Sen (mẫu)');
    await expect(fieldIn(canvasElement).value).toMatchObject({ kind: 'organization', name: 'Hợp tác xã Hồ Sen (mẫu)' });
  },
};
