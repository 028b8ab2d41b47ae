import { at, computed, data, date, form, instruction, literal, longText, money, number, section, styled, suggested, text, when } from '../../template/index.ts';
import { deportationBasis } from '../blocks/decree.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle, discoveredBy, stateField } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import {
  additionalTerm, additionalTermUnit, decreeBasis, fined, forCompliance, mainPenalty, sanctionedActs, seizureAndComplaint, sentTo, someRow, someTerm, warnedOnly,
} from '../blocks/penalty.ts';

/** Quyết định xử phạt vi phạm hành chính không lập biên bản. */
export const mqd01 = form({
  code: 'MQĐ01', symbol: 'QĐ-XPHC', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định xử phạt vi phạm hành chính không lập biên bản',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 01',
  givesBack: ['*'],
})`
  ${decisionHeader('QĐ-XPHC')}
  ${decisionTitle('Xử phạt vi phạm hành chính không lập biên bản')}
  ${section('basis', 'Căn cứ')`
    ${data(
      stateField('field', { binding: 'field', required: true }),
      date('discoveredOn', { label: 'Ngày phát hiện hành vi', binding: 'discoveredOn', computed: suggested('copy', { value: at('issuedOn') }) }),
      discoveredBy,
    )}
    Căn cứ Điều 56, Điều 69 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${decreeBasis}
    ${deportationBasis}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị xử phạt')`
    1. Xử phạt vi phạm hành chính theo thủ tục không lập biên bản đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('acts', 'Điều 1. Hành vi vi phạm')`
    ${sanctionedActs}
    4. Địa điểm xảy ra vi phạm: ${text('place', { label: 'Địa điểm xảy ra vi phạm', binding: 'place', required: true })}
    5. Các tình tiết liên quan đến việc giải quyết vi phạm${instruction(' (nếu có)')}: ${longText('circumstances', { label: 'Tình tiết liên quan', computed: suggested('circumstancesText', { violations: at('violations'), list: literal('both'), none: literal('Không') }) })}
  `}
  ${section('penalties', 'Điều 2. Hình thức xử phạt, biện pháp khắc phục')`
    Điều 2. Các hình thức xử phạt và biện pháp khắc phục hậu quả được áp dụng:
    1. Hình thức xử phạt chính: ${mainPenalty}
    ${warnedOnly}
    ${when(fined)`
      Mức tiền phạt: ${money('totalFine', { label: 'Mức tiền phạt', computed: computed('totalFine', { violations: at('violations') }) })}
      (Bằng chữ: ${text('totalFineInWords', { label: 'Mức tiền phạt, bằng chữ', computed: computed('amountInWords', { amount: at('totalFine') }) })})
    `}
    2. Hình thức xử phạt bổ sung${instruction(' (nếu có)')}:
    a) Hình thức xử phạt: ${longText('additionalPenalty.name', { label: 'Hình thức xử phạt bổ sung', hint: 'Tịch thu: tên, đơn vị tính, số lượng, chủng loại, tình trạng. Không thể áp dụng: căn cứ, lý do.', computed: suggested('measureText', { violations: at('violations'), list: literal('additionalPenalties'), none: literal('Không') }) })}
    ${when(someTerm)`
      ${data(additionalTerm)}
      b) Thời hạn thực hiện hình thức xử phạt bổ sung là ${number('additionalPenalty.term', { label: 'Thời hạn hình thức xử phạt bổ sung', min: 1, leader: 4, computed: suggested('longestTerm', { violations: at('violations'), list: literal('additionalPenalties') }) })} ${additionalTermUnit} kể từ ngày nhận được Quyết định này.
    `}
    3. Biện pháp khắc phục hậu quả${instruction(' (nếu có)')}:
    a) Biện pháp: ${longText('remedialMeasure.name', { label: 'Biện pháp khắc phục hậu quả', hint: 'Không thể áp dụng: ghi rõ căn cứ, lý do.', computed: suggested('measureText', { violations: at('violations'), list: literal('remedialMeasures'), none: literal('Không') }) })}
    ${when(someRow('remedialMeasures'))`
      b) Thời hạn thực hiện các biện pháp khắc phục hậu quả là ${number('remedialMeasure.days', { label: 'Thời hạn khắc phục (ngày)', min: 1, leader: 4, computed: suggested('longestTerm', { violations: at('violations'), list: literal('remedialMeasures') }) })} ngày, kể từ ngày nhận được Quyết định này.
    `}
  `}
  ${section('effect', 'Điều 3, Điều 4. Hiệu lực, thi hành')`
    Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 4. Quyết định này được:
    ${forCompliance}
    ${when(fined)`
      a) Trong trường hợp bị xử phạt tiền, ${who} có tên tại Điều 1 nộp tiền phạt tại chỗ cho người đã ra quyết định xử phạt.
      Trường hợp không nộp tiền phạt tại chỗ, thì ${who} có tên tại Điều 1 phải nộp tiền phạt tại ${text('treasury.text', { label: 'Nơi nộp tiền phạt', hint: 'Tên, địa chỉ Kho bạc nhà nước hoặc ngân hàng thương mại được ủy nhiệm thu.', binding: 'unit.treasuryText' })}
      hoặc nộp tiền phạt vào tài khoản số: ${text('treasury.account', { label: 'Tài khoản số', binding: 'unit.treasury.account', leader: 30 })} của ${text('treasury.name', { label: 'Kho bạc nhà nước', binding: 'unit.treasury.name', leader: 30 })}
      trong thời hạn 10 ngày, kể từ ngày nhận được Quyết định này.
    `}
    ${seizureAndComplaint}
    ${sentTo}
  `}
  ${decisionFooter('- Như Điều 4;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} bị xử phạt`}
`;
