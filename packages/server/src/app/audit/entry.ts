import { newId } from '../id.ts';
import type { Actor } from '../actor.ts';
import type { AuditNote, RequestContext, Tx } from '../request.ts';

/** What is written about one request. */
export interface AuditFacts {
  readonly actor: Actor;
  readonly action: string;
  readonly target: string;
  readonly outcome: number;
  readonly note: AuditNote;
}

/** Writes the row of a request in its transaction: who, what, on which thing, why. Sealing comes later. */
export async function writeAudit(tx: Tx, ctx: Pick<RequestContext, 'deps' | 'requestId' | 'at' | 'purpose'>, facts: AuditFacts): Promise<string> {
  const id = newId(ctx.deps.random, ctx.at);
  await tx.insertInto('audit_entries').values({
    id, unit_id: facts.note.unitId ?? facts.actor.unitIds[0] ?? null, at: ctx.at, actor_kind: facts.actor.kind, actor_id: facts.actor.id,
    action: facts.action, target: facts.note.target ?? facts.target, case_id: facts.note.caseId ?? null, purpose: ctx.purpose ?? null,
    request_id: ctx.requestId, outcome: facts.outcome, detail: JSON.stringify(facts.note.detail),
  }).execute();
  return id;
}
