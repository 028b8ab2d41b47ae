import { sql } from 'kysely';
import type { BodyOf, QueryOf } from '../contract.ts';
import { newId } from '../id.ts';
import { Problem } from '../problem.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { created, noContent, ok, route, type Route } from '../router/route.ts';
import { delegationView, delegationsWithNames, findUser } from './view.ts';

const listDelegations = route<undefined, QueryOf<'listDelegations'>>({
  operationId: 'listDelegations', access: 'signed-in',
  handle: async ({ tx }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const { userId } = query;
    const rows = await delegationsWithNames(tx)
      .$if(query.unitId !== undefined, (q) => q.where(sql`d.unit_id::text`, '=', query.unitId ?? ''))
      .$if(userId !== undefined, (q) => q.where((e) => e.or([e(sql`d.from_user_id::text`, '=', userId ?? ''), e(sql`d.to_user_id::text`, '=', userId ?? '')])))
      .$if(after !== undefined, (q) => q.where(sql`d.id::text`, '<', after ?? ''))
      .orderBy('d.id', 'desc').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.id, delegationView));
  },
});

/** Giao quyền: from one who may sanction to a colleague of the same unit, until a day. */
const createDelegation = route<BodyOf<'createDelegation'>>({
  operationId: 'createDelegation', access: { roles: ['unit-admin'] },
  handle: async (ctx, { body }) => {
    const { tx, deps, at, on } = ctx;
    if (body.validTo < body.validFrom || body.validTo < on) throw new Problem('VPHC-DELEGATION-PERIOD');
    const from = await findUser(tx, body.fromUserId);
    const to = await findUser(tx, body.toUserId);
    if (from.title === null || !from.roles.includes('competent') || from.unit_id !== to.unit_id || from.id === to.id || to.locked_at !== null) throw new Problem('VPHC-DELEGATION-ROLE');
    const id = newId(deps.random, at);
    await tx.insertInto('delegations').values({
      id, unit_id: from.unit_id, from_user_id: from.id, to_user_id: to.id, of_title: from.title, kind: body.kind ?? 'sanction', number: body.number, dated: body.date,
      starts_on: body.validFrom, ends_on: body.validTo, created_by: ctx.actor.id, created_at: at,
    }).execute();
    ctx.audit.target = `delegation:${id}`;
    const row = await delegationsWithNames(tx).where('d.id', '=', id).executeTakeFirstOrThrow();
    return created(delegationView(row), `/delegations/${id}`);
  },
});

const revokeDelegation = route<BodyOf<'revokeDelegation'>>({
  operationId: 'revokeDelegation', access: { roles: ['unit-admin'] },
  handle: async ({ tx, at, audit }, { params, body }) => {
    const done = await tx.updateTable('delegations').set((row) => ({ revoked_at: at, version: row('version', '+', 1) }))
      .where('id', '=', params['delegationId'] ?? '').where('revoked_at', 'is', null).executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Problem('VPHC-NOT-FOUND');
    audit.detail['reason'] = body.reason;
    return noContent();
  },
});

export const delegationRoutes: readonly Route[] = [listDelegations, createDelegation, revokeDelegation];
