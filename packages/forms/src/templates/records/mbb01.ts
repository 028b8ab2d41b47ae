import {
  again, address, alternative, at, choice, data, date, flag, form, instruction, is, legalBasis, literal, longText, options, repeat, repeatAgain, section, signatures, styled, suggested, text,
  time, when, yes,
} from '../../template/index.ts';
import { discoveredBy, recordHeader, stateField } from '../blocks/header.ts';
import { handedOver } from '../blocks/footer.ts';
import { personOrOrganization, whatKind, who, whoActs } from '../blocks/party.ts';
import { localRepresentative, nobodyUnless, recorders, witnesses } from '../blocks/people.ts';
import { guardianCopy, minorAsked, notSigned, recordClosing } from '../blocks/record.ts';
import { catalogueAct, exhibitBlanks, violationFacts } from '../blocks/violations.ts';

const victimKind = alternative('victim.kind', { person: 'cá nhân', organization: 'tổ chức' });

/** Biên bản vi phạm hành chính. */
export const mbb01 = form({
  code: 'MBB01', symbol: 'BB-VPHC', kind: 'record', title: 'Biên bản vi phạm hành chính', validFrom: '2022-01-01', givesBack: ['*'],
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 01',
})`
  ${recordHeader('BB-VPHC')}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN VI PHẠM HÀNH CHÍNH
    ## Về ${stateField('field', { hint: 'Lĩnh vực quản lý nhà nước theo khoản 1 Điều 24 Luật Xử lý vi phạm hành chính.', binding: 'field', required: true, print: 'mid-sentence' })}
    ${data(
      date('discoveredOn', { label: 'Ngày phát hiện hành vi', binding: 'discoveredOn', required: true }),
      discoveredBy,
      flag('complex', { label: 'Vụ việc có nhiều tình tiết phức tạp', binding: 'complex' }),
    )}
    Hôm nay, hồi ${time('startedTime', { label: 'Giờ bắt đầu lập biên bản', required: true })}, ngày ${date('recordedOn', { label: 'Ngày lập biên bản', binding: 'on', required: true })}, tại ${longText('place', { label: 'Địa điểm lập biên bản', hint: 'Nơi xảy ra hành vi vi phạm nếu lập ngay khi phát hiện; nếu không, trụ sở cơ quan của người lập biên bản hoặc địa điểm khác và ghi rõ lý do.', required: true, leader: 220 })}
    ${data(choice('placeKind', { label: 'Lập biên bản tại', initial: 'scene', options: options({ scene: 'Nơi xảy ra hành vi vi phạm', office: 'Trụ sở cơ quan của người lập biên bản', elsewhere: 'Địa điểm khác' }) }))}
    ${when(is('placeKind', 'office', 'elsewhere'))`
      Lý do lập biên bản tại ${alternative('placeKind', { office: 'trụ sở cơ quan của người có thẩm quyền lập biên bản', elsewhere: 'địa điểm khác' })}: ${longText('placeReason', { label: 'Lý do lập biên bản tại trụ sở hoặc địa điểm khác', required: true })}
    `}
    Căn cứ: ${longText('basis', { label: 'Căn cứ lập biên bản', hint: 'Ví dụ: biên bản làm việc; biên bản, kết luận kiểm tra, thanh tra; kết quả ghi nhận của phương tiện, thiết bị kỹ thuật, nghiệp vụ; tài liệu khác.' })}
  `}
  ${section('present', 'Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    ${data(
      flag('hasWitness', { label: 'Có người chứng kiến', computed: suggested('filled', { value: at('witnesses') }) }),
      flag('hasRepresentative', { label: 'Có đại diện chính quyền cấp xã' }),
      flag('hasInterpreter', { label: 'Có người phiên dịch', computed: suggested('filled', { value: at('interpreter.fullName') }) }),
    )}
    2. Với sự chứng kiến của: ${nobodyUnless('hasWitness hasRepresentative', 'Người chứng kiến')}
    ${when(yes('hasWitness'))`
      ${witnesses({ hint: 'Khi người vi phạm không ký biên bản, phải có đại diện Ủy ban nhân dân cấp xã hoặc ít nhất một người chứng kiến ký xác nhận.' })}
    `}
    ${when(yes('hasRepresentative'))`
      ${localRepresentative(instruction('Hoặc '))}
    `}
    ${when(yes('hasInterpreter'))`
      3. Người phiên dịch:
      Họ và tên: ${text('interpreter.fullName', { label: 'Họ và tên người phiên dịch', binding: 'interpreter.fullName', required: true })} Nghề nghiệp: ${text('interpreter.occupation', { label: 'Nghề nghiệp', binding: 'interpreter.occupation', leader: 14 })}
      Địa chỉ: ${address('interpreter.address', { label: 'Địa chỉ', binding: 'interpreter.address' })}
    `}
  `}
  ${section('violator', '1. Người vi phạm')`
    Tiến hành lập biên bản vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ' })}
    ${minorAsked}
  `}
  ${section('acts', '2, 3. Hành vi vi phạm')`
    2. Đã có các hành vi vi phạm hành chính:
    ${repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1, rowMark: '{n}) ' })`
      ${catalogueAct}
      ${longText('description', { label: 'Mô tả hành vi', hint: 'Mô tả vụ việc; giờ, ngày, tháng, năm, địa điểm xảy ra vi phạm; hành vi cụ thể. Trên biển: ghi thêm tên tàu, công suất máy chính, trọng tải, tọa độ, hành trình.', binding: '.description', required: true })}
      ${data(legalBasis('basis', { label: 'Quy định tại', hint: 'Điểm, khoản, điều của nghị định quy định về xử phạt vi phạm hành chính trong lĩnh vực cụ thể.', binding: '.basis', required: true }))}
      ${violationFacts('closed')}
    `}
    3. Quy định tại:
    ${repeatAgain('violations', { rowMark: '{n}) ' })`
      ${again('basis')}
    `}
  `}
  ${section('statements', '4–7. Thiệt hại, ý kiến trình bày')`
    ${data(
      choice('victim.kind', { label: 'Bên bị thiệt hại', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'victim.kind' }),
    )}
    4. ${alternative('victim.kind', { person: 'Cá nhân', organization: 'Tổ chức' }, 'Cá nhân/tổ chức')} bị thiệt hại${instruction(' (nếu có)')}: ${longText('victimText', { label: 'Cá nhân, tổ chức bị thiệt hại', hint: 'Họ và tên của người bị thiệt hại, hoặc họ và tên, chức vụ của người đại diện và tên của tổ chức bị thiệt hại.', computed: suggested('partyName', { party: at('victim') }) })}
    5. Ý kiến trình bày của ${whoActs} vi phạm: ${longText('violatorStatement', { label: 'Ý kiến của người vi phạm' })}
    6. Ý kiến trình bày của đại diện chính quyền, người chứng kiến${instruction(' (nếu có)')}: ${longText('witnessStatement', { label: 'Ý kiến của đại diện chính quyền, người chứng kiến' })}
    7. Ý kiến trình bày của ${victimKind} bị thiệt hại${instruction(' (nếu có)')}: ${longText('victimStatement', { label: 'Ý kiến của bên bị thiệt hại' })}
  `}
  ${section('measures', '8, 9. Yêu cầu chấm dứt, biện pháp ngăn chặn')`
    8. Chúng tôi đã yêu cầu ${whatKind} vi phạm chấm dứt ngay hành vi vi phạm.
    ${data(flag('seizedNow', { label: 'Tạm giữ tang vật, phương tiện, giấy tờ khi lập biên bản' }))}
    ${repeat('exhibits', { label: 'Tang vật, phương tiện, giấy tờ', itemLabel: 'Tang vật', binding: 'exhibits' })`${data(...exhibitBlanks)}`}
    9. Các biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính được áp dụng, gồm: ${longText('measures', { label: 'Biện pháp ngăn chặn và bảo đảm', hint: 'Tên các biện pháp đã áp dụng; tạm giữ cùng lúc thì ghi tên, số lượng, chủng loại, tình trạng của tang vật, phương tiện.', computed: suggested('seizedText', { seized: at('seizedNow'), exhibits: at('exhibits'), heading: literal('tạm giữ') }) })}
  `}
  ${section('explanation', '10, 11. Giải trình, yêu cầu có mặt')`
    ${data(choice('explanation.mode', { label: 'Quyền giải trình', hint: 'Người vi phạm có thể yêu cầu giải trình trực tiếp hoặc gửi văn bản giải trình.', required: true, options: options({ written: 'Giải trình bằng văn bản', oral: 'Giải trình trực tiếp', none: 'Không thuộc trường hợp được giải trình' }), computed: suggested('explanationMode', { violations: at('violations'), party: at('violator'), on: at('recordedOn') }) }))}
    ${when(is('explanation.mode', 'oral', 'written'))`
      10. Quyền và thời hạn giải trình: Trong thời hạn ${alternative('explanation.mode', { oral: '02 ngày làm việc', written: '05 ngày làm việc' })} kể từ ngày lập biên bản này, ông (bà) ${again('respondent')} là ${whoActs} vi phạm có quyền gửi ${alternative('explanation.mode', { oral: 'văn bản yêu cầu được giải trình trực tiếp', written: 'văn bản giải trình' })} đến ${text('explanation.to', { label: 'Nơi gửi giải trình', hint: 'Chức danh và tên cơ quan của người có thẩm quyền xử phạt.', required: true, leader: 60 })} để thực hiện quyền giải trình.
    `}
    ${data(flag('summoned', { label: 'Yêu cầu có mặt để giải quyết vụ việc' }))}
    ${when(yes('summoned'))`
      ${styled('clause')`${alternative('explanation.mode', { oral: '11', written: '11', none: '10' }, '11')}. Yêu cầu ông (bà) ${again('respondent')} là ${whoActs} vi phạm có mặt vào hồi ${time('summons.time', { label: 'Giờ có mặt', required: true })}, ngày ${date('summons.on', { label: 'Ngày có mặt', required: true })}, tại ${text('summons.place', { label: 'Nơi làm việc', hint: 'Địa chỉ nơi dự kiến làm việc.', required: true, leader: 60 })} để giải quyết vụ việc.`}
    `}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản${guardianCopy}, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức vi phạm không ký biên bản vi phạm hành chính')`${whoActs} vi phạm `}
    ${data(flag('witnessRefused', { label: 'Người chứng kiến, đại diện chính quyền không ký xác nhận' }))}
    ${when(yes('witnessRefused'))`
      ! Trường hợp người chứng kiến/đại diện chính quyền cấp xã không ký xác nhận việc cá nhân/người đại diện của tổ chức vi phạm không ký biên bản vi phạm hành chính
      ${data(choice('witnessRefusal.role', { label: 'Người không ký xác nhận là', options: options({ witness: 'người chứng kiến', representative: 'đại diện chính quyền cấp xã' }) }))}
      Lý do ông (bà) ${text('witnessRefusal.name', { label: 'Họ và tên người không ký xác nhận', required: true })} ${alternative('witnessRefusal.role', { witness: 'người chứng kiến', representative: 'đại diện chính quyền cấp xã' })} không ký xác nhận: ${longText('witnessRefusal.reason', { label: 'Lý do không ký xác nhận', required: true })}
    `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC BỊ THIỆT HẠI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI PHIÊN DỊCH'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm`}
`;
