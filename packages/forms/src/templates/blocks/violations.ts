import {
  at, byRule, choice, computed, data, date, every, flag, folded, is, kept, longText, money, multiChoice, number, options, repeat, suggested, text, time, violation, when, type Blank,
} from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { stateField } from './header.ts';

/** The act in the catalogue of violations: choosing it fills the row. Kept with it: its version, why the row departs from it, and who decided between old and new law. */
export const catalogueAct: Block = data(
  violation('catalogueId', { label: 'Hành vi trong danh mục', hint: 'Chọn từ danh mục để tự điền quy định, khung phạt và biện pháp; không có trong danh mục thì nhập tay ở dưới.', binding: '.catalogueId', maxLength: 64 }),
  kept('catalogueVersion', { label: 'Phiên bản danh mục', binding: '.catalogueVersion', maxLength: 80 }),
  kept('catalogueReason', { label: 'Lý do khác danh mục', maxLength: 2000 }),
  kept('versionChoice.between', { label: 'Các quy định đã đối chiếu', maxLength: 80 }),
  kept('versionChoice.by', { label: 'Người chọn quy định áp dụng', maxLength: 200 }),
  kept('versionChoice.on', { label: 'Ngày chọn quy định áp dụng', maxLength: 10 }),
  kept('versionChoice.basis', { label: 'Căn cứ chuyển tiếp', maxLength: 1000 }),
);

/**
 * Facts that the law needs of an act and the paper does not show: field, day, range, and, folded, circumstances and measures. A decision
 * weighs them (`open`); most records have none.
 */
export const violationFacts = (fold: 'open' | 'closed'): readonly Block[] => [
  data(
    stateField('field', { label: 'Lĩnh vực của hành vi', binding: '.field', computed: suggested('copy', { value: at('field') }) }),
    date('occurredOn', { label: 'Ngày xảy ra', binding: '.occurredAt' }),
    time('occurredTime', { label: 'Giờ xảy ra', binding: '.occurredAt' }),
    date('endedOn', { label: 'Ngày chấm dứt hành vi', hint: 'Bỏ trống nếu hành vi đang diễn ra.', binding: '.endedOn' }),
    text('place', { label: 'Địa điểm xảy ra', binding: '.place' }),
    money('range.min', { label: 'Khung tiền phạt từ', binding: '.range.min' }),
    money('range.max', { label: 'Khung tiền phạt đến', binding: '.range.max' }),
    choice('rangeFor', { label: 'Khung quy định cho', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: '.rangeFor', initial: 'person' }),
    flag('warning', { label: 'Có thể phạt cảnh cáo', binding: '.warning' }),
  ),
  folded('weighing', 'Tình tiết, hình thức bổ sung, biện pháp khắc phục', fold, weighing),
];

const weighing: readonly Block[] = [
  data(
    multiChoice('aggravating', { label: 'Tình tiết tăng nặng', codeList: 'aggravating', binding: '.aggravating' }),
    multiChoice('mitigating', { label: 'Tình tiết giảm nhẹ', codeList: 'mitigating', binding: '.mitigating' }),
  ),
  repeat('additionalPenalties', { label: 'Hình thức xử phạt bổ sung', itemLabel: 'Hình thức', binding: '.additionalPenalties' })`
    ${data(
      choice('code', { label: 'Hình thức', codeList: 'additionalPenalties', binding: '.code', required: true }),
      text('text', { label: 'Nội dung', binding: '.text' }),
      number('months', { label: 'Thời hạn (tháng)', binding: '.months', min: 0.5, max: 24 }),
    )}
  `,
  repeat('remedialMeasures', { label: 'Biện pháp khắc phục hậu quả', itemLabel: 'Biện pháp', binding: '.remedialMeasures' })`
    ${data(
      choice('code', { label: 'Biện pháp', codeList: 'remedialMeasures', binding: '.code', required: true }),
      text('text', { label: 'Nội dung', binding: '.text' }),
      number('days', { label: 'Thời hạn (ngày)', binding: '.days', min: 1, max: 365 }),
    )}
  `,
];

/** What one act costs: warning or fine, the fine that the law computes, the one the official decides, and why it is off. */
export const violationFine: readonly Block[] = [
  data(choice('sanction', { label: 'Xử phạt hành vi bằng', options: options({ fine: 'Phạt tiền', warning: 'Cảnh cáo' }), required: true, computed: suggested('sanction', fineArguments()) })),
  when(is('.sanction', 'fine'))`
    ${data(
      text('fineByLaw', { label: 'Mức tiền phạt theo quy định', computed: computed('fineByLaw', fineArguments()) }),
      money('fine', { label: 'Mức tiền phạt quyết định', hint: 'Có tình tiết tăng nặng hoặc giảm nhẹ thì chọn trong giới hạn theo quy định.', binding: '.fine', required: true, computed: computed('fine', fineArguments(), 'fineReason') }),
    )}
  `,
  when(every(is('.sanction', 'fine'), byRule('fineIsOff', { ...fineArguments(), fine: at('.fine') })))`
    ${data(longText('fineReason', { label: 'Lý do áp dụng mức khác', hint: 'Ghi căn cứ, lý do khi mức quyết định khác mức tính theo quy định.', binding: '.fineReason', required: true }))}
  `,
];

function fineArguments(): Record<string, ReturnType<typeof at>> {
  return { act: at('.'), party: at('violator') };
}

/** Tang vật, phương tiện, giấy tờ: name, unit, quantity, kind, condition. */
export const exhibitBlanks: readonly Blank[] = [
  text('name', { label: 'Tên tang vật, phương tiện, giấy tờ', binding: '.name', required: true }),
  text('unit', { label: 'Đơn vị tính', binding: '.unit' }),
  number('quantity', { label: 'Số lượng', binding: '.quantity', min: 0, initial: 1, required: true }),
  text('kind', { label: 'Chủng loại', binding: '.kind' }),
  text('condition', { label: 'Tình trạng, chất lượng', binding: '.condition' }),
];
