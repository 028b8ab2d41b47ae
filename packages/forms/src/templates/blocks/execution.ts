import { again, alternative, at, blocks, data, date, flag, longText, styled, suggested, text, when, yes, type Part } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';
import { cited } from './citation.ts';
import { who } from './party.ts';

/** The decision that is executed (quyết định xử phạt); its blanks are `decision.number`, `decision.symbol`, `decision.on`. */
export const penaltyDecision = cited('decision', 'penaltyDecision', 'QĐ-XPHC', 'quyết định xử phạt');

/** "Căn cứ Quyết định số: … xử phạt vi phạm hành chính;". */
export const penaltyDecisionBasis: readonly Block[] = blocks`
  Căn cứ Quyết định số: ${penaltyDecision.number}/${penaltyDecision.symbol} ngày ${penaltyDecision.on} xử phạt vi phạm hành chính;
`;

/** "Xét Đơn đề nghị … ngày … của … được … xác nhận.": `what` is asked for, `rest` are the words after it. */
export const requestBasis = (what: Part, rest = ''): readonly Block[] =>
  styled('basis')`Xét Đơn đề nghị ${what}${rest} ngày ${date('request.on', { label: 'Ngày đơn đề nghị', required: true })} của ${who} ${again('violatorName')} được ${text('request.confirmedBy', { label: 'Cơ quan, tổ chức xác nhận', hint: 'Tên của cơ quan, tổ chức đã thực hiện việc xác nhận.', required: true })} xác nhận.`;

/** "Ông (bà)" or "Tổ chức" at the head of a sentence, which the empty form prints all small. */
export const whoSmall = alternative('violator.kind', { person: 'Ông (bà)', organization: 'Tổ chức' }, 'ông (bà)/tổ chức');

/** Papers or things held as security that are given back, a clause of its own. */
export const givenBack = (whose: Inline): readonly Block[] => blocks`
  ${data(flag('hasReturned', { label: 'Trả lại giấy tờ, tang vật, phương tiện đã tạm giữ', computed: suggested('filled', { value: at('returned') }) }))}
  ${when(yes('hasReturned'))`
    3. ${whose} ${again('violatorName')} được nhận lại ${longText('returned', { label: 'Giấy tờ, tang vật, phương tiện được nhận lại', hint: 'Tên của loại giấy tờ; tên, chủng loại của tang vật, phương tiện đã tạm giữ để bảo đảm thi hành được trả lại.', binding: 'penaltyDecision.values.seized', required: true, leader: 60 })}
  `}
`;

/** Right to complain or sue, after `mark` (`b) `, or nothing). */
export const complaint = (mark: string, whose: Inline): readonly Block[] => blocks`
  ${mark}${whose} ${again('violatorName')} có quyền khiếu nại hoặc khởi kiện hành chính đối với Quyết định này theo quy định của pháp luật.
`;

/** "Gửi cho … để tổ chức thực hiện.", as clause `number`. */
export const sentToExecute = (number: 1 | 2 | 3): readonly Block[] =>
  styled('clause')`${String(number)}. Gửi cho ${text('executor', { label: 'Tổ chức thực hiện', hint: 'Họ và tên cá nhân, tên tổ chức có trách nhiệm chủ trì tổ chức thi hành quyết định.' })} để tổ chức thực hiện.`;

/** "Gửi cho … để biết và phối hợp thực hiện./.", as clause `number`; `hint` says who they are. */
export const sentToKnow = (number: 2 | 3 | 4, hint = 'Cá nhân, cơ quan, tổ chức có liên quan (nếu có).'): readonly Block[] =>
  styled('clause')`${String(number)}. Gửi cho ${text('informed', { label: 'Biết và phối hợp thực hiện', hint })} để biết và phối hợp thực hiện./.`;
