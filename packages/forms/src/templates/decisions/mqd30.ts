import {
  again, at, data, date, flag, form, instruction, literal, longText, section, styled, suggested, text, time, when, yes,
} from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { custodyDecreeBasis } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';
import { termLengthOf, termUnitOf, termUnitText } from '../blocks/seizure.ts';

/** Quyết định chuyển phương tiện giao thông đã giao cho tổ chức, cá nhân giữ, bảo quản về nơi bị tạm giữ. */
export const mqd30 = form({
  code: 'MQĐ30', symbol: 'QĐ-CPTTG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định chuyển phương tiện giao thông đã giao cho tổ chức, cá nhân giữ, bảo quản về nơi bị tạm giữ',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 30',
})`
  ${decisionHeader('QĐ-CPTTG')}
  ${decisionTitle('Chuyển phương tiện giao thông đã giao cho tổ chức, cá nhân giữ, bảo quản về nơi bị tạm giữ')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 10 Điều 125 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${custodyDecreeBasis}
    Căn cứ Quyết định số: ${text('custody.number', { label: 'Số quyết định giao phương tiện', binding: 'custodyDecision.number', required: true, leader: 4 })}/QĐ-GPTTG ngày ${date('custody.on', { label: 'Ngày quyết định giao phương tiện', binding: 'custodyDecision.issuedOn', required: true })} giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho tổ chức, cá nhân giữ, bảo quản;
    ${delegationBasisFor('XP', ';')}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được giao giữ, bảo quản')`
    1. Đình chỉ việc giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho ${who} có tên sau đây giữ, bảo quản:
    ${personOrOrganization({ idInOneLine: '; ', label: 'Người được giao giữ, bảo quản' })}
  `}
  ${section('return', 'Điều 1. Lý do, thời hạn, địa điểm tạm giữ')`
    2. Lý do đình chỉ việc giao phương tiện giao thông bị tạm giữ theo thủ tục hành chính cho ${who} giữ, bảo quản: ${longText('reason', { label: 'Lý do đình chỉ', required: true })}
    3. Chuyển phương tiện giao thông đã giao cho ${who} ${again('violatorName')} giữ, bảo quản về nơi tạm giữ của: ${longText('keeper', { label: 'Về nơi tạm giữ của', hint: 'Tên của cơ quan tạm giữ.', binding: 'unit.name', required: true })}
    ${data(termUnitOf('term'), date('seizedUntil', { label: 'Tạm giữ đến ngày', hint: 'Theo quyết định tạm giữ.', binding: 'seizureDecision.values.term.to' }))}
    4. Thời hạn tạm giữ: ${termLengthOf('term', { label: 'Thời hạn tạm giữ', hint: 'Phù hợp với thời gian tạm giữ phương tiện, không quá 02 tháng kể từ ngày lập biên bản vi phạm hành chính.', computed: suggested('daysWithin', { from: at('term.from'), to: at('term.to'), unit: at('term.unit'), inclusive: literal(true) }) })} ${termUnitText('term')} từ ${time('term.fromTime', { label: 'Từ giờ', placeholder: '……', required: true })} ngày ${date('term.from', { label: 'Từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) })} đến ngày ${date('term.to', { label: 'Đến ngày', binding: 'extensionDecision.values.term.to', required: true, computed: suggested('copy', { value: at('seizedUntil') }) })}.
    5. Địa điểm tạm giữ: ${longText('place', { label: 'Địa điểm tạm giữ', hint: 'Địa chỉ nơi tạm giữ.', binding: 'seizureDecision.values.place', required: true, leader: 60 })}
    ${data(flag('sealed', { label: 'Có niêm phong phương tiện' }))}
    ${when(yes('sealed'))`
      6. Việc niêm phong phương tiện giao thông về nơi tạm giữ được lập thành biên bản kèm theo Quyết định này${instruction(' (nếu có)')}.
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} bị đình chỉ việc giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính có tên tại Điều 1 quyết định này để chấp hành.
    a) ${Who} bị đình chỉ việc giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    ${rightToComplain('b')}
    ${thoseWhoAct(2, 'custodyDecision', 'Ủy ban nhân dân cấp xã nơi có phương tiện được giao giữ, bảo quản; cá nhân, cơ quan, tổ chức có liên quan (nếu có).')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị đình chỉ việc giao giữ, bảo quản phương tiện giao thông bị tạm giữ theo thủ tục hành chính`}
`;
