import '@xlvphc/forms/all';
import { emptyValues, exampleValues, formByCode, memoryDrafts, type FormContext, type FormValues } from '@xlvphc/forms';
import type { FormView, VphcForm } from '@xlvphc/forms/elements';
import '@xlvphc/forms/define/form';
import { codeList, storyDay, unitList } from './lists.ts';

/** The office at whose desk the forms of the stories are filled in. */
export const office: FormContext = {
  on: storyDay, mode: 'normal',
  unit: {
    id: 'unit', name: 'Ủy ban nhân dân xã Ea Kly', parentName: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66',
    treasury: { name: 'Kho bạc Nhà nước Krông Pắc (mẫu)', account: '7111.0.0000000 (mẫu)' },
  },
  official: { id: 'official', fullName: 'Trần Văn Bình', title: 'chu-tich-ubnd-xa', titleText: 'Chủ tịch Ủy ban nhân dân xã' },
};

const lists = {
  units: unitList(),
  codeLists: Object.fromEntries((['fields', 'titles', 'aggravating', 'mitigating', 'mainPenalties', 'additionalPenalties', 'remedialMeasures', 'preventiveMeasures'] as const).map((name) => [name, codeList(name)])),
};

export interface FormArgs {
  readonly code: string;
  readonly view: FormView;
  /** `empty`: as the decree prints it. */
  readonly filled?: 'example' | 'empty';
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
}

/** `<vphc-form>` with one of the official forms, without a backend. */
export function officialForm({ code, view, filled = 'example', ...properties }: FormArgs): VphcForm {
  const form = formByCode(code, office.on);
  const values: FormValues = filled === 'example' ? exampleValues(code, office) : emptyValues(form);
  return Object.assign(document.createElement('vphc-form') as VphcForm, { form, context: office, values, view, lists, drafts: memoryDrafts(), draftKey: `story ${code}`, ...properties });
}

/** What is drawn last in each view. */
export const lastDrawn: Readonly<Record<FormView, string>> = { guided: 'section [data-path]', page: '.holder [data-field]', both: '.holder [data-field]', auto: 'section [data-path]' };
