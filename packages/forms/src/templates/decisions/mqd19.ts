import { again, at, data, form, literal, longText, section, styled, suggested } from '../../template/index.ts';
import { rightToComplain, thoseWhoAct } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { detentionDecreeBasis } from '../blocks/decree.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { guardianLines, heldTerm, notified } from '../blocks/detention.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';

const prolonged = 'bị kéo dài thời hạn tạm giữ người theo thủ tục hành chính';
const decision = cited('detentionDecision', 'detentionDecision', 'QĐ-TGN', 'quyết định tạm giữ người');
const before = heldTerm('before', { length: 'Thời hạn đang tạm giữ', from: 'Đang tạm giữ từ' }, {
  unit: { binding: 'detentionDecision.values.term.unit' },
  length: { binding: 'detentionDecision.values.term.length', hint: 'Thời hạn, thời điểm đã ghi trong quyết định tạm giữ người.' },
  fromTime: { binding: 'detentionDecision.values.term.fromTime' },
  from: { binding: 'detentionDecision.values.term.from' },
});
const end = { on: at('before.from'), time: at('before.fromTime'), length: at('before.length'), unit: at('before.unit') };
const term = heldTerm('term', { length: 'Thời hạn kéo dài', from: 'Kéo dài từ' }, {
  length: { hint: 'Thời gian phù hợp với điều kiện thực tế; cả thời hạn trước không quá thời hạn tối đa quy định tại Điều 122 Luật Xử lý vi phạm hành chính.' },
  fromTime: { computed: suggested('clockAfter', { ...end, part: literal('time') }) },
  from: { computed: suggested('clockAfter', { ...end, part: literal('day') }) },
});

/** Quyết định kéo dài thời hạn tạm giữ người theo thủ tục hành chính. */
export const mqd19 = form({
  code: 'MQĐ19', symbol: 'QĐ-KDTGN', kind: 'decision', title: 'Quyết định kéo dài thời hạn tạm giữ người theo thủ tục hành chính', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 19',
})`
  ${decisionHeader('QĐ-KDTGN')}
  ${decisionTitle('Kéo dài thời hạn tạm giữ người theo thủ tục hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 122, khoản 2 Điều 123 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${detentionDecreeBasis}
    Căn cứ Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} tạm giữ người theo thủ tục hành chính;
    ${delegationBasisFor('TG', '.')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị kéo dài thời hạn tạm giữ')`
    1. Kéo dài thời hạn tạm giữ người theo Quyết định số: ${again('detentionDecision.number')}/${again('detentionDecision.symbol')} đối với ông (bà) có tên sau đây:
    ${personOnly({ idInOneLine: '; ' })}
    ${guardianLines}
  `}
  ${section('detention', 'Điều 1. Thời hạn, lý do kéo dài')`
    ${data(before.unit, term.unit)}
    2. Đang bị áp dụng biện pháp ngăn chặn tạm giữ người theo Quyết định số: ${again('detentionDecision.number')}/${again('detentionDecision.symbol')}, có thời hạn tạm giữ là: ${before.length} ${before.unitText}, kể từ hồi ${before.fromTime}, ngày ${before.from}.
    3. Lý do kéo dài thời hạn tạm giữ: ${longText('reason', { label: 'Lý do kéo dài', hint: 'Ghi cụ thể lý do kéo dài thời hạn tạm giữ người theo từng trường hợp.', required: true })}
    4. Thời hạn kéo dài là: ${term.length} ${term.unitText} kể từ hồi ${term.fromTime}, ngày ${term.from}.
    5. Việc kéo dài thời hạn tạm giữ đã thông báo cho ${notified}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) là cá nhân ${prolonged} có tên tại Điều 1 Quyết định này để chấp hành.
    a) Ông (bà) ${prolonged} có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
    ${rightToComplain('b', 'Ông (bà)')}
    ${thoseWhoAct(2, 'detentionDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`cá nhân ${prolonged}`}
`;
