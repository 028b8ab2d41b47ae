import {
  again, at, choice, data, date, flag, form, instruction, is, literal, longText, options, section, styled, suggested, text, when, yes,
} from '../../template/index.ts';
import { thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { exhibitsTable } from '../blocks/exhibits.ts';
import { decisionFooter } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';

/** Quyết định chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự. */
export const mqd33 = form({
  code: 'MQĐ33', symbol: 'QĐ-CHS', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 33',
})`
  ${decisionHeader('QĐ-CHS')}
  ${decisionTitle('Chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự')}
  ${section('basis', 'Căn cứ')`
    Căn cứ Điều 62 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    ${data(
      text('suspension.number', { label: 'Số quyết định tạm đình chỉ thi hành', hint: 'Chỉ khi đang thi hành quyết định xử phạt.', binding: 'suspensionDecision.number', leader: 4 }),
      choice('stage', { label: 'Chuyển khi', options: options({ deciding: 'Đang xem xét để ra quyết định xử phạt', executing: 'Đang thi hành quyết định xử phạt' }), required: true, computed: suggested('filled', { value: at('suspension.number'), then: literal('executing'), otherwise: literal('deciding') }) }),
    )}
    Căn cứ ${when(is('stage', 'deciding'))`Biên bản vi phạm hành chính số: ${text('record.number', { label: 'Số biên bản vi phạm hành chính', binding: 'record.number', required: true, leader: 4 })}/BB-VPHC lập ngày ${date('record.on', { label: 'Ngày lập biên bản', binding: 'record.issuedOn', required: true })}`}${instruction('/ ')}${when(is('stage', 'executing'))`Quyết định số: ${again('suspension.number')}/QĐ-TĐC ngày ${date('suspension.on', { label: 'Ngày quyết định tạm đình chỉ', binding: 'suspensionDecision.issuedOn', required: true })} tạm đình chỉ thi hành quyết định xử phạt vi phạm hành chính`};
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Nơi nhận hồ sơ, người vi phạm')`
    1. Chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm đến: ${longText('transferredTo', { label: 'Chuyển hồ sơ đến', hint: 'Cơ quan tiến hành tố tụng hình sự có thẩm quyền tiếp nhận, xử lý vụ việc.', required: true })} để truy cứu trách nhiệm hình sự đối với ${who} có tên sau đây:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('things', 'Điều 1. Hồ sơ, tang vật chuyển giao')`
    2. Hồ sơ vụ vi phạm chuyển giao được lập thành biên bản kèm theo Quyết định này.
    ${data(flag('exhibitsToo', { label: 'Chuyển giao cả tang vật, phương tiện', hint: 'Khi cơ quan tiến hành tố tụng hình sự đã ra quyết định khởi tố vụ án.' }))}
    ${when(yes('exhibitsToo'))`
      3. Tang vật, phương tiện vi phạm hành chính được chuyển giao, gồm:
      ${exhibitsTable({ label: 'Tang vật, phương tiện được chuyển giao', nameHead: 'Tên tang vật, phương tiện' })}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    1. Gửi cho ${who} ${longText('notified', { label: 'Người được thông báo', hint: 'Họ tên, địa chỉ của cá nhân, hoặc tên, địa chỉ của tổ chức vi phạm.', required: true, leader: 40, computed: suggested('copy', { value: at('violatorName') }) })} để thông báo.
    ${thoseWhoAct(2, 'suspensionDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
`;
