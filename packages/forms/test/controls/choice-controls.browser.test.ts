import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { onStage, runFormControlContract, runLeakContract, settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/subject';
import '@xlvphc/forms/define/choice';
import '@xlvphc/forms/define/multi-choice';
import '@xlvphc/forms/define/flag';
import '@xlvphc/forms/define/combobox';
import '@xlvphc/forms/define/address';
import '@xlvphc/forms/define/date-field';
import '@xlvphc/forms/define/date-time-field';
import '@xlvphc/forms/define/repeat';
import { html } from 'lit';

const few = { options: [{ value: 'person', label: 'Cá nhân' }, { value: 'organization', label: 'Tổ chức' }] };
const many = { options: ['Giao thông', 'Đất đai', 'Xây dựng', 'Môi trường', 'Y tế', 'Hòa Bình'].map((label, index) => ({ value: `f${index}`, label })) };
const units = {
  provinces: [{ code: '66', name: 'tỉnh Đắk Lắk' }, { code: '75', name: 'thành phố Đồng Nai' }],
  communes: [{ code: '24505', name: 'xã Ea Kly', provinceCode: '66' }, { code: '26188', name: 'phường Long Khánh', provinceCode: '75' }],
};

runFormControlContract('vphc-choice', [
  { value: 'person', submitted: 'person', serialized: 'person', properties: few },
  { value: 'f1', submitted: 'f1', serialized: 'f1', properties: many },
]);
runFormControlContract('vphc-multi-choice', [{ value: ['f1', 'f4'], submitted: [['sample', 'f1'], ['sample', 'f4']], serialized: 'f1 f4', properties: many }]);
runFormControlContract('vphc-flag', [{ value: true, submitted: 'true', serialized: 'true' }]);
runFormControlContract('vphc-combobox', [{ value: 'f5', submitted: 'f5', serialized: 'f5', properties: many, typed: 'hoà bình', shown: 'Hòa Bình', unreadable: 'không có' }]);
runFormControlContract('vphc-combobox', [{ value: 'Ea Kly', submitted: 'Ea Kly', serialized: 'Ea Kly', properties: { ...many, free: true }, typed: 'Ea Kly', freeText: true }]);
runFormControlContract('vphc-address', [
  {
    value: { line: 'thôn 5', communeCode: '24505', provinceCode: '66' },
    submitted: [['sample.line', 'thôn 5'], ['sample.communeCode', '24505'], ['sample.provinceCode', '66']],
    serialized: '{"line":"thôn 5","communeCode":"24505","provinceCode":"66"}',
    properties: { units },
  },
]);
runFormControlContract('vphc-date-field', [
  { value: '2026-02-05', submitted: '2026-02-05', serialized: '2026-02-05', typed: '5/2/26', shown: '05/02/2026', unreadable: '31/02/2026' },
  { value: '2026-02-05', submitted: '2026-02-05', serialized: '05/02/2026', typed: '05022026', shown: '05/02/2026' },
]);
runFormControlContract('vphc-date-time-field', [{ value: '2026-03-02T09:30:00+07:00', submitted: '2026-03-02T09:30:00+07:00', serialized: '2026-03-02T09:30:00+07:00' }]);
runFormControlContract('vphc-repeat', [
  {
    value: [{ name: 'Xe mô tô' }], submitted: '[{"name":"Xe mô tô"}]', serialized: '[{"name":"Xe mô tô"}]',
    properties: { item: 'tang vật', renderRow: (row: { name?: string }) => html`<span>${row.name}</span>`, summary: (row: { name?: string }) => row.name ?? '' },
  },
]);
for (const tag of ['vphc-date-field', 'vphc-combobox', 'vphc-address', 'vphc-repeat']) runLeakContract(tag, (element) => Object.assign(element, { label: 'Mẫu' }));

runFormControlContract('vphc-subject', [
  {
    value: { kind: 'person', fullName: 'Y Thanh', address: { line: 'thôn 5' } }, submitted: '{"kind":"person","fullName":"Y Thanh","address":{"line":"thôn 5"}}',
    serialized: '{"kind":"person","fullName":"Y Thanh","address":{"line":"thôn 5"}}', properties: { units },
  },
  { value: { kind: 'organization', name: 'Công ty A' }, submitted: '{"kind":"organization","name":"Công ty A"}', serialized: '{"kind":"organization","name":"Công ty A"}' },
]);

it('vphc-subject keeps what was typed for a person while the organisation is looked at', () =>
  onStage(
    (place) => {
      const control = document.createElement('vphc-subject') as HTMLElement & { value: unknown };
      place.append(control);
      return control;
    },
    async (control, place) => {
      const root = control.shadowRoot;
      if (!root) throw new Error('not drawn');
      const part = (path: string) => root.querySelector(`[data-part="${path}"]`)?.shadowRoot;
      typeText(part('fullName')?.querySelector('input') as HTMLInputElement, 'Y Thanh');
      await settled(place);
      part('kind')?.querySelector<HTMLInputElement>('[value="organization"]')?.click();
      await settled(place);
      typeText(part('name')?.querySelector('input') as HTMLInputElement, 'Công ty A');
      await settled(place);
      expect(control.value).to.deep.equal({ kind: 'organization', name: 'Công ty A' });
      part('kind')?.querySelector<HTMLInputElement>('[value="person"]')?.click();
      await settled(place);
      expect(control.value).to.deep.equal({ kind: 'person', fullName: 'Y Thanh' });
      expect(part('fullName')?.querySelector('input')?.value).to.equal('Y Thanh');
    },
  ));
