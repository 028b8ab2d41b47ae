import {
  again, alternative, at, blocks, byRule, choice, computed, data, is, legalBasis, literal, longText, money, options, repeat, repeatAgain, suggested,
  styled, text, when,
} from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { catalogueAct, violationFacts, violationFine } from './violations.ts';
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

/** Papers or exhibits held to secure execution; the right to complain, lettered b) when nothing is held. */
export const seizureAndComplaint: readonly Block[] = blocks`
  ${data(choice('seizure', { label: 'Tạm giữ để bảo đảm thi hành', options: options({ no: 'Không', yes: 'Có' }), initial: 'no' }))}
  ${when(is('seizure', 'yes'))`
    b) ${Who} bị xử phạt có tên tại Điều 1 bị tạm giữ ${text('seized', { label: 'Giấy tờ, tang vật, phương tiện bị tạm giữ', hint: 'Tên của một trong các loại giấy tờ, hoặc tên, chủng loại của tang vật, phương tiện bị tạm giữ.', required: true })} để bảo đảm thi hành quyết định xử phạt.
  `}
  ${styled('point')`${alternative('seizure', { yes: 'c', no: 'b' }, 'c')}) ${Who} ${again('violatorName')} có quyền khiếu nại hoặc khởi kiện hành chính đối với Quyết định này theo quy định của pháp luật.`}
`;

/** Who gets the decision: the treasury, the one who carries it out, others. */
export const sentTo: readonly Block[] = blocks`
  2. Gửi cho ${again('treasury.name')} để thu tiền phạt.
  3. Gửi cho ${text('executor', { label: 'Tổ chức thực hiện', hint: 'Họ và tên cá nhân, tên tổ chức chủ trì tổ chức thi hành Quyết định.' })} để tổ chức thực hiện.
  4. Gửi cho ${text('informed', { label: 'Biết và phối hợp thực hiện', hint: 'Cá nhân, cơ quan, tổ chức có liên quan; người chưa thành niên: cha mẹ hoặc người giám hộ.' })} để biết và phối hợp thực hiện./.
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
