import { address, again, at, data, form, section, signatures, styled, suggested, text, type Blank } from '../../template/index.ts';
import { absentOrRefused, amountKind, enforced, owner, ownerActs, purposeOf } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { coordinators, letter, localRepresentative, recorders, witnesses } from '../blocks/people.ts';
import { propertyTable } from '../blocks/property.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningByDayAt } from '../blocks/record.ts';

const decision = enforced('distraintDecision');
const finishedByDay: Blank = { ...finishedTime, field: { ...finishedTime.field, hint: 'Kê biên để bán đấu giá phải thực hiện vào ban ngày, từ 08 giờ đến 17 giờ.' } };

/** Biên bản cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt, phải hoàn trả. */
export const mbb12 = form({
  code: 'MBB12', symbol: 'BB-CCXP', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền phạt/phải hoàn trả',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 12',
})`
  ${recordHeader('BB-CCXP')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ${data(purposeOf('distraintDecision'))}
    ${styled('heading')`Cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}`}
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}.
    ${recordOpeningByDayAt('distraintDecision')}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Chủ trì thực hiện việc kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}:
    ${recorders()}
    ${coordinators}
    3. Với sự chứng kiến của:
    ${owner}
    a) Họ và tên: ${again('owner.fullName')} Nghề nghiệp: ${text('owner.occupation', { label: 'Nghề nghiệp của người có tài sản', computed: suggested('chosen', { by: at('owner.as'), person: at('violator.occupation'), organization: at('violator.representative.title') }), leader: 14 })}
    Địa chỉ: ${address('owner.address', { label: 'Địa chỉ của người có tài sản', computed: suggested('chosen', { by: at('owner.as'), person: at('violator.address'), organization: at('violator.headOffice') }), leader: 60 })}
    ${witnesses({ min: 1, item: letter('b') })}
    ${localRepresentative('c) ', 'Đại diện Ủy ban nhân dân cấp xã nơi có tài sản bị kê biên, hoặc đại diện cơ quan, tổ chức nơi cá nhân có tài sản bị kê biên đang làm việc.')}
  `}
  ${section('violator', '1. Người bị cưỡng chế')`
    Tiến hành cưỡng chế và lập biên bản cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${amountKind} theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')} đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: ' ' })}
  `}
  ${section('property', '2, 3. Biện pháp, tài sản kê biên')`
    2. Biện pháp cưỡng chế áp dụng: Kê biên tài sản có giá trị tương ứng với số tiền ${amountKind} để bán đấu giá.
    3. Các tài sản được kê biên, gồm:
    ${propertyTable('Tài sản được kê biên')}
  `}
  ${section('end', '4. Kết thúc')`
    4. Việc cưỡng chế kết thúc hồi ${finishedByDay}, ngày ${finishedOn}
    ${recordClosingBySheets('02')`giao cho ông (bà) ${again('owner.fullName')} là ${ownerActs} 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned(absentOrRefused, { flag: 'Có người vắng mặt hoặc từ chối ký', name: again('owner.fullName') })`là ${ownerActs} `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CÓ TÀI SẢN BỊ KÊ BIÊN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CƠ QUAN', 'PHỐI HỢP CƯỠNG CHẾ'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CHÍNH QUYỀN/CƠ QUAN', 'CỦA CÁ NHÂN BỊ CƯỠNG CHẾ'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${ownerActs}`}
`;
