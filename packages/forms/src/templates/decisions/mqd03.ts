import { again, at, date, form, section, styled, suggested } from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { givenBack, penaltyDecisionBasis, requestBasis, whoSmall } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs, whoHere } from '../blocks/party.ts';

/** Quyết định hoãn thi hành quyết định phạt tiền. */
export const mqd03 = form({
  code: 'MQĐ03', symbol: 'QĐ-HQĐPT', kind: 'decision', title: 'Quyết định hoãn thi hành quyết định phạt tiền', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 03',
})`
  ${decisionHeader('QĐ-HQĐPT')}
  ${decisionTitle('Hoãn thi hành quyết định phạt tiền')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 76 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${penaltyDecisionBasis}
    ${delegationBasisFor('XP', ';')}
    ${requestBasis('hoãn chấp hành quyết định xử phạt vi phạm hành chính')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được hoãn')`
    1. Hoãn thi hành quyết định phạt tiền theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization()}
  `}
  ${section('postponement', 'Điều 1. Thời gian hoãn, trả lại giấy tờ, tang vật')`
    2. Thời gian hoãn thi hành quyết định phạt tiền từ ngày ${date('from', { label: 'Hoãn từ ngày', required: true, computed: suggested('copy', { value: at('issuedOn') }) })} đến ngày ${date('until', { label: 'Hoãn đến ngày', hint: 'Không quá thời hạn hoãn mà luật cho phép, kể từ ngày ra quyết định hoãn.', required: true, computed: suggested('postponedUntil', { from: at('from') }) })}
    ${givenBack(whoHere)}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} được hoãn thi hành quyết định phạt tiền có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} được hoãn thi hành quyết định phạt tiền có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    Hết thời gian hoãn thi hành quyết định phạt tiền quy định tại khoản 2 Điều 1 Quyết định này, ${who} ${again('violatorName')} phải tiếp tục chấp hành quyết định phạt tiền, nếu không tự nguyện chấp hành thì sẽ bị cưỡng chế thi hành theo quy định của pháp luật.
    ${rightToComplain('b', whoSmall)}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToKnow('3', 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} được hoãn thi hành quyết định phạt tiền`}
`;
