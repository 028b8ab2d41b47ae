import { again, at, data, date, flag, form, instruction, longText, section, styled, suggested, text, when, yes } from '../../template/index.ts';
import { executor } from '../blocks/addressees.ts';
import { delegationBasisFor } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';

/** Quyết định trưng cầu giám định. */
export const mqd41 = form({
  code: 'MQĐ41', symbol: 'QĐ-TCGĐ', kind: 'decision', validFrom: '2022-01-01', title: 'Quyết định trưng cầu giám định',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 41',
})`
  ${decisionHeader('QĐ-TCGĐ')}
  ${decisionTitle('Trưng cầu giám định')}
  ${section('basis', 'Căn cứ')`
    ${data(
      flag('hasRecord', { label: 'Có biên bản vi phạm hành chính', computed: suggested('filled', { value: at('record.number') }) }),
      flag('hasHearing', { label: 'Có phiên giải trình trực tiếp', computed: suggested('filled', { value: at('hearing.number') }) }),
      flag('hasVerification', { label: 'Có xác minh tình tiết', computed: suggested('filled', { value: at('verification.number') }) }),
    )}
    Căn cứ khoản 1 Điều 59 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${when(yes('hasRecord'))`
      Căn cứ Biên bản vi phạm hành chính số: ${text('record.number', { label: 'Số biên bản vi phạm hành chính', binding: 'record.number', leader: 4 })}/BB-VPHC lập ngày ${date('record.on', { label: 'Ngày lập biên bản', binding: 'record.issuedOn' })}${instruction(' (nếu có)')};
    `}
    ${when(yes('hasHearing'))`
      Căn cứ Biên bản phiên giải trình trực tiếp số: ${text('hearing.number', { label: 'Số biên bản phiên giải trình', binding: 'hearingRecord.number', leader: 4 })}/BB-GTTT lập ngày ${date('hearing.on', { label: 'Ngày phiên giải trình', binding: 'hearingRecord.issuedOn' })}${instruction(' (nếu có)')};
    `}
    ${when(yes('hasVerification'))`
      Căn cứ Biên bản số: ${text('verification.number', { label: 'Số biên bản xác minh', binding: 'verificationRecord.number', leader: 4 })}/BB-XM lập ngày ${date('verification.on', { label: 'Ngày xác minh', binding: 'verificationRecord.issuedOn' })} xác minh tình tiết của vụ việc vi phạm hành chính;
    `}
    ${delegationBasisFor('XP', ';')}
    ${styled('basis')`Xét thấy việc trưng cầu giám định là cần thiết cho việc xem xét, giải quyết vụ việc vi phạm hành chính.`}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('assessment', 'Điều 1. Trưng cầu giám định')`
    1. Trưng cầu ${longText('expert', { label: 'Người, tổ chức được trưng cầu', hint: 'Họ tên, địa chỉ của người, hoặc tên, địa chỉ của tổ chức được trưng cầu giám định.', required: true })}
    2. Đối tượng cần giám định: ${longText('subjects', { label: 'Đối tượng cần giám định', required: true })}
    3. Nội dung giám định: ${longText('questions', { label: 'Nội dung giám định', hint: 'Các yêu cầu cần có kết luận giám định.', required: true })}
    4. Các tài liệu có liên quan: ${longText('documents', { label: 'Tài liệu có liên quan', hint: 'Tên, số lượng, ký hiệu của tài liệu có liên quan hoặc mẫu so sánh gửi kèm theo.' })}
    5. Thời hạn phải hoàn thành việc giám định: trước ngày ${date('dueOn', { label: 'Hoàn thành giám định trước ngày', required: true })}.
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    ${partyNames('Người vi phạm')}
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Gửi cho ${text('expertName', { label: 'Gửi cho người, tổ chức giám định', hint: 'Họ tên của người, hoặc tên của tổ chức được trưng cầu giám định.', required: true, computed: suggested('leadingName', { text: at('expert') }) })} để thực hiện việc giám định.
    2. Gửi cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm để biết.
    3. Gửi cho ${executor()} để tổ chức thực hiện./.
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} vi phạm`}
`;
