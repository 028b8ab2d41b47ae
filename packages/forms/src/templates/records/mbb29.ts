import { at, data, flag, form, section, styled, suggested, text, when, yes } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { exhibitsTable } from '../blocks/exhibits.ts';
import { eachSideKeeps, filePapers, handoverParties, handoverSignatures } from '../blocks/handover.ts';
import { recordHeader } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';

const decision = cited('decision', 'penaltyDecision', 'QĐ-XPHC', 'quyết định xử phạt');

/** Biên bản chuyển hồ sơ và quyết định xử phạt vi phạm hành chính để tổ chức thi hành: to the agency where the sanctioned party lives. */
export const mbb29 = form({
  code: 'MBB29', symbol: 'BB-CQĐXP', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản chuyển hồ sơ và quyết định xử phạt vi phạm hành chính để tổ chức thi hành',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 29',
})`
  ${recordHeader('BB-CQĐXP')}
  ${section('about', 'Yêu cầu, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Chuyển hồ sơ và quyết định xử phạt vi phạm hành chính để tổ chức thi hành
    Căn cứ Điều 71 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020).
    ${partyNames('Cá nhân, tổ chức bị xử phạt')}
    ${styled('basis')`Theo yêu cầu của ${text('requestedBy', { label: 'Người yêu cầu', hint: 'Họ và tên của cá nhân, hoặc của người đại diện của tổ chức vi phạm hành chính.', computed: suggested('copy', { value: at('respondent') }), leader: 40 })} là ${whoActs}`}
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1, 2. Bên bàn giao, bên nhận bàn giao')`
    ${handoverParties('Người có thẩm quyền lập biên bản - Bên bàn giao hồ sơ', 'Bên nhận bàn giao hồ sơ')}
  `}
  ${section('papers', '1. Hồ sơ, tài liệu')`
    Tiến hành lập biên bản chuyển Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} xử phạt vi phạm hành chính để tổ chức thi hành
    1. Hồ sơ, tài liệu, gồm:
    ${filePapers}
  `}
  ${section('things', '2. Tang vật, phương tiện được chuyển giao')`
    ${data(flag('withExhibits', { label: 'Có tang vật, phương tiện bị tạm giữ được chuyển giao', computed: suggested('filled', { value: at('exhibits') }) }))}
    ${when(yes('withExhibits'))`
      2. Các tang vật, phương tiện vi phạm hành chính bị tạm giữ được chuyển giao, gồm:
      ${exhibitsTable({ label: 'Tang vật, phương tiện được chuyển giao', nameHead: 'Tên tang vật, phương tiện' })}
    `}
    Đại diện bên nhận bàn giao đã kiểm tra, nhận đủ các tài liệu có trong hồ sơ ${when(yes('withExhibits'))`và tang vật, phương tiện vi phạm hành chính `}nêu trên.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ', 3)`${eachSideKeeps}`}
    ${handoverSignatures}
  `}
`;
