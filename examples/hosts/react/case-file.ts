import { exampleValues, loadForm, type FormContext, type FormDefinition, type FormValues } from '@xlvphc/forms';

/** What this program knows of its office; `on` is the day on which the paper is made. */
export const context: FormContext = {
  on: '2026-03-02', mode: 'normal',
  unit: { id: 'ea-kly', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Ea Kly' },
};

export const decision = (): Promise<FormDefinition> => loadForm('MQĐ02');

/** A file of this program, in the values of the form; made-up people. */
export function fileOf(fullName: string): FormValues {
  const { violatorName: _name, respondent: _respondent, violator, ...values } = exampleValues('MQĐ02', context) as { readonly [name: string]: unknown; readonly violator: object };
  return { ...values, violator: { ...violator, fullName } } as FormValues;
}

/** What the host's own server would get. */
export function received(form: HTMLFormElement): string {
  return [...new FormData(form)].map(([name, value]) => `${name}: ${typeof value === 'string' && value.length > 40 ? `${value.length} ký tự` : String(value)}`).join('; ');
}

export const dong = (amount: unknown): string => (typeof amount === 'number' ? `${amount.toLocaleString('vi-VN')} đồng` : 'chưa có');
export const baseUrl = `${document.documentElement.dataset['backend'] ?? ''}/`;
