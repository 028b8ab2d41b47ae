import { fieldCode } from '@xlvphc/law/violations/import';
import type { Act } from '@xlvphc/law/violations';
import { confidences, dayOf, folded, inWords, linesOf, numberOf, penaltyKinds, penaltyWords, subjects, textOf, wordOf, yesNo, type Cell } from './cell.ts';
import { fieldName } from './field-name.ts';

/** A column of the sheet of acts: how a cell becomes part of the neutral shape, and what an act writes into it. */
export interface ActColumn {
  /** Property of the neutral shape; `range.min` lies deeper. */
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly width: number;
  readonly required?: true;
  readonly read: (cell: Cell | undefined) => unknown;
  readonly write: (act: Act) => string | number | null;
}

/** `Tước giấy phép | 1-3 | Tước quyền sử dụng…`; a line without a kind is known by its first words. */
function penalty(line: string): { readonly kind: string; readonly text: string; readonly months?: { readonly min: number | string; readonly max: number | string } } {
  const parts = line.split('|').map((part) => part.trim());
  const [first = '', second = '', ...rest] = parts;
  if (parts.length === 1) return { kind: Object.entries(penaltyKinds).find(([words]) => folded(first).startsWith(words.split(' ')[0] ?? words))?.[1] ?? first, text: first };
  const kind = penaltyKinds[folded(first)] ?? first;
  if (parts.length === 2) return { kind, text: second };
  const [, from, to] = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?(?:\s*tháng)?$/iu.exec(second) ?? [];
  const text = rest.join(' | ');
  if (second === '') return { kind, text };
  const min = from === undefined ? second : Number(from.replace(',', '.'));
  return { kind, text, months: { min, max: to === undefined ? min : Number(to.replace(',', '.')) } };
}

/** `kp.a | Buộc khôi phục…`, or the wording alone. */
function measure(line: string): { readonly code?: string; readonly text: string } {
  const [, code, text = ''] = /^(kp\.[a-zđ])\s*\|\s*(.*)$/iu.exec(line) ?? [];
  return code === undefined ? { text: line } : { code: code.toLowerCase(), text };
}

const number = (value: number | undefined): string => String(value).replace('.', ',');

