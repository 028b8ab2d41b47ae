import { sql } from 'kysely';
import type { AnswerOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { maxFavourites, maxUsage } from './limits.ts';

const actForm = /^\d{1,4}-\d{4}\.[0-9A-Za-zđĐ.-]+$/u;

/** Acts of the unit's own cases of the last twelve months by frequency, and what the official marked: ids and counts only. */
export async function violationUsage({ tx, unitId, actor, on }: RequestContext): Promise<AnswerOf<'getViolationUsage'>> {
  const since = await sql<{ since: string }>`select to_char(${on}::date - interval '12 months', 'YYYY-MM-DD') as since`.execute(tx);
  const day = since.rows[0]?.since ?? on;
  const used = await tx.selectFrom('violations as v')
    .innerJoin('cases as c', (join) => join.onRef('c.unit_id', '=', 'v.unit_id').onRef('c.id', '=', 'v.case_id'))
    .select([sql<string>`v.facts ->> 'catalogueId'`.as('act'), sql<number>`count(*)::integer`.as('count')])
    .where('v.unit_id', '=', unitId).where(sql<boolean>`v.facts ->> 'catalogueId' is not null`).where('c.created_at', '>=', sql<Date>`${`${day}T00:00:00+07:00`}::timestamptz`)
    .groupBy(sql`v.facts ->> 'catalogueId'`).orderBy('count', 'desc').orderBy('act').limit(maxUsage).execute();
  const marked = await tx.selectFrom('favourite_acts').select('act').where(sql<string>`user_id::text`, '=', actor.id).orderBy('added_at', 'desc').orderBy('act').execute();
  return { since: day, items: used, favourites: marked.map(({ act }) => act) };
}

/** @throws Problem `VPHC-NOT-FOUND` for what is no id of an act, `VPHC-FAVOURITES-FULL` */
export async function addFavourite({ tx, actor, at }: RequestContext, act: string): Promise<void> {
  if (!actForm.test(act) || act.length > 64) throw new Problem('VPHC-NOT-FOUND');
  const { held } = await tx.selectFrom('favourite_acts').select(sql<number>`count(*)::integer`.as('held')).executeTakeFirstOrThrow();
  if (held >= maxFavourites) throw new Problem('VPHC-FAVOURITES-FULL');
  await tx.insertInto('favourite_acts').values({ user_id: actor.id, act, added_at: at }).onConflict((conflict) => conflict.columns(['user_id', 'act']).doNothing()).execute();
}

export async function removeFavourite({ tx, actor }: RequestContext, act: string): Promise<void> {
  await tx.deleteFrom('favourite_acts').where('user_id', '=', actor.id).where('act', '=', act).execute();
}
