import { again, alternative, at, choice, computed, data, flag, form, instruction, literal, money, options, section, styled, suggested, text, when, yes } from '../../template/index.ts';
import { rightToComplain, sentToExecute, sentToKnow } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { givenBack, penaltyDecisionBasis, requestBasis, whoSmall } from '../blocks/execution.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';

const postponement = cited('postponement', 'postponementDecision', 'QĐ-HQĐPT', 'quyết định hoãn', true);

/** What is granted: a part is remitted, what is left, or the whole. */
const granted = alternative('granted', { reduction: 'giảm', rest: 'miễn phần còn lại', all: 'miễn toàn bộ' });
const Granted = alternative('granted', { reduction: 'Giảm', rest: 'Miễn phần còn lại', all: 'Miễn toàn bộ' });
const symbols = { reduction: 'QĐ-GTP', rest: 'QĐ-MTP', all: 'QĐ-MTP' };

/** Quyết định giảm/miễn phần còn lại/miễn toàn bộ tiền phạt vi phạm hành chính. */
export const mqd04 = form({
  code: 'MQĐ04', symbol: 'QĐ-GMTP', kind: 'decision', title: 'Quyết định giảm/miễn phần còn lại/miễn toàn bộ tiền phạt vi phạm hành chính', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 04',
})`
  ${decisionHeader('QĐ-GMTP', alternative('granted', symbols, 'QĐ-GMTP'))}
  # QUYẾT ĐỊNH
  ## ${Granted} tiền phạt vi phạm hành chính
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${data(
      choice('granted', { label: 'Nội dung quyết định', hint: 'Giảm một phần, miễn phần còn lại, hoặc miễn toàn bộ tiền phạt.', options: options({ reduction: 'Giảm tiền phạt', rest: 'Miễn phần còn lại', all: 'Miễn toàn bộ' }), initial: 'reduction', required: true }),
      text('symbol', { label: 'Ký hiệu', hint: 'Theo nội dung quyết định.', computed: suggested('chosen', { by: at('granted'), reduction: literal(symbols.reduction), rest: literal(symbols.rest), all: literal(symbols.all) }) }),
      money('fine', { label: 'Tổng số tiền phạt', hint: 'Theo quyết định xử phạt.', binding: 'penaltyDecision.values.totalFine' }),
      flag('postponed', { label: 'Đã được hoãn thi hành', computed: suggested('filled', { value: at('postponement.number') }) }),
    )}
    Căn cứ Điều 77 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${penaltyDecisionBasis}
    ${when(yes('postponed'))`
      Căn cứ Quyết định số: ${postponement.number}/${postponement.symbol} ngày ${postponement.on} hoãn thi hành quyết định phạt tiền;
    `}
    ${requestBasis(granted, ' tiền phạt vi phạm hành chính')}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người được giảm, miễn')`
    1. ${Granted} tiền phạt vi phạm hành chính theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('amount', 'Điều 1. Số tiền, trả lại giấy tờ, tang vật')`
    2. Số tiền phạt mà ${who} ${again('violatorName')} được ${granted} là: ${money('amount', { label: 'Số tiền được giảm, miễn', hint: 'Miễn toàn bộ hoặc phần còn lại: số tiền phạt chưa nộp.', required: true, min: 1, computed: suggested('amountRemitted', { granted: at('granted'), fine: at('fine') }) })}${instruction(' đồng')}
    (Bằng chữ: ${text('amountInWords', { label: 'Bằng chữ', computed: computed('amountInWords', { amount: at('amount') }) })}).
    ${givenBack(whoSmall)}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} được ${granted} tiền phạt vi phạm hành chính có tên tại Điều 1 Quyết định này để chấp hành.
    ${rightToComplain(undefined, whoSmall)}
    ${sentToExecute('2', 'penaltyDecision')}
    ${sentToKnow('3', 'penaltyDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} được ${granted} tiền phạt vi phạm hành chính`}
`;
