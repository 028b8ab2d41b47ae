import { again, alternative, data, flag, form, instruction, longText, section, styled, when, yes } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, whoActs, who } from '../blocks/party.ts';
import { extensionBasis, kindIn, seizedThings, seizureDecisionBasis } from '../blocks/seizure.ts';

/** Quyết định trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ. */
export const mqd24 = form({
  code: 'MQĐ24', symbol: 'QĐ-TL', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 24',
})`
  ${decisionHeader('QĐ-TL')}
  ${decisionTitle('Trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 126 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${seizureDecisionBasis}
    ${extensionBasis}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được trả lại')`
    ${data(kindIn('seizureDecision', 'Trả lại'))}
    1. Trả lại ${seizedThings} đã bị tạm giữ theo Quyết định số: ${again('seizureDecision.number')}/${again('seizureDecision.symbol')} ${when(yes('extended'))`và Quyết định số: ${again('extensionDecision.number')}/${again('extensionDecision.symbol')} `}cho ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ', label: 'Người được trả lại' })}
  `}
  ${section('return', 'Điều 1. Trả lại, mở niêm phong, lý do')`
    2. Việc trả lại ${seizedThings} đã tạm giữ theo thủ tục hành chính được lập thành biên bản kèm theo Quyết định này.
    ${data(flag('sealed', { label: 'Có mở niêm phong tang vật, phương tiện', binding: 'seizureDecision.values.sealed' }))}
    ${when(yes('sealed'))`
      3. Việc mở niêm phong tang vật, phương tiện vi phạm hành chính đã tạm giữ theo thủ tục hành chính được lập thành biên bản kèm theo Quyết định này${instruction(' (nếu có)')}.
    `}
    ${styled('clause')`${alternative('sealed', { true: '4', false: '3' }, '4')}. Lý do trả lại ${seizedThings}: ${longText('reason', { label: 'Lý do trả lại', hint: 'Ghi cụ thể lý do theo từng trường hợp quy định tại khoản 1 và khoản 2 Điều 126 Luật Xử lý vi phạm hành chính.', required: true })}`}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} được trả lại ${seizedThings} có tên tại Điều 1 Quyết định này để chấp hành.
    ${rightToComplain()}
    ${thoseWhoAct(2, 'seizureDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} được trả lại ${seizedThings}`}
`;
