import { again, form, longText, repeat, section, styled, text } from '../../template/index.ts';
import { correctionBases, effectiveFrom, givenToConcerned, sentOn, subjectDecision } from '../blocks/correction.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

/** Quyết định đính chính quyết định trong xử phạt vi phạm hành chính. */
export const mqd39 = form({
  code: 'MQĐ39', symbol: 'QĐ-ĐC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định đính chính quyết định trong xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 39',
})`
  ${decisionHeader('QĐ-ĐC')}
  ${decisionTitle('Đính chính quyết định trong xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${correctionBases(14)}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('subject', 'Điều 1. Quyết định được đính chính')`
    ${subjectDecision('1. Đính chính')}
    2. Lý do đính chính Quyết định số: ${again('subject.number')}/${again('subject.symbol')}: ${longText('reason', { label: 'Lý do', hint: 'Theo quy định tại khoản 1 Điều 14 Nghị định số 118/2021/NĐ-CP.', required: true })}
  `}
  ${section('content', 'Điều 1. Nội dung đính chính')`
    3. Nội dung đính chính Quyết định số: ${again('subject.number')}/${again('subject.symbol')}:
    ${repeat('corrections', { label: 'Nội dung đính chính', itemLabel: 'Nội dung', min: 1, initialRows: 1, rowMark: '3.{n}. ' })`
      ${text('place', { label: 'Điểm, khoản, điều', hint: 'Như «Điểm a khoản 6 Điều 1».', placeholder: 'Điểm… khoản… Điều…', required: true })} đã viết là: ${longText('written', { label: 'Đã viết là', required: true })}
      Nay sửa lại là: ${longText('corrected', { label: 'Nay sửa lại là', required: true })}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    ${partyNames()}
    ${effectiveFrom('Điều 2. Quyết định này có hiệu lực thi hành kể từ', 'ngày ký')}
    Điều 3. Quyết định này được:
    ${givenToConcerned('quyết định được đính chính')}
    ${sentOn('treasury', 'others')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} có liên quan đến quyết định được đính chính`}
`;
