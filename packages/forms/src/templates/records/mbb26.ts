import { again, at, data, flag, form, instruction, longText, section, signatures, suggested, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { exhibitsTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, Who, whoActs } from '../blocks/party.ts';
import { citizens, officials, recorders, witnesses } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';
import { sealKeeper } from '../blocks/sealing.ts';

const record = cited('seizureRecord', 'seizureRecord', 'BB-TG', 'biên bản tạm giữ');
/** Who stands in for a violator who is not there. */
const representatives = officials('representatives', {
  label: 'Đại diện chính quyền, đại diện khác của tổ chức', itemLabel: 'Người đại diện', item: instruction('c) '), agencyOrOrganization: true, min: 1,
  hint: 'Cá nhân vi phạm vắng mặt: người đại diện và tên của Ủy ban nhân dân xã/phường/thị trấn. Tổ chức vi phạm vắng mặt: người đại diện khác và tên của tổ chức.',
});

/** Biên bản niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính. */
export const mbb26 = form({
  code: 'MBB26', symbol: 'BB-NPTG', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 26',
})`
  ${recordHeader('BB-NPTG')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính
    Căn cứ Biên bản số: ${record.number}/${record.symbol} lập ngày ${record.on} tạm giữ tang vật, phương tiện vi phạm hành chính, giấy phép, chứng chỉ hành nghề.
    ${recordOpening}
  `}
  ${section('present', '1, 2. Người niêm phong, người chứng kiến')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Người niêm phong:
    ${recorders({ label: 'Người niêm phong', itemLabel: 'Người niêm phong' })}
    ${data(
      flag('hasFamily', { label: 'Có người thành niên trong gia đình người vi phạm', hint: 'Người vi phạm vắng mặt: phải có người thành niên trong gia đình, đại diện của tổ chức, đại diện chính quyền cấp xã hoặc một người chứng kiến.' }),
      flag('hasWitness', { label: 'Có người chứng kiến', computed: suggested('filled', { value: at('witnesses') }) }),
      flag('hasRepresentative', { label: 'Có đại diện chính quyền hoặc đại diện khác của tổ chức' }),
    )}
    2. Với sự chứng kiến của:
    ${when(yes('hasFamily'))`
      ${citizens('family', { label: 'Người trong gia đình', hint: 'Họ và tên của người thành niên trong gia đình cá nhân vi phạm.', item: instruction('a) '), min: 1 })}
    `}
    ${when(yes('hasWitness'))`
      ${witnesses({ item: instruction('b) '), min: 1 })}
    `}
    ${when(yes('hasRepresentative'))`
      ${representatives}
    `}
  `}
  ${section('violator', '3. Người vi phạm')`
    3. ${Who} vi phạm có tang vật, phương tiện vi phạm hành chính bị tạm giữ phải được niêm phong:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('keeper', '4. Người bảo quản')`
    4. Người có trách nhiệm bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ phải niêm phong:
    ${sealKeeper()}
  `}
  ${section('things', '1–3. Tang vật, phương tiện niêm phong')`
    Tiến hành niêm phong và lập biên bản niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo Biên bản số: ${again('seizureRecord.number')}/${again('seizureRecord.symbol')}.
    1. Tang vật, phương tiện vi phạm hành chính niêm phong, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện niêm phong', binding: 'seizureRecord.values.exhibits' })}
    2. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}
    3. Số tang vật, phương tiện vi phạm hành chính được niêm phong nêu trên đã giao cho ông (bà) ${again('keeper.fullName')} thuộc cơ quan ${again('keeper.agency')} chịu trách nhiệm bảo quản.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(', ', '03')`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản, giao cho ông (bà) ${again('keeper.fullName')} là người bảo quản tang vật, phương tiện vi phạm hành chính được niêm phong 01 bản và 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI NIÊM PHONG'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['NGƯỜI BẢO QUẢN TANG VẬT,', 'PHƯƠNG TIỆN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm`}
`;
