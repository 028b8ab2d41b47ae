import { alternative, blocks, choice, data, instruction, is, longText, options, when } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import type { Citation } from './citation.ts';

/** By decision, or at once where what is hidden would be lost. */
export const searchUrgency: Block = data(choice('urgency', {
  label: 'Khám theo', initial: 'ordered', required: true, hint: 'Khám khẩn cấp: không có quyết định, căn cứ quy định của Luật.',
  options: options({ ordered: 'Quyết định khám', urgent: 'Trường hợp khẩn cấp, không có quyết định' }),
}));

/** "Thi hành Quyết định số … /Căn cứ khoản 2 Điều 127 Luật …": `subject` of the decision, clause of the Law for a search without one. */
export const searchGround = ({ number, symbol, on, by }: Citation, subject: string, clause: string): readonly Block[] => {
  const law = `Căn cứ ${clause} Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020)`;
  const opening = 'Thi hành Quyết định số: ';
  return blocks`
    ${alternative('urgency', { ordered: opening, urgent: law }, opening)}${when(is('urgency', 'ordered'))`${number}/${symbol} ngày ${on} của ${by} ${subject}`}${instruction(`/${law}`)}.
  `;
};

/** What the search brought to light. */
export const found = longText('found', {
  label: 'Đồ vật, tang vật, phương tiện phát hiện được', required: true, leader: 200,
  hint: 'Tên, số lượng, đơn vị tính, nhãn hiệu, chủng loại, đặc điểm, tình trạng; nhiều thì lập bản thống kê riêng. Không phát hiện thì ghi «Không».',
});
