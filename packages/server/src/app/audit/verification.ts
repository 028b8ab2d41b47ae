import { sql } from 'kysely';
import { sealBatch } from '../limits.ts';
import type { AppDeps, Tx } from '../request.ts';
import { genesis, headMark, linkHash } from './chain.ts';

/** Where a chain is broken. */
export interface ChainFault {
  readonly kind: 'edited' | 'deleted' | 'reordered' | 'truncated';
  /** Place in the chain. */
  readonly sequence: number;
}

export interface ChainVerification {
  readonly ok: boolean;
  readonly sealed: number;
  readonly unsealed: number;
  readonly lastHash?: string;
  readonly faults: readonly ChainFault[];
}

/** More say nothing new. */
const maxFaults = 100;

/**
 * Reads a chain from its first link: an entry whose hash differs was edited, a missing entry deleted, a place twice or out of
 * order reordered, and links that end before the marked head truncated. Rows not sealed yet are counted.
 */
export async function verifyChain(tx: Tx, deps: Pick<AppDeps, 'auditKey'>, chain: string): Promise<ChainVerification> {
  const faults: ChainFault[] = [];
  const entriesOfChain = sql<boolean>`coalesce(unit_id::text, 'common') = ${chain}`;
  let expected = 1;
  let before = genesis;
  let from = 0;
  for (;;) {
    const links = await tx.selectFrom('audit_seals').selectAll().where('chain', '=', chain).where('position', '>', from).orderBy('position').limit(sealBatch).execute();
    if (links.length === 0) break;
    const ids = links.map((link) => link.entry_id);
    const entries = new Map((await tx.selectFrom('audit_entries').selectAll().where('id', 'in', ids).execute()).map((entry) => [entry.id, entry]));
    for (const link of links) {
      // A hole in the places: links were removed from the middle.
      if (link.position !== expected) faults.push({ kind: 'deleted', sequence: expected });
      const entry = entries.get(link.entry_id);
      if (!entry) faults.push({ kind: 'deleted', sequence: link.position });
      else if (await linkHash(before, chain, link.position, entry) !== link.hash && link.position === expected) {
        faults.push({ kind: await wasMoved(tx, chain, before, link.position, link.hash) ? 'reordered' : 'edited', sequence: link.position });
      }
      before = link.hash;
      expected = link.position + 1;
      from = link.position;
    }
    if (faults.length >= maxFaults) break;
  }
  const head = await tx.selectFrom('audit_heads').selectAll().where('chain', '=', chain).executeTakeFirst();
  if (head ? head.position > expected - 1 : expected > 1) faults.push({ kind: 'truncated', sequence: head ? expected : 0 });
  else if (head && (head.hash !== before || head.mark !== await headMark(deps.auditKey, chain, head.position, head.hash))) faults.push({ kind: 'truncated', sequence: head.position });
  const { count } = await tx.selectFrom('audit_unsealed').select((e) => e.fn.countAll<number>().as('count')).where(entriesOfChain).executeTakeFirstOrThrow();
  return { ok: faults.length === 0, sealed: expected - 1, unsealed: Number(count), ...(expected > 1 ? { lastHash: before } : {}), faults: faults.slice(0, maxFaults) };
}

/** Whether another entry of the chain gives the hash of this place: then two entries changed places. */
async function wasMoved(tx: Tx, chain: string, before: string, position: number, hash: string): Promise<boolean> {
  const near = await tx.selectFrom('audit_entries as e').innerJoin('audit_seals as s', 's.entry_id', 'e.id').selectAll('e')
    .where('s.chain', '=', chain).where('s.position', '>=', position - sealBatch).where('s.position', '<=', position + sealBatch).execute();
  for (const entry of near) if (await linkHash(before, chain, position, entry) === hash) return true;
  return false;
}
