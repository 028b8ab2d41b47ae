import { alternative, choice, data, date, form, instruction, is, longText, options, section, styled, text, when } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { searchExtent, searchReason } from '../blocks/search.ts';
import type { Inline } from '../../definition.ts';

const searched = alternative('searched', { vehicle: 'phương tiện vận tải', object: 'đồ vật' });
/** In what capacity the person answers for what is searched. */
const capacity = alternative('capacity', { owner: 'chủ phương tiện vận tải, đồ vật', driver: 'người điều khiển phương tiện vận tải' });
/** Number of a point: an object has no registration, so that the points after it move up. */
const point = (withRegistration: string, without: string): Inline => alternative('searched', { vehicle: withRegistration, object: without }, withRegistration);

/** Quyết định khám phương tiện vận tải, đồ vật theo thủ tục hành chính. */
export const mqd26 = form({
  code: 'MQĐ26', symbol: 'QĐ-KPTĐV', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định khám phương tiện vận tải, đồ vật theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 26',
})`
  ${decisionHeader('QĐ-KPTĐV')}
  ${decisionTitle('Khám phương tiện vận tải, đồ vật theo thủ tục hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ khoản 1 Điều 123, Điều 128 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('searched', 'Điều 1. Phương tiện, đồ vật bị khám')`
    ${data(choice('searched', { label: 'Khám', options: options({ vehicle: 'Phương tiện vận tải', object: 'Đồ vật' }), initial: 'vehicle', required: true }))}
    1. Khám ${searched}: ${longText('things', { label: 'Phương tiện vận tải, đồ vật bị khám', hint: 'Ghi cụ thể loại phương tiện vận tải hoặc đồ vật.', required: true })}
    ${when(is('searched', 'vehicle'))`
      2. Số giấy đăng ký phương tiện: ${text('registration.number', { label: 'Số giấy đăng ký phương tiện', leader: 30 })}; ngày cấp: ${date('registration.on', { label: 'Ngày cấp giấy đăng ký' })}; nơi cấp: ${text('registration.by', { label: 'Nơi cấp giấy đăng ký' })}
      3. Biển số đăng ký phương tiện vận tải${instruction(' (nếu có)')}: ${text('plate', { label: 'Biển số đăng ký', hint: 'Biển số của ô tô, tàu, thuyền…' })}
    `}
    ${styled('clause')`${point('4', '2')}. Tại khu vực: ${longText('place', { label: 'Tại khu vực', hint: 'Địa điểm nơi khám.', binding: 'place', required: true })}`}
  `}
  ${section('violator', 'Điều 1. Chủ phương tiện, đồ vật, người điều khiển')`
    ${data(choice('capacity', { label: 'Người đó là', options: options({ owner: 'Chủ phương tiện vận tải, đồ vật', driver: 'Người điều khiển phương tiện vận tải' }), initial: 'owner', required: true }))}
    ${styled('clause')`${point('5', '3')}. Do ông (bà) có tên sau đây là ${capacity}:`}
    ${personOnly({ idInOneLine: '; ', label: 'Chủ phương tiện, đồ vật, người điều khiển' })}
  `}
  ${section('reason', 'Điều 1. Lý do, phạm vi')`
    ${styled('clause')`${point('6', '4')}. Lý do khám: ${searchReason('128')}`}
    ${styled('clause')`${point('7', '5')}. Phạm vi khám: ${searchExtent('phương tiện vận tải, đồ vật')}`}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là ${capacity} bị áp dụng biện pháp ngăn chặn khám phương tiện vận tải, đồ vật theo thủ tục hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) là ${capacity} bị áp dụng biện pháp ngăn chặn khám phương tiện vận tải, đồ vật theo thủ tục hành chính có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    ${rightToComplain('b', 'Ông (bà)')}
    ${thoseWhoAct(2)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${capacity} bị áp dụng biện pháp ngăn chặn khám ${searched}`}
`;
