import { isId } from '../id.ts';
import { pageSize } from '../limits.ts';
import { Problem } from '../problem.ts';

/** Paging of a list that is part of a case and already read: the cursor is the id of the last row shown. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

/** One page of a short list. @throws Problem `VPHC-CURSOR` for a mark that is not of this list */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], { cursor, limit = pageSize.default }: PageQuery) {
  const start = cursor === undefined ? 0 : rows.findIndex((row) => isId(cursor) && row.id === cursor) + 1;
  if (cursor !== undefined && start === 0) throw new Problem('VPHC-CURSOR');
  const items = rows.slice(start, start + limit);
  const last = items.at(-1);
  return { items, ...(last && start + limit < rows.length ? { nextCursor: last.id } : {}) };
}
