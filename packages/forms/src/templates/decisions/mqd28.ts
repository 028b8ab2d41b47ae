import { form, section, styled } from '../../template/index.ts';
import { decisionFooterFor, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle, issuedBy } from '../blocks/header.ts';
import { whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';
import { placeSearch } from '../blocks/search.ts';

const searched = 'bị áp dụng biện pháp ngăn chặn khám nơi cất giấu tang vật, phương tiện vi phạm hành chính là chỗ ở';

/** Quyết định khám nơi cất giấu tang vật, phương tiện vi phạm hành chính là chỗ ở. */
export const mqd28 = form({
  code: 'MQĐ28', symbol: 'QĐ-KNCG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định khám nơi cất giấu tang vật, phương tiện vi phạm hành chính là chỗ ở',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 28',
})`
  ${decisionHeader('QĐ-KNCG', undefined, 'ỦY BAN NHÂN DÂN')}
  ${decisionTitle('Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính là chỗ ở', issuedBy('CHỦ TỊCH ỦY BAN NHÂN DÂN'))}
  ${section('basis', 'Căn cứ')`
    Căn cứ Luật Tổ chức chính quyền địa phương (sửa đổi, bổ sung năm 2019);
    Căn cứ Điều 129 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${proposal('Chức danh và tên cơ quan của người có thẩm quyền đề nghị ra quyết định.')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${placeSearch('Nơi khám và địa chỉ cụ thể của chỗ ở.', 'chỗ ở là nơi cất giấu', searched)}
  ${decisionFooterFor('CHỦ TỊCH ỦY BAN NHÂN DÂN', '(Ký, đóng dấu; ghi rõ họ và tên)')('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} ${searched}`}
`;
