import { again, form, instruction, longText, section, signatures } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { exhibitsTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { officials, recorders } from '../blocks/people.ts';
import { finishedOn, finishedTime, recordClosingBySheets, recordOpeningAs } from '../blocks/record.ts';

const decision = cited('decision', 'destructionDecision', 'QĐ-BTH', 'quyết định buộc tiêu hủy');

/** Biên bản tiêu hủy tang vật, phương tiện vi phạm hành chính. */
export const mbb21 = form({
  code: 'MBB21', symbol: 'BB-BTH', kind: 'record', validFrom: '2022-01-01', title: 'Biên bản tiêu hủy tang vật, phương tiện vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 21',
})`
  ${recordHeader('BB-BTH')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Tiêu hủy tang vật, phương tiện vi phạm hành chính
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} buộc tiêu hủy tang vật, phương tiện vi phạm hành chính.
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1, 2. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Đại diện cơ quan của người có thẩm quyền ra quyết định buộc tiêu hủy tang vật, phương tiện vi phạm hành chính:
    ${recorders()}
    2. Với sự tham gia của:
    ${officials('participants', { label: 'Đại diện cơ quan quản lý chuyên ngành tham gia', itemLabel: 'Người tham gia', hint: 'Họ và tên, chức vụ của người đại diện và tên của cơ quan quản lý chuyên ngành đã nêu trong quyết định buộc tiêu hủy.', min: 1, letters: ['a) ', 'b) '] })}
    ${partyNames('Người vi phạm có tang vật, phương tiện bị tiêu hủy')}
  `}
  ${section('things', '1–4. Tang vật, phương tiện, biện pháp tiêu hủy')`
    Tiến hành tiêu hủy và lập biên bản tiêu hủy tang vật, phương tiện vi phạm hành chính theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}
    1. Tang vật, phương tiện vi phạm hành chính bị tiêu hủy, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện bị tiêu hủy', withoutKind: true })}
    2. Biện pháp tiêu hủy: ${longText('method', { label: 'Biện pháp tiêu hủy', hint: 'Nghiền, đốt, chôn lấp hoặc các biện pháp khác.', required: true })}
    3. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
    4. Việc tiêu hủy tang vật, phương tiện vi phạm hành chính kết thúc vào hồi ${finishedTime}, ngày ${finishedOn}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosingBySheets()`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm có tang vật, phương tiện vi phạm hành chính bị tiêu hủy 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CƠ QUAN', 'QUẢN LÝ CHUYÊN NGÀNH'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm có tang vật, phương tiện vi phạm hành chính bị tiêu hủy`}
`;
