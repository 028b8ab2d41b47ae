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
