import { systemActor } from '../actor.ts';
import { writeAudit } from '../audit/entry.ts';
import type { BodyOf } from '../contract.ts';
import { signInsPerMinute } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction, type Tx } from '../request.ts';
import { refuseForeignPage } from '../router/access.ts';
import { openRoute, type OpenContext } from '../router/route.ts';
import { countFailure, forgetFailures, refuseLocked } from './lock-out.ts';
import { provenKey } from './proof.ts';
import { accepted, rotate, startSession } from './session.ts';

/** Argon2id of nothing that anyone can type: an unknown name costs as much time as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$6uDiW197tsjDTRcbSNFEhw$5iml4MMmJnq6GMgSHVkScg7r8u0ByeTXwRxIXn5NOr4';

/** The row of a failed sign-in, in the unit of the account if there is one; never the name that was typed. */
async function auditFailure(tx: Tx, ctx: OpenContext, account: { readonly id: string; readonly unit_id: string } | undefined): Promise<void> {
  await writeAudit(tx, ctx, {
    actor: systemActor, action: 'signIn', target: account ? `user:${account.id}` : '', outcome: 401,
    note: { ...(account ? { unitId: account.unit_id } : {}), detail: {} },
  });
}

/** Signs an official in with name and password; the `DPoP` proof binds the refresh token to the browser's key. */
export const signIn = openRoute<BodyOf<'signIn'>>({
  operationId: 'signIn', access: 'public', audited: false, perMinute: signInsPerMinute,
  handleOpen: async (ctx, input) => {
    const { deps } = ctx;
    const name = input.body.username.trim().toLowerCase();
    const key = await provenKey(deps, input.headers, 'POST', input.url);
    await refuseLocked(deps, name);
    const account = await inTransaction(deps, systemActor, (tx) => tx.selectFrom('users as u').innerJoin('credentials as c', 'c.user_id', 'u.id')
      .select(['u.id', 'u.unit_id', 'u.locked_at', 'c.password_hash']).where('u.username', '=', name).executeTakeFirst());
    const right = await deps.hasher.verify(input.body.password, account?.password_hash ?? nobodysHash);
    if (!account || !right) {
      await countFailure(deps, name);
      await inTransaction(deps, systemActor, (tx) => auditFailure(tx, ctx, account));
      throw new Problem('VPHC-SIGN-IN-FAILED');
    }
    if (account.locked_at !== null) throw new Problem('VPHC-ACCOUNT-LOCKED');
    const body = await inTransaction(deps, systemActor, async (tx) => {
      await forgetFailures(tx, name);
      const started = await startSession(tx, deps, account.id, key, ctx.at, ctx.on);
      refuseForeignPage(started.actor, ctx.originUnits);
      await writeAudit(tx, ctx, { actor: started.actor, action: 'signIn', target: `session:${started.actor.sessionId ?? ''}`, outcome: 201, note: ctx.audit });
      return started.body;
    });
    return { status: 201, body };
  },
});

/** Rotates the refresh token. */
export const refreshSession = openRoute<BodyOf<'refreshSession'>>({
  operationId: 'refreshSession', access: 'public', audited: false,
  handleOpen: async (ctx, input) => {
    const key = await provenKey(ctx.deps, input.headers, 'POST', input.url);
    const rotation = await inTransaction(ctx.deps, systemActor, async (tx) => {
      const done = await rotate(tx, ctx.deps, input.body.refreshToken, key, ctx.at, ctx.on);
      if ('actor' in done) {
        refuseForeignPage(done.actor, ctx.originUnits);
        await writeAudit(tx, ctx, { actor: done.actor, action: 'refreshSession', target: `session:${done.actor.sessionId ?? ''}`, outcome: 200, note: ctx.audit });
      }
      return done;
    });
    return { status: 200, body: accepted(rotation).body };
  },
});
