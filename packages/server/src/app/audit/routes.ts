import { sql } from 'kysely';
import type { AnswerOf, QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { ok, route, type Route } from '../router/route.ts';
import type { Tx } from '../request.ts';
import { verifyChain } from './verification.ts';

type Row = AnswerOf<'listAudit'>['items'][number];

const kinds = ['user', 'client', 'system', 'public'] as const;

/** Sealed and unsealed rows, latest first. */
const rowsWithSeals = (tx: Tx) => tx.selectFrom('audit_entries as e').leftJoin('audit_seals as s', 's.entry_id', 'e.id')
  .leftJoin('users as u', (join) => join.on(sql`u.id::text`, '=', (eb) => eb.ref('e.actor_id')))
  .selectAll('e').select(['s.position', 's.hash', 'u.display_name as actor_name']);

function rowView(row: Awaited<ReturnType<ReturnType<typeof rowsWithSeals>['executeTakeFirstOrThrow']>>): Row {
  const colon = row.target.indexOf(':');
  return {
    id: row.id, at: row.at, unitId: row.unit_id ?? '', action: row.action, requestId: row.request_id, sealed: row.position !== null,
    actor: { kind: kinds.find((each) => each === row.actor_kind) ?? 'system', id: row.actor_id, ...(row.actor_name === null ? {} : { name: row.actor_name }) },
    resource: colon < 0 ? row.target : row.target.slice(0, colon), ...(colon < 0 ? {} : { resourceId: row.target.slice(colon + 1) }),
    ...(row.position === null ? {} : { sequence: row.position }), ...(row.hash === null ? {} : { hash: row.hash }),
    ...(row.purpose === null ? {} : { purpose: row.purpose }), data: { ...row.detail, outcome: row.outcome, ...(row.case_id === null ? {} : { caseId: row.case_id }) },
  };
}

const listAudit = route<undefined, QueryOf<'listAudit'>>({
  operationId: 'listAudit', access: { roles: ['auditor', 'leader', 'unit-admin'] },
  handle: async ({ tx, unitId }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const { from, to, actorId, action, resourceId } = query;
    const rows = await rowsWithSeals(tx)
      .where(sql`e.unit_id::text`, '=', query.unitId ?? unitId)
      .$if(from !== undefined, (q) => q.where('e.at', '>=', sql<string>`${from ?? ''}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`))
      .$if(to !== undefined, (q) => q.where('e.at', '<', sql<string>`(${to ?? ''}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`))
      .$if(actorId !== undefined, (q) => q.where('e.actor_id', '=', actorId ?? ''))
      .$if(action !== undefined, (q) => q.where('e.action', '=', action ?? ''))
      .$if(resourceId !== undefined, (q) => q.where((e) => e.or([e('e.target', 'like', `%:${(resourceId ?? '').replaceAll(/[%_\\]/g, '\\$&')}`), e(sql`e.case_id::text`, '=', resourceId ?? '')])))
      .$if(after !== undefined, (q) => q.where('e.sequence', '<', Number(after) || 0))
      .orderBy('e.sequence', 'desc').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => String(row.sequence), rowView));
  },
});

const verifyAudit = route<undefined, QueryOf<'verifyAudit'>>({
  operationId: 'verifyAudit', access: { roles: ['auditor', 'leader', 'unit-admin'] },
  handle: async ({ tx, deps, unitId, at }, { query }) => {
    const wanted = query.unitId ?? unitId;
    const { rows } = await sql<{ mine: boolean }>`select ${wanted} = any (app_read_units()::text[]) as mine`.execute(tx);
    if (!rows[0]?.mine) throw new Problem('VPHC-NOT-FOUND');
    return ok({ unitId: wanted, ...await verifyChain(tx, deps, wanted), checkedAt: at });
  },
});

export const auditRoutes: readonly Route[] = [listAudit, verifyAudit];
