import { form, section, styled } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { searchReason } from '../blocks/search.ts';

/** Quyết định khám người theo thủ tục hành chính. */
export const mqd25 = form({
  code: 'MQĐ25', symbol: 'QĐ-KN', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định khám người theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 25',
})`
  ${decisionHeader('QĐ-KN')}
  ${decisionTitle('Khám người theo thủ tục hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 1 Điều 123, Điều 127 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị khám, lý do')`
    1. Khám người theo thủ tục hành chính đối với ông (bà) có tên sau đây:
    ${personOnly({ idInOneLine: '; ', label: 'Người bị khám' })}
    2. Lý do khám: ${searchReason('127')}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là cá nhân bị áp dụng biện pháp ngăn chặn khám người theo thủ tục hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) bị áp dụng biện pháp ngăn chặn khám người theo thủ tục hành chính có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    ${rightToComplain('b', 'Ông (bà)')}
    ${thoseWhoAct(2)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`cá nhân bị áp dụng biện pháp ngăn chặn khám người theo thủ tục hành chính`}
`;
