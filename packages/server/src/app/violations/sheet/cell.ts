/** A value of a cell as the reader gives it. */
export type Cell = string | number | boolean | Date | null;

/** Lower case without marks or signs: how headings and words are compared. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^a-z0-9]+/gu, ' ').trim();

/** Text of a cell; null when it is empty. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return dayOf(cell) as string;
  const text = (typeof cell === 'string' ? cell : String(cell)).trim();
  return text === '' ? null : text;
}

/** The lines of a cell. */
export const linesOf = (cell: Cell | undefined): readonly string[] => (textOf(cell) ?? '').split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');

/** A day from a date cell, `31/8/2026` or `2026-08-31`; other text is given back as it is, so that the reader of decrees faults it. */
export function dayOf(cell: Cell | undefined): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, '2026-08-31'.length);
  const text = textOf(cell);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text ?? '') ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A number from a number cell, `2.000.000`, `2 000 000` or `1,5`; other text as it is. */
export function numberOf(cell: Cell | undefined): number | string | null {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === null) return null;
  const plain = text.replace(/\s*(?:đồng|đ|lần|tháng|điểm)$/iu, '').trim();
  if (/^\d{1,3}(?:[. \u00a0]\d{3})+$/u.test(plain)) return Number(plain.replace(/[. \u00a0]/gu, ''));
  if (/^\d+(?:[.,]\d+)?$/u.test(plain)) return Number(plain.replace(',', '.'));
  return text;
}

/** One of some words; other text as it is. */
export function wordOf<T extends string | boolean>(cell: Cell | undefined, words: Readonly<Record<string, T>>): T | string | null {
  const text = textOf(cell);
  if (text === null) return null;
  const plain = folded(text);
  return Object.hasOwn(words, plain) ? (words[plain] as T) : text;
}

export const yesNo: Readonly<Record<string, boolean>> = { co: true, x: true, yes: true, true: true, khong: false, no: false, false: false };
export const subjects: Readonly<Record<string, string>> = { 'ca nhan': 'person', 'to chuc': 'organization', 'ca hai': 'both', person: 'person', individual: 'person', organization: 'organization', both: 'both' };
export const confidences: Readonly<Record<string, string>> = {
  'da doi chieu': 'verified', 'thu cap': 'secondary', 'chua kiem chung': 'unverified', verified: 'verified', secondary: 'secondary', unverified: 'unverified',
};
export const penaltyKinds: Readonly<Record<string, string>> = {
  'tuoc giay phep': 'tuoc-giay-phep', 'dinh chi': 'dinh-chi', 'tich thu': 'tich-thu', 'truc xuat': 'truc-xuat',
};

/** What a person reads for a value of one of the lists above. */
export const inWords = { person: 'Cá nhân', organization: 'Tổ chức', both: 'Cả hai', verified: 'Đã đối chiếu', secondary: 'Thứ cấp', unverified: 'Chưa kiểm chứng', yes: 'Có', no: 'Không' } as const;
export const penaltyWords: Readonly<Record<string, string>> = { 'tuoc-giay-phep': 'Tước giấy phép', 'dinh-chi': 'Đình chỉ', 'tich-thu': 'Tịch thu', 'truc-xuat': 'Trục xuất' };
