import type { FormDefinition } from '@xlvphc/forms';
import { SANCTIONING_FORMS, type IsoDate } from '@xlvphc/law';
import { appendEvents } from '../cases/case-events.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { requireNotEnded } from '../cases/case-parts.ts';
import { earliestDay } from '../cases/limits.ts';
import { formOf } from '../form-list/published.ts';
import { Problem } from '../problem.ts';
import { allocateNumber } from '../registers/number.ts';
import type { RequestContext } from '../request.ts';
import { keptSigner } from './approving.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';
import { requireStatus } from './drafting.ts';
import { exhibitsAfter, issueEvents } from './effects.ts';
import { requireDecider } from './deciding.ts';
import { dayOn, symbolOf, withIssue, withSigner } from './engine.ts';
import { desk, type Desk } from './form-context.ts';
import { giveBackWhole } from './give-back.ts';
import { issueHistorical } from './historical.ts';
import { judged } from './judging.ts';
import { giveCode } from './public-code.ts';

/** What the host adds to an issue: the page on which the bearer of a public code reads the state of the decision. */
export interface IssueInput {
  readonly issuedOn?: IsoDate;
  /** Address of the page without a fragment; the code stands in the fragment, which no server ever sees. */
  readonly publicPage: string;
}

/** What the QR of a decision says. */
const publicUrl = (page: string, code: string): string => `${page}#/vphc/state/${code}`;

/**
 * Issues a document: the law is asked once more with the day of issue, the number comes from the unit's register in this
 * transaction, values and context are frozen, a decision gets its public code, and the case learns what happened.
 * @throws Problem `VPHC-DOCUMENT-FINDINGS`, `VPHC-SIGNER`, `VPHC-CASE-VALUE`, `VPHC-CASE-DAY`
 */
export function issue(ctx: RequestContext, id: string, seen: number | undefined, input: IssueInput): Promise<DocumentRow> {
  return changeDocument(
    ctx,
    id,
    seen,
    async (row, file) => {
      requireNotEnded(file);
      if (file.mode === 'historical') return issueHistorical(ctx, row, file);
      const issuedOn = await dayOfIssue(ctx, row, input);
      const form = await formOf(ctx.tx, file.unitId, row.form_code, issuedOn);
      requireStatus(row, 'approved', ...(form.kind === 'record' ? (['draft'] as const) : []));
      requireDecider(ctx, form);
      const place = await desk(ctx, file, form, { on: issuedOn, row });
      if (form.kind === 'decision' && !place.signer?.competent) throw new Problem('VPHC-SIGNER');
      return issueNow(ctx, row, file, form, place, { issuedOn, publicPage: input.publicPage });
    },
    afterIssue(ctx),
  );
}

/** Tells the case that a document was issued. */
export const afterIssue = (ctx: RequestContext) => async (row: DocumentRow, file: CaseFile): Promise<CaseFile> => {
  const document = { id: row.id, formCode: row.form_code, basedOn: row.based_on, values: row.form_values };
  const on = row.issued_on ?? ctx.on;
  const events = issueEvents(document, on, file.events, file.documents);
  const exhibits = exhibitsAfter(document, on, file.documents, file.exhibits);
  const next = exhibits === file.exhibits ? file : { ...file, exhibits };
  return events.length > 0 ? appendEvents(ctx, next, events) : next;
};

/** A record bears the day it was made on; a decision the day of issue. */
async function dayOfIssue(ctx: RequestContext, row: DocumentRow, input: IssueInput): Promise<IsoDate> {
  const form = await formOf(ctx.tx, row.unit_id, row.form_code, ctx.on);
  const day = (form.kind === 'record' ? dayOn(form, row.form_values) : undefined) ?? input.issuedOn ?? ctx.on;
  if (day > ctx.on || day < earliestDay) throw new Problem('VPHC-CASE-DAY');
  return day;
}

async function issueNow(
  ctx: RequestContext, row: DocumentRow, file: CaseFile, form: FormDefinition, { context, signer }: Desk, how: { readonly issuedOn: IsoDate; readonly publicPage: string },
) {
  const signed = withSigner(form, context, { values: row.form_values, sources: row.sources });
  const next = giveBackWhole(ctx, form, signed.values, file, context);
  const findings = await judged(ctx, form, { ...context, case: next }, signed);
  const blocking = findings.filter((finding) => finding.severity === 'block');
  if (blocking.length > 0) throw new Problem('VPHC-DOCUMENT-FINDINGS', { findings: blocking });
  const symbol = symbolOf(form, signed.values, context.unit);
  const kept = keptSigner({ context, signer });
  const code = SANCTIONING_FORMS.includes(form.code) ? await giveCode(ctx, row) : undefined;
  // Last of all: from here on the unit's register is held until the transaction ends.
  const taken = await allocateNumber(ctx.tx, ctx.deps.random, {
    unitId: file.unitId, kind: symbol, year: Number(how.issuedOn.slice(0, 4)), documentId: row.id, caseId: file.id, at: ctx.at, by: ctx.actor.id,
    summary: {
      formCode: form.code, title: form.title, issuedOn: how.issuedOn, caseReference: file.reference, ...(kept ? { signerName: kept.name } : {}),
    },
  });
  const number = printedNumber(taken.number);
  const filled = withIssue(form, context, signed, { number, issuedOn: how.issuedOn });
  return {
    file: next,
    set: {
      status: 'issued' as const, number, symbol, issued_on: how.issuedOn, issued_at: ctx.at, issued_by: ctx.actor.id, form_version: form.validFrom,
      signer: kept ? JSON.stringify(kept) : null,
      form_values: JSON.stringify(filled.values), sources: JSON.stringify(filled.sources), findings: JSON.stringify(findings),
      issue_context: JSON.stringify({
        on: how.issuedOn, mode: context.mode, unit: context.unit, official: context.official, signer: context.signer,
        ...(code === undefined ? {} : { publicUrl: publicUrl(how.publicPage, code) }),
        ...(ctx.deps.trial ? { trial: true } : {}),
      }),
    },
  };
}

/** `5` is printed `05`. */
export const printedNumber = (number: number): string => String(number).padStart(2, '0');
