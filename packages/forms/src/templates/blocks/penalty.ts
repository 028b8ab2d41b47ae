import {
  again, alternative, at, blocks, byRule, choice, computed, data, flag, is, legalBasis, literal, longText, money, not, options, repeat, repeatAgain, suggested,
  text, when, yes,
} from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { catalogueAct, violationFacts, violationFine } from './violations.ts';
import { rightToComplain, sentToExecute, sentToKnow } from './addressees.ts';
import { Who, who, whoActs } from './party.ts';

/** "Căn cứ …" the decree of the field. */
export const decreeBasis: readonly Block[] = blocks`
  Căn cứ ${longText('decrees', { label: 'Nghị định xử phạt trong lĩnh vực', hint: 'Ghi đầy đủ tên loại văn bản; số, ký hiệu; ngày ban hành; cơ quan ban hành và tên gọi văn bản.', required: true, computed: suggested('decreesIn', { violations: at('violations'), kind: literal('Nghị định số') }) })};
`;

const listMark = { rowMark: '{n}) ' };

/** The acts (hành vi) and where they are provided for, with the fine of each. */
export const sanctionedActs: readonly Block[] = blocks`
  2. Đã thực hiện hành vi vi phạm hành chính:
  ${repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1, ...listMark })`
    ${catalogueAct}
    ${longText('description', { label: 'Hành vi vi phạm', hint: 'Mô tả cụ thể hành vi vi phạm.', binding: '.description', required: true })}
    ${data(legalBasis('basis', { label: 'Quy định tại', hint: 'Điểm, khoản, điều của nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực cụ thể.', binding: '.basis', required: true }))}
    ${violationFacts('open')}
    ${violationFine}
  `}
  3. Quy định tại:
  ${repeatAgain('violations', listMark)`
    ${again('basis')}
  `}
`;

/** "Giao cho ông (bà) … để chấp hành", and what happens if the decision is not complied with. */
export const forCompliance: readonly Block[] = blocks`
  1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} bị xử phạt có tên tại Điều 1 Quyết định này để chấp hành.
  ${Who} có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định xử phạt này. Nếu quá thời hạn mà ${who} ${again('violatorName')} không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
`;

/** Every act gets a warning: nothing is paid, and nothing held for it. */
export const warnedOnly: Block = data(flag('onlyWarning', { label: 'Chỉ phạt cảnh cáo', computed: suggested('onlyWarning', { violations: at('violations') }) }));
export const fined = not(yes('onlyWarning'));
const unlessWarned = (number: string, warned: string): ReturnType<typeof alternative> => alternative('onlyWarning', { true: warned, false: number }, number);

/** Papers or exhibits held to secure the payment of a fine; the right to complain, lettered after what stands before it. */
export const seizureAndComplaint: readonly Block[] = blocks`
  ${when(fined)`
    ${data(choice('seizure', { label: 'Tạm giữ để bảo đảm thi hành', options: options({ no: 'Không', yes: 'Có' }), initial: 'no' }))}
    ${when(is('seizure', 'yes'))`
      b) ${Who} bị xử phạt có tên tại Điều 1 bị tạm giữ ${text('seized', { label: 'Giấy tờ, tang vật, phương tiện bị tạm giữ', hint: 'Tên của một trong các loại giấy tờ, hoặc tên, chủng loại của tang vật, phương tiện bị tạm giữ.', required: true })} để bảo đảm thi hành quyết định xử phạt.
    `}
  `}
  ${rightToComplain(text('complaintLetter', { label: 'Điểm về quyền khiếu nại', placeholder: 'c', computed: suggested('complaintLetter', { onlyWarning: at('onlyWarning'), seizure: at('seizure') }) }))}
`;

/** Who gets the decision: the treasury when there is a fine, the one who carries it out, others. */
export const sentTo: readonly Block[] = blocks`
  ${when(fined)`
    2. Gửi cho ${again('treasury.name')} để thu tiền phạt.
  `}
  ${sentToExecute(unlessWarned('3', '2'))}
  ${sentToKnow(unlessWarned('4', '3'), undefined, 'Cá nhân, cơ quan, tổ chức có liên quan; người chưa thành niên: cha mẹ hoặc người giám hộ.')}
`;

/** Fine in figures and words, computed from the acts. */
export const fineTotals: Block = data(
  money('totalFine', { label: 'Tổng số tiền phạt', computed: computed('totalFine', { violations: at('violations') }) }),
  text('totalFineInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('totalFine') }) }),
);

/** Unit of a term: days or months. */
export const termUnit = options({ day: 'ngày', month: 'tháng' });
/** "ngày" or "tháng" as chosen for the additional penalty. */
export const additionalTermUnit = alternative('additionalPenalty.unit', { day: 'ngày', month: 'tháng' });
/** The case has at least one additional penalty, or remedial measure. */
export const someRow = (list: 'additionalPenalties' | 'remedialMeasures'): ReturnType<typeof byRule> => byRule('someRow', { violations: at('violations'), list: literal(list) });
/** A licence is withdrawn or an activity suspended: these have a term. */
export const someTerm = byRule('someRow', { violations: at('violations'), list: literal('additionalPenalties'), codes: literal('tuoc-giay-phep dinh-chi') });
/** The choice of main penalty by the acts. */
export const mainPenalty = text('mainPenalty', { label: 'Hình thức xử phạt chính', hint: 'Cảnh cáo, Phạt tiền, Tước quyền sử dụng giấy phép, chứng chỉ hành nghề có thời hạn, Đình chỉ hoạt động có thời hạn, Tịch thu tang vật, phương tiện vi phạm hành chính, Trục xuất.', required: true, computed: suggested('mainPenalty', { violations: at('violations'), fine: literal('Phạt tiền'), warning: literal('Cảnh cáo') }) });
export const additionalTerm = choice('additionalPenalty.unit', { label: 'Đơn vị thời hạn', options: termUnit, initial: 'month' });
