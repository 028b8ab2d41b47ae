import { form, section, styled } from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { accountLine, accountLineOfPerson, bankLines, bankPays, deductedSum, holderPays, receiver, sentToBank } from '../blocks/deduction.ts';
import { effectiveOn, enforcementBasis, reason, refunding, securing } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';

/** Quyết định cưỡng chế khấu trừ tiền từ tài khoản. */
export const mqd08 = form({
  code: 'MQĐ08', symbol: 'QĐ-CCXP', kind: 'decision', title: 'Quyết định cưỡng chế khấu trừ tiền từ tài khoản', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 08',
})`
  ${decisionHeader('QĐ-CCXP')}
  ${decisionTitle('Cưỡng chế khấu trừ tiền từ tài khoản')}
  ${section('basis', 'Căn cứ')`
    ${enforcementBasis('Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế, tài khoản')`
    1. Cưỡng chế khấu trừ tiền từ tài khoản để ${securing}${refunding} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterPerson: accountLineOfPerson })}
    ${accountLine}
  `}
  ${section('deduction', 'Điều 1. Ngân hàng, lý do, số tiền')`
    ${bankLines}
    3. Lý do khấu trừ: ${reason('Lý do khấu trừ')}
    ${deductedSum}
    ${holderPays(receiver)}
    ${bankPays}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ${who} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} bị áp dụng biện pháp cưỡng chế khấu trừ tiền từ tài khoản có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
    ${rightToComplain('b')}
    ${sentToBank('chuyển')}
    ${sentToExecute('3', 'penaltyDecision')}
    ${sentToKnow('4', 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế khấu trừ tiền từ tài khoản`}
`;
