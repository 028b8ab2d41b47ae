import { form, section, styled } from '../../template/index.ts';
import { rightToComplain, sentToExecute } from '../blocks/addressees.ts';
import { distraint, noDeduction } from '../blocks/distraint.ts';
import { effectiveOn, enforcementBasis, executingOrRefunding, fineOrRefund, reason, refunding, securing, sentToCoordinators } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';

/** Quyết định cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt/phải hoàn trả. */
export const mqd09 = form({
  code: 'MQĐ09', symbol: 'QĐ-CCXP', kind: 'decision', title: 'Quyết định cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt/phải hoàn trả', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 09',
})`
  ${decisionHeader('QĐ-CCXP')}
  # QUYẾT ĐỊNH
  ## Cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${fineOrRefund}
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${enforcementBasis('Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    1. Cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${fineOrRefund} để ${securing}${refunding} đối với ${who} có tên sau đây:
    ${personOrOrganization()}
  `}
  ${section('distraint', 'Điều 1. Lý do, số tiền, địa điểm, thời gian')`
    ${distraint(fineOrRefund, reason('Lý do kê biên tài sản'), noDeduction)}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ${who} bị cưỡng chế ${executingOrRefunding} có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} bị áp dụng biện pháp cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${fineOrRefund} có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
    ${rightToComplain('b')}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToCoordinators(3)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${fineOrRefund}`}
`;
