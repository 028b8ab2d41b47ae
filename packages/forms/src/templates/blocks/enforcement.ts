import {
  again, alternative, at, blocks, choice, computed, data, date, instruction, is, literal, longText, money, number, options, styled, suggested, text, when,
  type Blank,
} from '../../template/index.ts';
import type { Block, Inline, Operand } from '../../definition.ts';
import { rightToComplain } from './addressees.ts';
import { cited } from './citation.ts';
import { delegationBasisFor } from './delegation.ts';
import { penaltyDecision } from './execution.ts';
import { whatKind, who } from './party.ts';
import { termUnit } from './penalty.ts';

/** What enforcement is for: the fine, or the costs that an agency had. */
const purpose = choice('purpose', {
  label: 'Cưỡng chế để', binding: 'assetsRecord.values.purpose', initial: 'penalty', required: true,
  options: options({ penalty: 'Bảo đảm thi hành quyết định xử phạt', refund: 'Hoàn trả kinh phí khắc phục hậu quả' }),
});
const forPenalty = is('purpose', 'penalty');
const forRefund = is('purpose', 'refund');

/** "bảo đảm thi hành Quyết định số: …/hoàn trả kinh phí …", in two parts of a line. */
export const securing = when(forPenalty)`bảo đảm thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')}${instruction('/')}`;
export const refunding = when(forRefund)`hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả`;
/** What the party has to do: "thi hành quyết định xử phạt vi phạm hành chính" or "hoàn trả kinh phí …". */
export const executingOrRefunding = alternative('purpose', { penalty: 'thi hành quyết định xử phạt vi phạm hành chính', refund: 'hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả' });
/** "phạt" or "phải hoàn trả", after "số tiền". */
export const fineOrRefund = alternative('purpose', { penalty: 'phạt', refund: 'phải hoàn trả' });

const decreePart = (part: 'number' | 'year'): ReturnType<typeof suggested> => suggested('enforcementDecree', { on: at('issuedOn'), part: literal(part) });
/** The Law by its `articles` ("Điều 70, Điều 86, Điều 87") and the decree on enforcement, as of the day of issue. */
export const enforcementLaw = (articles: string): readonly Block[] => blocks`
  Căn cứ ${articles} Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
  Căn cứ Điều ${text('decree.article', { label: 'Điều của nghị định về cưỡng chế', leader: 4 })} Nghị định số: ${text('decree.number', { label: 'Số nghị định về cưỡng chế', leader: 4, computed: decreePart('number') })}/${text('decree.year', { label: 'Năm nghị định về cưỡng chế', leader: 4, computed: decreePart('year') })}/NĐ-CP ngày ${date('decree.on', { label: 'Ngày nghị định về cưỡng chế' })} của Chính phủ quy định về cưỡng chế thi hành quyết định xử phạt vi phạm hành chính;
`;
const assetsRecord = cited('assetsRecord', 'assetsRecord', 'BB-XMCC', 'biên bản xác minh');

/** Bases of a decision that takes money or assets, and what it is for. */
export const enforcementBasis = (articles: string): readonly Block[] => blocks`
  ${data(purpose)}
  ${enforcementLaw(articles)}
  Căn cứ Biên bản số: ${assetsRecord.number}/${assetsRecord.symbol} lập ngày ${assetsRecord.on} xác minh thông tin về tiền, tài sản của ${whatKind} bị cưỡng chế;
  ${delegationBasisFor('CC', ';')}
  ${styled('basis')`Để ${when(forPenalty)`bảo đảm thi hành Quyết định số: ${penaltyDecision.number}/${penaltyDecision.symbol} ngày ${penaltyDecision.on} xử phạt vi phạm hành chính${instruction('/')}`}${when(forRefund)`hoàn trả kinh phí thực hiện biện pháp khắc phục hậu quả cho cơ quan nhà nước`}.`}
  ${when(forRefund)`
    ${data(
      text('refund.to', { label: 'Cơ quan được hoàn trả', hint: 'Tên của cơ quan nhà nước đã tổ chức thi hành biện pháp khắc phục hậu quả.', binding: 'penaltyDecision.values.reimbursement.to', required: true }),
      money('refund.amount', { label: 'Kinh phí phải hoàn trả', binding: 'penaltyDecision.values.reimbursement.amount' }),
    )}
  `}
  ${when(forPenalty)`
    ${data(money('fine', { label: 'Tổng số tiền phạt', hint: 'Theo quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine' }))}
  `}
`;

