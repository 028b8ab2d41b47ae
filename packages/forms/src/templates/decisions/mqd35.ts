import { blocks, text } from '../../template/index.ts';
import { delegatedFrom, delegationForm } from '../blocks/delegation.ts';

/** Quyết định về việc giao quyền cưỡng chế thi hành quyết định xử phạt vi phạm hành chính. */
export const mqd35 = delegationForm('CC', {
  code: 'MQĐ35', number: '35',
  scope: blocks`
    2. Thời hạn giao quyền: ${text('term', { label: 'Thời hạn giao quyền', hint: 'Theo ngày, tháng hoặc năm.', required: true })}
    3. Nội dung giao quyền: Được quyết định áp dụng các biện pháp cưỡng chế thi hành quyết định xử phạt vi phạm hành chính theo quy định của Luật Xử lý vi phạm hành chính và các văn bản quy định chi tiết thi hành Luật, kể từ ngày ${delegatedFrom}.
  `,
  while: 'quyết định áp dụng các biện pháp cưỡng chế thi hành quyết định xử phạt vi phạm hành chính',
  answers: 'những quyết định của mình trước pháp luật và trước người giao quyền',
});
