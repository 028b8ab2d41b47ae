import { blocks, longText, text } from '../../template/index.ts';
import { delegatedFrom, delegationForm } from '../blocks/delegation.ts';

/** Quyết định về việc giao quyền tạm giữ người theo thủ tục hành chính. */
export const mqd36 = delegationForm('TG', {
  code: 'MQĐ36', number: '36',
  scope: blocks`
    2. Lý do giao quyền: ${longText('reason', { label: 'Lý do giao quyền', hint: 'Vắng mặt do đi công tác, đi học, nghỉ phép, nghỉ ốm, đi chữa bệnh, hoặc lý do khác.', required: true, leader: 40 })}
    3. Thời hạn giao quyền: ${text('term', { label: 'Thời hạn giao quyền', hint: 'Theo ngày, tháng hoặc năm.', required: true })}
    4. Nội dung giao quyền: Được quyết định áp dụng biện pháp ngăn chặn tạm giữ người theo thủ tục hành chính theo quy định của Luật Xử lý vi phạm hành chính và các văn bản quy định chi tiết thi hành Luật, kể từ ngày ${delegatedFrom}.
  `,
  while: 'quyết định áp dụng biện pháp ngăn chặn tạm giữ người theo thủ tục hành chính',
  answers: 'quyết định của mình trước pháp luật và trước người giao quyền',
});
