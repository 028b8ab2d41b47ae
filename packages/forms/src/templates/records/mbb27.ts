import { again, form, instruction, literal, longText, section, signatures, suggested } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { exhibitsTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, Who, whoActs } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';
import { sealKeeper } from '../blocks/sealing.ts';

const record = cited('sealingRecord', 'sealingRecord', 'BB-NPTG', 'biên bản niêm phong');
/** Seizure, sealing, return: the papers on which a seal is opened. */
const papers = suggested('papersOn', { forms: literal('MBB15 MQĐ20 MQĐ21 MBB26 MQĐ22 MQĐ24') });

/** Biên bản mở niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính. */
export const mbb27 = form({
  code: 'MBB27', symbol: 'BB-MNP', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản mở niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 27',
})`
  ${recordHeader('BB-MNP')}
  ${section('about', 'Căn cứ, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Mở niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính
    Căn cứ ${longText('basis', { label: 'Căn cứ mở niêm phong', hint: 'Quyết định tạm giữ; biên bản tạm giữ; biên bản niêm phong; tài liệu khác.', required: true, computed: papers })}
    ${recordOpening}
  `}
  ${section('present', '1. Người mở niêm phong')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản - Người niêm phong:
    ${recorders({ label: 'Người niêm phong', itemLabel: 'Người niêm phong' })}
  `}
  ${section('violator', '2. Người vi phạm')`
    2. ${Who} vi phạm có tang vật, phương tiện vi phạm hành chính bị tạm giữ đã được niêm phong:
    ${personOrOrganization({ afterIdNumber: ';' })}
  `}
  ${section('keeper', '3. Người bảo quản')`
    3. Người có trách nhiệm bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ được niêm phong:
    ${sealKeeper('sealingRecord')}
  `}
  ${section('things', '1–4. Niêm phong, tang vật, phương tiện')`
    Tiến hành mở niêm phong và lập biên bản mở niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính đã niêm phong theo Biên bản số: ${record.number}/${record.symbol}.
    1. Tình trạng của niêm phong trước khi mở vẫn còn nguyên vẹn, không bị rách rời hoặc chắp vá.
    2. Tang vật, phương tiện vi phạm hành chính được mở niêm phong, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện được mở niêm phong', binding: 'sealingRecord.values.exhibits' })}
    3. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác', hint: 'Niêm phong hoặc tang vật, phương tiện có thay đổi thì ghi rõ ở đây.' })}
    4. Số tang vật, phương tiện vi phạm hành chính được mở niêm phong nói trên vẫn đầy đủ về số lượng, đúng chủng loại và vẫn giữ nguyên tình trạng như khi tiến hành niêm phong theo Biên bản số: ${again('sealingRecord.number')}/${again('sealingRecord.symbol')} lập ngày ${record.on} niêm phong tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(', ', 3)`giao cho ông (bà) ${again('respondent')} là ${whoActs} vi phạm 01 bản, giao cho ông (bà) ${again('keeper.fullName')} là người bảo quản tang vật, phương tiện vi phạm hành chính được niêm phong 01 bản và 01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC VI PHẠM'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI NIÊM PHONG'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI BẢO QUẢN TANG VẬT,', 'PHƯƠNG TIỆN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, null],
    )}
  `}
  ${handedOver('Biên bản')`${whoActs} vi phạm`}
`;
