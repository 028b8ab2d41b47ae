import { again, data, form, section, signatures } from '../../template/index.ts';
import { absentOrRefused, amountKind, enforced, owner, ownerActs, purposeOf } from '../blocks/enforcement-records.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { officials, recorders } from '../blocks/people.ts';
import { propertyTable } from '../blocks/property.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningByDayAt } from '../blocks/record.ts';
import { keepers, sourceKind, sourceNoun, sources } from '../blocks/sources.ts';

const decision = enforced('distraintDecision');

/** Biên bản chuyển giao tài sản đã kê biên để bán đấu giá. */
export const mbb14 = form({
  code: 'MBB14', symbol: 'BB-GTSĐG', kind: 'record', title: 'Biên bản chuyển giao tài sản đã kê biên để bán đấu giá', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 14',
})`
  ${recordHeader('BB-GTSĐG')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Chuyển giao tài sản đã kê biên để bán đấu giá
    ${data(purposeOf('distraintDecision'))}
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} cưỡng chế kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}.
    ${recordOpeningByDayAt('distraintRecord', ' tại')}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Chủ trì thực hiện kê biên tài sản có giá trị tương ứng với số tiền ${amountKind}:
    ${recorders()}
    ${sourceKind(keepers, 'safekeepingRecord.values')}
    2. Bên bàn giao - ${sourceNoun('keepers')} được giao bảo quản tài sản:
    ${sources(keepers, 'safekeepingRecord.values')}
    3. Bên tiếp nhận:
    ${officials('receivers', { label: 'Bên tiếp nhận', itemLabel: 'Người đại diện', hint: 'Họ và tên của người đại diện và tên của tổ chức bán đấu giá chuyên nghiệp trên địa bàn tỉnh, thành phố nơi có tài sản bị kê biên.', agencyOrOrganization: true, min: 1 })}
  `}
  ${section('violator', '1. Người có tài sản bị kê biên')`
    Tiến hành chuyển giao và lập biên bản chuyển giao tài sản đã kê biên để bán đấu giá của ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
    ${owner}
  `}
  ${section('property', '2. Tài sản chuyển giao')`
    2. Các tài sản đã kê biên được chuyển giao để bán đấu giá, gồm:
    ${propertyTable('Tài sản chuyển giao', 'distraintRecord.values.property')}
  `}
  ${section('end', '3. Kết thúc')`
    3. Việc chuyển giao tài sản đã kê biên để bán đấu giá kết thúc hồi ${finishedTime}, ngày ${finishedOn}
    ${recordClosingBySheets(4)`giao cho ông (bà) ${again('owner.fullName')} là ${ownerActs} 01 bản, bên bàn giao giữ 01 bản, bên tiếp nhận giữ 01 bản và 01 bản lưu hồ sơ.`}
    ${notSigned(absentOrRefused, { flag: 'Có người vắng mặt hoặc từ chối ký', name: again('owner.fullName') })`là ${ownerActs} `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CÓ TÀI SẢN BỊ KÊ BIÊN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['BÊN BÀN GIAO'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['BÊN TIẾP NHẬN'], note: '(Ký, ghi rõ họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${ownerActs}`}
`;
