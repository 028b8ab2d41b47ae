import { alternative, blocks, choice, is, longText, options, styled, text, when } from '../../template/index.ts';
import { delegatedFrom, delegationForm } from '../blocks/delegation.ts';

/** Quyết định về việc giao quyền xử phạt vi phạm hành chính. */
export const mqd34 = delegationForm('XP', {
  code: 'MQĐ34', number: '34',
  scope: blocks`
    2. Phạm vi giao quyền: ${choice('scope', { label: 'Phạm vi giao quyền', hint: 'Giao quyền theo vụ việc thì không ghi thời hạn.', options: options({ permanent: 'Thường xuyên', case: 'Theo vụ việc' }), initial: 'permanent', required: true })}
    3. Nội dung giao quyền: ${longText('content', { label: 'Nội dung giao quyền', hint: 'Xử phạt vi phạm hành chính; áp dụng các biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính theo Điều 119 của Luật; vụ việc nào, nếu giao theo vụ việc.', required: true, initial: 'Thực hiện việc xử phạt vi phạm hành chính, áp dụng các biện pháp ngăn chặn và bảo đảm xử lý vi phạm hành chính theo quy định tại các khoản 2, 3, 4, 5, 6 và 7 Điều 119 Luật Xử lý vi phạm hành chính' })}
    ${when(is('scope', 'permanent'))`
      4. Thời hạn giao quyền: ${text('term', { label: 'Thời hạn giao quyền', hint: 'Theo ngày, tháng hoặc năm.', required: true })}
    `}
    ${styled('clause')`${alternative('scope', { permanent: '5', case: '4' }, '5')}. Được thực hiện các thẩm quyền của: ${text('powersOf', { label: 'Được thực hiện thẩm quyền của', hint: 'Chức danh có thẩm quyền xử phạt theo Luật.', binding: 'signer.titleText', required: true })} quy định tại Luật Xử lý vi phạm hành chính và các văn bản quy định chi tiết thi hành Luật, kể từ ngày ${delegatedFrom}.`}
  `,
  while: 'các hoạt động xử phạt vi phạm hành chính',
  answers: 'những quyết định của mình trước pháp luật và trước người giao quyền xử phạt',
});
