import { again, alternative, form, section, signatures, text } from '../../template/index.ts';
import { penaltyDecision as decision } from '../blocks/execution.ts';
import { recordHeader } from '../blocks/header.ts';
import { localRepresentative, recorders } from '../blocks/people.ts';
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
    ${localRepresentative()}
  `}
  ${section('violator', '1. Người bị xử phạt')`
    Tiến hành lập biên bản về việc không nhận quyết định xử phạt vi phạm hành chính đối với ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', afterIdNumber: ';' })}
  `}
  ${section('refusal', '2, 3. Việc không nhận quyết định')`
    2. Ông (Bà): ${text('deliverer', { label: 'Người giao quyết định', hint: 'Họ và tên của người lập biên bản.', binding: 'official.fullName', required: true })} giao Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} xử phạt vi phạm hành chính cho ${who} ${again('violatorName')} để thi hành theo quy định của pháp luật, nhưng ${who} có tên nêu trên cố tình không nhận quyết định.
    3. Chúng tôi đã yêu cầu ${whoActs} ${again('respondent')} bị xử phạt nhận quyết định xử phạt vi phạm hành chính nhưng vẫn không nhận được sự hợp tác.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`giao cho chính quyền địa phương nơi ${alternative('violator.kind', { person: 'cá nhân bị xử phạt cư trú', organization: 'tổ chức bị xử phạt đóng trụ sở' })} 01 bản, 01 bản lưu hồ sơ.`}
    ${signatures([{ title: ['ĐẠI DIỆN CHÍNH QUYỀN'], note: '(Ký, đóng dấu; ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
`;