const notExecuted = literal('Không tự nguyện chấp hành Quyết định số: {number}/{symbol} ngày {on} xử phạt vi phạm hành chính');
const decisionParts = { number: at('decision.number'), symbol: at('decision.symbol'), on: at('decision.on') };
/** Why: the decision was not carried out of their own accord. */
export const notExecutedReason = (label: string): Blank => longText('reason', { label, hint: 'Không tự nguyện chấp hành quyết định xử phạt.', required: true, computed: suggested('sentence', { text: notExecuted, ...decisionParts }) });
/** The same where enforcement may also be for costs that were not refunded. */
export const reason = (label: string): Blank => longText('reason', {
  label, hint: 'Không tự nguyện chấp hành quyết định xử phạt, hoặc không tự nguyện hoàn trả kinh phí cho cơ quan đã khắc phục hậu quả.', required: true,
  computed: suggested('sentence', { by: at('purpose'), penalty: notExecuted, refund: literal('Không tự nguyện hoàn trả kinh phí cho {to}'), to: at('refund.to'), ...decisionParts }),
});

/** The sum that is collected. */
export const amount = (label: string): Blank => money('amount', {
  label, hint: 'Số tiền chưa nộp, cộng tiền chậm nộp nếu có.', required: true, min: 1,
  computed: suggested('amountToEnforce', { purpose: at('purpose'), fine: at('fine'), refund: at('refund.amount') }),
});
export const amountInWords = text('amountInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('amount') }) });

/** "… ngày/tháng, kể từ ngày nhận được Quyết định này."; the blank `term`. */
export const enforcementTerm = (opening: string, hint = 'Phù hợp với điều kiện thực tế để thực hiện biện pháp cưỡng chế.'): readonly Block[] => blocks`
  ${data(choice('termUnit', { label: 'Đơn vị thời hạn', options: termUnit, initial: 'day' }))}
  ${opening}: ${number('term', { label: 'Thời gian thực hiện', hint, min: 1, required: true, leader: 4 })} ${alternative('termUnit', { day: 'ngày', month: 'tháng' })}, kể từ ngày nhận được Quyết định này.
`;

/** Where it is done. */
export const place = (label: string): Blank => longText('place', { label, hint: 'Ghi địa chỉ nơi thực hiện.', required: true, leader: 160 });
/** Agencies that help. */
export const coordinators = longText('coordinators', { label: 'Cơ quan, tổ chức phối hợp', hint: 'Ủy ban nhân dân cấp xã nơi cưỡng chế, nơi cá nhân cư trú hoặc tổ chức đóng trụ sở; cơ quan, tổ chức nơi cá nhân làm việc; cơ quan, tổ chức có liên quan.' });

/** Where it is done, in what time, and who helps (`partners`): three clauses. */
export const placeAndTerm = (clauses: readonly [string, string, string], where: string, partners: Blank = coordinators): readonly Block[] => blocks`
  ${clauses[0]}: ${place(where)}
  ${enforcementTerm(clauses[1])}
  ${clauses[2]}: ${partners}
`;

/** When the decision takes effect, after "Điều …": a day. */
export const effectiveOn = date('effectiveOn', { label: 'Có hiệu lực từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) });

/** The last articles of a decision with several measures: day of effect, to whom it goes, what they bear and may do. */
export const severalMeasuresEffect = (whoever: Inline): readonly Block[] => blocks`
  Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
  Điều 4. Quyết định này được:
  1. Giao cho ${who} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
  a) ${whoever} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
  ${rightToComplain('b', whoever)}
`;

/** "Gửi cho … để biết và phối hợp thực hiện./.": the agencies that help, as clause `number`. */
export const sentToCoordinators = (number: 3 | 4): readonly Block[] => styled('clause')`${String(number)}. Gửi cho ${again('coordinators')} để biết và phối hợp thực hiện./.`;

/** The same with others who are concerned, in one blank; `marks` are the further blanks of the empty form: `, …… và ……`. */
export const sentToAllConcerned = (number: 3 | 4, marks: string, whom: Readonly<Record<string, Operand>>): readonly Block[] =>
  styled('clause')`${String(number)}. Gửi cho ${longText('informed', { label: 'Biết và phối hợp thực hiện', hint: 'Cơ quan, tổ chức phối hợp; cá nhân, cơ quan, tổ chức có liên quan (nếu có).', computed: suggested('listed', whom), leader: 40 })}${instruction(marks)} để biết và phối hợp thực hiện./.`;
