import type { IsoDate } from './citation.ts';

/** A remark about an identifier. */
export interface IdentifierNote {
  /** `VPHC-ID-…`, stable. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** What `parse` makes of a typed identifier: the normalised value, what is wrong, and what looks odd. */
export interface Identifier {
  readonly value: string;
  readonly ok: boolean;
  readonly errors: readonly IdentifierNote[];
  readonly warnings: readonly IdentifierNote[];
}

function note(code: string, vi: string, en: string): IdentifierNote {
  return { code: `VPHC-ID-${code}`, vi, en };
}

function result(value: string, errors: readonly IdentifierNote[], warnings: readonly IdentifierNote[] = []): Identifier {
  return { value, ok: errors.length === 0, errors, warnings };
}

function compact(text: string): string {
  return text.normalize('NFC').replace(/[\s.\-_]/gu, '');
}

/** Codes of the 63 provinces in which personal numbers were issued. */
const BIRTH_PROVINCES: readonly string[] = ('001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 '
  + '051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096').split(' ');

export interface PersonFacts {
  readonly birthDate?: IsoDate | undefined;
  readonly gender?: 'male' | 'female' | 'other' | undefined;
}

/**
 * Số định danh cá nhân: 12 digits `AAA B YY NNNNNN`: province of birth, century and gender, year. Disagreement with birth date or gender is a warning only.
 */
export function personalNumber(text: string, person: PersonFacts = {}): Identifier {
  const value = compact(text);
  if (!/^\d{12}$/u.test(value)) return result(value, [note('PERSONAL', 'Số định danh cá nhân phải gồm đúng 12 chữ số.', 'A personal number has exactly 12 digits.')]);
  const warnings: IdentifierNote[] = [];
  if (!BIRTH_PROVINCES.includes(value.slice(0, 3))) warnings.push(note('PERSONAL-PROVINCE', `Ba số đầu ${value.slice(0, 3)} không có trong danh mục mã tỉnh.`, 'The first three digits are no code of a province.'));
  const century = Number(value.charAt(3));
  const year = 1900 + Math.floor(century / 2) * 100 + Number(value.slice(4, 6));
  if (person.birthDate !== undefined && Number(person.birthDate.slice(0, 4)) !== year) {
    warnings.push(note('PERSONAL-YEAR', `Năm sinh theo số định danh là ${year}, khác ngày sinh đã nhập.`, `The number says born in ${year}, the birth date says otherwise.`));
  }
  const gender = century % 2 === 0 ? 'male' : 'female';
  if ((person.gender === 'male' || person.gender === 'female') && person.gender !== gender) {
    warnings.push(note('PERSONAL-GENDER', `Giới tính theo số định danh là ${gender === 'male' ? 'nam' : 'nữ'}, khác giới tính đã nhập.`, `The number says ${gender}.`));
  }
  return result(value, [], warnings);
}

/** Chứng minh nhân dân: 9 digits; only in cases of the past. */
export function identityCard(text: string): Identifier {
  const value = compact(text);
  return /^\d{9}$/u.test(value) ? result(value, []) : result(value, [note('CARD', 'Số chứng minh nhân dân phải gồm đúng 9 chữ số.', 'An identity card number has exactly 9 digits.')]);
}

/** Hộ chiếu: Vietnamese ones one letter and seven digits; others free, 5 to 20 letters and digits. */
export function passport(text: string): Identifier {
  const value = compact(text).toUpperCase();
  if (!/^[A-Z0-9]{5,20}$/u.test(value)) return result(value, [note('PASSPORT', 'Số hộ chiếu gồm 5 đến 20 chữ cái, chữ số.', 'A passport number has 5 to 20 letters and digits.')]);
  return result(value, [], /^[A-Z]\d{7}$/u.test(value) ? [] : [note('PASSPORT-FORM', 'Không theo dạng hộ chiếu Việt Nam (một chữ cái và bảy chữ số).', 'Not of the form of a Vietnamese passport.')]);
}

/** Any paper of a person: 12 digits → personal number, 9 → identity card, else passport. */
export function personalPaper(text: string, person: PersonFacts = {}): Identifier & { readonly kind: 'personal-number' | 'identity-card' | 'passport' } {
  const value = compact(text);
  if (/^\d{9}$/u.test(value)) return { kind: 'identity-card', ...identityCard(value) };
  if (/^\d+$/u.test(value)) return { kind: 'personal-number', ...personalNumber(value, person) };
  return { kind: 'passport', ...passport(value) };
}

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Mã số thuế, mã số doanh nghiệp: 10 digits with a check digit, 13 for branches, 12 for persons since 01/7/2025. */
export function taxCode(text: string): Identifier {
  const digits = compact(text);
  if (/^\d{12}$/u.test(digits)) return personalNumber(digits);
  if (!/^\d{10}(\d{3})?$/u.test(digits)) return result(digits, [note('TAX', 'Mã số thuế gồm 10, 12 hoặc 13 chữ số.', 'A tax code has 10, 12 or 13 digits.')]);
  const sum = TAX_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  const value = digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
  return 10 - (sum % 11) === Number(digits.charAt(9)) ? result(value, []) : result(value, [note('TAX-CHECK', 'Số kiểm tra của mã số thuế không đúng.', 'The check digit of the tax code is wrong.')]);
}

/** Điện thoại: mobile 10 digits from 03, 05, 07, 08, 09; landline 11 from 02; `+84` becomes 0. Other forms are a warning. */
export function phone(text: string): Identifier {
  const value = text.replace(/[\s.\-()]/gu, '').replace(/^(\+84|0084)/u, '0');
  if (!/^\+?\d{8,15}$/u.test(value)) return result(value, [note('PHONE', 'Số điện thoại chỉ gồm chữ số, 8 đến 15 số.', 'A phone number has 8 to 15 digits.')]);
  return result(value, [], /^(0[35789]\d{8}|02\d{9})$/u.test(value) ? [] : [note('PHONE-FORM', 'Không theo dạng số điện thoại Việt Nam.', 'Not of the form of a Vietnamese number.')]);
}

/** Biển số xe: `51A-123.45`, `59-X1 234.56`; normalised to capitals with one hyphen; other forms are a warning. */
export function licencePlate(text: string): Identifier {
  const bare = compact(text).toUpperCase().replace('Đ', 'D');
  // A separator that was typed decides; without one a car's plate (letters only) is likelier than a motorcycle's (letter and digit).
  const typed = /^(\d{2})[-\s]?([A-Z]\d|[A-Z]{1,2})[-\s]+(\d{3}\.?\d{1,2})$/u.exec(text.trim().toUpperCase().replace('Đ', 'D'));
  const found = typed ?? /^(\d{2})([A-Z]{1,2})(\d{4,5})$/u.exec(bare) ?? /^(\d{2})([A-Z]\d)(\d{4,5})$/u.exec(bare);
  if (found === null) {
    return result(text.trim().toUpperCase(), /^[A-Z0-9]{4,12}$/u.test(bare) ? [] : [note('PLATE', 'Biển số gồm 4 đến 12 chữ cái, chữ số.', 'A plate has 4 to 12 letters and digits.')], [note('PLATE-FORM', 'Không theo dạng biển số dân sự thường gặp.', 'Not of a usual form.')]);
  }
  const [, province = '', series = '', digits = ''] = found;
  const number = digits.replace('.', '');
  return result(`${province}${series}-${number.length === 5 ? `${number.slice(0, 3)}.${number.slice(3)}` : number}`, []);
}

/** Giấy phép lái xe: 12 digits. */
export function drivingLicence(text: string): Identifier {
  const value = compact(text).toUpperCase();
  return result(value, /^[A-Z0-9]{5,20}$/u.test(value) ? [] : [note('LICENCE', 'Số giấy phép lái xe không hợp lệ.', 'Not a valid licence number.')], /^\d{12}$/u.test(value) ? [] : [note('LICENCE-FORM', 'Giấy phép lái xe thường gồm 12 chữ số.', 'Licences usually have 12 digits.')]);
}

/** `05/QĐ-XPHC` → number and symbol; a number under 10 gets its leading zero (Nghị định 30/2020). */
export function documentNumber(text: string): Identifier & { readonly number: string; readonly symbol: string } {
  const bare = text.normalize('NFC').replace(/\s+/gu, '').replace(/^Số:?/iu, '');
  const found = /^(\d+)\/([\p{Lu}\d]+(?:-[\p{Lu}\d&<>]+)*)$/u.exec(bare.toUpperCase());
  if (found === null) {
    return { ...result(bare, [note('DOCUMENT', 'Số, ký hiệu có dạng số/ký hiệu, ví dụ 05/QĐ-XPHC.', 'A number and symbol look like 05/QĐ-XPHC.')]), number: '', symbol: '' };
  }
  const number = String(Number(found[1])).padStart(2, '0');
  const symbol = found[2] ?? '';
  return { ...result(`${number}/${symbol}`, number === '00' ? [note('DOCUMENT-ZERO', 'Số văn bản bắt đầu từ 01.', 'Numbers begin with 01.')] : []), number, symbol };
}

/** Parsers of identifiers: each gives the normalised value, errors and warnings; none throws. */
export const identifiers = { personalNumber, identityCard, passport, personalPaper, taxCode, phone, licencePlate, drivingLicence, documentNumber } as const;
