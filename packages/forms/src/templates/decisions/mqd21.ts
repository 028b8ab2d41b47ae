import { again, at, choice, data, date, form, literal, longText, options, section, styled, suggested, when } from '../../template/index.ts';
import { givenTo, rightToComplain } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, whoActs } from '../blocks/party.ts';
import { holderIn, kindIn, seizedThings, seizureDecisionBasis, sentAfterParty, someoneKnown, termLengthOf, termUnitOf, termUnitText, towards } from '../blocks/seizure.ts';

/** Quyết định kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề. */
export const mqd21 = form({
  code: 'MQĐ21', symbol: 'QĐ-KDTG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 21',
})`
  ${decisionHeader('QĐ-KDTG')}
  ${decisionTitle('Kéo dài thời hạn tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 125 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${seizureDecisionBasis}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị kéo dài thời hạn tạm giữ')`
    ${data(kindIn('seizureDecision', 'Kéo dài thời hạn tạm giữ'), holderIn('seizureDecision', 'Tạm giữ của'))}
    1. Kéo dài thời hạn tạm giữ ${seizedThings} theo Quyết định số: ${again('seizureDecision.number')}/${again('seizureDecision.symbol')} ${towards}
    ${when(someoneKnown)`
      ${personOrOrganization({ idInOneLine: '; ' })}
    `}
  `}
  ${section('term', 'Điều 1. Thời hạn, lý do kéo dài')`
    ${data(termUnitOf('before', { label: 'Đơn vị thời hạn đang tạm giữ', binding: 'seizureDecision.values.term.unit' }))}
    2. Đang bị áp dụng biện pháp ngăn chặn tạm giữ ${seizedThings} theo Quyết định số: ${again('seizureDecision.number')}/${again('seizureDecision.symbol')}, có thời hạn tạm giữ là ${termLengthOf('before', { label: 'Thời hạn đang tạm giữ', hint: 'Như đã ghi trong quyết định tạm giữ.', binding: 'seizureDecision.values.term.length' })} ${termUnitText('before')}, từ ngày ${date('before.from', { label: 'Tạm giữ từ ngày', binding: 'seizureDecision.values.term.from', required: true })} đến ngày ${date('before.to', { label: 'Tạm giữ đến ngày', binding: 'seizureDecision.values.term.to', required: true })}.
    3. Lý do kéo dài thời hạn tạm giữ: ${longText('reason', { label: 'Lý do kéo dài', hint: 'Ghi cụ thể lý do theo từng trường hợp quy định tại khoản 8 Điều 125 Luật Xử lý vi phạm hành chính.', required: true })}
    ${data(
      choice('extension', { label: 'Kéo dài tối đa đến', hint: 'Theo khoản 8 Điều 125 Luật Xử lý vi phạm hành chính, tính từ ngày tạm giữ.', options: options({ 'one-month': 'Hết 01 tháng từ ngày tạm giữ', 'two-months': 'Hết 02 tháng từ ngày tạm giữ' }), initial: 'one-month' }),
      termUnitOf('term', { label: 'Đơn vị thời hạn kéo dài' }),
    )}
    4. Thời hạn kéo dài là: ${termLengthOf('term', { label: 'Thời hạn kéo dài', hint: 'Tổng thời hạn tạm giữ không quá 02 tháng, kể từ ngày lập biên bản vi phạm hành chính.', computed: suggested('daysWithin', { from: at('term.from'), to: at('term.to'), unit: at('term.unit'), inclusive: literal(true) }) })} ${termUnitText('term')}, từ ngày ${date('term.from', { label: 'Kéo dài từ ngày', required: true, computed: suggested('dayAfter', { on: at('before.to') }) })} đến ngày ${date('term.to', { label: 'Kéo dài đến ngày', required: true, computed: suggested('seizureEnd', { on: at('before.from'), extension: at('extension') }) })}.
    5. Việc kéo dài thời hạn tạm giữ đã thông báo cho ${longText('notified', { label: 'Đã thông báo cho', hint: 'Họ và tên của người, hoặc tên, địa chỉ của cơ quan, tổ chức được thông báo.', computed: suggested('copy', { value: at('violatorName') }) })}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${when(someoneKnown)`
      ${givenTo('bị kéo dài thời hạn tạm giữ ', seizedThings)}
      ${rightToComplain('b')}
    `}
    ${sentAfterParty('seizureDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định', { someone: someoneKnown })`${whoActs} bị kéo dài thời hạn áp dụng biện pháp ngăn chặn tạm giữ ${seizedThings} theo thủ tục hành chính`}
`;
