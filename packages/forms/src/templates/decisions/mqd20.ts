import { at, data, date, flag, form, instruction, longText, section, styled, suggested, time, when, yes } from '../../template/index.ts';
import { givenTo, rightToComplain } from '../blocks/addressees.ts';
import { cited } from '../blocks/citation.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, whoActs } from '../blocks/party.ts';
import { holderIn, kindIn, seizedThings, sentAfterParty, someoneKnown, termLengthOf, termUnitOf, termUnitText, towards } from '../blocks/seizure.ts';

const record = cited('seizureRecord', 'seizureRecord', 'BB-TG', 'biên bản tạm giữ');

/** Quyết định tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề. */
export const mqd20 = form({
  code: 'MQĐ20', symbol: 'QĐ-TG', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 20',
})`
  ${decisionHeader('QĐ-TG')}
  ${decisionTitle('Tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 125 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    Căn cứ Biên bản số: ${record.number}/${record.symbol} lập ngày ${record.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề;
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị tạm giữ tang vật, phương tiện, giấy tờ')`
    ${data(kindIn('seizureRecord', 'Tạm giữ', 'Có thay đổi so với biên bản tạm giữ (trả lại một phần; hàng hóa dễ hư hỏng phải xử lý ngay) thì lập biên bản tạm giữ mới kèm theo quyết định.'), holderIn('seizureRecord', 'Tạm giữ của'))}
    1. Tạm giữ ${seizedThings} ${towards}
    ${when(someoneKnown)`
      ${personOrOrganization({ idInOneLine: '; ' })}
    `}
  `}
  ${section('seizure', 'Điều 1. Tang vật, lý do, thời hạn, địa điểm')`
    2. Tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ theo biên bản tạm giữ kèm theo Quyết định này.
    3. Lý do tạm giữ: ${longText('reason', { label: 'Lý do tạm giữ', hint: 'Ghi cụ thể lý do theo từng trường hợp quy định tại khoản 1 Điều 125 Luật Xử lý vi phạm hành chính.', required: true })}
    ${data(termUnitOf('term'))}
    4. Thời hạn tạm giữ: ${termLengthOf('term', { label: 'Thời hạn tạm giữ', hint: 'Phù hợp với điều kiện thực tế, không quá 02 tháng kể từ ngày lập biên bản vi phạm hành chính.', computed: suggested('daysWithin', { from: at('term.from'), to: at('term.to'), unit: at('term.unit') }) })} ${termUnitText('term')}, từ ${time('term.fromTime', { label: 'Từ giờ', placeholder: '……', binding: 'seizureRecord.values.startedTime', required: true })} ngày ${date('term.from', { label: 'Từ ngày', required: true, computed: suggested('copy', { value: at('seizureRecord.on') }) })} đến ngày ${date('term.to', { label: 'Đến ngày', required: true, computed: suggested('seizureEnd', { on: at('term.from') }) })}.
    5. Địa điểm tạm giữ: ${longText('place', { label: 'Địa điểm tạm giữ', hint: 'Ghi rõ địa chỉ nơi tạm giữ.', required: true, leader: 60 })}
    ${data(flag('sealed', { label: 'Có niêm phong tang vật, phương tiện' }))}
    ${when(yes('sealed'))`
      6. Việc niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính được lập thành biên bản kèm theo Quyết định này${instruction(' (nếu có)')}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${when(someoneKnown)`
      ${givenTo('bị áp dụng biện pháp ngăn chặn tạm giữ ', seizedThings)}
      ${rightToComplain('b')}
    `}
    ${sentAfterParty()}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định', { someone: someoneKnown })`${whoActs} bị áp dụng biện pháp ngăn chặn tạm giữ ${seizedThings}`}
`;
