import {
  again, alternative, at, choice, data, date, flag, form, is, legalBasis, literal, longText, options, repeat, section, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { verificationBasis, violationRecordBasis } from '../blocks/earlier-records.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, whatKind, Who, who, whoActs, whoHere } from '../blocks/party.ts';
import { measures, reimbursement } from '../blocks/remedy.ts';

const nobody = {
  unknown: 'Không xác định được cá nhân/tổ chức vi phạm hành chính',
  gone: 'Cá nhân chết, mất tích/tổ chức giải thể, phá sản nhưng không có cá nhân, tổ chức tiếp nhận chuyển giao quyền và nghĩa vụ',
};
const known = is('subject', 'known');

/** Quyết định buộc thực hiện biện pháp khắc phục hậu quả, where no decision to sanction is made. */
export const mqd15 = form({
  code: 'MQĐ15', symbol: 'QĐ-KPHQ', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định buộc thực hiện biện pháp khắc phục hậu quả (sử dụng cho trường hợp không ra quyết định xử phạt vi phạm hành chính)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 15',
})`
  ${decisionHeader('QĐ-KPHQ')}
  ${decisionTitle('Buộc thực hiện biện pháp khắc phục hậu quả')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 28, khoản 2 Điều 65, Điều 85 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${violationRecordBasis}
    ${verificationBasis}
    ${delegationBasisFor('XP', ',')}
    ${styled('basis')`Để khắc phục triệt để hậu quả do hành vi vi phạm hành chính gây ra.`}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người phải khắc phục hậu quả')`
    ${data(choice('subject', { label: 'Đối tượng vi phạm', initial: 'known', required: true, options: options({ known: 'Xác định được', unknown: 'Không xác định được', gone: 'Đã chết, mất tích, giải thể, phá sản, không có người tiếp nhận' }) }))}
    1. Buộc thực hiện biện pháp khắc phục hậu quả do vi phạm hành chính gây ra đối với ${alternative('subject', { known: '', gone: '', unknown: 'trường hợp: Không xác định được cá nhân/tổ chức vi phạm hành chính.' }, '')}${when(is('subject', 'known', 'gone'))`${who} có tên sau đây:`}
    ${when(is('subject', 'known', 'gone'))`
      ${personOrOrganization({ idInOneLine: '; ' })}
    `}
  `}
  ${section('acts', 'Điều 1. Hành vi, hậu quả, lý do không xử phạt')`
    2. Phải thực hiện biện pháp khắc phục hậu quả do đã có hành vi vi phạm hành chính quy định tại:
    ${repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1, rowMark: '{a}) ', rowMarks: ['a) ', 'b) '] })`
      ${legalBasis('basis', { label: 'Quy định tại', hint: 'Điểm, khoản, điều; số, ngày và tên của nghị định quy định xử phạt vi phạm hành chính.', binding: '.basis', required: true, placeholder: 'Điểm …… Khoản …… Điều …… Nghị định số: ……/……/NĐ-CP ngày ……/……/……… quy định xử phạt vi phạm hành chính ………………………………' })}
    `}
    3. Hậu quả do hành vi vi phạm hành chính gây ra cần được khắc phục là:
    ${repeat('consequences', { label: 'Hậu quả cần khắc phục', itemLabel: 'Hậu quả', min: 1, initialRows: 1, rowMark: '{a}) ', rowMarks: ['a) ', 'b) '] })`
      ${longText('harm', { label: 'Hậu quả cần khắc phục', hint: 'Ghi cụ thể hậu quả do hành vi vi phạm gây ra.', required: true })}
    `}
    4. Lý do không ra quyết định xử phạt: ${longText('reason', {
      label: 'Lý do không ra quyết định xử phạt', required: true, hint: 'Theo các trường hợp quy định tại các điểm a, b, c và d khoản 1 Điều 65 Luật Xử lý vi phạm hành chính.',
      computed: suggested('chosen', { by: at('subject'), unknown: literal(nobody.unknown), gone: literal(nobody.gone) }),
    })}
  `}
  ${section('measures', 'Điều 1. Biện pháp, thời gian, chi phí')`
    5. Biện pháp khắc phục hậu quả phải thực hiện và thời gian thực hiện:
    ${measures}
    ${when(known)`
      6. Mọi chi phí tổ chức thi hành biện pháp khắc phục hậu quả do ${whatKind} có tên tại Điều này chi trả.
      ${data(flag('reimbursement.due', { label: 'Phải hoàn trả kinh phí cho cơ quan đã khắc phục' }))}
      ${when(yes('reimbursement.due'))`
        ${reimbursement('', 'Điều này')}
      `}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${date('effectiveOn', { label: 'Ngày có hiệu lực', required: true, computed: suggested('copy', { value: at('issuedOn') }) })}.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${text('receiver', { label: 'Giao quyết định cho', hint: 'Họ và tên của cá nhân, người đại diện của tổ chức; không có thì ghi rõ lý do.', computed: suggested('chosen', { by: at('subject'), known: at('respondent'), ...Object.fromEntries(Object.entries(nobody).map(([name, words]) => [name, literal(`${words}.`)])) }) })} ${when(known)`là ${whoActs} bị buộc thực hiện biện pháp khắc phục hậu quả do vi phạm hành chính gây ra có tên tại Điều 1 Quyết định này để chấp hành.`}
    ${when(known)`
      a) ${Who} bị buộc thực hiện biện pháp khắc phục hậu quả do vi phạm hành chính gây ra có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
      Hết thời hạn quy định tại khoản 5 Điều 1 Quyết định này mà ${who} ${again('violatorName')} không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
      ${rightToComplain('b', whoHere)}
    `}
    ${thoseWhoAct(2)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định', { someone: known })`${whoActs} bị buộc thực hiện biện pháp khắc phục hậu quả`}
`;
