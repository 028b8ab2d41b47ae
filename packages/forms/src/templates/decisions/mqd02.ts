import {
  at, combobox, data, date, flag, form, instruction, literal, longText, number, section, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import { deportationBasis } from '../blocks/decree.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, Who, who, whoActs } from '../blocks/party.ts';
import {
  additionalTerm, additionalTermUnit, decreeBasis, fined, fineTotals, forCompliance, mainPenalty, sanctionedActs, seizureAndComplaint, sentTo, someRow, someTerm, warnedOnly,
} from '../blocks/penalty.ts';
import { reimbursement } from '../blocks/remedy.ts';

/** Quyết định xử phạt vi phạm hành chính. */
export const mqd02 = form({
  code: 'MQĐ02', symbol: 'QĐ-XPHC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định xử phạt vi phạm hành chính (sử dụng cho cả trường hợp một hoặc nhiều cá nhân/tổ chức thực hiện một hoặc nhiều hành vi vi phạm hành chính)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 02',
  givesBack: ['violations.fine', 'violations.fineReason'],
})`
  ${decisionHeader('QĐ-XPHC')}
  ${decisionTitle('Xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 57, Điều 68, Điều 70, Điều 78, Điều 85 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${decreeBasis}
    ${deportationBasis}
    Căn cứ Biên bản vi phạm hành chính số: ${text('record.number', { label: 'Số biên bản vi phạm hành chính', binding: 'record.number', required: true, leader: 4 })}/BB-VPHC lập ngày ${date('record.on', { label: 'Ngày lập biên bản', binding: 'record.issuedOn', required: true })};
    ${data(
      flag('hasHearing', { label: 'Có phiên giải trình trực tiếp', computed: suggested('filled', { value: at('hearing.number') }) }),
      flag('hasVerification', { label: 'Có xác minh tình tiết', computed: suggested('filled', { value: at('verification.number') }) }),
    )}
    ${when(yes('hasHearing'))`
      Căn cứ Biên bản phiên giải trình trực tiếp số: ${text('hearing.number', { label: 'Số biên bản phiên giải trình', binding: 'hearingRecord.number', leader: 4 })}/BB-GTTT lập ngày ${date('hearing.on', { label: 'Ngày phiên giải trình', binding: 'hearingRecord.issuedOn' })}${instruction(' (nếu có)')};
    `}
    ${when(yes('hasVerification'))`
      Căn cứ Biên bản số: ${text('verification.number', { label: 'Số biên bản xác minh', binding: 'verificationRecord.number', leader: 4 })}/BB-XM lập ngày ${date('verification.on', { label: 'Ngày xác minh', binding: 'verificationRecord.issuedOn' })} xác minh tình tiết của vụ việc vi phạm hành chính${instruction(' (nếu có)')};
    `}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị xử phạt')`
    1. Xử phạt vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('acts', 'Điều 1. Hành vi, tình tiết, mức tiền phạt')`
    ${sanctionedActs}
    4. Các tình tiết tăng nặng${instruction(' (nếu có)')}: ${longText('aggravating', { label: 'Tình tiết tăng nặng', computed: suggested('circumstancesText', { violations: at('violations'), list: literal('aggravating'), none: literal('Không') }) })}
    5. Các tình tiết giảm nhẹ${instruction(' (nếu có)')}: ${longText('mitigating', { label: 'Tình tiết giảm nhẹ', computed: suggested('circumstancesText', { violations: at('violations'), list: literal('mitigating'), none: literal('Không') }) })}
  `}
  ${section('penalties', 'Điều 1. Hình thức xử phạt, biện pháp khắc phục')`
    6. Bị áp dụng hình thức xử phạt, biện pháp khắc phục hậu quả như sau:
    a) Hình thức xử phạt chính: ${mainPenalty}
    ${fineTotals}
    ${warnedOnly}
    Cụ thể: ${longText('mainPenaltyDetail', { label: 'Hình thức xử phạt chính, cụ thể', hint: 'Phạt tiền: bằng số và bằng chữ; nhiều hành vi: từng hành vi và tổng số. Tước quyền, đình chỉ: thời hạn, thời điểm. Tịch thu: số lượng, giá trị.', required: true, computed: suggested('fineText', { violations: at('violations'), total: at('totalFine') }) })}
    b) Hình thức xử phạt bổ sung${instruction(' (nếu có)')}: ${text('additionalPenalty.name', { label: 'Hình thức xử phạt bổ sung', computed: suggested('measureNames', { violations: at('violations'), list: literal('additionalPenalties'), none: literal('Không') }) })}
    ${when(someRow('additionalPenalties'))`
      Cụ thể: ${longText('additionalPenalty.detail', { label: 'Hình thức xử phạt bổ sung, cụ thể', hint: 'Tước quyền, đình chỉ: thời hạn, thời điểm. Tịch thu: tên, đơn vị tính, số lượng, chủng loại, tình trạng. Không thể áp dụng: căn cứ, lý do.', computed: suggested('measureText', { violations: at('violations'), list: literal('additionalPenalties') }) })}
    `}
    ${when(someTerm)`
      ${data(additionalTerm)}
      Thời hạn thực hiện hình thức xử phạt bổ sung là ${number('additionalPenalty.term', { label: 'Thời hạn hình thức xử phạt bổ sung', min: 1, leader: 4, computed: suggested('longestTerm', { violations: at('violations'), list: literal('additionalPenalties') }) })} ${additionalTermUnit}, kể từ ngày nhận được Quyết định này.
    `}
    c) Biện pháp khắc phục hậu quả${instruction(' (nếu có)')}: ${text('remedialMeasure.name', { label: 'Biện pháp khắc phục hậu quả', computed: suggested('measureNames', { violations: at('violations'), list: literal('remedialMeasures'), none: literal('Không') }) })}
    ${when(someRow('remedialMeasures'))`
      Cụ thể: ${longText('remedialMeasure.detail', { label: 'Biện pháp khắc phục hậu quả, cụ thể', hint: 'Không thể áp dụng: ghi rõ căn cứ, lý do. Tiêu hủy là biện pháp cuối cùng được áp dụng.', computed: suggested('measureText', { violations: at('violations'), list: literal('remedialMeasures') }) })}
      Thời hạn thực hiện biện pháp khắc phục hậu quả ${number('remedialMeasure.days', { label: 'Thời hạn khắc phục (ngày)', hint: 'Thời gian phù hợp để thực hiện từng biện pháp.', min: 1, leader: 4, computed: suggested('longestTerm', { violations: at('violations'), list: literal('remedialMeasures') }) })} ngày, kể từ ngày nhận được Quyết định này.
      Những nội dung trực tiếp liên quan đến việc thực hiện biện pháp khắc phục hậu quả${instruction(' (nếu có)')}: ${longText('remedialMeasure.related', { label: 'Nội dung liên quan đến việc khắc phục', hint: 'Trách nhiệm của cá nhân, tổ chức có liên quan; thủ tục; báo cáo kết quả thực hiện.' })}
      Mọi chi phí tổ chức thi hành biện pháp khắc phục hậu quả do ${who} bị xử phạt có tên tại Điều này chi trả.
    `}
    ${data(flag('reimbursement.due', { label: 'Phải hoàn trả kinh phí cho cơ quan đã khắc phục' }))}
    ${when(yes('reimbursement.due'))`
      ${reimbursement('', 'Điều này')}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ${combobox('effectiveFrom', { label: 'Hiệu lực kể từ', hint: 'Thường là «ngày ký»; trường hợp khác ghi ngày, tháng, năm. Có tước giấy phép: ngày bàn giao giấy phép.', initial: 'ngày ký', required: true })}.
    Điều 3. Quyết định này được:
    ${forCompliance}
    ${when(fined)`
      a) ${Who} bị xử phạt có tên tại Điều 1 phải nộp tiền phạt tại ${text('treasury.text', { label: 'Nơi nộp tiền phạt', hint: 'Tên, địa chỉ Kho bạc nhà nước hoặc ngân hàng thương mại được ủy nhiệm thu.', binding: 'unit.treasuryText' })}
      hoặc nộp tiền phạt vào tài khoản số: ${text('treasury.account', { label: 'Tài khoản số', binding: 'unit.treasury.account', leader: 30 })} của ${text('treasury.name', { label: 'Kho bạc nhà nước', binding: 'unit.treasury.name', leader: 30 })}
      trong thời hạn ${number('paymentDays', { label: 'Thời hạn nộp (ngày)', min: 1, leader: 4, computed: suggested('paymentDays', { on: at('issuedOn') }) })} ngày, kể từ ngày nhận được Quyết định này.
      ${data(flag('paidOnSpot', { label: 'Nộp tiền phạt tại chỗ' }))}
      ${when(yes('paidOnSpot'))`
        Hoặc ${who} bị xử phạt có tên tại Điều 1 nộp tiền phạt tại chỗ cho người đã ra quyết định xử phạt theo quy định tại khoản 2 Điều 78 Luật Xử lý vi phạm hành chính.
      `}
    `}
    ${seizureAndComplaint}
    ${sentTo}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị xử phạt`}
`;
