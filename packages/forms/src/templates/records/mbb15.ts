import { again, at, data, flag, form, is, longText, not, section, signatures, suggested, when, yes } from '../../template/index.ts';
import { exhibitsTable, licencesTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { recorders, witnesses } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';
import { personOrOrganization, whoActs } from '../blocks/party.ts';
import { bySeizedFrom, seizedFrom, seizedKind, seizedThings } from '../blocks/seizure.ts';

/** Biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề. */
export const mbb15 = form({
  code: 'MBB15', symbol: 'BB-TG', kind: 'record', validFrom: '2022-01-01', givesBack: ['*'],
  title: 'Biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 15',
})`
  ${recordHeader('BB-TG')}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN
    ## Tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề
    ${recordOpening}
  `}
  ${section('present', 'Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    ${data(flag('hasWitness', { label: 'Có người chứng kiến', hint: 'Bắt buộc khi không xác định được đối tượng vi phạm, hoặc người vi phạm không ký biên bản.', computed: suggested('filled', { value: at('witnesses') }) }))}
    2. Với sự chứng kiến của:
    ${when(yes('hasWitness'))`
      ${witnesses({ min: 1 })}
    `}
  `}
  ${section('violator', '1. Người vi phạm')`
    ${data(seizedKind, seizedFrom)}
    Tiến hành tạm giữ và lập biên bản tạm giữ ${seizedThings} ${bySeizedFrom({ person: 'của ông (bà) có tên sau đây:', organization: 'của tổ chức có tên sau đây:', unknown: 'nhưng không xác định được cá nhân/tổ chức vi phạm.' }, 'của/nhưng')}
    ${when(not(is('seizedFrom', 'unknown')))`
      ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
    `}
  `}
  ${section('things', '2, 3. Tang vật, phương tiện, giấy phép, chứng chỉ')`
    2. Tang vật, phương tiện vi phạm hành chính bị tạm giữ, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện vi phạm hành chính bị tạm giữ' })}
    3. Giấy phép, chứng chỉ hành nghề bị tạm giữ, gồm:
    ${licencesTable({ label: 'Giấy phép, chứng chỉ hành nghề bị tạm giữ' })}
    Ngoài những tang vật, phương tiện vi phạm hành chính và các giấy tờ nêu trên, chúng tôi không tạm giữ thêm thứ gì khác.
  `}
  ${section('statements', '4–6. Ý kiến')`
    4. Ý kiến trình bày của ${whoActs} vi phạm: ${longText('violatorStatement', { label: 'Ý kiến của người vi phạm' })}
    5. Ý kiến trình bày của người chứng kiến (nếu có): ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến' })}
    6. Ý kiến bổ sung (nếu có): ${longText('furtherStatement', { label: 'Ý kiến bổ sung' })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản hoặc cha mẹ/người giám hộ của người chưa thành niên vi phạm 01 bản, 01 bản lưu hồ sơ.`}
    ${data(flag('violatorRefused', { label: 'Người vi phạm không ký biên bản' }))}
    ${when(yes('violatorRefused'))`
      ! Trường hợp cá nhân/người đại diện của tổ chức vi phạm không ký biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề
      Lý do ông (bà) ${again('respondent')} ${whoActs} vi phạm không ký biên bản: ${longText('violatorRefusal', { label: 'Lý do không ký biên bản', required: true })}
    `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm`}
`;
