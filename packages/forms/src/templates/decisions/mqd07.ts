import { alternative, choice, data, form, options, section, styled } from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { deductedSum, deductions, deductionTerm, employerLines, employerPays, receiver, sentToEmployer } from '../blocks/deduction.ts';
import { effectiveOn, enforcementBasis, reason, refunding, securing } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';

/** "một phần lương" or "một phần thu nhập". */
const share = alternative('method', { wage: 'một phần lương', income: 'một phần thu nhập' });

/** Quyết định cưỡng chế khấu trừ một phần lương/một phần thu nhập. */
export const mqd07 = form({
  code: 'MQĐ07', symbol: 'QĐ-CCXP', kind: 'decision', title: 'Quyết định cưỡng chế khấu trừ một phần lương/một phần thu nhập', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 07',
})`
  ${decisionHeader('QĐ-CCXP')}
  # QUYẾT ĐỊNH
  ## Cưỡng chế khấu trừ ${share}
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${data(choice('method', { label: 'Khấu trừ', options: options({ wage: 'Một phần lương', income: 'Một phần thu nhập' }), initial: 'wage', required: true }))}
    ${enforcementBasis('Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    1. Cưỡng chế khấu trừ ${share} để ${securing}${refunding} đối với ông (bà) có tên sau đây:
    ${personOnly({ afterIdNumber: ';' })}
  `}
  ${section('deduction', 'Điều 1. Nơi trả lương, lý do, số tiền')`
    ${employerLines}
    3. Lý do khấu trừ: ${reason('Lý do khấu trừ')}
    ${deductedSum}
    ${deductions}
    ${employerPays(receiver)}
    ${deductionTerm}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là cá nhân bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) bị áp dụng biện pháp cưỡng chế khấu trừ một phần lương hoặc một phần thu nhập có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
    ${rightToComplain('b', 'Ông (bà)')}
    ${sentToEmployer}
    ${sentToExecute('3', 'penaltyDecision')}
    ${sentToKnow('4', 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`cá nhân bị cưỡng chế khấu trừ ${share}`}
`;
