import { alternative, blocks, choice, data, longText, options, section } from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';
import { givenTo, rightToComplain, thoseWhoAct } from './addressees.ts';
import { personOrOrganization, who } from './party.ts';

/** Why a search is ordered: the blank `reason`, by the article of the Law. */
export const searchReason = (article: string): ReturnType<typeof longText> =>
  longText('reason', { label: 'Lý do khám', hint: `Theo từng trường hợp quy định tại khoản 1 Điều ${article} Luật Xử lý vi phạm hành chính.`, required: true });

/** How far a search goes: part or all of `what`. */
export const searchExtent = (what: string): ReturnType<typeof longText> =>
  longText('extent', { label: 'Phạm vi khám', hint: `Khám một phần hay toàn bộ ${what}.`, required: true });

/** In what capacity somebody answers for the place that is searched. */
const holderAsked: Block = data(
  choice('holder', { label: 'Người bị khám là', options: options({ owner: 'Chủ sở hữu nơi bị khám', manager: 'Người quản lý nơi bị khám', user: 'Người sử dụng nơi bị khám' }), initial: 'owner', required: true }),
);
const holder: Inline = alternative('holder', { owner: 'chủ sở hữu', manager: 'người quản lý', user: 'người sử dụng' }, 'chủ sở hữu/quản lý/sử dụng');

/** The place that is searched; `hint` says what kind of place. */
const searchedPlace = (hint: string): ReturnType<typeof longText> => longText('place', { label: 'Nơi bị khám', hint, binding: 'place', required: true, leader: 20 });
const searchDetails = (what: string): readonly Block[] => blocks`
  2. Lý do khám: ${searchReason('129')}
  3. Phạm vi khám: ${searchExtent(what)}
  4. Thời gian khám: ${longText('searchTime', { label: 'Thời gian khám', hint: 'Từ giờ, ngày nào đến giờ, ngày nào; khám vào ban đêm thì ghi lý do.', required: true })}
`;

/** Articles 1 to 3 of the decision to search a place: where (`hint`), how far (`what`), and what happens to the holder, in the words of the decision (`searched`). */
export const placeSearch = (hint: string, what: string, searched: string): readonly Block[] => blocks`
  ${section('violator', 'Điều 1. Nơi bị khám, người bị khám')`
    ${holderAsked}
    1. Khám nơi cất giấu tang vật, phương tiện vi phạm hành chính: ${searchedPlace(hint)} đối với ${holder} nơi bị khám là ${who} có tên sau đây:
    ${personOrOrganization({ idInOneLine: '; ' })}
  `}
  ${section('search', 'Điều 1. Lý do, phạm vi, thời gian')`
    ${searchDetails(what)}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${givenTo(searched)}
    ${rightToComplain('b')}
    ${thoseWhoAct(2)}
  `}
`;
