import { alternative, at, form, section, styled } from '../../template/index.ts';
import { sentToExecute } from '../blocks/addressees.ts';
import { collection, sentToHolder } from '../blocks/collection.ts';
import { enforcementBasis, refunding, securing, sentToAllConcerned, severalMeasuresEffect } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs, whoHere } from '../blocks/party.ts';
import { remedyArticle } from '../blocks/remedy.ts';

/** Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính: thu tiền, tài sản và buộc khắc phục hậu quả. */
export const mqd12c = form({
  code: 'MQĐ12c', symbol: 'QĐ-CCXP', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định cưỡng chế thi hành quyết định xử phạt vi phạm hành chính (sử dụng cho trường hợp cưỡng chế thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí và buộc thực hiện biện pháp khắc phục hậu quả)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 12c',
})`
  ${decisionHeader('QĐ-CCXP')}
  ${decisionTitle('Cưỡng chế thi hành quyết định xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${enforcementBasis('Điều 28, Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    1. Cưỡng chế thu tiền, tài sản để ${alternative('purpose', { penalty: 'thi hành quyết định xử phạt vi phạm hành chính', refund: 'hoàn trả kinh phí' })} để ${securing}${refunding} đối với ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('collection', 'Điều 1. Tiền, tài sản, bên đang giữ')`
    ${collection}
  `}
  ${section('remedy', 'Điều 2. Khắc phục hậu quả')`
    ${remedyArticle}
  `}
  ${section('effect', 'Điều 3, Điều 4. Hiệu lực, thi hành')`
    ${severalMeasuresEffect(whoHere)}
    ${sentToHolder}
    ${sentToExecute('3', 'penaltyDecision')}
    ${sentToAllConcerned(4, ', …… và ……', { first: at('coordinators'), second: at('remedy.coordinators') })}
  `}
  ${decisionFooter('- Như Điều 4;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính`}
`;
