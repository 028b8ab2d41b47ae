import { address, again, at, data, flag, form, instruction, longText, section, signatures, suggested, text, time, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { localRepresentative, recorders, witnesses } from '../blocks/people.ts';
import { finishedOn, recordClosingBySheets, recordOpeningAs } from '../blocks/record.ts';
import { found } from '../blocks/search-record.ts';

const finishedTimeByDay = time('finishedTime', { label: 'Giờ kết thúc', hint: 'Không khám vào ban đêm, trừ trường hợp khẩn cấp hoặc việc khám chưa kết thúc; khi đó ghi rõ lý do ở ý kiến bổ sung.', required: true });
const decision = cited('decision', 'placeSearchDecision', 'QĐ-KNCG', 'quyết định khám nơi cất giấu');

/** Biên bản khám nơi cất giấu tang vật, phương tiện vi phạm hành chính. */
export const mbb25 = form({
  code: 'MBB25', symbol: 'BB-KNCG', kind: 'record', validFrom: '2022-01-01', partyFrom: 'placeSearchDecision', title: 'Biên bản khám nơi cất giấu tang vật, phương tiện vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 25',
})`
  ${recordHeader('BB-KNCG')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} về việc khám nơi cất giấu tang vật, phương tiện vi phạm hành chính.
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1, 2. Người khám, người chứng kiến')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    ${partyNames('Chủ nơi bị khám')}
    ${data(
      flag('holderPresent', { label: 'Chủ nơi bị khám hoặc người thành niên trong gia đình có mặt', hint: 'Vắng mặt mà không thể trì hoãn thì phải có đại diện Ủy ban nhân dân cấp xã và 01 người chứng kiến.', initial: true }),
      flag('hasWitness', { label: 'Có người chứng kiến', computed: suggested('filled', { value: at('witnesses') }) }),
      flag('hasRepresentative', { label: 'Có đại diện chính quyền cấp xã' }),
    )}
    2. Với sự chứng kiến của:
    ${when(yes('holderPresent'))`
      ${instruction('a) ')}Họ và tên: ${text('attending.fullName', { label: 'Chủ nơi bị khám, người thành niên trong gia đình hoặc người đại diện của tổ chức', computed: suggested('copy', { value: at('respondent') }), required: true })} Nghề nghiệp: ${text('attending.occupation', { label: 'Nghề nghiệp', binding: 'violator.occupation', leader: 14 })}
      Địa chỉ: ${address('attending.address', { label: 'Địa chỉ', binding: 'violator.address', leader: 60 })}
    `}
    ${when(yes('hasWitness'))`
      ${witnesses({ item: instruction('b) '), min: 1 })}
    `}
    ${when(yes('hasRepresentative'))`
      ${localRepresentative(instruction('c) '), 'Họ và tên, chức vụ của người đại diện và tên của Ủy ban nhân dân xã/phường/thị trấn nơi cất giấu tang vật, phương tiện.')}
    `}
  `}
  ${section('result', '1–5. Kết quả khám, ý kiến')`
    Tiến hành khám và lập biên bản khám ${text('searchedPlace', { label: 'Địa chỉ nơi bị khám', binding: 'placeSearchDecision.values.place', required: true, leader: 60 })} là nơi có căn cứ cho rằng có cất giấu tang vật, phương tiện vi phạm hành chính theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
    1. Sau khi khám nơi cất giấu, chúng tôi phát hiện những tang vật, phương tiện vi phạm hành chính, gồm: ${found}
    2. Ý kiến trình bày của chủ nơi bị khám (người thành niên trong gia đình): ${longText('violatorStatement', { label: 'Ý kiến của chủ nơi bị khám' })}
    3. Ý kiến của người chứng kiến: ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến' })}
    4. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
    Ngoài những tang vật, phương tiện vi phạm hành chính nêu trên, chúng tôi không phát hiện thêm một thứ gì khác.
    5. Việc khám kết thúc vào hồi ${finishedTimeByDay}, ngày ${finishedOn}
    Mọi đồ đạc tại nơi bị khám đã được sắp xếp đúng vị trí như ban đầu, không xảy ra hư hỏng, mất mát gì.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosingBySheets()`giao cho ông (bà) ${again('attending.fullName')} là ${whoActs} là chủ nơi bị khám 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC LÀ CHỦ NƠI BỊ KHÁM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} là chủ nơi bị khám`}
`;
