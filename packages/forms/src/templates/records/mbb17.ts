import { again, data, form, section, signatures } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { capacity, capacityWords, returnedKind, returnedLists, returnedThings, returnedThingsBySlash } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, Who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';

const decision = cited('decision', 'returnDecision', 'QĐ-TL', 'quyết định trả lại');

/** Biên bản trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ: carries out the decision to return. */
export const mbb17 = form({
  code: 'MBB17', symbol: 'BB-TL', kind: 'record', validFrom: '2022-01-01', partyFrom: 'returnDecision',
  title: 'Biên bản trả lại tang vật, phương tiện, giấy phép, chứng chỉ hành nghề bị tạm giữ',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 17',
})`
  ${recordHeader('BB-TL')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề bị tạm giữ.
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1. Người lập biên bản')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
  `}
  ${section('violator', '2. Người được nhận lại')`
    ${data(returnedKind('returnDecision'), capacity)}
    2. ${Who} ${capacityWords}được nhận lại ${returnedThingsBySlash} đã bị tạm giữ:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('things', '1, 2, 3. Tang vật, phương tiện, giấy tờ trả lại')`
    Trả lại và lập biên bản trả lại ${returnedThings} theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
    ${returnedLists}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho ông (bà) ${again('respondent')} là ${whoActs} được nhận lại ${returnedThingsBySlash} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC ĐƯỢC NHẬN LẠI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
  ${handedOver('Biên bản')`${whoActs} được nhận lại ${returnedThingsBySlash}`}
`;
