import { again, alternative, at, choice, data, date, flag, form, instruction, longText, options, section, signatures, suggested, text, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { finishedOn, finishedTime, notSigned, recordClosingBySheets, recordOpeningAs } from '../blocks/record.ts';
import type { Inline } from '../../definition.ts';

const record = cited('record', 'record', 'BB-VPHC', 'biên bản vi phạm hành chính');
const office = longText('place', { label: 'Nơi tổ chức phiên giải trình', hint: 'Địa chỉ trụ sở cơ quan của người có thẩm quyền xử phạt vi phạm hành chính.', binding: 'unit.name', required: true, leader: 130 });

/** Who explains: the violator, or somebody with a power of attorney. */
const explainer = choice('explainer.as', {
  label: 'Bên giải trình tham gia với tư cách', required: true, computed: suggested('copy', { value: at('violator.kind') }),
  options: options({ person: 'Cá nhân vi phạm', organization: 'Người đại diện của tổ chức vi phạm', forPerson: 'Người đại diện hợp pháp của cá nhân vi phạm', forOrganization: 'Người đại diện hợp pháp của tổ chức vi phạm' }),
});
const explainsAs = (empty: string): Inline => alternative('explainer.as', {
  person: 'cá nhân vi phạm', organization: 'người đại diện của tổ chức vi phạm', forPerson: 'người đại diện hợp pháp của cá nhân vi phạm', forOrganization: 'người đại diện hợp pháp của tổ chức vi phạm',
}, empty);
const explains = explainsAs('cá nhân/người đại diện của tổ chức vi phạm hoặc người đại diện hợp pháp của cá nhân/tổ chức vi phạm');
const explainsHere = explainsAs('cá nhân/người đại diện của tổ chức vi phạm hoặc của người đại diện hợp pháp của cá nhân/tổ chức vi phạm');

/** Biên bản phiên giải trình trực tiếp. */
export const mbb03 = form({
  code: 'MBB03', symbol: 'BB-GTTT', kind: 'record', title: 'Biên bản phiên giải trình trực tiếp', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 03',
})`
  ${recordHeader('BB-GTTT')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Phiên giải trình trực tiếp
    Căn cứ Điều 61 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
    Căn cứ Biên bản vi phạm hành chính số: ${record.number}/${record.symbol} lập ngày ${record.on};
    Căn cứ văn bản yêu cầu được giải trình trực tiếp ngày ${date('request.on', { label: 'Ngày văn bản yêu cầu giải trình', required: true })} của ${who} ${again('violatorName')};
    ${data(flag('hasProxy', { label: 'Ủy quyền cho người đại diện hợp pháp tham gia' }))}
    ${when(yes('hasProxy'))`
      Căn cứ văn bản ủy quyền cho người đại diện hợp pháp về việc tham gia phiên giải trình trực tiếp của ${who} ${again('violatorName')}${instruction(' (nếu có)')};
    `}
    Căn cứ Thông báo số: ${text('notice.number', { label: 'Số thông báo tổ chức phiên giải trình', required: true, leader: 4 })}/TB-${text('notice.agency', { label: 'Chữ viết tắt cơ quan ra thông báo', hint: 'Chữ viết tắt tên của cơ quan ban hành Thông báo.', leader: 6 })} ngày ${date('notice.on', { label: 'Ngày thông báo', required: true })} của ${text('notice.by', { label: 'Người ra thông báo', hint: 'Chức danh và tên cơ quan của người có thẩm quyền xử phạt vi phạm hành chính.', required: true, leader: 110 })} về việc tổ chức phiên giải trình trực tiếp,
    ${recordOpeningAs({ beforeTime: 'vào hồi', at: office })}
  `}
  ${section('present', '1. Bên tổ chức phiên giải trình')`
    Chúng tôi gồm:
    1. Người có thẩm quyền xử phạt vi phạm hành chính - Bên tổ chức phiên giải trình:
    ${recorders({ label: 'Bên tổ chức phiên giải trình', itemLabel: 'Người tổ chức', binding: 'signer', hint: 'Họ và tên của người có thẩm quyền xử phạt, hoặc của người được người có thẩm quyền xử phạt ủy quyền.' })}
  `}
  ${section('violator', '2. Bên giải trình')`
    2. ${alternative('violator.kind', { person: 'Cá nhân', organization: 'Tổ chức' })} vi phạm - Bên giải trình:
    ${personOrOrganization({ afterIdNumber: ';' })}
    ${data(explainer, text('explainer.fullName', { label: 'Họ và tên người giải trình', required: true, computed: suggested('copy', { value: at('respondent') }) }))}
  `}
  ${section('hearing', 'Nội dung phiên giải trình')`
    Nội dung phiên giải trình:
    1. Ý kiến của người có thẩm quyền xử phạt vi phạm hành chính:
    a) Về căn cứ pháp lý: ${longText('hearing.law', { label: 'Căn cứ pháp lý', required: true, leader: 200 })}
    b) Về các tình tiết, chứng cứ liên quan đến hành vi vi phạm: ${longText('hearing.evidence', { label: 'Tình tiết, chứng cứ', required: true, leader: 200 })}
    c) Về các hình thức xử phạt, biện pháp khắc phục hậu quả dự kiến áp dụng đối với hành vi vi phạm: ${longText('hearing.penalties', { label: 'Hình thức xử phạt, biện pháp khắc phục dự kiến', required: true, leader: 200 })}
    2. Ý kiến của ${explainsHere}: ${longText('violatorStatement', { label: 'Ý kiến của bên giải trình', required: true, leader: 200 })}
  `}
  ${section('end', '3. Kết thúc')`
    3. Phiên giải trình kết thúc vào hồi ${finishedTime}, ngày ${finishedOn}
    ${recordClosingBySheets()`giao cho ông (bà) ${again('explainer.fullName')} là ${explains} 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức vi phạm không ký biên bản phiên giải trình trực tiếp', { flag: 'Bên giải trình không ký biên bản', name: again('explainer.fullName') })`${explains} `}
    ${signatures(
      [
        { title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM', 'HOẶC NGƯỜI ĐẠI DIỆN HỢP PHÁP'], note: '(Ký, ghi rõ họ và tên)' },
        { title: ['BÊN TỔ CHỨC GIẢI TRÌNH'], note: '(Ký, ghi rõ chức vụ, họ và tên)' },
      ],
      [null, { title: ['NGƯỜI GHI BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
    )}
  `}
  ${handedOver('Biên bản')`${explains}`}
`;
