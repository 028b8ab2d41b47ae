import { sql } from 'kysely';
import type { AnswerOf, BodyOf, QueryOf } from '../contract.ts';
import { newId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { created, noContent, ok, route, type Route } from '../router/route.ts';
import { newToken } from './secret-text.ts';

type Client = AnswerOf<'createClient'>['client'];

/** All but the hash of the secret, which nobody reads. */
const clients = (tx: Tx) => tx.selectFrom('clients').select(['id', 'unit_id', 'name', 'scopes', 'unit_ids', 'fields', 'created_at', 'revoked_at']);

function view(row: Awaited<ReturnType<ReturnType<typeof clients>['executeTakeFirstOrThrow']>>): Client {
  return {
    id: row.id, unitId: row.unit_id, name: row.name, scopes: [...row.scopes], unitIds: [...row.unit_ids], createdAt: row.created_at,
    ...(row.fields === null ? {} : { fields: [...row.fields] }), ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

const listClients = route<undefined, QueryOf<'listClients'>>({
  operationId: 'listClients', access: { roles: ['unit-admin'] },
  handle: async ({ tx }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const rows = await clients(tx)
      .$if(query.unitId !== undefined, (q) => q.where(sql`unit_id::text`, '=', query.unitId ?? ''))
      .$if(after !== undefined, (q) => q.where(sql`id::text`, '<', after ?? ''))
      .orderBy('id', 'desc').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.id, view));
  },
});

/** Lets a system in; its secret is answered once. It reaches only units that the administrator administers. */
const createClient = route<BodyOf<'createClient'>>({
  operationId: 'createClient', access: { roles: ['unit-admin'] },
  handle: async ({ tx, deps, at, unitId, audit }, { body }) => {
    const owner = body.unitId ?? unitId;
    const wanted = body.unitIds ?? [owner];
    const { rows } = await sql<{ mine: boolean }>`select ${[owner, ...wanted]}::text[] <@ app_admin_units()::text[] as mine`.execute(tx);
    if (!rows[0]?.mine) throw new Problem('VPHC-UNIT-UNKNOWN');
    const id = newId(deps.random, at);
    const secret = newToken(deps.random, 'vphc_cs_');
    await tx.insertInto('clients').values({
      id, unit_id: owner, name: body.name, secret_hash: await deps.hasher.hash(secret), scopes: [...body.scopes], unit_ids: [...wanted], fields: body.fields ? [...body.fields] : null, created_at: at,
    }).execute();
    Object.assign(audit, { target: `client:${id}`, unitId: owner });
    return created({ client: view(await clients(tx).where('id', '=', id).executeTakeFirstOrThrow()), clientSecret: secret }, `/clients/${id}`);
  },
});

/** Shuts a system out at once: its tokens end with it. */
const revokeClient = route<BodyOf<'revokeClient'>>({
  operationId: 'revokeClient', access: { roles: ['unit-admin'] },
  handle: async ({ tx, at, audit }, { params, body }) => {
    const done = await tx.updateTable('clients').set({ revoked_at: at }).where('id', '=', params['clientId'] ?? '').where('revoked_at', 'is', null).executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Problem('VPHC-NOT-FOUND');
    audit.detail['reason'] = body.reason;
    return noContent();
  },
});

export const clientRoutes: readonly Route[] = [listClients, createClient, revokeClient];
