import { again, alternative, at, choice, data, flag, form, instruction, longText, options, section, signatures, suggested, when, yes } from '../../template/index.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, whatKind, who, whoActs } from '../blocks/party.ts';
import { nobodyUnless, recorders, witnesses } from '../blocks/people.ts';
import { notSigned, recordClosing, recordOpening } from '../blocks/record.ts';
import { victimKind, victimName, victimStatement, victimText } from '../blocks/victim.ts';

/** Biên bản làm việc: what happened and what those concerned say of it, before it is known whether it was an offence. */
export const mbb02 = form({
  code: 'MBB02', symbol: 'BB-LV', kind: 'record', title: 'Biên bản làm việc', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 02',
})`
  ${recordHeader('BB-LV')}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN LÀM VIỆC
    ${recordOpening}
  `}
  ${section('present', '1–3. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    ${data(flag('hasWitness', { label: 'Có người chứng kiến', computed: suggested('filled', { value: at('witnesses') }) }))}
    2. Người chứng kiến${instruction(' (nếu có)')}: ${nobodyUnless('hasWitness', 'Người chứng kiến')}
    ${when(yes('hasWitness'))`
      ${witnesses({ min: 1 })}
    `}
    ${data(victimKind)}
    3. ${victimName('Cá nhân', 'Tổ chức')} bị thiệt hại${instruction(' (nếu có)')}: ${victimText}
  `}
  ${section('violator', '4. Cá nhân, tổ chức có liên quan')`
    4. ${alternative('violator.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} có liên quan trực tiếp đến vụ việc:
    ${personOrOrganization({ afterIdNumber: ';', label: 'Đối tượng liên quan trực tiếp' })}
    Tiến hành lập biên bản làm việc đối với ${who} có liên quan trực tiếp đến vụ việc:
  `}
  ${section('event', '1–5. Vụ việc')`
    1. Thời gian xảy ra vụ việc: ${longText('event.when', { label: 'Thời gian xảy ra vụ việc', required: true })}
    2. Địa điểm xảy ra vụ việc: ${longText('event.where', { label: 'Địa điểm xảy ra vụ việc', binding: 'place', required: true })}
    3. Diễn biến của vụ việc: ${longText('event.course', { label: 'Diễn biến của vụ việc', required: true, leader: 200 })}
    4. Hiện trường: ${longText('event.scene', { label: 'Hiện trường', leader: 200 })}
    5. Thiệt hại${instruction(' (nếu có)')}: ${longText('event.damage', { label: 'Thiệt hại', leader: 200 })}
  `}
  ${section('statements', '6–8. Ý kiến, lời khai')`
    6. Ý kiến trình bày của ${victimName('cá nhân', 'tổ chức')} bị thiệt hại${instruction(' (nếu có)')}: ${victimStatement}
    7. Lời khai của ${whatKind} có liên quan trực tiếp đến vụ việc: ${longText('violatorStatement', { label: 'Lời khai của cá nhân, tổ chức có liên quan', required: true, leader: 200 })}
    8. Ý kiến trình bày của người chứng kiến${instruction(' (nếu có)')}: ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến', leader: 200 })}
  `}
  ${section('measures', '9, 10. Biện pháp, tang vật, phương tiện')`
    9. Các biện pháp xử lý và ngăn chặn hậu quả do sự việc gây ra${instruction(' (nếu có)')}: ${longText('measures', { label: 'Biện pháp xử lý và ngăn chặn hậu quả', leader: 200 })}
    ${data(choice('thingsKind', { label: 'Liên quan đến vụ việc có', initial: 'exhibits', options: options({ exhibits: 'Tang vật', vehicles: 'Phương tiện', both: 'Tang vật, phương tiện' }) }))}
    10. ${alternative('thingsKind', { exhibits: 'Tang vật', vehicles: 'Phương tiện', both: 'Tang vật, phương tiện' }, 'Tang vật/phương tiện')} có liên quan đến vụ việc${instruction(' (nếu có)')}: ${longText('things', { label: 'Tang vật, phương tiện có liên quan', hint: 'Tên, số lượng, chủng loại, tình trạng.', leader: 200 })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} có liên quan trực tiếp đến vụ việc 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức có liên quan trực tiếp đến vụ việc không ký biên bản làm việc', { flag: 'Người có liên quan không ký biên bản' })`là ${whoActs} có liên quan trực tiếp đến vụ việc `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CÓ LIÊN QUAN ĐẾN VỤ VIỆC'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'TỔ CHỨC BỊ THIỆT HẠI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} có liên quan trực tiếp đến vụ việc`}
`;
