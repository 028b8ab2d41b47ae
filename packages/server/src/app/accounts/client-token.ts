import { scopes, systemActor, type Actor, type Scope } from '../actor.ts';
import { writeAudit } from '../audit/entry.ts';
import type { BodyOf } from '../contract.ts';
import { isId, sha256 } from '../id.ts';
import { clientTokenLife, signInsPerMinute } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction } from '../request.ts';
import { openRoute } from '../router/route.ts';
import { countFailure, forgetFailures, refuseLocked } from './lock-out.ts';
import { newToken } from './secret-text.ts';

/** Scopes that are asked for, within those that the client has; all of them when none is asked for. */
function granted(asked: string | undefined, held: readonly Scope[]): readonly Scope[] {
  if (asked === undefined || asked.trim() === '') return held;
  const wanted = asked.trim().split(/\s+/);
  const known = scopes.filter((scope) => wanted.includes(scope) && held.includes(scope));
  if (known.length !== new Set(wanted).size) throw new Problem('VPHC-FORBIDDEN');
  return known;
}

/** OAuth 2 client credentials of an integrating system. */
export const issueToken = openRoute<BodyOf<'issueToken'>>({
  operationId: 'issueToken', access: 'public', audited: false, perMinute: signInsPerMinute,
  handleOpen: async (ctx, input) => {
    const { deps } = ctx;
    const { client_id: id, client_secret: secret, scope } = input.body;
    await refuseLocked(deps, `client ${id}`);
    const client = isId(id)
      ? await inTransaction(deps, systemActor, (tx) => tx.selectFrom('clients').selectAll().where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst())
      : undefined;
    if (!client || !await deps.hasher.verify(secret, client.secret_hash)) {
      await countFailure(deps, `client ${id}`);
      throw new Problem('VPHC-CLIENT-INVALID');
    }
    const allowed = granted(scope, client.scopes);
    const token = newToken(deps.random, 'vphc_at_');
    const actor: Actor = { ...systemActor, kind: 'client', id: client.id, unitIds: client.unit_ids, scopes: allowed };
    await inTransaction(deps, systemActor, async (tx) => {
      await forgetFailures(tx, `client ${id}`);
      await tx.insertInto('access_tokens').values({
        hash: await sha256(token), client_id: client.id, scopes: [...allowed], expires_at: new Date(Date.parse(ctx.at) + clientTokenLife).toISOString(),
      }).execute();
      await writeAudit(tx, ctx, { actor, action: 'issueToken', target: `client:${client.id}`, outcome: 200, note: ctx.audit });
    });
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: clientTokenLife / 1e3, scope: allowed.join(' ') } };
  },
});
