import { again, form, section, styled } from '../../template/index.ts';
import { givenTo, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { penaltyDecisionBasis } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';

const suspended = 'được tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính';

/** Quyết định tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính. */
export const mqd31 = form({
  code: 'MQĐ31', symbol: 'QĐ-TĐC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 31',
})`
  ${decisionHeader('QĐ-TĐC')}
  ${decisionTitle('Tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 3 Điều 15 và khoản 2 Điều 62 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${penaltyDecisionBasis}
    ${delegationBasisFor('XP', ';')}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được tạm đình chỉ thi hành')`
    Tạm đình chỉ thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo(suspended)}
    b) ${Who} ${again('violatorName')} có quyền khiếu nại hoặc khởi kiện hành chính đối với quyết định này theo quy định của pháp luật.
    ${thoseWhoAct(2, 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${suspended}`}
`;
