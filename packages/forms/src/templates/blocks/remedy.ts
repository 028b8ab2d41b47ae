import {
  alternative, at, blocks, choice, computed, data, is, literal, longText, money, number, options, repeat, styled, suggested, text, when, type BindingPath,
} from '../../template/index.ts';
import type { Block, Inline, RepeatBlock } from '../../definition.ts';
import { coordinators, place } from './enforcement.ts';
import { Who, who } from './party.ts';
import { termUnit } from './penalty.ts';

/** The remedial measures that have to be carried out, each with its time. */
export const measures: RepeatBlock = {
  ...repeat('measures', { label: 'Biện pháp khắc phục hậu quả', itemLabel: 'Biện pháp', min: 1, initialRows: 1, binding: 'remedialMeasures' })`
    ${longText('name', { label: 'Biện pháp', hint: 'Được chọn một trong nhiều biện pháp theo thứ tự ưu tiên thì ghi biện pháp cuối cùng được áp dụng.', binding: '.text', required: true, computed: suggested('remedyName') })}
    ${data(choice('termUnit', { label: 'Đơn vị thời hạn', options: termUnit, initial: 'day' }))}
    Thời gian thực hiện: ${number('term', { label: 'Thời gian thực hiện', hint: 'Phù hợp với điều kiện thực tế để khắc phục hậu quả.', binding: '.days', min: 1, required: true, leader: 4 })} ${alternative('.termUnit', { day: 'ngày', month: 'tháng' })}, kể từ ngày nhận được Quyết định này.
  `,
  rowMarks: ['a) Biện pháp: ', 'b) Biện pháp: '],
  rowMark: '{a}) Biện pháp: ',
};

/** The number of a clause after the one on costs, which is left out when there are none. */
const after = (number: number): Inline => alternative('reimbursement.due', { yes: String(number), no: String(number - 1) }, String(number));

/** "… phải hoàn trả số kinh phí là: …": the costs of an agency that remedied in an emergency, after `item`; `article` is where the party stands, `from` an earlier document that says so. */
export const reimbursement = (item: string, article: string, from?: 'penaltyDecision'): readonly Block[] => {
  const bound = (path: 'amount' | 'to'): { readonly binding?: BindingPath } => (from === undefined ? {} : { binding: `${from}.values.reimbursement.${path}` });
  return blocks`
    ${styled(item === '' ? 'body' : 'clause')`${item}${Who} có tên tại ${article} phải hoàn trả số kinh phí là: ${money('reimbursement.amount', { label: 'Kinh phí hoàn trả', ...bound('amount'), required: true })}`}
    (Bằng chữ: ${text('reimbursement.words', { label: 'Kinh phí hoàn trả, bằng chữ', computed: computed('amountInWords', { amount: at('reimbursement.amount') }) })})
    cho: ${text('reimbursement.to', { label: 'Hoàn trả cho', hint: 'Tên cơ quan nhà nước đã tổ chức thi hành biện pháp khắc phục hậu quả trong trường hợp khẩn cấp.', ...bound('to'), required: true })}
    là cơ quan đã thực hiện biện pháp khắc phục hậu quả theo quy định tại khoản 5 Điều 85 Luật Xử lý vi phạm hành chính.
  `;
};

/** Such costs, if there are any, as clause `number`, then where it is done and who helps; `article` is where the party stands. */
export const costsAndPlace = (number: 3 | 5, article: string, blanks = { place: place('Địa điểm thực hiện'), coordinators }): readonly Block[] => blocks`
  ${data(choice('reimbursement.due', { label: 'Phải hoàn trả kinh phí cho cơ quan đã khắc phục', options: options({ no: 'Không', yes: 'Có' }), required: true, computed: suggested('filled', { value: at('reimbursement.amount'), then: literal('yes'), otherwise: literal('no') }) }))}
  ${when(is('reimbursement.due', 'yes'))`
    ${reimbursement(`${String(number)}. `, article, 'penaltyDecision')}
  `}
  ${styled('clause')`${after(number + 1)}. Địa điểm thực hiện: ${blanks.place}`}
  ${styled('clause')`${after(number + 2)}. Cơ quan, tổ chức phối hợp: ${blanks.coordinators}`}
`;

/** Article 2 of a decision with several measures: the consequences have to be remedied. */
export const remedyArticle: readonly Block[] = blocks`
  Điều 2.
  1. Cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả đối với ${who} có tên tại Điều 1 của Quyết định này.
  2. Biện pháp khắc phục hậu quả phải thực hiện và thời gian thực hiện:
  ${measures}
  ${costsAndPlace(3, 'Điều 1 của Quyết định này', {
    place: longText('remedy.place', { label: 'Địa điểm khắc phục hậu quả', hint: 'Ghi địa chỉ nơi thực hiện.' }),
    coordinators: longText('remedy.coordinators', { label: 'Cơ quan, tổ chức phối hợp khắc phục', hint: 'Tên của cơ quan, tổ chức có trách nhiệm phối hợp thi hành biện pháp khắc phục hậu quả.' }),
  })}
`;
