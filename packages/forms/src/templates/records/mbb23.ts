import { address, again, choice, form, instruction, longText, repeat, section, signatures, text } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { genders, recordHeader } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { finishedOn, finishedTime, recordClosingBySheets, recordOpeningAs } from '../blocks/record.ts';
import { found, searchGround, searchUrgency } from '../blocks/search-record.ts';

const decision = cited('decision', 'personSearchDecision', 'QĐ-KN', 'quyết định khám người');
const searched = 'cá nhân vi phạm pháp luật bị áp dụng biện pháp ngăn chặn khám người theo thủ tục hành chính';

/** Biên bản khám người theo thủ tục hành chính: by decision, or at once where there is no time for one. */
export const mbb23 = form({
  code: 'MBB23', symbol: 'BB-KN', kind: 'record', validFrom: '2022-01-01', partyFrom: 'personSearchDecision', title: 'Biên bản khám người theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 23',
})`
  ${recordHeader('BB-KN')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    ${searchUrgency}
    # BIÊN BẢN
    ## Khám người theo thủ tục hành chính
    ${searchGround(decision, 'về việc khám người theo thủ tục hành chính', 'khoản 2 Điều 127')}
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1, 2. Người khám, người chứng kiến')`
    Chúng tôi gồm:
    ${recorders({ item: '1. ', label: 'Người khám', itemLabel: 'Người khám' })}
    2. Với sự chứng kiến của:
    ${repeat('witnesses', { label: 'Người chứng kiến', itemLabel: 'Người chứng kiến', binding: 'witness', min: 1 })`
      Họ và tên: ${text('fullName', { label: 'Họ và tên', binding: '.fullName', required: true })} Giới tính: ${choice('gender', { label: 'Giới tính', hint: 'Người chứng kiến phải cùng giới tính với người khám và người bị khám.', options: genders, binding: '.gender', required: true, leader: 10 })}
      Nghề nghiệp: ${text('occupation', { label: 'Nghề nghiệp', binding: '.occupation' })}
      Địa chỉ: ${address('address', { label: 'Địa chỉ', binding: '.address', leader: 60 })}
    `}
  `}
  ${section('violator', '1. Người bị khám')`
    Tiến hành khám người và lập biên bản khám người theo thủ tục hành chính đối với ông (bà) có tên sau đây:
    ${personOnly({ item: '1. ', afterIdNumber: ';', label: 'Người bị khám' })}
  `}
  ${section('result', '2–6. Kết quả khám, ý kiến')`
    2. Sau khi khám người, chúng tôi phát hiện được: ${found}
    3. Ý kiến trình bày của người bị khám: ${longText('violatorStatement', { label: 'Ý kiến của người bị khám' })}
    4. Ý kiến trình bày của người chứng kiến: ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến' })}
    5. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
    6. Việc khám người kết thúc vào hồi ${finishedTime}, ngày ${finishedOn}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosingBySheets('02')`giao cho ông (bà) ${again('respondent')} là ${searched} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN BỊ KHÁM NGƯỜI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${searched}`}
`;
