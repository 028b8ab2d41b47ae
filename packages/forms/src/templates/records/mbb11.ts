import { again, form, longText, section, signatures } from '../../template/index.ts';
import { absentOrRefused, enforced } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { coordinators, letter, localRepresentative, recorders, witnesses } from '../blocks/people.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningByDayAt } from '../blocks/record.ts';

const decision = enforced();

/** Biên bản cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả. */
export const mbb11 = form({
  code: 'MBB11', symbol: 'BB-CCXP', kind: 'record', title: 'Biên bản cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 11',
})`
  ${recordHeader('BB-CCXP')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả.
    ${recordOpeningByDayAt('enforcementDecision', ' tại')}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Đại diện cơ quan chủ trì tiến hành cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả:
    ${recorders()}
    ${coordinators}
    3. Với sự chứng kiến của:
    ${witnesses({ min: 1, item: letter('a') })}
    ${localRepresentative('b) ')}
  `}
  ${section('violator', '1. Người bị cưỡng chế')`
    Tiến hành cưỡng chế và lập biên bản cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: '; ' })}
  `}
  ${section('result', '2, 3. Biện pháp, kết quả')`
    2. Biện pháp cưỡng chế: Buộc thực hiện biện pháp khắc phục hậu quả do vi phạm hành chính gây ra.
    3. Kết quả thực hiện Quyết định cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả số: ${again('decision.number')}/${again('decision.symbol')}: ${longText('result', { label: 'Kết quả thực hiện', hint: 'Kết quả thực hiện từng biện pháp khắc phục hậu quả đã nêu trong quyết định cưỡng chế.', required: true, leader: 300 })}
  `}
  ${section('end', '4. Kết thúc')`
    4. Việc cưỡng chế buộc thực hiện biện pháp khắc phục hậu quả kết thúc hồi ${finishedTime}, ngày ${finishedOn}
    ${recordClosingBySheets('02')`giao cho ông (bà) ${again('respondent')} là ${whoActs} bị cưỡng chế 01 bản, 01 bản chuyển cơ quan đã ra quyết định cưỡng chế.`}
    ${notSigned(absentOrRefused, { flag: 'Có người vắng mặt hoặc từ chối ký' })`là ${whoActs} bị cưỡng chế `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC BỊ CƯỠNG CHẾ'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CƠ QUAN', 'PHỐI HỢP CƯỠNG CHẾ'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} bị cưỡng chế`}
`;
