import { data, form, longText, section, styled } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { detentionDecreeBasis } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { guardianLines, heldTerm, notified } from '../blocks/detention.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';

const held = 'bị áp dụng biện pháp ngăn chặn tạm giữ người theo thủ tục hành chính';
const term = heldTerm('term', { length: 'Thời hạn tạm giữ', from: 'Tạm giữ từ' }, {
  length: { hint: 'Thời gian phù hợp với điều kiện thực tế, trong thời hạn quy định tại Điều 122 Luật Xử lý vi phạm hành chính, kể từ thời điểm bắt đầu giữ người vi phạm.' },
  from: { binding: 'on' },
});

/** Quyết định tạm giữ người theo thủ tục hành chính. */
export const mqd18 = form({
  code: 'MQĐ18', symbol: 'QĐ-TGN', kind: 'decision', title: 'Quyết định tạm giữ người theo thủ tục hành chính', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 18',
})`
  ${decisionHeader('QĐ-TGN')}
  ${decisionTitle('Tạm giữ người theo thủ tục hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 122, Điều 123 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${detentionDecreeBasis}
    ${delegationBasisFor('TG', '.')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị tạm giữ')`
    1. Tạm giữ người theo thủ tục hành chính đối với ông (bà) có tên sau đây:
    ${personOnly()}
    ${guardianLines}
  `}
  ${section('detention', 'Điều 1. Lý do, tình trạng, địa điểm, thời hạn')`
    2. Lý do tạm giữ: ${longText('reason', { label: 'Lý do tạm giữ', hint: 'Ghi cụ thể lý do theo từng trường hợp quy định tại khoản 1 Điều 122 Luật Xử lý vi phạm hành chính.', required: true })}
    3. Tình trạng của người bị tạm giữ: ${longText('condition', { label: 'Tình trạng của người bị tạm giữ', hint: 'Tình trạng sức khỏe, đặc điểm hình dáng, quần áo, tài sản cá nhân tại thời điểm ra quyết định.', required: true })}
    4. Địa điểm tạm giữ: ${longText('place', { label: 'Địa điểm tạm giữ', hint: 'Địa chỉ nơi tạm giữ.', required: true })}
    ${data(term.unit)}
    5. Thời hạn tạm giữ là: ${term.length} ${term.unitText} kể từ hồi ${term.fromTime}, ngày ${term.from}.
    6. Việc tạm giữ được thông báo cho: ${notified}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là cá nhân ${held} có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) ${held} có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    ${rightToComplain('b', 'Ông (bà)')}
    ${thoseWhoAct(2)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`cá nhân ${held}`}
`;
