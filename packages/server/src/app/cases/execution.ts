import type { CaseEventType, CaseState, IsoDate } from '@xlvphc/law';
import type { RequestContext } from '../request.ts';
import { appendEvents } from './case-events.ts';
import type { CaseFile } from './case-file.ts';
import { admits, balanceOf } from './law-rules.ts';
import { isPenaltyDecision } from './case-summary.ts';

interface Duty {
  readonly violationId: string;
  readonly code: string;
}

/** An event that names neither an act nor a measure says that all of them were carried out. */
function carriedOut(file: CaseFile, type: CaseEventType, duty: Duty): boolean {
  return file.events.some(
    ({ type: happened, data }) =>
      happened === type && (data['code'] ?? duty.code) === duty.code && (data['violationId'] ?? duty.violationId) === duty.violationId,
  );
}

/** Whether the fine with its late fee is paid and every measure and additional penalty is carried out. */
export function isCarriedOut(file: CaseFile, on: IsoDate): boolean {
  const decision = file.documents.findLast(isPenaltyDecision);
  if (decision?.status !== 'served') return false;
  const measures = file.violations.flatMap((one) => one.remedialMeasures.map(({ code }) => ({ violationId: one.id, code })));
  const penalties = file.violations.flatMap((one) => one.additionalPenalties.map(({ code }) => ({ violationId: one.id, code })));
  return (
    balanceOf(file, on).settled &&
    measures.every((duty) => carriedOut(file, 'measure-carried-out', duty)) &&
    penalties.every((duty) => carriedOut(file, 'penalty-carried-out', duty))
  );
}

const over: ReadonlySet<CaseState> = new Set(['executed', 'cleared']);

/** Closes a case once everything is carried out; `on` is the day of what was done last. */
export async function closeIfDone(ctx: RequestContext, file: CaseFile, on: IsoDate): Promise<CaseFile> {
  const event = { type: 'executed' as const, on, data: {} };
  if (over.has(file.state) || !isCarriedOut(file, ctx.on > on ? ctx.on : on) || !admits(file, event)) return file;
  return appendEvents(ctx, file, [event]);
}
