import { address, alternative, at, choice, data, flag, form, instruction, is, literal, longText, options, repeat, section, signatures, styled, suggested, text, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { citizens, nobodyUnless, officials, recorders } from '../blocks/people.ts';
import { recordClosing, recordOpeningAs } from '../blocks/record.ts';
import { exhibitBlanks } from '../blocks/violations.ts';

const record = cited('record', 'record', 'BB-VPHC', 'biên bản vi phạm hành chính');
const detention = cited('detention', 'detentionDecision', 'QĐ-TGN', 'quyết định tạm giữ người');
const person = alternative('purpose', { violator: 'có hành vi vi phạm hành chính', escorted: 'bị áp giải' });
const victim = 'cá nhân/người đại diện của tổ chức bị thiệt hại';
/** Numbers of the heads after the parts that concern only one of both kinds of hand-over. */
const numbered = (violator: string, escorted: string, empty: string): ReturnType<typeof alternative> => alternative('purpose', { violator, escorted }, empty);

/** Biên bản bàn giao người có hành vi vi phạm hành chính/bị áp giải. */
export const mbb22 = form({
  code: 'MBB22', symbol: 'BB-BGN', kind: 'record', validFrom: '2022-01-01', title: 'Biên bản bàn giao người có hành vi vi phạm hành chính/bị áp giải',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 22',
})`
  ${recordHeader('BB-BGN')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    ${data(choice('purpose', { label: 'Bàn giao người', options: options({ violator: 'Có hành vi vi phạm hành chính', escorted: 'Bị áp giải' }), initial: 'violator', required: true }))}
    # BIÊN BẢN
    ## Bàn giao người ${person}
    ${when(is('purpose', 'violator'))`
      Căn cứ Biên bản vi phạm hành chính số: ${record.number}/${record.symbol} lập ngày ${record.on}
    `}
    ${when(is('purpose', 'escorted'))`
      Thi hành Quyết định số: ${detention.number}/${detention.symbol} ngày ${detention.on} của ${detention.by} tạm giữ người theo thủ tục hành chính.
    `}
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('sides', '1, 2. Bên tiếp nhận, bên bàn giao')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Đại diện bên tiếp nhận:
    ${recorders({ label: 'Đại diện bên tiếp nhận', itemLabel: 'Người tiếp nhận' })}
    2. Đại diện bên bàn giao:
    ${officials('givers', { label: 'Đại diện bên bàn giao', itemLabel: 'Người bàn giao', min: 1 })}
  `}
  ${section('present', '3–5. Người làm chứng, bị thiệt hại, đại diện')`
    ${data(
      flag('hasWitness', { label: 'Có người làm chứng', computed: suggested('filled', { value: at('witnesses') }) }),
      flag('hasVictim', { label: 'Có cá nhân, tổ chức bị thiệt hại', computed: suggested('filled', { value: at('victim.fullName') }) }),
      choice('victim.kind', { label: 'Bên bị thiệt hại', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'victim.kind', initial: 'person' }),
    )}
    3. Người làm chứng${instruction(' (nếu có)')}: ${nobodyUnless('hasWitness', 'Người làm chứng')}
    ${when(yes('hasWitness'))`
      ${citizens('witnesses', { label: 'Người làm chứng', hint: 'Họ và tên, nghề nghiệp, địa chỉ liên hệ của người làm chứng.', binding: 'witness', min: 1 })}
    `}
    ${when(is('purpose', 'violator'))`
      4. ${alternative('victim.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} bị thiệt hại${instruction(' (nếu có)')}: ${nobodyUnless('hasVictim', 'Bên bị thiệt hại')}
      ${when(yes('hasVictim'))`
        ${when(is('victim.kind', 'person'))`
          ${instruction('a) ')}Họ và tên: ${text('victim.fullName', { label: 'Họ và tên người bị thiệt hại', binding: 'victim.fullName' })} Nghề nghiệp: ${text('victim.occupation', { label: 'Nghề nghiệp', binding: 'victim.occupation', leader: 14 })}
          Địa chỉ: ${address('victim.address', { label: 'Địa chỉ', binding: 'victim.address', leader: 60 })}
        `}
        ${when(is('victim.kind', 'organization'))`
          ${instruction('b) ')}Họ và tên: ${text('victim.representative.fullName', { label: 'Người đại diện của tổ chức bị thiệt hại', binding: 'victim.representative.fullName' })} Chức vụ: ${text('victim.representative.title', { label: 'Chức vụ', binding: 'victim.representative.title', leader: 14 })}
          Cơ quan/tổ chức: ${text('victim.name', { label: 'Tên tổ chức bị thiệt hại', binding: 'victim.name' })}
        `}
      `}
    `}
    ${when(is('purpose', 'escorted'))`
      ${data(choice('office', { label: 'Áp giải tại', options: options({ home: 'Nơi cư trú', work: 'Nơi làm việc, học tập' }), initial: 'home' }))}
      ${styled('clause')`${numbered('5', '4', '5')}. ${alternative('office', { home: 'Đại diện chính quyền địa phương', work: 'Đại diện cơ quan, tổ chức' }, 'Đại diện chính quyền địa phương/cơ quan, tổ chức')}:`}
      ${officials('representatives', { label: 'Đại diện chính quyền, cơ quan, tổ chức', itemLabel: 'Người đại diện', hint: 'Họ và tên, chức vụ của người đại diện và tên Ủy ban nhân dân xã/phường/thị trấn nơi cư trú, hoặc cơ quan, tổ chức nơi làm việc, học tập.', min: 1 })}
    `}
  `}
  ${section('violator', '1. Người được bàn giao')`
    Tiến hành bàn giao và lập biên bản bàn giao người ${person} đối với ông (bà) có tên sau đây:
    ${personOnly({ item: '1. ', afterIdNumber: ';', label: 'Người được bàn giao' })}
  `}
  ${section('facts', '2–8. Hành vi, tình trạng, tài sản')`
    2. Hành vi vi phạm đã thực hiện:
    ${repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1, rowMark: '{n}) ' })`
      ${longText('description', { label: 'Hành vi vi phạm', binding: '.description', required: true })}
    `}
    3. Tình trạng sức khỏe của người được bàn giao: ${longText('health', { label: 'Tình trạng sức khỏe', hint: 'Tình trạng sức khỏe, đặc điểm hình dáng, quần áo … tại thời điểm bàn giao.', required: true })}
    4. Thời gian thực hiện hành vi vi phạm: ${longText('event.when', { label: 'Thời gian thực hiện hành vi', computed: suggested('actsWhen') })}
    5. Địa điểm thực hiện hành vi vi phạm: ${longText('event.where', { label: 'Địa điểm thực hiện hành vi', computed: suggested('actsWhere') })}
    ${repeat('exhibits', { label: 'Tang vật, tài sản', itemLabel: 'Tang vật', binding: 'exhibits' })`${data(...exhibitBlanks)}`}
    6. Tang vật hoặc tài sản của người ${person}${instruction(' (nếu có)')}: ${longText('things', { label: 'Tang vật, tài sản', computed: suggested('seizedText', { seized: literal(true), exhibits: at('exhibits') }) })}
    ${when(is('purpose', 'violator'))`
      7. Nội dung sự việc/những thiệt hại do người có hành vi vi phạm hành chính gây ra${instruction(' (nếu có)')}: ${longText('damage', { label: 'Nội dung sự việc, những thiệt hại' })}
    `}
    ${styled('clause')`${numbered('8', '7', '8')}. Các tình tiết khác${instruction(' (nếu có)')}: ${longText('circumstances', { label: 'Các tình tiết khác', hint: 'Tạm giữ trên tàu bay, tàu biển, tàu hỏa: số hiệu và thời gian đến sân bay, bến cảng, nhà ga.' })}`}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`bên bàn giao người ${person} giữ 01 bản và bên tiếp nhận người ${person} giữ 01 bản.`}
    ${data(flag('refused', { label: 'Có người từ chối ký biên bản' }))}
    ${when(yes('refused'))`
      ! Trường hợp người có hành vi vi phạm hành chính/bị áp giải, người làm chứng, ${victim}, đại diện chính quyền địa phương/cơ quan, tổ chức từ chối ký biên bản bàn giao
      ${data(choice('refusal.role', { label: 'Người từ chối ký là', initial: 'person', options: options({ person: 'Người được bàn giao', witness: 'Người làm chứng', victim: 'Cá nhân, người đại diện của tổ chức bị thiệt hại', representative: 'Đại diện chính quyền, cơ quan, tổ chức' }) }))}
      Lý do ông (bà) ${text('refusal.name', { label: 'Họ và tên người từ chối ký', required: true })} là ${alternative('refusal.role', { person: 'người được bàn giao', witness: 'người làm chứng', victim, representative: 'đại diện chính quyền địa phương/cơ quan, tổ chức' }, `người có hành vi vi phạm hành chính/bị áp giải, người làm chứng, ${victim}, đại diện chính quyền địa phương/cơ quan, tổ chức`)} không ký biên bản: ${longText('refusal.reason', { label: 'Lý do không ký biên bản', required: true })}
    `}
    ${signatures(
      [{ title: ['ĐẠI DIỆN BÊN BÀN GIAO'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['ĐẠI DIỆN BÊN TIẾP NHẬN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CÓ HÀNH VI VI PHẠM/', 'BỊ ÁP GIẢI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN CỦA', 'TỔ CHỨC BỊ THIỆT HẠI'], note: '(Ký, ghi rõ họ và tên)' }],
      [{ title: ['NGƯỜI LÀM CHỨNG'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['ĐẠI DIỆN CHÍNH QUYỀN/', 'CƠ QUAN, TỔ CHỨC'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
    )}
  `}
`;
