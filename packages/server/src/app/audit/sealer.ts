import { sql } from 'kysely';
import { systemActor } from '../actor.ts';
import { sealBatch, sealEvery } from '../limits.ts';
import { inTransaction, type AppDeps, type Tx } from '../request.ts';
import { chainOf, genesis, headMark, linkHash } from './chain.ts';

interface Head {
  position: number;
  hash: string;
}

async function lastLink(tx: Tx, chain: string): Promise<Head> {
  const head = await tx.selectFrom('audit_heads').select(['position', 'hash']).where('chain', '=', chain).executeTakeFirst();
  return head ?? { position: 0, hash: genesis };
}

/**
 * Chains the rows that have no seal yet, in the order of their sequence, each unit in its own chain. Answers how many. One
 * process seals at a time; the others find the lock taken and leave.
 */
export async function seal(deps: Pick<AppDeps, 'db' | 'auditKey'>): Promise<number> {
  return inTransaction(deps, systemActor, async (tx) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(72071974) as mine`.execute(tx);
    if (!rows[0]?.mine) return 0;
    const entries = await tx.selectFrom('audit_unsealed').selectAll().orderBy('sequence').limit(sealBatch).execute();
    if (entries.length === 0) return 0;
    const heads = new Map<string, Head>();
    const seals: { chain: string; position: number; entry_id: string; hash: string }[] = [];
    for (const entry of entries) {
      const chain = chainOf(entry.unit_id);
      const before = heads.get(chain) ?? await lastLink(tx, chain);
      const position = before.position + 1;
      const hash = await linkHash(before.hash, chain, position, entry);
      seals.push({ chain, position, entry_id: entry.id, hash });
      heads.set(chain, { position, hash });
    }
    await tx.insertInto('audit_seals').values(seals).execute();
    for (const [chain, head] of heads) {
      const mark = await headMark(deps.auditKey, chain, head.position, head.hash);
      await tx.insertInto('audit_heads').values({ chain, ...head, mark })
        .onConflict((conflict) => conflict.column('chain').doUpdateSet({ ...head, mark })).execute();
    }
    return seals.length;
  });
}

/** Seals in the background, so that no row waits for a second; answers how to stop. */
export function startSealer(deps: AppDeps): () => void {
  return deps.scheduler.every(sealEvery, async () => {
    try {
      while (await seal(deps) === sealBatch);
    } catch (error) {
      deps.log.error('sealing failed', { kind: error instanceof Error ? error.name : typeof error });
    }
  });
}
