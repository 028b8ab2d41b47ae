import { summaries } from '@xlvphc/openapi/summaries';

/** Action of the row that a unit gets when its case was shown in a look-up of another. */
export const shownPartyHistory = 'shownPartyHistory';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What is written down besides operations of the contract. */
const others: Readonly<Record<string, Words>> = {
  [shownPartyHistory]: { vi: 'Đơn vị khác tra cứu tiền sử, được xem vụ việc này', en: 'Shown in a look-up of another unit' },
  // Rows of before look-ups went by the name of their operation.
  lookUpPartyHistory: summaries.searchPartyHistory,
};

/** What an action is for people; an action that this version does not know stays as it is. */
export function inWords(action: string): Words {
  const known: Readonly<Record<string, Words>> = summaries;
  return known[action] ?? others[action] ?? { vi: action, en: action };
}
