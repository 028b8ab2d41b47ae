import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { newId } from '../id.ts';
import { derivedColumns, writeParts } from './case-change.ts';
import { appendEvents } from './case-events.ts';
import type { CaseFile } from './case-file.ts';
import { nextReference } from './case-head.ts';
import { newParts, type CaseInput } from './case-input.ts';
import { requireSoundCase } from './case-values.ts';

/**
 * Opens a case in the actor's unit with its first parts and the event `case-opened`; the reference counts within unit and
 * year. Documents of a historical case are added by the caller in the same transaction.
 * @throws Problem `VPHC-CASE-VALUE`, `VPHC-FORBIDDEN` for another unit
 */
export async function openCase(ctx: RequestContext, input: CaseInput): Promise<CaseFile> {
  const unitId = input.unitId ?? ctx.unitId;
  if (!ctx.actor.unitIds.includes(unitId)) throw new Problem('VPHC-FORBIDDEN');
  if (ctx.actor.fields !== null && (input.field === undefined || !ctx.actor.fields.includes(input.field))) throw new Problem('VPHC-FORBIDDEN');
  const { parties: _p, violations: _v, exhibits: _e, documents: _d, unitId: _u, ...head } = input;
  const blank = {
    ...head,
    ...newParts(ctx, input),
    id: newId(ctx.deps.random, ctx.at),
    unitId,
    documents: [],
    events: [],
    payments: [],
    version: 1,
    state: 'detected' as const,
    createdAt: ctx.at,
    updatedAt: ctx.at,
  };
  requireSoundCase(blank, ctx.on);
  const file: CaseFile = { ...blank, reference: await nextReference(ctx.tx, unitId, Number(ctx.on.slice(0, 4))) };
  await ctx.tx
    .insertInto('cases')
    .values({
      unit_id: unitId, id: file.id, reference: file.reference, mode: file.mode, ...derivedColumns(file, ctx.on),
      version: file.version, created_at: ctx.at, created_by: ctx.actor.id, updated_at: ctx.at,
    })
    .execute();
  await writeParts(ctx.tx, file);
  ctx.audit.caseId = file.id;
  ctx.audit.unitId = unitId;
  ctx.audit.target = `case:${file.id}`;
  const opened = await appendEvents(ctx, file, [{ type: 'case-opened', on: file.discoveredOn ?? ctx.on }]);
  if (opened.state !== file.state) await ctx.tx.updateTable('cases').set({ state: opened.state }).where('unit_id', '=', unitId).where('id', '=', file.id).execute();
  return opened;
}
