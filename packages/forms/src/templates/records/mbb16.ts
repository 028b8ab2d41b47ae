import { again, data, form, section, signatures } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { capacity, capacityWords, returnedKind, returnedLists, returnedThings, returnedThingsBySlash } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, whoActs, whoHere } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';

const record = cited('seizureRecord', 'seizureRecord', 'BB-TG', 'biên bản tạm giữ');

/** Biên bản trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề, where no decision to hold them was made. */
export const mbb16 = form({
  code: 'MBB16', symbol: 'BB-TL', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản trả lại tang vật, phương tiện, giấy phép, chứng chỉ hành nghề bị tạm giữ (sử dụng cho trường hợp không ra quyết định tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 16',
})`
  ${recordHeader('BB-TL')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Trả lại tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề
    Căn cứ Biên bản số: ${record.number}/${record.symbol} ngày ${record.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề.
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1. Người lập biên bản')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
  `}
  ${section('violator', '2. Người được nhận lại')`
    ${data(returnedKind('seizureRecord'), capacity)}
    2. ${whoHere} ${capacityWords}được nhận lại ${returnedThingsBySlash} đã bị tạm giữ theo Biên bản số: ${again('seizureRecord.number')}/${again('seizureRecord.symbol')} ngày ${again('seizureRecord.on')}:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('things', '1, 2, 3. Tang vật, phương tiện, giấy tờ trả lại')`
    Tiến hành trả lại và lập biên bản trả lại ${returnedThings}
    ${returnedLists}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ')`giao cho ông (bà) ${again('respondent')} là ${whoActs} được nhận lại ${returnedThingsBySlash} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC ĐƯỢC NHẬN LẠI'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
  ${handedOver('Biên bản')`${whoActs} được nhận lại ${returnedThingsBySlash}`}
`;
