import { sql } from 'kysely';
import { systemActor } from '../actor.ts';
import { sha256 } from '../id.ts';
import { minute } from '../limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction, type AppDeps } from '../request.ts';

/**
 * Counts a request in the current minute, in the database so that every process counts together; the address is kept
 * as a hash. Throws VPHC-RATE with the seconds to wait.
 */
export async function countRequest(deps: Pick<AppDeps, 'db' | 'clock'>, subject: string, perMinute: number): Promise<void> {
  const now = deps.clock.now().getTime();
  const start = new Date(now - (now % minute)).toISOString();
  const hash = await sha256(subject);
  const requests = await inTransaction(deps, systemActor, async (tx) => {
    const { rows } = await sql<{ requests: number }>`
      insert into rate_windows (subject, starts_at, requests) values (${hash}, ${start}, 1)
      on conflict (subject, starts_at) do update set requests = rate_windows.requests + 1 returning requests`.execute(tx);
    return rows[0]?.requests ?? 1;
  });
  if (requests > perMinute) throw new Problem('VPHC-RATE', { retryAfter: Math.ceil((minute - (now % minute)) / 1e3) });
}
