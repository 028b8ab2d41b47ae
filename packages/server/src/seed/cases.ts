import type { FormValues } from '@xlvphc/forms';
import { calendar, LawError, plusDays, type IsoDate } from '@xlvphc/law';
import { systemActor, type Actor } from '../app/actor.ts';
import { requireCase } from '../app/cases/case-change.ts';
import type { CaseInput } from '../app/cases/case-input.ts';
import { reportEvent } from '../app/cases/manual-events.ts';
import { isPenaltyDecision } from '../app/cases/case-summary.ts';
import { openCase } from '../app/cases/open-case.ts';
import { recordPayment } from '../app/cases/payments.ts';
import { approve } from '../app/documents/approving.ts';
import type { DocumentRow } from '../app/documents/document-file.ts';
import { createDraft } from '../app/documents/drafting.ts';
import { importPapers } from '../app/documents/historical.ts';
import { issue } from '../app/documents/issuing.ts';
import { recordService, type Service } from '../app/documents/serving.ts';
import { newId } from '../app/id.ts';
import { Problem } from '../app/problem.ts';
import { inTransaction, type AppDeps, type RequestContext } from '../app/request.ts';
import { vietnamDay } from '../app/vietnam-day.ts';
import { samplePeople, sampleUnitIds, sampleUnits } from './people.ts';
import { sampleMatters, type Matter } from './matters.ts';

/** One official at work on one day of the sample's past. */
type At = <T>(on: IsoDate, username: string, work: (ctx: RequestContext) => Promise<T>) => Promise<T>;

function calendarOfWork(deps: AppDeps): At {
  let minute = 0;
  return (on, username, work) => {
    const person = samplePeople.find((each) => each.username === username);
    if (!person) throw new Error(`the sample has no ${username}`);
    minute += 1;
    const at = new Date(Date.parse(`${on}T08:00:00+07:00`) + (minute % 480) * 60_000).toISOString();
    const actor: Actor = { ...systemActor, kind: 'user', id: person.id, displayName: person.fullName, unitIds: [person.unitId], roles: person.roles };
    const requestId = newId(deps.random, at);
    return inTransaction(deps, actor, (tx) => work({ deps, actor, unitId: person.unitId, requestId, on, at, purpose: undefined, tx, audit: { detail: {} }, address: '' }), { requestId });
  };
}

const recordValues = (witness: string, to: string): FormValues => ({
  startedTime: '08:30', finishedTime: '09:45', basis: 'Biên bản kiểm tra, xác minh hiện trạng', representative: { fullName: witness }, explanation: { to },
});

/** The officials of a unit who appear in its sample cases. */
interface Desk {
  readonly recorder: string;
  readonly decider: string;
  readonly witness: string;
}

const desks: Readonly<Record<string, Desk>> = {
  [sampleUnitIds.eaKly]: { recorder: 'eakly.lapbienban', decider: 'eakly.chutich', witness: 'Y Bhiu Niê' },
  [sampleUnitIds.krongPac]: { recorder: 'krongpac.lapbienban', decider: 'krongpac.chutich', witness: 'Nguyễn Thị Sáu' },
};

