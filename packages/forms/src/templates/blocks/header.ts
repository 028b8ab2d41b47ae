import { blocks, columns, date, options, styled, text, choice, type BlankOptions } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';

const rule: Block = { k: 'p', style: 'rule', inlines: [] };

const state: readonly Block[] = [
  ...styled('state-name')`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
  ...styled('motto')`Độc lập - Tự do - Hạnh phúc`,
  rule,
];

const agency = (whose: string, body?: string, placeholder = 'CƠ QUAN'): readonly Block[] => [
  ...styled('parent-agency')`${text('agency.parent', { label: 'Cơ quan chủ quản', binding: 'unit.parentName', print: 'upper', placeholder: '' })}`,
  ...styled('agency')`${text('agency.name', { label: 'Cơ quan', hint: `Tên cơ quan của người có thẩm quyền ${whose}, theo thể thức của Chính phủ.`, binding: 'unit.name', print: 'upper', placeholder, required: true })}`,
  ...(body === undefined ? [] : styled('agency')`${body}`),
  rule,
];

const number = (symbol: string, shown: Inline = text('symbol', { label: 'Ký hiệu', binding: 'unit.symbol', initial: symbol, placeholder: symbol })): readonly Block[] =>
  styled('number')`Số: ${text('number', { label: 'Số', hint: 'Số trong sổ của đơn vị, cấp khi ban hành.', assigned: true, required: true, leader: 4 })}/${shown}`;

/** Head of a record: agency, and the body of it that makes the record (`HỘI ĐỒNG ĐỊNH GIÁ`), number | state, motto; `shown` prints a symbol that depends on what is recorded. */
export const recordHeader = (symbol: string, body?: string, shown?: Inline): readonly Block[] => [columns(agency('lập biên bản', body), state, true), columns(number(symbol, shown), [], true)];

/** Head of a decision: agency, number | state, motto, place and date; `shown` prints a symbol that depends on what is decided,
 * `who` stands on the empty form for the agency. */
export const decisionHeader = (symbol: string, shown?: Inline, who?: string): readonly Block[] => [
  columns(agency('ra quyết định', undefined, who), state, true),
  columns(
    number(symbol, shown),
    styled('place-date')`${text('agency.place', { label: 'Địa danh', hint: 'Theo thể thức của Chính phủ.', binding: 'unit.placeName', required: true, leader: 10 })}, ${date('issuedOn', { label: 'Ngày ban hành', binding: 'on', print: 'spelled-date', required: true })}`,
    true,
  ),
];

/** Who issues a decision; `placeholder` stands on the empty form. */
export const issuedBy = (placeholder: string): readonly Block[] => styled('authority')`${text('authority', { label: 'Thẩm quyền ban hành', hint: 'Chức danh và tên cơ quan của người ra quyết định.', binding: 'signer.authority', print: 'upper', placeholder, required: true })}`;
export const issuingAuthority = issuedBy('THẨM QUYỀN BAN HÀNH');

/** Subject and authority of a decision: "QUYẾT ĐỊNH", what it is about, who issues it. */
export const decisionTitle = (subject: string, who = issuingAuthority): readonly Block[] => blocks`
  # QUYẾT ĐỊNH
  ## ${subject}
  ${who}
`;

/** Field of state management (lĩnh vực quản lý nhà nước). */
export const stateField = (id: string, about: Partial<BlankOptions> = {}): ReturnType<typeof choice> =>
  choice(id, { label: 'Lĩnh vực quản lý nhà nước', codeList: 'fields', ...about });

export const genders = options({ male: 'Nam', female: 'Nữ', other: 'Khác' });

/** How the act was discovered; equipment forbids sanctioning without a record. */
export const discoveredBy = choice('discoveredBy', {
  label: 'Phát hiện bằng', binding: 'discoveredBy', initial: 'officer',
  options: options({ officer: 'Người thi hành công vụ', inspection: 'Kiểm tra, thanh tra', equipment: 'Phương tiện, thiết bị kỹ thuật, nghiệp vụ', report: 'Tin báo, tố giác', transfer: 'Cơ quan khác chuyển đến' }),
});