export const actColumns: readonly ActColumn[] = [
  { key: 'article', heading: 'Số điều', help: 'Ví dụ: 8', width: 9, required: true, read: textOf, write: (act) => act.article },
  { key: 'articleTitle', heading: 'Tên điều', help: 'Ghi ở dòng đầu của điều là đủ', width: 30, read: textOf, write: (act) => act.articleTitle },
  { key: 'clause', heading: 'Số khoản', help: 'Để trống nếu điều không chia khoản', width: 9, read: textOf, write: (act) => act.clause },
  { key: 'point', heading: 'Điểm', help: 'Chữ cái: a, b, c, d, đ, e…', width: 7, read: textOf, write: (act) => act.point },
  { key: 'text', heading: 'Hành vi', help: 'Nguyên văn, bỏ phần “Phạt tiền từ … đối với”', width: 70, required: true, read: textOf, write: (act) => act.text },
  { key: 'field', heading: 'Lĩnh vực', help: 'Tên hoặc mã lĩnh vực; để trống nếu văn bản chỉ có một lĩnh vực', width: 22, read: (cell) => { const text = textOf(cell); return text === null ? null : fieldCode(text) ?? text; }, write: (act) => fieldName(act.field) },
  { key: 'range.min', heading: 'Phạt từ (đồng)', help: 'Ví dụ: 2.000.000; để trống nếu không có khung tiền', width: 15, read: numberOf, write: (act) => act.range?.min ?? null },
  { key: 'range.max', heading: 'Phạt đến (đồng)', help: 'Ví dụ: 3.000.000', width: 15, read: numberOf, write: (act) => act.range?.max ?? null },
  { key: 'warning', heading: 'Cảnh cáo', help: 'Có hoặc Không', width: 10, read: (cell) => wordOf(cell, yesNo), write: (act) => (act.warning ? inWords.yes : inWords.no) },
  { key: 'subject', heading: 'Đối tượng', help: 'Cá nhân, Tổ chức hoặc Cả hai (để trống: Cả hai)', width: 12, read: (cell) => wordOf(cell, subjects), write: (act) => inWords[act.subject] },
  { key: 'frameFor', heading: 'Khung phạt của', help: 'Cá nhân hoặc Tổ chức (để trống: như văn bản quy định chung)', width: 15, read: (cell) => wordOf(cell, subjects), write: (act) => inWords[act.frameFor] },
  { key: 'valueMultiple.min', heading: 'Bội số từ', help: 'Khi phạt theo số lần giá trị', width: 10, read: numberOf, write: (act) => act.valueMultiple?.min ?? null },
  { key: 'valueMultiple.max', heading: 'Bội số đến', help: '', width: 10, read: numberOf, write: (act) => act.valueMultiple?.max ?? null },
  { key: 'valueMultiple.of', heading: 'Bội số của', help: 'Ví dụ: giá trị sản phẩm vi phạm', width: 20, read: textOf, write: (act) => act.valueMultiple?.of ?? null },
  {
    key: 'additional', heading: 'Hình thức xử phạt bổ sung', help: 'Mỗi dòng một hình thức: Tước giấy phép | 1-3 | nội dung (Alt+Enter để xuống dòng)', width: 50,
    read: (cell) => linesOf(cell).map(penalty),
    write: (act) => act.additionalPenalties.map(({ code, text, months }) => {
      const length = months === undefined ? '' : months.from === months.to ? number(months.from) : `${number(months.from)}-${number(months.to)}`;
      return [penaltyWords[code] ?? code, length, text].join(' | ');
    }).join('\n') || null,
  },
  { key: 'remedies', heading: 'Biện pháp khắc phục hậu quả', help: 'Mỗi dòng một biện pháp; có thể ghi mã trước: kp.a | nội dung', width: 50, read: (cell) => linesOf(cell).map(measure), write: (act) => act.remedialMeasures.map(({ code, text }) => `${code} | ${text}`).join('\n') || null },
  { key: 'licencePoints', heading: 'Trừ điểm giấy phép lái xe', help: '', width: 12, read: numberOf, write: (act) => act.licencePoints ?? null },
  { key: 'validFrom', heading: 'Hiệu lực từ', help: 'Ngày/tháng/năm; để trống: ngày văn bản có hiệu lực', width: 13, read: dayOf, write: (act) => shownDay(act.validFrom) },
  { key: 'validTo', heading: 'Hiệu lực đến', help: 'Ngày cuối còn hiệu lực; để trống nếu đang có hiệu lực', width: 13, read: dayOf, write: (act) => shownDay(act.validTo) },
  { key: 'amendedBy', heading: 'Sửa đổi bởi', help: 'Số của văn bản tạo ra phiên bản này', width: 18, read: textOf, write: (act) => act.amendedBy },
  { key: 'note', heading: 'Ghi chú', help: 'Điểm chưa chắc chắn, điều kiện áp dụng', width: 40, read: textOf, write: (act) => act.note ?? null },
  { key: 'confidence', heading: 'Độ tin cậy', help: 'Đã đối chiếu, Thứ cấp hoặc Chưa kiểm chứng', width: 15, read: (cell) => wordOf(cell, confidences), write: (act) => inWords[act.confidence] },
  { key: 'id', heading: 'Mã hành vi', help: 'Để trống: tự ghép từ số văn bản, điều, khoản, điểm', width: 20, read: textOf, write: (act) => act.id },
  { key: 'reference', heading: 'Trích dẫn', help: 'Để trống: tự ghép', width: 25, read: textOf, write: (act) => act.reference },
  { key: 'derivedFrom', heading: 'Suy ra từ', help: 'Mã của khoản quy định mức phạt theo khoản khác (“bằng 02 lần…”)', width: 20, read: textOf, write: (act) => act.derivedFrom ?? null },
];

/** `31/08/2026`. */
export const shownDay = (day: string | null): string | null => day === null ? null : day.split('-').reverse().join('/');
