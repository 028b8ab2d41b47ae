import { again, form, section } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { eachSideKeeps, filePapers, handoverParties, handoverSignatures } from '../blocks/handover.ts';
import { recordHeader } from '../blocks/header.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';

const decision = cited('decision', 'criminalTransferDecision', 'QĐ-CHS', 'quyết định chuyển hồ sơ');

/** Biên bản bàn giao hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự. */
export const mbb28 = form({
  code: 'MBB28', symbol: 'BB-CHS', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản bàn giao hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 28',
})`
  ${recordHeader('BB-CHS')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Bàn giao hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự
    Căn cứ Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} chuyển hồ sơ vụ vi phạm có dấu hiệu tội phạm để truy cứu trách nhiệm hình sự.
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1, 2. Bên bàn giao, bên nhận bàn giao')`
    ${handoverParties('Người có thẩm quyền lập biên bản - Bên bàn giao hồ sơ', 'Bên nhận bàn giao hồ sơ', 'criminalTransferDecision')}
  `}
  ${section('papers', 'Hồ sơ bàn giao')`
    Tiến hành bàn giao và lập biên bản bàn giao hồ sơ vụ vi phạm theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
    Hồ sơ gồm:
    ${filePapers}
    Đại diện bên nhận bàn giao hồ sơ đã kiểm tra, nhận đủ các tài liệu có trong hồ sơ nêu trên.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(', ', 3)`${eachSideKeeps}`}
    ${handoverSignatures}
  `}
`;
