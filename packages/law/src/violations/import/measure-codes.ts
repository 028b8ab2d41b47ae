import { folded } from '../../units/unit-text.ts';

/**
 * Which entry of Điều 28 a remedial measure of a decree is, by its wording; the first that fits. Everything else is one that the Government set (`kp.k`).
 * A measure that names two ("tái chế hoặc buộc tiêu hủy") has no single entry: it is the decree's own.
 */
const MEASURES: readonly (readonly [code: string, wording: RegExp])[] = [
  ['kp.i', /^buoc nop (?:lai )?(?:toan bo )?so (?:loi|tien)/u],
  ['kp.a', /^buoc khoi phuc lai tinh trang ban dau|^buoc khoi phuc lai (?:tinh trang|hien trang)/u],
  ['kp.b', /^buoc (?:pha do|thao do) (?:cong trinh|phan cong trinh)/u],
  ['kp.c', /^buoc thuc hien (?:cac )?bien phap (?:de )?khac phuc (?:tinh trang )?(?:o nhiem|lay lan)/u],
  ['kp.d', /^buoc (?:dua ra khoi lanh tho|tai xuat)/u],
  ['kp.đ', /^buoc tieu huy/u],
  ['kp.e', /^buoc cai chinh/u],
  ['kp.g', /^buoc loai bo yeu to/u],
  ['kp.h', /^buoc thu hoi (?!ban tu cong bo|tai lieu|tu lieu|giay)/u],
];

export function measureCode(text: string): string {
  const plain = folded(text);
  return MEASURES.find(([, wording]) => wording.test(plain))?.[0] ?? 'kp.k';
}

/** Kinds of additional penalty in the neutral shape, and the codes of the law. */
export const PENALTY_CODES: Readonly<Record<string, string>> = {
  'licence-suspension': 'tuoc-giay-phep', 'operation-suspension': 'dinh-chi', confiscation: 'tich-thu', expulsion: 'truc-xuat',
  'tuoc-giay-phep': 'tuoc-giay-phep', 'dinh-chi': 'dinh-chi', 'tich-thu': 'tich-thu', 'truc-xuat': 'truc-xuat',
};
