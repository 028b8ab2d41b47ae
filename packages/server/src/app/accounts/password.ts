import { systemActor } from '../actor.ts';
import type { BodyOf } from '../contract.ts';
import { maxPasswordLength, minPasswordLength } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction } from '../request.ts';
import { openRoute } from '../router/route.ts';
import { countFailure, refuseLocked } from './lock-out.ts';

/** Length counts more than kinds of signs. Throws VPHC-PASSWORD-WEAK. */
export function requireStrong(password: string, username: string, before?: string): void {
  const signs = new Set(password);
  const length = [...password].length;
  if (length < minPasswordLength || length > maxPasswordLength || signs.size < 5 || password === before || password.toLowerCase().includes(username)) {
    throw new Problem('VPHC-PASSWORD-WEAK');
  }
}

/** An official changes his own password; his other sessions end. */
export const changePassword = openRoute<BodyOf<'changePassword'>>({
  operationId: 'changePassword', access: 'signed-in', beforePasswordChange: true,
  handleOpen: async (ctx, input) => {
    const { deps, actor } = ctx;
    const account = await inTransaction(deps, systemActor, (tx) => tx.selectFrom('users as u').innerJoin('credentials as c', 'c.user_id', 'u.id')
      .select(['u.username', 'c.password_hash']).where('u.id', '=', actor.id).executeTakeFirst());
    // Officials of a portal with its own sign-in have no password here.
    if (!account) throw new Problem('VPHC-FORBIDDEN');
    await refuseLocked(deps, account.username);
    if (!await deps.hasher.verify(input.body.currentPassword, account.password_hash)) {
      await countFailure(deps, account.username);
      throw new Problem('VPHC-PASSWORD-WRONG');
    }
    requireStrong(input.body.newPassword, account.username, input.body.currentPassword);
    const hash = await deps.hasher.hash(input.body.newPassword);
    await inTransaction(deps, systemActor, async (tx) => {
      await tx.updateTable('credentials').set({ password_hash: hash, changed_at: ctx.at }).where('user_id', '=', actor.id).execute();
      await tx.updateTable('users').set((row) => ({ must_change_password: false, version: row('version', '+', 1) })).where('id', '=', actor.id).execute();
      await tx.updateTable('sessions').set({ revoked_at: ctx.at }).where('user_id', '=', actor.id).where('id', 'is distinct from', actor.sessionId).where('revoked_at', 'is', null).execute();
    });
    return { status: 204 };
  },
});
