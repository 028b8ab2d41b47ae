import { back, blocks, columns, date, instruction, signatures, styled, text, time, when, type Part } from '../../template/index.ts';
import type { Block, Condition, Inline } from '../../definition.ts';

/** "Nơi nhận:" with the usual lines. */
export const recipients = (...lines: readonly string[]): readonly Block[] => [
  ...styled('recipients-head')`Nơi nhận:`,
  ...lines.flatMap((line) => styled('recipients')`${line}`),
];

/** Foot of a decision: recipients | title and name of the signer. */
export const decisionFooter = (...lines: readonly string[]): readonly Block[] => decisionFooterFor('CHỨC VỤ CỦA NGƯỜI KÝ', '(Ký, đóng dấu (nếu có); ghi rõ họ và tên)')(...lines);

/** The same where the empty form says otherwise who signs, and how. */
export const decisionFooterFor = (who: string, how: string) => (...lines: readonly string[]): readonly Block[] => [
  columns(
    recipients(...lines),
    [
      ...styled('signer')`${text('signer.title', { label: 'Chức vụ của người ký', hint: 'Cấp phó được giao quyền ghi “KT.” trước chức vụ của người có thẩm quyền.', binding: 'signer.signature', print: 'upper', placeholder: who, required: true })}`,
      ...styled('signer-note')`${instruction(how)}`,
      ...styled('signer-name')`${text('signer.fullName', { label: 'Họ và tên người ký', binding: 'signer.fullName', placeholder: '', required: true })}`,
    ],
    true,
  ),
];

/**
 * "In ở mặt sau": the document handed over in person; `what` is "Biên bản" or "Quyết định", the words after it tell to whom:
 * `handedOver('Biên bản')`${whoActs} vi phạm``; `someone` is the condition under which there is anybody to hand it to.
 */
export const handedOver =
  (what: 'Biên bản' | 'Quyết định', { receiver = `NGƯỜI NHẬN ${what.toLocaleUpperCase('vi')}`, someone }: { readonly receiver?: string; readonly someone?: Condition } = {}) =>
  (strings: TemplateStringsArray, ...whom: readonly Part[]): Block => {
    const page = back`
    ${sentence(`${what} đã giao trực tiếp cho `)(strings, ...whom)(blocks`vào hồi ${time('handedOver.time', { label: 'Giờ giao' })}, ngày ${date('handedOver.on', { label: 'Ngày giao' })}.`)}
    ${signatures([null, { title: [receiver], note: '(Ký, ghi rõ họ và tên)' }])}
  `;
    return someone === undefined ? page : when(someone)`${page}`;
  };

/** One paragraph from its beginning, the words of the form, and its end. */
const sentence =
  (beginning: string) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]) =>
  (end: readonly Block[]): readonly Block[] => [
    { k: 'p', style: 'body', inlines: [{ k: 'text', text: beginning }, ...inlinesOf(blocks(strings, ...parts)), { k: 'text', text: ' ' }, ...inlinesOf(end)] },
  ];

const inlinesOf = (list: readonly Block[]): readonly Inline[] => list.flatMap((block) => (block.k === 'p' ? block.inlines : []));
