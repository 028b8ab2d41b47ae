import { sql } from 'kysely';
import type { CaseMode, CaseState, IsoDate } from '@xlvphc/law';
import { present } from '../cases/case-file.ts';
import { writeAudit } from '../audit/entry.ts';
import { shownPartyHistory } from '../audit/words.ts';
import { clearing } from '../cases/law-rules.ts';
import type { AnswerOf } from '../contract.ts';
import { isId, newId, sha256 } from '../id.ts';
import type { RequestContext } from '../request.ts';

/** Body of `POST /party-history/search`, after the contract: a number, or a full name with the day of birth. */
export interface HistoryQuery {
  readonly idNumber?: string;
  readonly enterpriseCode?: string;
  readonly fullName?: string;
  readonly birthDate?: IsoDate;
  readonly purpose: string;
  readonly purposeText: string;
  readonly caseId?: string;
}

type History = AnswerOf<'searchPartyHistory'>;

/** One earlier sanction as the database function gives it. */
interface Sanction {
  readonly unitName: string;
  readonly state: CaseState;
  readonly mode: CaseMode;
  readonly field?: string;
  readonly act?: string;
  readonly actOn?: IsoDate;
  readonly number?: string;
  readonly symbol?: string;
  readonly issuedOn: IsoDate;
  readonly warningOnly: boolean;
  readonly executedOn?: IsoDate;
  readonly caseId?: string;
  /** Whose case it is: for the audit log, never for the answer. */
  readonly shownUnitId: string;
  readonly shownCaseId: string;
}

const hidden = {
  vi: 'Không hiển thị họ tên, địa chỉ, số giấy tờ; không gồm các lần xử phạt đã hết thời hạn được coi là chưa bị xử phạt và các vụ việc chưa có quyết định.',
  en: 'Names, addresses and numbers of papers are not shown; sanctions that no longer count, and cases without a decision, are left out.',
};

const numberKey = (text: string): string => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/**
 * Whether a sanction counts as never given on a day. A relapse within the period stops it from being cleared: then it is
 * still shown.
 */
function isCleared(sanction: Sanction, all: readonly Sanction[], on: IsoDate): boolean {
  const cleared = clearing(sanction, on);
  if (!cleared || cleared.hiddenFrom > on) return false;
  return !all.some((other) => {
    const actOn = other.actOn ?? other.issuedOn;
    return other !== sanction && actOn > sanction.issuedOn && actOn <= cleared.lastDay;
  });
}

/**
 * Earlier sanctions of a person or organisation in all units, a few fields of each. The purpose travels with the request; the
 * database function writes the look-up into the audit log before it answers. Whom it was about stands there as a hash.
 */
export async function partyHistory(ctx: RequestContext, query: HistoryQuery): Promise<History> {
  const number = query.idNumber ?? query.enterpriseCode;
  const by = query.idNumber !== undefined ? 'idNumber' : query.enterpriseCode !== undefined ? 'enterpriseCode' : 'name';
  const subject = number === undefined ? { name: query.fullName?.trim(), birthDate: query.birthDate } : { number: numberKey(number) };
  const auditId = newId(ctx.deps.random, ctx.at);
  const lookUp = {
    auditId, at: ctx.at, requestId: ctx.requestId, by, subjectHash: await sha256(JSON.stringify(subject)),
    ...(query.caseId !== undefined && isId(query.caseId) ? { caseId: query.caseId } : {}),
  };
  const { rows } = await sql<{ found: readonly Sanction[] }>`select app_party_history(${JSON.stringify(subject)}::jsonb, ${JSON.stringify(lookUp)}::jsonb) as found`.execute(ctx.tx);
  const all = rows[0]?.found ?? [];
  const shown = all.filter((sanction) => !isCleared(sanction, all, ctx.on));
  await tellUnits(ctx, shown);
  return { items: shown.map((sanction) => entry(sanction, ctx.on)), hidden, auditId };
}

/** A row for each unit whose case was shown to another: who looked, of which unit, why; nothing of the case but its id. */
async function tellUnits(ctx: RequestContext, shown: readonly Sanction[]): Promise<void> {
  const foreign = shown.filter(({ shownUnitId }) => shownUnitId !== ctx.unitId);
  if (foreign.length === 0) return;
  const unit = await ctx.tx.selectFrom('units').select('name').where('id', '=', ctx.unitId).executeTakeFirst();
  for (const { shownUnitId, shownCaseId } of foreign) {
    await writeAudit(ctx.tx, ctx, {
      actor: ctx.actor, action: shownPartyHistory, target: `case:${shownCaseId}`, outcome: 200,
      note: { unitId: shownUnitId, caseId: shownCaseId, detail: { actorName: ctx.actor.displayName, actorUnitId: ctx.unitId, actorUnit: unit?.name ?? '' } },
    });
  }
}

function entry(sanction: Sanction, on: IsoDate): History['items'][number] {
  const cleared = clearing(sanction, on);
  return {
    unitName: sanction.unitName,
    state: sanction.state,
    mode: sanction.mode,
    decidedOn: sanction.issuedOn,
    cleared: false,
    citations: [...(cleared?.citations ?? [])],
    ...present({
      field: sanction.field,
      act: sanction.act,
      caseId: sanction.caseId,
      clearedOn: cleared?.hiddenFrom,
      decisionNumber: [sanction.number, sanction.symbol].filter(Boolean).join('/'),
    }),
  };
}
