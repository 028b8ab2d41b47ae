import { form, section, styled } from '../../template/index.ts';
import { givenTo, rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { delegationBasis } from '../blocks/penalty.ts';
import { holder, holderAsked, searchDetails, searchedPlace } from '../blocks/search.ts';

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
  ${section('violator', 'Điều 1. Nơi bị khám, người bị khám')`
    ${holderAsked}
    1. Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính: ${searchedPlace('Nơi khám và địa chỉ cụ thể.')} đối với ${holder} nơi bị khám là ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('search', 'Điều 1. Lý do, phạm vi, thời gian')`
    ${searchDetails('địa điểm cất giấu')}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo(searched)}
    ${rightToComplain('b')}
    ${thoseWhoAct(2)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${searched}`}
`;
