import { alternative, at, choice, data, form, is, literal, options, section, styled, suggested, when } from '../../template/index.ts';
import { sentToExecute } from '../blocks/addressees.ts';
import {
  accountLine, accountLineOfPerson, bankLines, bankPays, deductedSum, deductedSumAgain, deductions, deductionTerm, employerLines, employerPays, holderPays, receiver, receiverAgain,
  sentToBank, sentToEmployer,
} from '../blocks/deduction.ts';
import { enforcementBasis, reason, refunding, securing, sentToAllConcerned, severalMeasuresEffect } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import { remedyArticle } from '../blocks/remedy.ts';

const ofPay = is('method', 'wage', 'income');
const ofAccount = is('method', 'account');

/** Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính: khấu trừ và buộc khắc phục hậu quả. */
export const mqd12a = form({
  code: 'MQĐ12a', symbol: 'QĐ-CCXP', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính (sử dụng cho trường hợp cưỡng chế khấu trừ một phần lương/một phần thu nhập/tiền từ tài khoản và buộc thực hiện biện pháp khắc phục hậu quả)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 12a',
})`
  ${decisionHeader('QĐ-CCXP')}
  ${decisionTitle('Cưỡng chế thi hành quyết định xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${enforcementBasis('Điều 28, Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    ${data(choice('method', { label: 'Khấu trừ', options: options({ wage: 'Một phần lương', income: 'Một phần thu nhập', account: 'Tiền từ tài khoản' }), hint: 'Khấu trừ lương, thu nhập chỉ áp dụng đối với cá nhân.', required: true, computed: suggested('chosen', { by: at('violator.kind'), person: literal('wage'), organization: literal('account') }) }))}
    1. Cưỡng chế khấu trừ ${alternative('method', { wage: 'một phần lương', income: 'một phần thu nhập', account: 'tiền từ tài khoản' })} để ${securing}${refunding} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterPerson: accountLineOfPerson })}
    ${when(ofAccount)`
      ${accountLine}
    `}
  `}
  ${section('deduction', 'Điều 1. Nơi khấu trừ, lý do, số tiền')`
    ${when(ofPay)`
      ${employerLines}
    `}
    ${when(ofAccount)`
      ${bankLines}
    `}
    3. Lý do khấu trừ: ${reason('Lý do khấu trừ')}
    ${deductedSum}
    ${when(ofPay)`
      ${deductions}
    `}
    ${deductedSumAgain}
    ${data(receiver.account, receiver.treasury, receiver.days)}
    ${when(ofPay)`
      ${employerPays(receiverAgain)}
    `}
    ${when(ofAccount)`
      ${holderPays(receiverAgain, 'tài khoản số', 'Quyết định')}
    `}
    ${when(ofPay)`
      ${deductionTerm}
    `}
    ${when(ofAccount)`
      ${bankPays}
    `}
  `}
  ${section('remedy', 'Điều 2. Khắc phục hậu quả')`
    ${remedyArticle}
  `}
  ${section('effect', 'Điều 3, Điều 4. Hiệu lực, thi hành')`
    ${severalMeasuresEffect(Who)}
    ${when(ofPay)`
      ${sentToEmployer}
    `}
    ${when(ofAccount)`
      ${sentToBank('trích chuyển')}
    `}
    ${sentToExecute('3', 'penaltyDecision')}
    ${sentToAllConcerned(4, ' và ……', { first: at('remedy.coordinators') })}
  `}
  ${decisionFooter('- Như Điều 4;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính`}
`;
