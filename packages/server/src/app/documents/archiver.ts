import { systemActor } from '../actor.ts';
import { archiveBatch, archiveEvery } from '../cases/limits.ts';
import { newId } from '../id.ts';
import { inTransaction, type AppDeps, type RequestContext } from '../request.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { archived, sheetOf } from './content.ts';

/**
 * Draws and keeps the PDFs of documents that were issued and nobody has looked at yet; answers how many. A request that
 * wants one earlier draws it itself: both give the same bytes.
 */
export async function archivePending(deps: AppDeps): Promise<number> {
  const now = deps.clock.now();
  const at = now.toISOString();
  const requestId = newId(deps.random, at);
  const system = <T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> =>
    inTransaction(
      deps, systemActor,
      (tx) => work({ deps, actor: systemActor, unitId: '', requestId, on: vietnamDay(now), at, purpose: undefined, tx, audit: { detail: {} }, address: '' }),
      { requestId },
    );
  const waiting = await system(({ tx }) =>
    tx.selectFrom('documents').select('id').where('status', 'in', ['issued', 'served']).where('content_sha256', 'is', null).orderBy('issued_at').limit(archiveBatch).execute());
  for (const { id } of waiting) await archived({ deps, requestId }, await system((ctx) => sheetOf(ctx, id)));
  return waiting.length;
}

/** Keeps up with what is issued; answers how to stop it. For hosts that draw papers cheaply: not for a mock in a browser. */
export const startArchiver = (deps: AppDeps): (() => void) =>
  deps.scheduler.every(archiveEvery, async () => {
    try {
      await archivePending(deps);
    } catch (error) {
      deps.log.error('archiver', { kind: error instanceof Error ? error.name : typeof error });
    }
  });
