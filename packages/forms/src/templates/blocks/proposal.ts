import { styled, text } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

/** "Xét đề nghị của …": the last basis of a decision; `hint` says whose. */
export const proposal = (hint = 'Chức vụ của người đứng đầu bộ phận tham mưu cho người có thẩm quyền ra quyết định.'): readonly Block[] =>
  styled('basis')`Xét đề nghị của ${text('proposer', { label: 'Người đề nghị', hint })}.`;
