import { fieldCode } from '@xlvphc/law/violations/import';
import type { Decree } from '@xlvphc/law/violations';
import { shownDay } from './act-columns.ts';
import { confidences, dayOf, inWords, linesOf, numberOf, subjects, textOf, wordOf, type Cell } from './cell.ts';
import { fieldName } from './field-name.ts';

/** A row of the first sheet: a property of the decree, its value beside it. */
export interface DecreeRow {
  /** Property of the neutral shape. */
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly required?: true;
  readonly read: (cell: Cell | undefined) => unknown;
  readonly write: (decree: Decree) => string | number | null;
}

const parts = (line: string): readonly string[] => line.split('|').map((part) => part.trim());
const field = (name: string): string => fieldCode(name) ?? name;
const joined = (values: readonly (string | number | null | undefined)[]): string => values.map((value) => value ?? '').join(' | ').replace(/(?: \| )+$/u, '');

export const decreeRows: readonly DecreeRow[] = [
  { key: 'number', heading: 'Số văn bản', help: 'Ví dụ: 282/2025/NĐ-CP', required: true, read: textOf, write: (decree) => decree.number },
  { key: 'date', heading: 'Ngày ban hành', help: 'Ngày/tháng/năm', required: true, read: dayOf, write: (decree) => shownDay(decree.date) },
  { key: 'title', heading: 'Tên văn bản', help: 'Bắt đầu bằng “Quy định…”', required: true, read: textOf, write: (decree) => decree.title },
  { key: 'issuer', heading: 'Cơ quan ban hành', help: 'Để trống: Chính phủ', read: textOf, write: (decree) => decree.issuer },
  { key: 'effectiveFrom', heading: 'Có hiệu lực từ', help: 'Ngày/tháng/năm', required: true, read: dayOf, write: (decree) => shownDay(decree.effectiveFrom) },
  { key: 'effectiveTo', heading: 'Hết hiệu lực', help: 'Ngày cuối còn hiệu lực; để trống nếu đang có hiệu lực', read: dayOf, write: (decree) => shownDay(decree.effectiveTo) },
  { key: 'frameFor', heading: 'Khung phạt của', help: 'Cá nhân hoặc Tổ chức', read: (cell) => wordOf(cell, subjects), write: (decree) => inWords[decree.frameFor] },
  { key: 'organizationMultiplier', heading: 'Hệ số của tổ chức', help: 'Thường là 2', read: (cell) => numberOf(cell) ?? undefined, write: (decree) => decree.organizationMultiplier },
  { key: 'fields', heading: 'Lĩnh vực', help: 'Mỗi dòng một lĩnh vực (Alt+Enter để xuống dòng)', required: true, read: (cell) => linesOf(cell).map(field), write: (decree) => decree.fields.map(fieldName).join('\n') },
  {
    key: 'maxFine', heading: 'Mức phạt tiền tối đa', help: 'Mỗi dòng: lĩnh vực | cá nhân | tổ chức (đồng)',
    read: (cell) => linesOf(cell).map(parts).map(([name = '', person = '', organization = '']) => ({ field: field(name), individual: numberOf(person), organization: numberOf(organization) })),
    write: (decree) => decree.maxFine.map((row) => joined([fieldName(row.field), row.person, row.organization])).join('\n') || null,
  },
  {
    key: 'amendedBy', heading: 'Được sửa đổi bởi', help: 'Mỗi dòng: số | ngày ban hành | hiệu lực từ | độ tin cậy | ghi chú',
    read: (cell) => linesOf(cell).map(parts).map(([number, date = '', from = '', confidence = '', ...note]) => ({ number, date: dayOf(date), effectiveFrom: dayOf(from), confidence: wordOf(confidence, confidences), note: note.join(' | ') || null })),
    write: (decree) => decree.amendedBy.map((row) => joined([row.number, shownDay(row.date), shownDay(row.effectiveFrom), inWords[row.confidence], row.note])).join('\n') || null,
  },
  { key: 'amends', heading: 'Sửa đổi các văn bản', help: 'Mỗi dòng một số', read: linesOf, write: (decree) => decree.amends.join('\n') || null },
  { key: 'source', heading: 'Nguồn', help: 'Nơi đã đọc văn bản: công báo, địa chỉ', required: true, read: textOf, write: (decree) => decree.source },
  { key: 'confidence', heading: 'Độ tin cậy', help: 'Đã đối chiếu, Thứ cấp hoặc Chưa kiểm chứng', read: (cell) => wordOf(cell, confidences), write: (decree) => inWords[decree.confidence] },
  { key: 'notes', heading: 'Ghi chú', help: '', read: textOf, write: (decree) => decree.notes ?? null },
];

/** Columns of the sheet of transition clauses (điều khoản chuyển tiếp). */
export const transitionColumns = [
  { key: 'since', heading: 'Từ ngày', read: dayOf, width: 13 },
  { key: 'document', heading: 'Văn bản', read: textOf, width: 30 },
  { key: 'article', heading: 'Số điều', read: textOf, width: 9 },
  { key: 'clause', heading: 'Số khoản', read: textOf, width: 9 },
  { key: 'vi', heading: 'Nội dung', read: textOf, width: 70 },
  { key: 'en', heading: 'Nội dung tiếng Anh', read: textOf, width: 40 },
  { key: 'confidence', heading: 'Độ tin cậy', read: (cell: Cell | undefined) => wordOf(cell, confidences), width: 15 },
] as const;

/** Columns of the sheet that counts acts per article. */
export const countColumns = [
  { key: 'article', heading: 'Số điều', read: textOf, width: 9 },
  { key: 'acts', heading: 'Số hành vi', read: numberOf, width: 12 },
] as const;

export const sheetNames = { decree: 'Văn bản', acts: 'Hành vi', transition: 'Chuyển tiếp', counts: 'Kiểm đếm' } as const;
