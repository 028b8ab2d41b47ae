import { blocks, data, date, flag, text, when, yes, type DocumentName } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/**
 * "Căn cứ Điều … Nghị định số: …/…/NĐ-CP ngày … của Chính phủ …;": a decree whose number the form leaves open. Blanks `<id>.article`, `.number`, `.year`,
 * `.date`; `what` it is called in the entry, `about` what the page says that it lays down. `from` is an earlier decision that cites the same.
 */
const openDecree = (id: string, what: string, about: string, from?: DocumentName): readonly Block[] => {
  const of = (part: 'article' | 'number' | 'year' | 'date', label: string): { readonly label: string } => ({
    label: `${label} ${what}`, ...(from === undefined ? {} : { binding: `${from}.values.${id}.${part}` as const, required: true }),
  });
  return blocks`
    Căn cứ Điều ${text(`${id}.article`, { ...of('article', 'Điều của'), leader: 4 })} Nghị định số: ${text(`${id}.number`, { ...of('number', 'Số'), leader: 4 })}/${text(`${id}.year`, { ...of('year', 'Năm'), leader: 4 })}/NĐ-CP ngày ${date(`${id}.date`, of('date', 'Ngày'))} của Chính phủ ${about};
  `;
};

const deportation = 'quy định hình thức xử phạt trục xuất, biện pháp tạm giữ người, áp giải người vi phạm theo thủ tục hành chính và quản lý người nước ngoài vi phạm pháp luật Việt Nam trong thời gian làm thủ tục trục xuất';

/** The decree on keeping seized and confiscated things. */
export const custodyDecreeBasis = openDecree('decree', 'nghị định về quản lý tang vật', 'quy định về quản lý, bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ; tịch thu theo thủ tục hành chính', 'custodyDecision');

/** The decree on deportation, holding and escorting of persons: where a person is held, where one is deported. */
export const detentionDecreeBasis = openDecree('decree', 'nghị định về tạm giữ người', deportation, 'detentionDecision');
export const deportationDecree = openDecree('deportationDecree', 'nghị định về trục xuất', deportation);

/** The last, if the penalty is a deportation (hình thức xử phạt trục xuất). */
export const deportationBasis: readonly Block[] = blocks`
  ${data(flag('deportation', { label: 'Có áp dụng hình thức trục xuất' }))}
  ${when(yes('deportation'))`
    ${deportationDecree}
  `}
`;
