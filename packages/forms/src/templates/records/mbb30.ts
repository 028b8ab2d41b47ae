import { again, alternative, choice, data, form, options, section } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { eachSideKeeps, fileLicences, filePapers, handoverParties, handoverSignatures } from '../blocks/handover.ts';
import { recordHeader } from '../blocks/header.ts';
import { recordClosing, recordOpeningAtOffice } from '../blocks/record.ts';

const decision = cited('decision', 'licenceTransferDecision', 'QĐ-CGPCC', 'quyết định chuyển giấy phép, chứng chỉ');
const overdue = alternative('overdue', { seizure: 'đã quá thời hạn tạm giữ', execution: 'hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính' });

/** Biên bản chuyển giấy phép, chứng chỉ hành nghề that nobody came for, to the agency that issued them. */
export const mbb30 = form({
  code: 'MBB30', symbol: 'BB-CGPCC', kind: 'record', validFrom: '2022-01-01',
  title: 'Biên bản chuyển giấy phép, chứng chỉ hành nghề đã quá thời hạn tạm giữ/hết thời hiệu thi hành quyết định xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 30',
})`
  ${recordHeader('BB-CGPCC')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    ${data(choice('overdue', { label: 'Chuyển giấy phép, chứng chỉ vì', binding: 'licenceTransferDecision.values.ground', options: options({ seizure: 'Đã quá thời hạn tạm giữ', execution: 'Hết thời hiệu thi hành quyết định xử phạt' }), initial: 'seizure', required: true }))}
    # BIÊN BẢN
    ## Chuyển giấy phép, chứng chỉ hành nghề
    ## ${overdue}
    Căn cứ Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} chuyển giấy phép, chứng chỉ hành nghề ${overdue}.
    ${recordOpeningAtOffice}
  `}
  ${section('present', '1, 2. Bên bàn giao, bên nhận bàn giao')`
    ${handoverParties('Người có thẩm quyền lập biên bản - Bên bàn giao giấy phép, chứng chỉ hành nghề', 'Bên nhận bàn giao giấy phép, chứng chỉ hành nghề', 'licenceTransferDecision')}
  `}
  ${section('papers', 'Giấy phép, chứng chỉ, tài liệu bàn giao')`
    Tiến hành bàn giao và lập biên bản bàn giao giấy phép, chứng chỉ hành nghề theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}.
    Hồ sơ gồm:
    ${fileLicences}
    ${filePapers}
    Đại diện bên nhận bàn giao hồ sơ đã kiểm tra, nhận đủ các tài liệu có trong hồ sơ nêu trên.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ', 3)`${eachSideKeeps}`}
    ${handoverSignatures}
  `}
`;
