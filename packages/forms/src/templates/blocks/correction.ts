import { codes } from '@xlvphc/law';
import {
  again, alternative, at, blocks, choice, combobox, data, date, flag, instruction, is, options, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';
import { executor, informed, rightToComplain } from './addressees.ts';
import { byPower, delegatedPowers, powerOptions } from './delegation.ts';
import { Who, whoActs } from './party.ts';

/** The decisions of the decree by code. */
const decisionForms = options(Object.fromEntries(codes.documentTypes.filter(({ code }) => code.startsWith('MQĐ')).map(({ code, vi }) => [code, vi])));

/** Bases of a decision about another one: the Law, the article of the decree, the delegation of a deputy. */
export const correctionBases = (article: 13 | 14): readonly Block[] => blocks`
  Căn cứ khoản 3 Điều 18 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
  Căn cứ Điều ${String(article)} Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính;
  ${anyDelegationBasis}
`;

/** The delegation that the signer needs for the decision in question: to sanction, to enforce or to hold a person. */
const anyDelegationBasis: readonly Block[] = blocks`
  ${data(
    choice('delegation.power', { label: 'Giao quyền', options: powerOptions, computed: suggested('delegationPower', { form: at('subject.form') }) }),
    flag('delegated', { label: 'Người ký là cấp phó được giao quyền', computed: suggested('delegated', { power: at('delegation.power') }) }),
  )}
  ${when(yes('delegated'))`
    Căn cứ Quyết định số: ${text('delegation.number', { label: 'Số quyết định giao quyền', leader: 4, computed: suggested('delegationNumber', { power: at('delegation.power') }) })}/QĐ-GQ${byPower('delegation.power', (power) => power)} ngày ${date('delegation.on', { label: 'Ngày quyết định giao quyền', computed: suggested('delegationDay', { power: at('delegation.power') }) })} về việc giao quyền ${byPower('delegation.power', (power) => delegatedPowers[power].words)}${instruction(' (nếu có)')};
  `}
`;

/** The decision that is amended, corrected or cancelled; `opening` is what happens to it: "1. Đính chính". */
export const subjectDecision = (opening: string): readonly Block[] => blocks`
  ${data(choice('subject.form', { label: 'Loại quyết định', hint: 'Loại của quyết định được nhắc đến, để ghi tên và thẩm quyền.', options: decisionForms, binding: 'subjectDecision.formCode' }))}
  ${opening} Quyết định số: ${text('subject.number', { label: 'Số quyết định', binding: 'subjectDecision.number', required: true, leader: 4 })}/${text('subject.symbol', { label: 'Ký hiệu quyết định', hint: 'Cả ký hiệu, như «QĐ-XPHC».', binding: 'subjectDecision.symbol', placeholder: 'QĐ-……', required: true })} ngày ${date('subject.on', { label: 'Ngày quyết định', binding: 'subjectDecision.issuedOn', required: true })} của ${text('subject.issuedBy', { label: 'Người đã ra quyết định', hint: 'Chức danh và tên cơ quan.', binding: 'subjectDecision.decidedBy' })} ${text('subject.name', { label: 'Tên quyết định', hint: 'Về việc gì, như «xử phạt vi phạm hành chính».', computed: suggested('documentName', { form: at('subject.form') }) })}.
`;

/** When it takes effect; `words` end before the blank, `initial` is what usually stands there. */
export const effectiveFrom = (words: string, initial: string): readonly Block[] => blocks`
  ${words} ${combobox('effectiveFrom', { label: 'Hiệu lực kể từ', hint: `Thường là «${initial}»; trường hợp khác ghi ngày, tháng, năm cụ thể sau ngày ký.`, initial, required: true })}.
`;

/** To whom it is given, and what follows for them; `which` decision they have to do with: "quyết định bị hủy bỏ". */
export const givenToConcerned = (which: string): readonly Block[] => blocks`
  1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} có liên quan đến ${which} tại Điều 1 Quyết định này để chấp hành.
  a) ${Who} ${again('violatorName')} có liên quan đến ${which} tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này. Nếu không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
  ${rightToComplain('b')}
`;

/** Who gets it besides the party: the treasury, others concerned (each if there is any), and who carries it out; numbered as they stand. */
export const sentOn = (...besides: readonly ('treasury' | 'others')[]): readonly Block[] => blocks`
  ${data(choice('sentAlso', { label: 'Gửi thêm cho', options: options(sentAlso(besides)), initial: besides.join(' '), required: true }))}
  ${besides.includes('treasury') ? treasuryLine : []}
  ${when(is('sentAlso', 'treasury others', 'others'))`
    ${styled('clause')`${numbered(besides, { 'treasury others': '3', others: '2' })}. Gửi cho ${informed('subjectDecision', 'Cá nhân, tổ chức khác có liên quan.')} để biết và phối hợp thực hiện${instruction(' (nếu có)')}.`}
  `}
  ${styled('clause')`${numbered(besides, { 'treasury others': '4', treasury: '3', others: '3', none: '2' })}. Gửi cho ${executor('subjectDecision')} để tổ chức thực hiện./.`}
`;

const treasuryLine: readonly Block[] = blocks`
  ${when(is('sentAlso', 'treasury others', 'treasury'))`
    2. Gửi cho ${text('treasury.name', { label: 'Kho bạc nhà nước', binding: 'unit.treasury.name' })} để thu tiền phạt${instruction(' (nếu có)')}.
  `}
`;

const sentAlso = (besides: readonly string[]): Readonly<Record<string, string>> => ({
  ...(besides.includes('treasury') ? { 'treasury others': 'Kho bạc nhà nước; cá nhân, tổ chức khác có liên quan', treasury: 'Kho bạc nhà nước' } : {}),
  others: 'Cá nhân, tổ chức khác có liên quan', none: 'Không gửi thêm',
});

/** The number of a line, which follows from the lines before it; on the empty form that of all lines. */
const numbered = (besides: readonly string[], numbers: Readonly<Record<string, string>>): Inline => alternative('sentAlso', numbers, numbers[besides.join(' ')]);
