import type { Validity } from '@xlvphc/law';

/** A phrase of the official forms that a later law replaces from a day on. */
export interface Substitution extends Validity {
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/**
 * The forms print the wording of 2021. Luật 88/2025/QH15 amended the Law again and ended the district level; practice cites both
 * amendments and names the units of today. Data, so that a consolidated form can replace a row by its own first day.
 */
export const substitutions: readonly Substitution[] = [
  {
    from: '(sửa đổi, bổ sung năm 2020)',
    to: '(sửa đổi, bổ sung năm 2020 và năm 2025)',
    validFrom: '2025-07-01',
    validTo: null,
    source: 'Luật 88/2025/QH15',
  },
  { from: 'xã/phường/thị trấn', to: 'xã, phường, đặc khu', validFrom: '2025-07-01', validTo: null, source: 'Luật 88/2025/QH15' },
  {
    from: 'Luật Tổ chức chính quyền địa phương (sửa đổi, bổ sung năm 2019)',
    to: 'Luật Tổ chức chính quyền địa phương năm 2025',
    validFrom: '2025-06-16',
    validTo: null,
    source: 'Luật 72/2025/QH15',
  },
];
