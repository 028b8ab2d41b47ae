import { systemActor } from '../actor.ts';
import { sha256 } from '../id.ts';
import { failuresBeforeLock, lockTime } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction, type AppDeps, type Tx } from '../request.ts';

/**
 * Counts failures by name, whether or not such an account exists, so that the answers tell nothing about it. The name
 * is kept as a hash: people type passwords into the wrong field.
 */
const subjectOf = (name: string): Promise<string> => sha256(`sign-in ${name}`);

/** Throws VPHC-SIGN-IN-LOCKED with the seconds that remain. */
export async function refuseLocked(deps: AppDeps, name: string): Promise<void> {
  const subject = await subjectOf(name);
  const now = deps.clock.now().getTime();
  const row = await inTransaction(deps, systemActor, (tx) => tx.selectFrom('sign_in_failures').select('locked_until').where('subject', '=', subject).executeTakeFirst());
  const left = row?.locked_until ? Date.parse(row.locked_until) - now : 0;
  if (left > 0) throw new Problem('VPHC-SIGN-IN-LOCKED', { retryAfter: Math.ceil(left / 1e3) });
}

/** One more failure; the last one allowed locks the name for a while. */
export async function countFailure(deps: AppDeps, name: string): Promise<void> {
  const subject = await subjectOf(name);
  const until = new Date(deps.clock.now().getTime() + lockTime).toISOString();
  await inTransaction(deps, systemActor, async (tx) => {
    const { failures } = await tx.insertInto('sign_in_failures').values({ subject, failures: 1 })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet((row) => ({ failures: row('sign_in_failures.failures', '+', 1) })))
      .returning('failures').executeTakeFirstOrThrow();
    if (failures >= failuresBeforeLock) await tx.updateTable('sign_in_failures').set({ failures: 0, locked_until: until }).where('subject', '=', subject).execute();
  });
}

/** A success forgets the failures before it. */
export async function forgetFailures(tx: Tx, name: string): Promise<void> {
  await tx.deleteFrom('sign_in_failures').where('subject', '=', await subjectOf(name)).execute();
}
