import { data, form, longText, section, styled } from '../../template/index.ts';
import { thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { verificationBasis, violationRecordBasis } from '../blocks/earlier-records.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { termLengthOf, termUnitOf, termUnitText } from '../blocks/seizure.ts';

/** Quyết định buộc tiêu hủy tang vật, phương tiện vi phạm hành chính. */
export const mqd16 = form({
  code: 'MQĐ16', symbol: 'QĐ-BTH', kind: 'decision', validFrom: '2022-01-01', title: 'Quyết định buộc tiêu hủy tang vật, phương tiện vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 16',
})`
  ${decisionHeader('QĐ-BTH')}
  ${decisionTitle('Buộc tiêu hủy tang vật, phương tiện vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 33, các khoản 5 và 6 Điều 126 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${violationRecordBasis}
    ${verificationBasis}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('destruction', 'Điều 1. Việc tiêu hủy')`
    ${partyNames('Người bị buộc tiêu hủy')}
    1. Buộc tiêu hủy tang vật, phương tiện vi phạm hành chính theo biên bản được lập kèm theo Quyết định này.
    2. Lý do buộc tiêu hủy tang vật, phương tiện vi phạm hành chính: ${longText('reason', { label: 'Lý do buộc tiêu hủy', hint: 'Ghi cụ thể lý do theo các trường hợp quy định tại khoản 5, khoản 6 Điều 126 Luật Xử lý vi phạm hành chính.', required: true })}
    3. Địa điểm thực hiện tiêu hủy: ${longText('place', { label: 'Địa điểm tiêu hủy', hint: 'Địa chỉ nơi thực hiện tiêu hủy.', required: true })}
    ${data(termUnitOf('term', { label: 'Đơn vị thời gian' }))}
    4. Thời gian thực hiện tiêu hủy: ${termLengthOf('term', { label: 'Thời gian tiêu hủy', hint: 'Thời gian phù hợp với điều kiện thực tế.' })} ${termUnitText('term')} kể từ ngày nhận được Quyết định này.
    5. Thành phần tham gia: ${longText('participants', { label: 'Thành phần tham gia', hint: 'Cơ quan của người ra quyết định, cơ quan quản lý nhà nước chuyên ngành và các cơ quan có liên quan khác.', required: true })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${thoseWhoAct(1)}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị áp dụng biện pháp buộc tiêu hủy tang vật, phương tiện vi phạm hành chính`}
`;
