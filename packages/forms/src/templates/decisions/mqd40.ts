import { again, form, longText, section, styled } from '../../template/index.ts';
import { correctionBases, effectiveFrom, givenToConcerned, sentOn, subjectDecision } from '../blocks/correction.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

/** Quyết định hủy bỏ quyết định trong xử phạt vi phạm hành chính: all of it. */
export const mqd40 = form({
  code: 'MQĐ40', symbol: 'QĐ-HB', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định hủy bỏ quyết định trong xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 40',
})`
  ${decisionHeader('QĐ-HB')}
  ${decisionTitle('Hủy bỏ quyết định trong xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${correctionBases(13)}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('subject', 'Điều 1. Quyết định bị hủy bỏ')`
    ${subjectDecision('1. Hủy bỏ')}
    2. Lý do hủy bỏ Quyết định số: ${again('subject.number')}/${again('subject.symbol')}: ${longText('reason', { label: 'Lý do', hint: 'Theo từng trường hợp quy định tại khoản 1 Điều 13 Nghị định số 118/2021/NĐ-CP.', required: true })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    ${partyNames()}
    ${effectiveFrom('Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày', 'ký')}
    Điều 3. Quyết định này được:
    ${givenToConcerned('quyết định bị hủy bỏ')}
    ${sentOn('others')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} có liên quan đến quyết định bị hủy bỏ`}
`;
