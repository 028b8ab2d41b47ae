import { again, at, data, form, instruction, legalBasis, literal, longText, multiChoice, repeat, repeatAgain, section, signatures, suggested } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { notSigned, recordClosing, recordOpening } from '../blocks/record.ts';
import { sourceActs, sourceKind, sourceNoun, sources } from '../blocks/sources.ts';
import { victimKind, victimName, victimStatement, victimText } from '../blocks/victim.ts';

const record = cited('record', 'record', 'BB-VPHC', 'biên bản vi phạm hành chính', true);
const informants = { id: 'informants', label: 'Bên cung cấp thông tin' };
const circumstances = (list: 'mitigating' | 'aggravating'): ReturnType<typeof suggested> => suggested('circumstancesText', { violations: at('violations'), list: literal(list), none: literal('Không') });

/** Biên bản xác minh tình tiết của vụ việc vi phạm hành chính. */
export const mbb05 = form({
  code: 'MBB05', symbol: 'BB-XM', kind: 'record', title: 'Biên bản xác minh tình tiết của vụ việc vi phạm hành chính', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 05',
})`
  ${recordHeader('BB-XM')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Xác minh tình tiết của vụ việc vi phạm hành chính
    ${data(record.number, record.symbol, record.on)}
    Căn cứ ${longText('basis', { label: 'Căn cứ xác minh', hint: 'Các căn cứ của việc lập biên bản xác minh.', required: true, computed: suggested('sentence', { text: literal('Biên bản vi phạm hành chính số: {number}/{symbol} lập ngày {on}'), number: at('record.number'), symbol: at('record.symbol'), on: at('record.on') }) })}
    ${recordOpening}
  `}
  ${section('present', '1, 2. Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders({ hint: 'Người có thẩm quyền xử phạt vi phạm hành chính đối với vụ việc, hoặc người được người có thẩm quyền xử phạt ủy quyền.' })}
    ${sourceKind(informants)}
    2. ${sourceNoun('informants')} cung cấp thông tin cần xác minh:
    ${sources(informants)}
  `}
  ${section('violator', '1. Người vi phạm')`
    Tiến hành lập biên bản xác minh tình tiết của vụ việc vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
  `}
  ${section('acts', '2, 3. Hành vi vi phạm')`
    2. Đã có hành vi vi phạm hành chính:
    ${repeat('violations', { label: 'Hành vi vi phạm', itemLabel: 'Hành vi', binding: 'violations', min: 1, rowMark: '{n}) ' })`
      ${longText('description', { label: 'Mô tả hành vi', hint: 'Mô tả cụ thể hành vi vi phạm.', binding: '.description', required: true })}
      ${data(legalBasis('basis', { label: 'Quy định tại', hint: 'Điểm, khoản, điều của nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực cụ thể.', binding: '.basis', required: true }))}
      ${data(
        multiChoice('aggravating', { label: 'Tình tiết tăng nặng', codeList: 'aggravating', binding: '.aggravating' }),
        multiChoice('mitigating', { label: 'Tình tiết giảm nhẹ', codeList: 'mitigating', binding: '.mitigating' }),
      )}
    `}
    3. Quy định tại:
    ${repeatAgain('violations', { rowMark: '{n}) ' })`
      ${again('basis')}
    `}
  `}
  ${section('circumstances', '4–7. Thiệt hại, tình tiết')`
    ${data(victimKind)}
    4. ${victimName('Cá nhân', 'Tổ chức')} bị thiệt hại${instruction(' (nếu có)')}: ${victimText}
    5. Tính chất, mức độ thiệt hại do vi phạm hành chính gây ra: ${longText('damage', { label: 'Tính chất, mức độ thiệt hại', leader: 130 })}
    6. Tình tiết giảm nhẹ: ${longText('mitigating', { label: 'Tình tiết giảm nhẹ', computed: circumstances('mitigating'), leader: 130 })}
    7. Tình tiết tăng nặng: ${longText('aggravating', { label: 'Tình tiết tăng nặng', computed: circumstances('aggravating'), leader: 130 })}
  `}
  ${section('statements', '8–12. Ý kiến, giám định, tình tiết khác')`
    8. Ý kiến trình bày của ${whoActs} vi phạm: ${longText('violatorStatement', { label: 'Ý kiến của người vi phạm', leader: 130 })}
    9. Ý kiến trình bày của ${sourceActs('informants')} cung cấp thông tin cần xác minh${instruction(' (nếu có)')}: ${longText('informantStatement', { label: 'Ý kiến của bên cung cấp thông tin', leader: 130 })}
    10. Ý kiến trình bày của ${victimName('cá nhân', 'tổ chức')} bị thiệt hại${instruction(' (nếu có)')}: ${victimStatement}
    11. Tang vật, phương tiện vi phạm hành chính phải trưng cầu giám định${instruction(' (trong trường hợp cần thiết)')}: ${longText('examined', { label: 'Tang vật, phương tiện phải trưng cầu giám định', leader: 130 })}
    12. Những tình tiết xác minh khác: ${longText('otherFacts', { label: 'Tình tiết xác minh khác', leader: 130 })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức vi phạm không ký biên bản xác minh tình tiết của vụ việc vi phạm hành chính')`${whoActs} vi phạm `}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN CỦA', 'TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC CUNG CẤP', 'THÔNG TIN XÁC MINH'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI BỊ THIỆT HẠI'], note: '(Ký, ghi rõ họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm`}
`;
