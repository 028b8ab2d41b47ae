import { again, at, data, flag, form, instruction, is, literal, longText, section, signatures, suggested, when, yes } from '../../template/index.ts';
import { exhibitsTable, licencesTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { nobodyUnless, none, recorders, witnesses } from '../blocks/people.ts';
import { guardianCopy, minorAsked, notSigned, recordClosing, recordOpening } from '../blocks/record.ts';
import { personOrOrganization, whoActs } from '../blocks/party.ts';
import { bySeizedFrom, seizedFrom, seizedKind, seizedThings, someoneKnown } from '../blocks/seizure.ts';

const either = 'cá nhân/người đại diện của tổ chức';

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
    2. Với sự chứng kiến của: ${nobodyUnless('hasWitness', 'Người chứng kiến')}
    ${when(yes('hasWitness'))`
      ${witnesses({ min: 1 })}
    `}
  `}
  ${section('violator', '1. Người vi phạm')`
    ${data(seizedKind, seizedFrom)}
    Tiến hành tạm giữ và lập biên bản tạm giữ ${seizedThings} ${bySeizedFrom({ person: 'của ông (bà) có tên sau đây:', organization: 'của tổ chức có tên sau đây:', unknown: 'nhưng không xác định được cá nhân/tổ chức vi phạm.' }, 'của/nhưng')}
    ${when(someoneKnown)`
      ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
      ${minorAsked}
    `}
  `}
  ${section('things', '2, 3. Tang vật, phương tiện, giấy phép, chứng chỉ')`
    2. Tang vật, phương tiện vi phạm hành chính bị tạm giữ, gồm: ${none('noExhibits', 'Tang vật, phương tiện bị tạm giữ', is('seizedKind', 'licences'))}
    ${when(is('seizedKind', 'exhibits', 'both'))`
      ${exhibitsTable({ label: 'Tang vật, phương tiện vi phạm hành chính bị tạm giữ' })}
    `}
    3. Giấy phép, chứng chỉ hành nghề bị tạm giữ, gồm: ${none('noLicences', 'Giấy phép, chứng chỉ hành nghề bị tạm giữ', is('seizedKind', 'exhibits'))}
    ${when(is('seizedKind', 'licences', 'both'))`
      ${licencesTable({ label: 'Giấy phép, chứng chỉ hành nghề bị tạm giữ' })}
    `}
    Ngoài những tang vật, phương tiện vi phạm hành chính và các giấy tờ nêu trên, chúng tôi không tạm giữ thêm thứ gì khác.
  `}
  ${section('statements', '4–6. Ý kiến')`
    4. Ý kiến trình bày của ${bySeizedFrom({ person: 'cá nhân', organization: 'người đại diện của tổ chức', unknown: either }, either)} vi phạm: ${longText('violatorStatement', { label: 'Ý kiến của người vi phạm', computed: suggested('chosen', { by: at('seizedFrom'), unknown: literal('Không xác định được đối tượng vi phạm') }) })}
    5. Ý kiến trình bày của người chứng kiến${instruction(' (nếu có)')}: ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến' })}
    6. Ý kiến bổ sung${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung' })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`${when(someoneKnown)`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản${guardianCopy}, `}01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức vi phạm không ký biên bản tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề')`${whoActs} vi phạm `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản', { someone: someoneKnown })`${whoActs} vi phạm`}
`;
