import { again, alternative, at, blocks, choice, computed, data, form, is, longText, money, options, section, signatures, styled, suggested, text, when } from '../../template/index.ts';
import { absentOrRefused, enforced, executes, purposeOf } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { coordinators, letter, localRepresentative, recorders, witnesses } from '../blocks/people.ts';
import { propertyTable } from '../blocks/property.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningByDayAt } from '../blocks/record.ts';

const decision = enforced();
const holderActs = alternative('holder.kind', { person: 'cá nhân', organization: 'người đại diện của tổ chức' });

/** Who did not sign: the one who owes, the one who holds his money, or both. */
const whoRefused = blocks`là ${when(is('refused.who', 'violator', 'both'))`${whoActs} bị cưỡng chế`}${when(is('refused.who', 'both'))`, là `}${when(is('refused.who', 'holder', 'both'))`${holderActs} đang giữ tiền, tài sản`} `;

/** Biên bản cưỡng chế thu tiền, tài sản do cá nhân, tổ chức khác đang giữ. */
export const mbb10 = form({
  code: 'MBB10', symbol: 'BB-CCXP', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản cưỡng chế thu tiền, tài sản để thi hành quyết định xử phạt vi phạm hành chính/hoàn trả kinh phí',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 10',
})`
  ${recordHeader('BB-CCXP')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ${data(purposeOf('enforcementDecision'))}
    ${styled('heading')`Cưỡng chế thu tiền, tài sản để ${executes}`}
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} cưỡng chế thu tiền, tài sản để ${executes}.
    ${recordOpeningByDayAt('enforcementDecision', ' tại')}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Đại diện cơ quan chủ trì tiến hành cưỡng chế thu tiền, tài sản để ${executes}:
    ${recorders()}
    ${coordinators}
    3. Với sự chứng kiến của:
    ${witnesses({ min: 1, item: letter('a') })}
    ${localRepresentative('b) ')}
  `}
  ${section('violator', '1. Người bị cưỡng chế')`
    Tiến hành cưỡng chế và lập biên bản cưỡng chế thu tiền, tài sản để ${executes} theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: ' ' })}
  `}
  ${section('holder', '2, 3. Bên đang giữ tiền, tài sản; biện pháp')`
    ${data(choice('holder.kind', { label: 'Bên đang giữ tiền, tài sản là', initial: 'organization', required: true, options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'enforcementDecision.values.holder.kind' }))}
    2. ${alternative('holder.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} đang giữ tiền, tài sản: ${text('holder.name', { label: 'Bên đang giữ tiền, tài sản', hint: 'Họ và tên của cá nhân, tên của tổ chức đang giữ tiền, tài sản của đối tượng bị cưỡng chế.', binding: 'enforcementDecision.values.holder.name', required: true })}
    Địa chỉ: ${longText('holder.address', { label: 'Địa chỉ của bên đang giữ', hint: 'Địa chỉ liên hệ.', binding: 'enforcementDecision.values.holder.address', leader: 60 })}
    ${data(text('holder.representative', { label: 'Người làm việc của bên đang giữ', hint: 'Họ và tên của cá nhân, hoặc của người đại diện của tổ chức đang giữ tiền, tài sản.', required: true }))}
    3. Biện pháp cưỡng chế: Thu tiền, tài sản của đối tượng bị cưỡng chế ${executes} sau khi vi phạm cố tình tẩu tán tài sản cho cá nhân, tổ chức khác giữ.
  `}
  ${section('collected', '4. Số tiền, tài sản phải thu')`
    ${data(choice('collected', { label: 'Phải thu', initial: 'money', binding: 'enforcementDecision.values.collected', required: true, options: options({ money: 'Tiền', property: 'Tài sản', both: 'Cả tiền và tài sản' }) }))}
    4. Số tiền, tài sản phải thu, gồm:
    ${when(is('collected', 'money', 'both'))`
      a) Về tiền mặt:
      Loại tiền: ${text('currency', { label: 'Loại tiền', hint: 'Đồng Việt Nam hoặc ngoại tệ.', initial: 'Đồng Việt Nam' })}
      Số tiền: ${money('amount', { label: 'Số tiền phải thu', binding: 'enforcementDecision.values.amount' })}
      (Bằng chữ: ${text('amountInWords', { label: 'Số tiền phải thu, bằng chữ', computed: computed('amountInWords', { amount: at('amount') }) })})
    `}
    ${when(is('collected', 'property', 'both'))`
      ${styled('point')`${alternative('collected', { property: 'a', both: 'b' }, 'b')}) Về tài sản:`}
      ${propertyTable('Tài sản phải thu', 'enforcementDecision.values.property')}
    `}
  `}
  ${section('end', '5. Kết thúc')`
    5. Việc cưỡng chế kết thúc hồi ${finishedTime}, ngày ${finishedOn}
    ${recordClosingBySheets('03')`giao cho ông (bà) ${again('respondent')} là ${whoActs} bị cưỡng chế 01 bản, ông (bà) ${again('holder.representative')} là ${holderActs} đang giữ tiền, tài sản 01 bản, 01 bản lưu hồ sơ.`}
    ${data(choice('refused.who', { label: 'Người vắng mặt hoặc từ chối ký là', initial: 'violator', options: options({ violator: 'Người bị cưỡng chế', holder: 'Bên đang giữ tiền, tài sản', both: 'Cả hai' }) }))}
    ${notSigned(absentOrRefused, { flag: 'Có người vắng mặt hoặc từ chối ký', name: text('refused.name', { label: 'Người vắng mặt hoặc từ chối ký', required: true, computed: suggested('copy', { value: at('respondent') }) }) })`${whoRefused}`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC BỊ CƯỠNG CHẾ'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC GIỮ TIỀN, TÀI SẢN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['ĐẠI DIỆN CƠ QUAN', 'PHỐI HỢP CƯỠNG CHẾ'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} bị cưỡng chế, ${holderActs} đang giữ tiền, tài sản`}
`;
