import type { CaseEventType, IsoDate } from '@xlvphc/law';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeCase } from './case-change.ts';
import { appendEvents } from './case-events.ts';
import type { CaseFile } from './case-file.ts';
import { closeIfDone } from './execution.ts';
import { earliestDay } from './limits.ts';

/** Events that a person reports; all others follow from documents and payments. */
const manual: ReadonlySet<CaseEventType> = new Set([
  'file-transferred', 'explanation-requested', 'explanation-received', 'explanation-waived', 'verification-started', 'verification-ended', 'reminded',
  'transferred-to-criminal', 'returned-from-criminal', 'decided-not-to-sanction', 'service-failed', 'execution-resumed', 'measure-carried-out', 'penalty-carried-out',
  'seizure-ended', 'published', 'complaint-filed', 'complaint-settled', 'enforcement-ended', 'execution-time-barred', 'cleared',
]);

/** Body of `POST /cases/{caseId}/events`. */
export interface ReportedEvent {
  readonly type: CaseEventType;
  readonly on: IsoDate;
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Records what a person reports, as far as the state of the case admits it; what was the last thing to do closes the case.
 * @throws Problem `VPHC-EVENT-NOT-MANUAL`, `VPHC-EVENT-NOT-ALLOWED`, `VPHC-CASE-DAY`, `VPHC-DOCUMENT-BASED-ON`
 */
export function reportEvent(ctx: RequestContext, caseId: string, event: ReportedEvent): Promise<CaseFile> {
  return changeCase(ctx, caseId, undefined, async (file) => {
    if (!manual.has(event.type)) throw new Problem('VPHC-EVENT-NOT-MANUAL');
    if (event.on > ctx.on || event.on < earliestDay) throw new Problem('VPHC-CASE-DAY');
    if (event.documentId !== undefined && !file.documents.some((document) => document.id === event.documentId)) throw new Problem('VPHC-DOCUMENT-BASED-ON');
    return closeIfDone(ctx, await appendEvents(ctx, file, [event]), event.on);
  });
}
