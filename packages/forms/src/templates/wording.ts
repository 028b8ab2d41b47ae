import type { Validity } from '@xlvphc/law';

/** A phrase of the official forms that a later law replaces from a day on. */
export interface Substitution extends Validity {
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** Names of units that the government of two levels replaced, in the spellings of the forms. */
function twoLevels(spellings: readonly string[], to: string): readonly Substitution[] {
  return spellings.map((from) => ({ from, to, validFrom: '2025-07-01', validTo: null, source: 'Luật 88/2025/QH15' }));
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
  // The district gave its powers to the commune (Luật 88/2025/QH15, Điều 3); MQĐ28 was its form.
  ...twoLevels(['Ủy ban nhân dân quận/huyện/thị xã/thành phố thuộc tỉnh và tương đương'], 'Ủy ban nhân dân xã, phường, đặc khu'),
  ...twoLevels(['quận/huyện/thị xã/thành phố thuộc tỉnh và tương đương', 'quận/huyện/thị xã/thành phố thuộc tỉnh'], 'xã, phường, đặc khu'),
  ...twoLevels(['xã/phường/thị trấn', 'xã/phường/ thị trấn', 'xã, phường, thị trấn', 'xã, phường hoặc thị trấn'], 'xã, phường, đặc khu'),
  {
    from: 'Luật Tổ chức chính quyền địa phương (sửa đổi, bổ sung năm 2019)',
    to: 'Luật Tổ chức chính quyền địa phương năm 2025',
    validFrom: '2025-06-16',
    validTo: null,
    source: 'Luật 72/2025/QH15',
  },
];
