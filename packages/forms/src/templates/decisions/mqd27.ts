import { form, section, styled } from '../../template/index.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { whoActs } from '../blocks/party.ts';
import { placeSearch } from '../blocks/search.ts';

const searched = 'bị áp dụng biện pháp ngăn chặn khám nơi cất giấu tang vật, phương tiện vi phạm hành chính';

/** Quyết định khám nơi cất giấu tang vật, phương tiện vi phạm hành chính. */
export const mqd27 = form({
  code: 'MQĐ27', symbol: 'QĐ-KNCG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định khám nơi cất giấu tang vật, phương tiện vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 27',
})`
  ${decisionHeader('QĐ-KNCG')}
  ${decisionTitle('Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 1 Điều 123, Điều 129 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${placeSearch('Nơi khám và địa chỉ cụ thể.', 'địa điểm cất giấu', searched)}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${searched}`}
`;
