import { again, date, form, longText, section, styled, text } from '../../template/index.ts';
import { givenTo, rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

const resumed = 'bị chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính';

/** Quyết định chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính. */
export const mqd32 = form({
  code: 'MQĐ32', symbol: 'QĐ-CDTĐC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 32',
})`
  ${decisionHeader('QĐ-CDTĐC')}
  ${decisionTitle('Chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 3 Điều 15 và khoản 2 Điều 62 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    Căn cứ Quyết định số: ${text('suspension.number', { label: 'Số quyết định tạm đình chỉ', binding: 'suspensionDecision.number', required: true, leader: 4 })}/QĐ-TĐC ngày ${date('suspension.on', { label: 'Ngày quyết định tạm đình chỉ', binding: 'suspensionDecision.issuedOn', required: true })} tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính;
    ${delegationBasisFor('XP', ';')}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị chấm dứt tạm đình chỉ')`
    1. Chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính theo Quyết định số: ${again('suspension.number')}/QĐ-TĐC đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('reason', 'Điều 1. Lý do')`
    2. Lý do chấm dứt tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính: ${longText('reason', { label: 'Lý do chấm dứt tạm đình chỉ', required: true })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo(resumed)}
    ${rightToComplain('b')}
    ${thoseWhoAct(2, 'suspensionDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${resumed}`}
`;
