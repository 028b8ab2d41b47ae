import { sql } from 'kysely';
import type { Actor, Role } from '../actor.ts';
import type { AnswerOf } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import { unitView } from '../units/view.ts';

type User = AnswerOf<'getUser'>;
type Delegation = AnswerOf<'createDelegation'>;

/** Users with their roles, ready for conditions and order. */
export const usersWithRoles = (tx: Tx) => tx.selectFrom('users as u').selectAll('u')
  .select(sql<Role[]>`coalesce((select json_agg(r.role order by r.role) from user_roles r where r.user_id = u.id), '[]')`.as('roles'));

type UserRow = Awaited<ReturnType<ReturnType<typeof usersWithRoles>['executeTakeFirstOrThrow']>>;

export function userView(row: UserRow): User {
  return {
    id: row.id, username: row.username, fullName: row.display_name, unitId: row.unit_id, roles: row.roles,
    ...(row.title === null ? {} : { title: row.title }), ...(row.title_text === null ? {} : { titleText: row.title_text }),
    status: row.locked_at === null ? 'active' : 'locked', mustChangePassword: row.must_change_password,
    ...(row.last_sign_in_at === null ? {} : { lastSignInAt: row.last_sign_in_at }), version: row.version, createdAt: row.created_at,
  };
}

/** One user as the actor may see it. Throws VPHC-NOT-FOUND. */
export async function findUser(tx: Tx, id: string): Promise<UserRow> {
  const row = await usersWithRoles(tx).where('u.id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('VPHC-NOT-FOUND');
  return row;
}

/** Delegations with the names of both officials. */
export const delegationsWithNames = (tx: Tx) => tx.selectFrom('delegations as d')
  .leftJoin('users as f', 'f.id', 'd.from_user_id').leftJoin('users as t', 't.id', 'd.to_user_id')
  .selectAll('d').select(['f.display_name as from_name', 't.display_name as to_name']);

type DelegationRow = Awaited<ReturnType<ReturnType<typeof delegationsWithNames>['executeTakeFirstOrThrow']>>;

export function delegationView(row: DelegationRow): Delegation {
  return {
    id: row.id, unitId: row.unit_id, fromUserId: row.from_user_id, toUserId: row.to_user_id,
    ...(row.from_name === null ? {} : { fromName: row.from_name }), ...(row.to_name === null ? {} : { toName: row.to_name }),
    of: row.of_title, kind: row.kind, number: row.number, date: row.dated, validFrom: row.starts_on, validTo: row.ends_on,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

/** Who the signed-in official is: account, unit, roles of today, delegations in force. */
export async function principalOf(tx: Tx, actor: Actor, on: string, trial: boolean) {
  const user = await findUser(tx, actor.id);
  const unit = await tx.selectFrom('units').selectAll().where('id', '=', user.unit_id).executeTakeFirstOrThrow();
  const delegations = await delegationsWithNames(tx).where('d.to_user_id', '=', actor.id).where('d.revoked_at', 'is', null)
    .where('d.starts_on', '<=', on).where('d.ends_on', '>=', on).orderBy('d.id').execute();
  return {
    user: userView(user), unit: unitView(unit, actor.roles.includes('unit-admin')), roles: [...actor.roles],
    mustChangePassword: user.must_change_password, ...(trial ? { trial } : {}), delegations: delegations.map(delegationView),
  };
}
