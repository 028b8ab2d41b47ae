import { sql } from 'kysely';
import type { Role } from '../actor.ts';
import type { BodyOf, QueryOf } from '../contract.ts';
import { newId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext, Tx } from '../request.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { requireVersion } from '../router/precondition.ts';
import { created, ok, route, type Route } from '../router/route.ts';
import { endSessions } from './session.ts';
import { temporaryPassword } from './secret-text.ts';
import { findUser, userView, usersWithRoles } from './view.ts';

/** Units in which the actor administers people. Throws VPHC-UNIT-UNKNOWN for any other. */
async function requireAdministered(tx: Tx, unitId: string): Promise<void> {
  const { rows } = await sql<{ mine: boolean }>`select ${unitId} = any (app_admin_units()::text[]) as mine`.execute(tx);
  if (!rows[0]?.mine) throw new Problem('VPHC-UNIT-UNKNOWN');
}

async function replaceRoles(tx: Tx, userId: string, unitId: string, wanted: readonly Role[]): Promise<void> {
  await tx.deleteFrom('user_roles').where('user_id', '=', userId).execute();
  if (wanted.length > 0) await tx.insertInto('user_roles').values([...new Set(wanted)].map((role) => ({ user_id: userId, unit_id: unitId, role }))).execute();
}

async function setTemporaryPassword(ctx: RequestContext, userId: string): Promise<string> {
  const password = temporaryPassword(ctx.deps.random);
  const hash = await ctx.deps.hasher.hash(password);
  const { rows } = await sql<{ done: boolean }>`select app_set_temporary_password(${userId}::uuid, ${hash}, ${ctx.at}::timestamptz) as done`.execute(ctx.tx);
  if (!rows[0]?.done) throw new Problem('VPHC-FORBIDDEN');
  return password;
}

const listUsers = route<undefined, QueryOf<'listUsers'>>({
  operationId: 'listUsers', access: { roles: ['unit-admin', 'leader', 'auditor'] },
  handle: async ({ tx }, { query }) => {
    const limit = limitOf(query);
    const after = cursorKey(query);
    const rows = await usersWithRoles(tx)
      .$if(query.unitId !== undefined, (q) => q.where(sql`u.unit_id::text`, '=', query.unitId ?? ''))
      .$if(query.status !== undefined, (q) => q.where('u.locked_at', query.status === 'locked' ? 'is not' : 'is', null))
      .$if(after !== undefined, (q) => q.where('u.username', '>', after ?? ''))
      .orderBy('u.username').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.username, userView));
  },
});

const getUser = route({
  operationId: 'getUser', access: { roles: ['unit-admin', 'leader', 'auditor'] },
  handle: async ({ tx }, { params }) => {
    const user = await findUser(tx, params['userId'] ?? '');
    return ok(userView(user), user.version);
  },
});

const createUser = route<BodyOf<'createUser'>>({
  operationId: 'createUser', access: { roles: ['unit-admin'] },
  handle: async (ctx, { body }) => {
    const { tx, deps, at } = ctx;
    const unitId = body.unitId ?? ctx.unitId;
    await requireAdministered(tx, unitId);
    const id = newId(deps.random, at);
    const row = await tx.insertInto('users').values({
      id, unit_id: unitId, username: body.username, display_name: body.fullName, title: body.title ?? null, title_text: body.titleText ?? null, created_at: at,
    }).onConflict((conflict) => conflict.column('username').doNothing()).returning('id').executeTakeFirst();
    if (!row) throw new Problem('VPHC-USERNAME-TAKEN', { errors: [{ path: 'username', code: 'VPHC-USERNAME-TAKEN', message: { vi: 'Tên đăng nhập đã có người dùng.', en: 'This user name is taken.' } }] });
    await replaceRoles(tx, id, unitId, body.roles);
    const password = await setTemporaryPassword(ctx, id);
    ctx.audit.target = `user:${id}`;
    const user = await findUser(tx, id);
    return created({ user: userView(user), temporaryPassword: password }, `/users/${id}`, user.version);
  },
});

/** What a patch does to the columns of a user. */
function changes(body: BodyOf<'updateUser'>, lockedAt: string | null, at: string) {
  return {
    ...(body.fullName === undefined ? {} : { display_name: body.fullName }),
    ...(body.titleText === undefined ? {} : { title_text: body.titleText }),
    ...(body.title === undefined ? {} : { title: body.title }),
    ...(body.clear?.includes('titleText') ? { title_text: null } : {}),
    ...(body.clear?.includes('title') ? { title: null } : {}),
    ...(body.unitId === undefined ? {} : { unit_id: body.unitId }),
    ...(body.status === undefined ? {} : { locked_at: body.status === 'locked' ? lockedAt ?? at : null }),
  };
}

const updateUser = route<BodyOf<'updateUser'>>({
  operationId: 'updateUser', access: { roles: ['unit-admin'] },
  handle: async ({ tx, actor, at, audit }, { params, body, ifMatch }) => {
    const before = await findUser(tx, params['userId'] ?? '');
    requireVersion(before.version, ifMatch);
    if (before.id === actor.id && (body.status === 'locked' || (body.roles !== undefined && !body.roles.includes('unit-admin')))) throw new Problem('VPHC-SELF-LOCK');
    const unitId = body.unitId ?? before.unit_id;
    await requireAdministered(tx, unitId);
    const done = await tx.updateTable('users').set((row) => ({ ...changes(body, before.locked_at, at), version: row('version', '+', 1) }))
      .where('id', '=', before.id).where('version', '=', before.version).executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Problem('VPHC-PRECONDITION-FAILED');
    if (body.roles !== undefined || unitId !== before.unit_id) await replaceRoles(tx, before.id, unitId, body.roles ?? before.roles);
    if (body.status === 'locked' || unitId !== before.unit_id) await endSessions(tx, before.id, null, at);
    Object.assign(audit.detail, { changed: Object.keys(body).sort().join(',') });
    const user = await findUser(tx, before.id);
    return ok(userView(user), user.version);
  },
});

const resetPassword = route({
  operationId: 'resetPassword', access: { roles: ['unit-admin'] },
  handle: async (ctx, { params }) => {
    const user = await findUser(ctx.tx, params['userId'] ?? '');
    return ok({ temporaryPassword: await setTemporaryPassword(ctx, user.id) });
  },
});

export const userRoutes: readonly Route[] = [listUsers, createUser, getUser, updateUser, resetPassword];
