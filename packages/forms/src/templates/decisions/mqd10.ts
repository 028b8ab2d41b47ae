import { alternative, form, section, styled } from '../../template/index.ts';
import { rightToComplain, sentToExecute } from '../blocks/addressees.ts';
import { collection, sentToHolder } from '../blocks/collection.ts';
import { effectiveOn, enforcementBasis, refunding, securing, sentToCoordinators } from '../blocks/enforcement.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';

const aim = alternative('purpose', { penalty: 'thi hành quyết định xử phạt vi phạm hành chính', refund: 'hoàn trả kinh phí' });

/** Quyết định cưỡng chế thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí. */
export const mqd10 = form({
  code: 'MQĐ10', symbol: 'QĐ-CCXP', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định cưỡng chế thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 10',
})`
  ${decisionHeader('QĐ-CCXP')}
  # QUYẾT ĐỊNH
  ## Cưỡng chế thu tiền, tài sản để ${aim}
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${enforcementBasis('Điều 70, Điều 86, Điều 87')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị cưỡng chế')`
    1. Cưỡng chế thu tiền, tài sản của đối tượng bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính do cá nhân, tổ chức khác đang giữ để ${securing}${refunding} đối với ${who} có tên sau đây:
    ${personOrOrganization()}
  `}
  ${section('collection', 'Điều 1. Tiền, tài sản, bên đang giữ')`
    ${collection}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ${effectiveOn}.
    Điều 3. Quyết định này được:
    1. Giao cho ${who} bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    a) ${Who} bị áp dụng biện pháp cưỡng chế thu tiền, tài sản của đối tượng bị cưỡng chế thi hành quyết định xử phạt vi phạm hành chính do cá nhân, tổ chức khác đang giữ có tên tại Điều 1 phải thực hiện Quyết định này và phải chịu mọi chi phí về việc tổ chức thực hiện cưỡng chế.
    ${rightToComplain('b')}
    ${sentToHolder}
    ${sentToExecute('3', 'penaltyDecision')}
    ${sentToCoordinators(4)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị cưỡng chế thu tiền, tài sản do cá nhân, tổ chức khác đang giữ`}
`;
