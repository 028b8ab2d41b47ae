import { sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import type { Reply } from './route.ts';

const form = /^[A-Za-z0-9_-]{16,128}$/;

/** What makes two requests the same: method, address and body. */
export async function requestHash(method: string, path: string, bytes: Uint8Array): Promise<string> {
  return sha256(`${method} ${path} ${await sha256(bytes)}`);
}

/** One intent, one effect: the key and its answer are kept in the transaction of the effect. */
export interface Intent {
  readonly actorId: string;
  readonly key: string;
  readonly hash: string;
  readonly at: string;
}

export function checkKey(key: string): void {
  if (!form.test(key)) throw new Problem('VPHC-IDEMPOTENCY-KEY');
}

/**
 * Takes the key, or answers what was answered before. A second request with the same key waits for the first one's
 * transaction, because it inserts the same row. Throws VPHC-IDEMPOTENCY-CONFLICT for another body.
 */
export async function claim(tx: Tx, intent: Intent): Promise<Reply | undefined> {
  const taken = await tx.insertInto('idempotency_keys')
    .values({ actor_id: intent.actorId, key: intent.key, request_hash: intent.hash, created_at: intent.at })
    .onConflict((conflict) => conflict.columns(['actor_id', 'key']).doNothing())
    .returning('key').executeTakeFirst();
  if (taken) return undefined;
  const before = await tx.selectFrom('idempotency_keys').selectAll().where('actor_id', '=', intent.actorId).where('key', '=', intent.key).executeTakeFirst();
  if (!before || before.request_hash !== intent.hash) throw new Problem('VPHC-IDEMPOTENCY-CONFLICT');
  return {
    status: before.status ?? 200,
    ...(before.body === null ? {} : { bytes: new TextEncoder().encode(before.body), contentType: 'application/json' }),
    headers: { ...before.headers, 'Idempotent-Replayed': 'true' },
  };
}

/** Keeps the answer beside the key. */
export async function keep(tx: Tx, intent: Intent, reply: Reply, headers: Readonly<Record<string, string>>): Promise<void> {
  await tx.updateTable('idempotency_keys')
    .set({ status: reply.status, headers: JSON.stringify(headers), body: reply.body === undefined ? null : JSON.stringify(reply.body) })
    .where('actor_id', '=', intent.actorId).where('key', '=', intent.key).execute();
}
