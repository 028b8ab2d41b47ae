import { alternative, back, columns, date, instruction, signatures, styled, text, time } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/** "Nơi nhận:" with the usual lines. */
export const recipients = (...lines: readonly string[]): readonly Block[] => [
  ...styled('recipients-head')`Nơi nhận:`,
  ...lines.flatMap((line) => styled('recipients')`${line}`),
];

/** Foot of a decision: recipients | title and name of the signer. */
export const decisionFooter = (...lines: readonly string[]): readonly Block[] => [
  columns(
    recipients(...lines),
    [
      ...styled('signer')`${text('signer.title', { label: 'Chức vụ của người ký', hint: 'Cấp phó được giao quyền ghi “KT.” trước chức vụ của người có thẩm quyền.', binding: 'signer.signature', print: 'upper', placeholder: 'CHỨC VỤ CỦA NGƯỜI KÝ', required: true })}`,
      ...styled('signer-note')`${instruction('(Ký, đóng dấu (nếu có); ghi rõ họ và tên)')}`,
      ...styled('signer-name')`${text('signer.fullName', { label: 'Họ và tên người ký', binding: 'signer.fullName', placeholder: '', required: true })}`,
    ],
    true,
  ),
];

/** "In ở mặt sau": the document handed over in person; `what` is "Biên bản" or "Quyết định". */
export const handedOver = (what: 'Biên bản' | 'Quyết định', whom: 'vi phạm' | 'bị xử phạt'): Block => back`
  ${what} đã giao trực tiếp cho ${alternative('violator.kind', { person: 'cá nhân', organization: 'người đại diện của tổ chức' })} ${whom} vào hồi ${time('handedOver.time', { label: 'Giờ giao' })}, ngày ${date('handedOver.on', { label: 'Ngày giao' })}.
  ${signatures([null, { title: [`NGƯỜI NHẬN ${what.toLocaleUpperCase('vi')}`], note: '(Ký, ghi rõ họ và tên)' }])}
`;

