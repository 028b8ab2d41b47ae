import { sql } from 'kysely';
import type { AnswerOf, QueryOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { ok, route, type Route } from '../router/route.ts';
import type { Tx } from '../request.ts';
import { inWords } from './words.ts';
import { verifyChain } from './verification.ts';

type Row = AnswerOf<'listAudit'>['items'][number];

const kinds = ['user', 'client', 'system', 'public'] as const;

/** Sealed and unsealed rows, latest first. */
const rowsWithSeals = (tx: Tx) => tx.selectFrom('audit_entries as e').leftJoin('audit_seals as s', 's.entry_id', 'e.id')
  .leftJoin('users as u', (join) => join.on(sql`u.id::text`, '=', (eb) => eb.ref('e.actor_id')))
  .leftJoin('cases as c', (join) => join.onRef('c.unit_id', '=', 'e.unit_id').onRef('c.id', '=', 'e.case_id'))
  .leftJoin('documents as d', (join) => join.onRef('d.unit_id', '=', 'e.unit_id').on('d.id', '=', idOf('document')))
  .leftJoin('users as t', (join) => join.on('t.id', '=', idOf('user')))
  .selectAll('e').select([
    's.position', 's.hash', 'u.display_name as actor_name', 'c.reference as case_reference', 'd.form_code', 'd.number', 'd.symbol', 't.username as target_name',
  ]);

/** Id in the target of a row; a refused request may have named anything. */
const idOf = (kind: 'document' | 'user') => sql<string>`(case when e.target ~ ${`^${kind}:[0-9a-f-]{36}$`} then split_part(e.target, ':', 2)::uuid end)`;

type AuditRecord = Awaited<ReturnType<ReturnType<typeof rowsWithSeals>['executeTakeFirstOrThrow']>>;

/** What people call the thing: the case's reference, the form with its number, the user's name. */
function referenceOf(row: AuditRecord): string | undefined {
  const paper = row.form_code === null ? null : [row.form_code, [row.number, row.symbol].filter(Boolean).join('/')].filter(Boolean).join(' ');
  return [row.case_reference, paper, row.target_name].filter(Boolean).join(' · ') || undefined;
}

function rowView(row: AuditRecord): Row {
  const colon = row.target.indexOf(':');
  const reference = referenceOf(row);
  // An official of another unit is not among the users that the reader may see: the row itself says who it was.
  const stated = row.detail['actorName'];
  const name = row.actor_name ?? (typeof stated === 'string' ? stated : null);
  return {
    id: row.id, at: row.at, unitId: row.unit_id ?? '', action: row.action, summary: inWords(row.action), ...(reference === undefined ? {} : { reference }), requestId: row.request_id, sealed: row.position !== null,
    actor: { kind: kinds.find((each) => each === row.actor_kind) ?? 'system', id: row.actor_id, ...(name === null ? {} : { name }) },
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
