import { sql } from 'kysely';
import type { CaseMode, CaseState, IsoDate } from '@xlvphc/law';
import type { AnswerOf } from '../contract.ts';
import { isId } from '../id.ts';
import { pageSize } from '../limits.ts';
import type { RequestContext } from '../request.ts';
import { instant, present } from './case-file.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { searchQuery } from './search-text.ts';

/** What may narrow a list of cases; text only in searches, which travel in a body. */
export interface CaseFilter {
  readonly state?: CaseState;
  readonly field?: string;
  readonly mode?: CaseMode;
  readonly unitId?: string;
  readonly reference?: string;
  readonly discoveredFrom?: IsoDate;
  readonly discoveredTo?: IsoDate;
  readonly text?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** One page of cases, latest change first. The row policies decide which units are in it. */
export async function listCases(ctx: RequestContext, filter: CaseFilter): Promise<AnswerOf<'listCases'>> {
  const limit = filter.limit ?? pageSize.default;
  let query = ctx.tx
    .selectFrom('cases')
    .select(['id', 'unit_id', 'reference', 'mode', 'state', 'field', 'discovered_on', 'summary', 'created_at', 'updated_at', 'version'])
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.field !== undefined) query = query.where('field', '=', filter.field);
  if (filter.mode !== undefined) query = query.where('mode', '=', filter.mode);
  if (filter.unitId !== undefined) {
    if (!isId(filter.unitId)) return { items: [] };
    query = query.where('unit_id', '=', filter.unitId);
  }
  if (filter.reference !== undefined) query = query.where('reference', '=', filter.reference.trim());
  if (filter.discoveredFrom !== undefined) query = query.where('discovered_on', '>=', filter.discoveredFrom);
  if (filter.discoveredTo !== undefined) query = query.where('discovered_on', '<=', filter.discoveredTo);
  if (filter.text !== undefined && filter.text.trim() !== '') {
    const words = searchQuery(filter.text);
    if (words === undefined) return { items: [] };
    query = query.where(sql<boolean>`search @@ to_tsquery('simple', fold_vietnamese(${words}))`);
  }
  if (filter.cursor !== undefined) {
    const after = readCursor(filter.cursor);
    query = query.where(sql<boolean>`(updated_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  }
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    reference: row.reference,
    mode: row.mode,
    state: row.state,
    ...present({ field: row.field, discoveredOn: row.discovered_on }),
    ...row.summary,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    version: row.version,
  }));
  const last = items.at(-1);
  return { items, ...(rows.length > limit && last ? { nextCursor: writeCursor({ at: last.updatedAt, id: last.id }) } : {}) };
}
