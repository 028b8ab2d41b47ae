import { systemActor } from '../actor.ts';
import { archiveBatch, archiveEvery } from '../cases/limits.ts';
import { newId } from '../id.ts';
import { inTransaction, type AppDeps, type RequestContext } from '../request.ts';
import { vietnamDay } from '../vietnam-day.ts';
import { archived, sheetOf } from './content.ts';

/**
 * Draws and keeps the PDFs of documents that were issued and nobody has looked at yet; answers how many. A request that
 * wants one earlier draws it itself: both give the same bytes. Papers that cannot be drawn are added to `failed` and left
 * alone from then on, so that they do not hold up the others.
 */
export async function archivePending(deps: AppDeps, failed: Set<string> = new Set()): Promise<number> {
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
    tx.selectFrom('documents').select('id').where('status', 'in', ['issued', 'served']).where('content_sha256', 'is', null)
      .$if(failed.size > 0, (query) => query.where('id', 'not in', [...failed])).orderBy('issued_at').limit(archiveBatch).execute());
  let kept = 0;
  for (const { id } of waiting) {
    try {
      await archived({ deps, requestId }, await system((ctx) => sheetOf(ctx, id)));
      kept += 1;
    } catch (error) {
      failed.add(id);
      deps.log.error('paper-not-archived', { requestId, documentId: id, kind: error instanceof Error ? error.name : typeof error });
    }
  }
  return kept;
}

/**
 * Keeps up with what is issued; answers how to stop it, which waits for the papers under way. For hosts that draw papers
 * cheaply: not for a mock in a browser.
 */
export function startArchiver(deps: AppDeps): () => Promise<void> {
  const failed = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();
  const stop = deps.scheduler.every(archiveEvery, async () => {
    running = archivePending(deps, failed).catch((error: unknown) => deps.log.error('archiver', { kind: error instanceof Error ? error.name : typeof error }));
    await running;
  });
  return async () => {
    stop();
    await running;
  };
}
