import type { CaseEvent, CaseEventType, IsoDate } from '@xlvphc/law';
import type { RequestContext } from '../request.ts';
import type { CaseFile } from './case-file.ts';
import { nextState } from './law-rules.ts';
import { newId } from '../id.ts';

/** An event about to be recorded. */
export interface NewEvent {
  readonly type: CaseEventType;
  /** The legal day. */
  readonly on: IsoDate;
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Appends events to a case and moves its state as law's machine says. An event never changes and never goes away.
 * @throws Problem `VPHC-EVENT-NOT-ALLOWED` with the finding when the present state does not admit one of them
 */
export async function appendEvents(ctx: RequestContext, file: CaseFile, events: readonly NewEvent[]): Promise<CaseFile> {
  let next = file;
  for (const event of events) {
    const added: CaseEvent = {
      id: newId(ctx.deps.random, ctx.at),
      type: event.type,
      on: event.on,
      recordedAt: ctx.at,
      data: event.data ?? {},
      ...(event.documentId === undefined ? {} : { documentId: event.documentId }),
    };
    next = { ...next, state: nextState(next, added), events: [...next.events, added] };
  }
  const added = next.events.slice(file.events.length);
  if (added.length === 0) return file;
  await ctx.tx
    .insertInto('case_events')
    .values(
      added.map((event, index) => ({
        unit_id: file.unitId,
        case_id: file.id,
        id: event.id,
        seq: file.events.length + index + 1,
        type: event.type,
        on_day: event.on,
        recorded_at: event.recordedAt,
        recorded_by: ctx.actor.id,
        document_id: event.documentId ?? null,
        data: JSON.stringify(event.data),
      })),
    )
    .execute();
  return next;
}
