import {
  again, alternative, at, choice, computed, data, date, flag, form, instruction, is, literal, longText, money, options, section, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import { givenTo, rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { custodyDecreeBasis } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { violationRecordBasis } from '../blocks/earlier-records.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import { extensionBasis, seizureDecisionBasis, termLengthOf, termUnitOf, termUnitText } from '../blocks/seizure.ts';

const entrusted = 'được giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính';
const deposited = is('ground', 'deposit');
/** Clauses after the deposit move up where there is none. */
const clause = (deposit: string, keep: string): ReturnType<typeof alternative> => alternative('ground', { deposit, keep }, deposit);

/** Quyết định giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản. */
export const mqd22 = form({
  code: 'MQĐ22', symbol: 'QĐ-GPTTG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 22',
})`
  ${decisionHeader('QĐ-GPTTG')}
  ${decisionTitle('Giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản')}
  ${section('basis', 'Căn cứ')`
    ${data(choice('ground', {
      label: 'Hồ sơ đề nghị', required: true, hint: 'Theo khoản 10 Điều 125 Luật Xử lý vi phạm hành chính.',
      options: options({ keep: 'Có địa chỉ rõ ràng, có điều kiện bến bãi, bảo quản phương tiện', deposit: 'Nộp tiền bảo lãnh' }),
      computed: suggested('filled', { value: at('deposit.amount'), then: literal('deposit'), otherwise: literal('keep') }),
    }))}
    Căn cứ khoản 10 Điều 125 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${custodyDecreeBasis}
    ${violationRecordBasis}
    ${seizureDecisionBasis}
    ${extensionBasis}
    ${delegationBasisFor('XP', ';')}
    Căn cứ hồ sơ ${alternative('ground', { keep: 'đề nghị được giữ, bảo quản phương tiện', deposit: 'nộp tiền bảo lãnh phương tiện để được giữ, bảo quản phương tiện' })} của ${who} ${again('violatorName')}.
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được giao giữ, bảo quản')`
    1. Giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho ${who} có tên sau đây giữ, bảo quản:
    ${personOrOrganization({ afterIdNumber: ';', label: 'Người được giao giữ, bảo quản' })}
  `}
  ${section('custody', 'Điều 1. Lý do, tiền bảo lãnh, thời hạn')`
    2. Lý do giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính: ${longText('reason', {
      label: 'Lý do giao phương tiện', required: true, hint: 'Ghi họ và tên cá nhân, tên tổ chức có địa chỉ rõ ràng, có điều kiện bến bãi, bảo quản phương tiện; hoặc đã đặt tiền bảo lãnh.',
      computed: suggested('sentence', { by: at('ground'), name: at('violatorName'), keep: literal('{name} có địa chỉ rõ ràng, có điều kiện bến bãi, bảo quản phương tiện'), deposit: literal('{name} đã đặt tiền bảo lãnh') }),
    })}
    ${when(deposited)`
      3. Mức tiền đã đặt bảo lãnh: ${money('deposit.amount', { label: 'Mức tiền đã đặt bảo lãnh', binding: 'depositRecord.values.amount', required: true, min: 1 })}
      (Bằng chữ: ${text('deposit.words', { label: 'Tiền bảo lãnh, bằng chữ', computed: computed('amountInWords', { amount: at('deposit.amount') }) })}).
    `}
    ${data(termUnitOf('term'), date('seizedUntil', { label: 'Tạm giữ đến ngày', hint: 'Theo quyết định tạm giữ.', binding: 'seizureDecision.values.term.to' }))}
    ${styled('clause')`${clause('4', '3')}. Thời hạn ${who} ${again('violatorName')} giữ, bảo quản phương tiện là: ${termLengthOf('term', { label: 'Thời hạn giữ, bảo quản', hint: 'Phù hợp với thời hạn tạm giữ, không quá 02 tháng, kể từ ngày lập biên bản vi phạm hành chính.', computed: suggested('daysWithin', { from: at('term.from'), to: at('term.to'), unit: at('term.unit'), inclusive: literal(true) }) })} ${termUnitText('term')} từ ngày ${date('term.from', { label: 'Giữ, bảo quản từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) })} đến ngày ${date('term.to', { label: 'Giữ, bảo quản đến ngày', required: true, binding: 'extensionDecision.values.term.to', computed: suggested('copy', { value: at('seizedUntil') }) })}.`}
    ${styled('clause')`${clause('5', '4')}. Việc bàn giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho ${who} ${again('violatorName')} giữ, bảo quản phương tiện được lập thành biên bản kèm theo Quyết định này.`}
    ${data(flag('sealed', { label: 'Có mở niêm phong phương tiện', binding: 'seizureDecision.values.sealed' }))}
    ${when(yes('sealed'))`
      ${styled('clause')`${clause('6', '5')}. Việc mở niêm phong phương tiện giao thông đã tạm giữ theo thủ tục hành chính được lập thành biên bản kèm theo Quyết định này${instruction(' (nếu có)')}.`}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo(entrusted)}
    ${when(is('ground', 'keep'))`
      b) ${Who} ${entrusted} có tên tại Điều 1 không thuộc trường hợp đặt tiền bảo lãnh bị tạm giữ giấy chứng nhận đăng ký phương tiện để bảo đảm thi hành quyết định xử phạt.
    `}
    ${rightToComplain(alternative('ground', { keep: 'c', deposit: 'b' }, 'c'))}
    ${thoseWhoAct(2, 'seizureDecision', 'Ủy ban nhân dân cấp xã nơi có phương tiện được giao giữ, bảo quản, để phối hợp giám sát, quản lý.')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${entrusted}`}
`;
