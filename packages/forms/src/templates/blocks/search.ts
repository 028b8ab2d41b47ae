import { alternative, blocks, choice, data, longText, options } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';

/** Why a search is ordered: the blank `reason`, by the article of the Law. */
export const searchReason = (article: string): ReturnType<typeof longText> =>
  longText('reason', { label: 'Lý do khám', hint: `Theo từng trường hợp quy định tại khoản 1 Điều ${article} Luật Xử lý vi phạm hành chính.`, required: true });

/** How far a search goes: part or all of `what`. */
export const searchExtent = (what: string): ReturnType<typeof longText> =>
  longText('extent', { label: 'Phạm vi khám', hint: `Khám một phần hay toàn bộ ${what}.`, required: true });

/** In what capacity somebody answers for the place that is searched. */
export const holderAsked: Block = data(
  choice('holder', { label: 'Người bị khám là', options: options({ owner: 'Chủ sở hữu nơi bị khám', manager: 'Người quản lý nơi bị khám', user: 'Người sử dụng nơi bị khám' }), initial: 'owner', required: true }),
);
export const holder: Inline = alternative('holder', { owner: 'chủ sở hữu', manager: 'người quản lý', user: 'người sử dụng' }, 'chủ sở hữu/quản lý/sử dụng');

/** Place, holder, reason, extent and time of the search of a place, as both forms ask them; `hint` says what kind of place. */
export const searchedPlace = (hint: string): ReturnType<typeof longText> => longText('place', { label: 'Nơi bị khám', hint, binding: 'place', required: true, leader: 20 });
export const searchDetails = (what: string): readonly Block[] => blocks`
  2. Lý do khám: ${searchReason('129')}
  3. Phạm vi khám: ${searchExtent(what)}
  4. Thời gian khám: ${longText('searchTime', { label: 'Thời gian khám', hint: 'Từ giờ, ngày nào đến giờ, ngày nào; khám vào ban đêm thì ghi lý do.', required: true })}
`;