async function play(at: At, matter: Matter, today: IsoDate): Promise<void> {
  const desk = desks[matter.unitId];
  if (!desk) throw new Error('a matter of no unit');
  const day = (back: number): IsoDate => workingDay(plusDays(today, -back));
  const discoveredOn = day(matter.daysAgo);
  const input: CaseInput = {
    mode: matter.historical ? 'historical' : 'normal', discoveredOn, discoveredBy: 'inspection', place: matter.place, field: matter.violation.field,
    parties: [{ id: 'violator', role: 'violator', subject: matter.violator }],
    violations: [{ ...matter.violation, partyId: 'violator', endedOn: plusDays(discoveredOn, -1) }],
    ...(matter.exhibits ? { exhibits: matter.exhibits } : {}),
  };
  const file = await at(discoveredOn, desk.recorder, (ctx) => openCase(ctx, input));
  const { steps } = matter;
  if (matter.historical) {
    const papers = matter.historical.map(({ daysAfter, servedAfter, ...paper }) => ({
      ...paper, issuedOn: workingDay(plusDays(discoveredOn, daysAfter)), ...(servedAfter === undefined ? {} : { servedOn: workingDay(plusDays(discoveredOn, servedAfter)) }),
    }));
    await at(today, desk.recorder, async (ctx) => {
      await importPapers(ctx, file.id, papers);
      const decision = (await requireCase(ctx, file.id)).documents.findLast(isPenaltyDecision);
      for (const { daysAfter, amount } of decision ? (matter.payments ?? []) : []) {
        await recordPayment(ctx, file.id, { documentId: decision?.id ?? '', kind: 'fine', amount, paidOn: workingDay(plusDays(decision?.servedOn ?? discoveredOn, daysAfter)), method: 'treasury' });
      }
    });
    return;
  }
  if (steps === 'detected') return;
  const titled = samplePeople.find(({ username }) => username === desk.decider)?.titleText ?? '';
  const drafted = await at(discoveredOn, desk.recorder, (ctx) => createDraft(ctx, file.id, { formCode: 'MBB01', values: { ...recordValues(desk.witness, titled), place: matter.place } }));
  if (steps === 'draft') return;
  await at(discoveredOn, desk.recorder, (ctx) => issueAs(ctx, drafted));
  if (steps === 'recorded') return;
  if (steps === 'explaining') {
    await at(discoveredOn, desk.recorder, (ctx) => reportEvent(ctx, file.id, { type: 'explanation-requested', on: discoveredOn }));
    return;
  }
  const decidedOn = workingDay(plusDays(discoveredOn, 5));
  const decision = await at(decidedOn, desk.decider, async (ctx) => {
    const prepared = await createDraft(ctx, file.id, { formCode: 'MQĐ02' });
    return issueAs(ctx, await approve(ctx, prepared.id, prepared.version, {}));
  });
  if (steps === 'decided') return;
  const service: Service = { mode: 'handed-over', servedOn: decidedOn };
  await at(decidedOn, desk.decider, (ctx) => recordService(ctx, decision.id, decision.version, service));
  const plan = matter.instalments;
  if (plan) {
    await at(decidedOn, desk.decider, async (ctx) => {
      const unitName = sampleUnits.find(({ id }) => id === matter.unitId)?.name ?? '';
      const values = {
        months: plan.months, request: { on: decidedOn, confirmedBy: unitName },
        instalments: plan.parts.map(({ amount, dueAfter }) => ({ amount, dueOn: workingDay(plusDays(decidedOn, dueAfter)) })),
      };
      const prepared = await createDraft(ctx, file.id, { formCode: 'MQĐ05', values });
      await issueAs(ctx, await approve(ctx, prepared.id, prepared.version, {}));
    });
  }
  const pays = matter.payments ?? [];
  for (const [index, { daysAfter, amount }] of pays.entries()) {
    const paidOn = workingDay(plusDays(decidedOn, daysAfter));
    await at(paidOn, desk.recorder, (ctx) => recordPayment(ctx, file.id, { documentId: decision.id, kind: 'fine', amount, paidOn, receiptNumber: `BL-${file.reference.slice(-3)}-${index + 1}`, method: 'treasury' }));
  }
  const done = workingDay(plusDays(decidedOn, 9));
  if (steps === 'executed' && matter.violation.remedialMeasures?.length) {
    await at(done, desk.recorder, (ctx) => reportEvent(ctx, file.id, { type: 'measure-carried-out', on: done }));
  }
}

/** Where the sample's decisions lead when the host has no page of its own (a mock). */
const samplePage = 'http://localhost:8686/tra-cuu-quyet-dinh.html';

const issueAs = (ctx: RequestContext, document: DocumentRow): Promise<DocumentRow> => issue(ctx, document.id, document.version, { publicPage: ctx.deps.publicPage ?? samplePage });

/** The day itself, or the last before it on which offices work: nothing of the sample lies in the future. */
function workingDay(day: IsoDate): IsoDate {
  let found = day;
  while (!calendar.isWorkingDay(found)) found = plusDays(found, -1);
  return found;
}

/**
 * Plays some fictitious cases of the sample units through the same services that requests use, each step on its own day
 * before today: from just discovered to carried out, and one that was issued on paper.
 */
export async function seedCases(deps: AppDeps): Promise<void> {
  const at = calendarOfWork(deps);
  const today = vietnamDay(deps.clock.now());
  for (const matter of sampleMatters.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    try {
      await play(at, matter, today);
    } catch (error) {
      // In a year whose calendar is not known yet the server still starts, with fewer samples.
      if (!(error instanceof LawError || error instanceof Problem)) throw error;
      deps.log.warn('sample-case-skipped', { code: error.code });
    }
  }
}
