import { systemActor } from '../actor.ts';
import { day, idempotencyLife, minute } from '../limits.ts';
import { inTransaction, type AppDeps } from '../request.ts';

/** Removes what has expired: tokens, proofs, request counts, idempotency keys. Sessions stay a day longer, to explain a refusal. */
export async function sweep(deps: Pick<AppDeps, 'db' | 'clock'>): Promise<void> {
  const now = deps.clock.now().getTime();
  const ago = (milliseconds: number): string => new Date(now - milliseconds).toISOString();
  await inTransaction(deps, systemActor, async (tx) => {
    await tx.deleteFrom('access_tokens').where('expires_at', '<', ago(0)).execute();
    await tx.deleteFrom('proof_ids').where('expires_at', '<', ago(0)).execute();
    await tx.deleteFrom('rate_windows').where('starts_at', '<', ago(2 * minute)).execute();
    await tx.deleteFrom('idempotency_keys').where('created_at', '<', ago(idempotencyLife)).execute();
    await tx.deleteFrom('sign_in_failures').where('locked_until', '<', ago(day)).execute();
    // A used refresh token is kept as long as its session: its second use has to be noticed.
    await tx.deleteFrom('sessions').where('expires_at', '<', ago(day)).execute();
  });
}

/** Sweeps in the background; answers how to stop. */
export function startSweeper(deps: AppDeps): () => void {
  return deps.scheduler.every(10 * minute, async () => {
    try {
      await sweep(deps);
    } catch (error) {
      deps.log.error('sweeping failed', { kind: error instanceof Error ? error.name : typeof error });
    }
  });
}
