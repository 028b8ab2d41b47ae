import { blocks, date, text } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/** The decree on keeping seized and confiscated things; a later decision cites the one that the decision on keeping cites. */
export const custodyDecreeBasis: readonly Block[] = blocks`
  Căn cứ Điều ${text('decree.article', { label: 'Điều của nghị định về quản lý tang vật', required: true, leader: 4 })} Nghị định số: ${text('decree.number', { label: 'Số nghị định về quản lý tang vật', binding: 'custodyDecision.values.decree.number', required: true, leader: 4 })}/${text('decree.year', { label: 'Năm nghị định về quản lý tang vật', binding: 'custodyDecision.values.decree.year', required: true, leader: 4 })}/NĐ-CP ngày ${date('decree.date', { label: 'Ngày nghị định về quản lý tang vật', binding: 'custodyDecision.values.decree.date', required: true })} của Chính phủ quy định về quản lý, bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ; tịch thu theo thủ tục hành chính;
`;
