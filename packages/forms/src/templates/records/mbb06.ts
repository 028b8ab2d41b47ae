import { again, alternative, date, form, section, signatures, text } from '../../template/index.ts';
import { recordHeader } from '../blocks/header.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpening } from '../blocks/record.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';

/** Biên bản về việc không nhận quyết định xử phạt vi phạm hành chính: proves the refusal, from which the decision counts as served. */
export const mbb06 = form({
  code: 'MBB06', symbol: 'BB-KNQĐXP', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản về việc không nhận quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 06',
})`
  ${recordHeader('BB-KNQĐXP')}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN
    ## Về việc không nhận quyết định xử phạt vi phạm hành chính
    ${recordOpening}
  `}
  ${section('present', 'Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    2. Với sự chứng kiến của:
    Họ và tên: ${text('representative.fullName', { label: 'Họ và tên đại diện chính quyền', hint: 'Họ và tên, chức vụ của người đại diện và tên của Ủy ban nhân dân xã/phường/thị trấn.', required: true })} Chức vụ: ${text('representative.title', { label: 'Chức vụ của đại diện chính quyền', leader: 14 })}
    Cơ quan: ${text('representative.agency', { label: 'Tên Ủy ban nhân dân cấp xã' })}
  `}
  ${section('violator', '1. Người bị xử phạt')`
    Tiến hành lập biên bản về việc không nhận quyết định xử phạt vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
  `}
  ${section('refusal', '2, 3. Việc không nhận quyết định')`
    2. Ông (Bà): ${text('deliverer', { label: 'Người giao quyết định', hint: 'Họ và tên của người lập biên bản.', binding: 'official.fullName', required: true })} giao Quyết định số: ${text('decision.number', { label: 'Số quyết định xử phạt', binding: 'penaltyDecision.number', required: true, leader: 4 })}/${text('decision.symbol', { label: 'Ký hiệu quyết định xử phạt', binding: 'penaltyDecision.symbol', initial: 'QĐ-XPHC', placeholder: 'QĐ-XPHC' })} ngày ${date('decision.on', { label: 'Ngày quyết định xử phạt', binding: 'penaltyDecision.issuedOn', required: true })} xử phạt vi phạm hành chính cho ${who} ${again('violatorName')} để thi hành theo quy định của pháp luật, nhưng ${who} có tên nêu trên cố tình không nhận quyết định.
    3. Chúng tôi đã yêu cầu ${whoActs} ${again('respondent')} bị xử phạt nhận quyết định xử phạt vi phạm hành chính nhưng vẫn không nhận được sự hợp tác.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho chính quyền địa phương nơi ${alternative('violator.kind', { person: 'cá nhân bị xử phạt cư trú', organization: 'tổ chức bị xử phạt đóng trụ sở' })} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, đóng dấu; ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
`;
