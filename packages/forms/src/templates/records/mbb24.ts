import { address, again, alternative, at, blocks, choice, data, date, flag, form, instruction, is, longText, options, section, signatures, suggested, text, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOnly } from '../blocks/party.ts';
import { recorders, witnesses } from '../blocks/people.ts';
import { finishedOn, finishedTime, recordClosingBySheets, recordOpeningAs } from '../blocks/record.ts';
import { found, searchGround, searchUrgency } from '../blocks/search-record.ts';

const decision = cited('decision', 'vehicleSearchDecision', 'QĐ-KPTĐV', 'quyết định khám');
const thing = alternative('searched', { vehicle: 'phương tiện vận tải', object: 'đồ vật', both: 'phương tiện vận tải, đồ vật' }, 'phương tiện vận tải/đồ vật');
const holder = alternative('holder', { owner: 'chủ phương tiện vận tải, đồ vật', driver: 'người điều khiển phương tiện vận tải' });

/** The owner or driver, if there. */
const holderPresent = blocks`
  ${when(yes('holderPresent'))`
    ${instruction('a) ')}Họ và tên: ${text('attending.fullName', { label: 'Họ và tên chủ hoặc người điều khiển phương tiện', computed: suggested('copy', { value: at('violator.fullName') }), required: true })} Nghề nghiệp: ${text('attending.occupation', { label: 'Nghề nghiệp', computed: suggested('copy', { value: at('violator.occupation') }), leader: 14 })}
    Địa chỉ: ${address('attending.address', { label: 'Địa chỉ', computed: suggested('copy', { value: at('violator.address') }), leader: 60 })}
  `}
`;

/** Biên bản khám phương tiện vận tải, đồ vật theo thủ tục hành chính. */
export const mbb24 = form({
  code: 'MBB24', symbol: 'BB-KPTĐV', kind: 'record', validFrom: '2022-01-01', partyFrom: 'vehicleSearchDecision', title: 'Biên bản khám phương tiện vận tải, đồ vật theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 24',
})`
  ${recordHeader('BB-KPTĐV')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    ${searchUrgency}
    # BIÊN BẢN
    ## Khám phương tiện vận tải, đồ vật theo thủ tục hành chính
    ${searchGround(decision, 'khám phương tiện vận tải, đồ vật theo thủ tục hành chính', 'khoản 3 Điều 128')}
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1, 2. Người khám, người chứng kiến')`
    Chúng tôi gồm:
    ${recorders({ item: '1. ', label: 'Người khám', itemLabel: 'Người khám' })}
    ${data(
      flag('holderPresent', { label: 'Chủ hoặc người điều khiển phương tiện có mặt', hint: 'Vắng mặt thì phải có 01 người chứng kiến.', initial: true }),
      flag('hasWitness', { label: 'Có người chứng kiến', computed: suggested('filled', { value: at('witnesses') }) }),
    )}
    2. Với sự chứng kiến của:
    ${holderPresent}
    ${when(yes('hasWitness'))`
      ${witnesses({ item: instruction('b) '), min: 1 })}
    `}
  `}
  ${section('violator', '1. Chủ, người điều khiển')`
    ${data(
      choice('searched', { label: 'Khám', options: options({ vehicle: 'Phương tiện vận tải', object: 'Đồ vật', both: 'Phương tiện vận tải, đồ vật' }), binding: 'vehicleSearchDecision.values.searched', initial: 'vehicle', required: true }),
      choice('holder', { label: 'Người bị khám là', options: options({ owner: 'Chủ phương tiện vận tải, đồ vật', driver: 'Người điều khiển phương tiện vận tải' }), binding: 'vehicleSearchDecision.values.capacity', initial: 'owner', required: true }),
    )}
    Tiến hành khám và lập biên bản khám ${thing} của ông (bà) có tên sau đây là ${holder}:
    ${personOnly({ item: '1. ', afterIdNumber: ';', label: 'Chủ hoặc người điều khiển phương tiện' })}
  `}
  ${section('things', '2, 3. Phương tiện, đồ vật, phạm vi')`
    2. Khám phương tiện vận tải, đồ vật: ${longText('things', { label: 'Phương tiện vận tải, đồ vật bị khám', binding: 'vehicleSearchDecision.values.things', required: true, leader: 60 })}
    ${when(is('searched', 'vehicle', 'both'))`
      Số giấy đăng ký phương tiện: ${text('registration.number', { label: 'Số giấy đăng ký phương tiện', binding: 'vehicleSearchDecision.values.registration.number' })};
      ngày cấp: ${date('registration.on', { label: 'Ngày cấp giấy đăng ký', binding: 'vehicleSearchDecision.values.registration.on' })}; nơi cấp: ${text('registration.by', { label: 'Nơi cấp giấy đăng ký', binding: 'vehicleSearchDecision.values.registration.by' })}
      Biển số đăng ký phương tiện vận tải${instruction(' (nếu có)')}: ${text('plate', { label: 'Biển số đăng ký', hint: 'Ô tô, tàu, thuyền …', binding: 'vehicleSearchDecision.values.plate' })}
    `}
    3. Phạm vi khám: ${longText('extent', { label: 'Phạm vi khám', hint: 'Những bộ phận, thiết bị nào của phương tiện vận tải, đồ vật.', binding: 'vehicleSearchDecision.values.extent', required: true })}
  `}
  ${section('result', '4–8. Kết quả khám, ý kiến')`
    4. Sau khi khám phương tiện vận tải, đồ vật, chúng tôi phát hiện những tang vật vi phạm hành chính, gồm: ${found}
    5. Ý kiến trình bày của ${holder}: ${longText('violatorStatement', { label: 'Ý kiến của chủ, người điều khiển phương tiện' })}
    6. Ý kiến trình bày của người chứng kiến: ${longText('witnessStatement', { label: 'Ý kiến của người chứng kiến' })}
    7. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
    8. Việc khám kết thúc vào hồi ${finishedTime}, ngày ${finishedOn}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosingBySheets()`giao cho ông (bà) ${again('respondent')} là ${holder} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CHỦ PHƯƠNG TIỆN VẬN TẢI, ĐỒ VẬT/ NGƯỜI ĐIỀU KHIỂN PHƯƠNG TIỆN VẬN TẢI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${holder} bị áp dụng biện pháp ngăn chặn khám ${thing}`}
`;
