import type { FormValues } from '@xlvphc/forms';
import { fieldsOf, valueAt, withValueAt } from '@xlvphc/forms';
import { SANCTIONING_FORMS, type IsoDate } from '@xlvphc/law';
import { changeCase } from '../cases/case-change.ts';
import { appendEvents } from '../cases/case-events.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { PaperDocument } from '../cases/case-input.ts';
import { earliestDay } from '../cases/limits.ts';
import type { Signer } from '../cases/tables.ts';
import { formOf } from '../form-list/published.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeDocument, withDocument, type DocumentChange, type DocumentRow } from './document-file.ts';
import { insertDraft, requireStatus } from './drafting.ts';
import { issueEvents } from './effects.ts';
import { dayOn, draft } from './engine.ts';
import { desk } from './form-context.ts';
import { giveBackSound } from './give-back.ts';
import { judged } from './judging.ts';
import { giveCode } from './public-code.ts';

/** What a paper says of itself. */
export type PaperFacts = Pick<PaperDocument, 'number' | 'symbol' | 'issuedOn' | 'signerName' | 'signerTitle'>;

/** Columns of what was typed from a paper; the register is not touched. */
export function paperColumns(facts: PaperFacts, official: string): DocumentChange {
  const signer: Signer = { name: facts.signerName, title: facts.signerTitle ?? 'khac', deputy: false };
  return { number: facts.number.trim(), symbol: facts.symbol?.trim() ?? official, issued_on: facts.issuedOn, signer: JSON.stringify(signer) };
}

/** @throws Problem unless the case records what was issued on paper before */
export function requireHistorical(file: Pick<CaseFile, 'mode'>): void {
  if (file.mode !== 'historical') throw new Problem('VPHC-DOCUMENT-NOT-HISTORICAL');
}

/** @throws Problem `VPHC-CASE-DAY`, `VPHC-DOCUMENT-NUMBER` */
export function requirePaper(ctx: RequestContext, file: CaseFile, id: string | undefined, formCode: string, facts: Pick<PaperFacts, 'number' | 'issuedOn'>): void {
  if (facts.issuedOn > ctx.on || facts.issuedOn < earliestDay) throw new Problem('VPHC-CASE-DAY');
  const twin = file.documents.some((other) => other.id !== id && other.formCode === formCode && other.number === facts.number.trim() && other.issuedOn?.slice(0, 4) === facts.issuedOn.slice(0, 4));
  if (twin) throw new Problem('VPHC-DOCUMENT-NUMBER');
}

/** Closes the entry of a paper: number, day and signer come from what was typed, beside the values or in them. */
export async function issueHistorical(ctx: RequestContext, row: DocumentRow, file: CaseFile): Promise<{ set: DocumentChange; file: CaseFile }> {
  requireStatus(row, 'draft', 'approved');
  const latest = await formOf(ctx.tx, file.unitId, row.form_code, row.issued_on ?? ctx.on);
  const issuedOn = row.issued_on ?? dayOn(latest, row.form_values);
  const number = row.number ?? textAt(row.form_values, fieldsOf(latest).find(({ field }) => field.assigned)?.pattern);
  const signerName = row.signer?.name ?? textAt(row.form_values, 'signer.fullName') ?? (latest.kind === 'record' ? ctx.actor.displayName : undefined);
  if (issuedOn === undefined || number === undefined || signerName === undefined) throw new Problem('VPHC-DOCUMENT-HISTORICAL');
  requirePaper(ctx, file, row.id, row.form_code, { number, issuedOn });
  const form = await formOf(ctx.tx, file.unitId, row.form_code, issuedOn);
  const { context } = await desk(ctx, file, form, { on: issuedOn, row: { ...row, signer: null } });
  const filled = { values: row.form_values, sources: row.sources };
  const next = giveBackSound(ctx, form, filled.values, file, context);
  if (SANCTIONING_FORMS.includes(form.code)) await giveCode(ctx, row);
  return {
    file: next,
    set: {
      ...paperColumns({ number, issuedOn, signerName, ...(row.signer ? { signerTitle: row.signer.title } : {}), symbol: row.symbol ?? form.symbol }, form.symbol),
      status: 'issued', issued_at: ctx.at, issued_by: ctx.actor.id, form_version: form.validFrom,
      findings: JSON.stringify(await judged(ctx, form, { ...context, case: next }, filled)),
      issue_context: JSON.stringify({ on: issuedOn, mode: 'historical', unit: context.unit, ...(ctx.deps.trial ? { trial: true } : {}) }),
    },
  };
}

function textAt(values: FormValues, path: string | undefined): string | undefined {
  const value = path === undefined ? undefined : valueAt(values, path);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * Takes over a case's papers as they were issued: number, day, signer, and how they were served. Findings are warnings.
 * @throws Problem `VPHC-DOCUMENT-NOT-HISTORICAL`, `VPHC-DOCUMENT-FORM`, `VPHC-CASE-DAY`, `VPHC-SERVICE-DAY`
 */
export async function importPapers(ctx: RequestContext, caseId: string, papers: readonly PaperDocument[]): Promise<void> {
  for (const paper of papers.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0))) await importPaper(ctx, caseId, paper);
}

async function importPaper(ctx: RequestContext, caseId: string, paper: PaperDocument): Promise<void> {
  let id = '';
  await changeCase(ctx, caseId, undefined, async (file) => {
    requireHistorical(file);
    requirePaper(ctx, file, undefined, paper.formCode, paper);
    const form = await formOf(ctx.tx, file.unitId, paper.formCode, paper.issuedOn);
    const { context } = await desk(ctx, file, form, { on: paper.issuedOn });
    const blank = fieldsOf(form).find(({ field }) => field.assigned)?.pattern;
    const typed = blank === undefined ? (paper.values ?? {}) : withValueAt(paper.values ?? {}, blank, paper.number);
    const filled = draft(form, context, { values: typed });
    const next = giveBackSound(ctx, form, filled.values, file, context);
    const row = await insertDraft(ctx, next, {
      form_code: form.code, form_version: form.validFrom, based_on: '[]', form_values: JSON.stringify(filled.values), sources: JSON.stringify(filled.sources), findings: '[]',
    });
    id = row.id;
    return withDocument(next, row);
  });
  await changeDocument(
    ctx, id, undefined,
    async (row, file) => {
      const { set, file: next } = await issueHistorical(ctx, { ...row, ...paperRow(paper) }, file);
      const served = servedColumns(ctx, paper);
      return { set: { ...set, ...served }, file: next };
    },
    async (row, file) => {
      const issued = issueEvents({ id: row.id, formCode: row.form_code, basedOn: row.based_on, values: row.form_values }, paper.issuedOn, file.events, file.documents);
      const served = row.served_on !== null && SANCTIONING_FORMS.includes(row.form_code) ? [{ type: 'decision-served' as const, on: row.served_on, documentId: row.id }] : [];
      return appendEvents(ctx, file, [...issued, ...served]);
    },
  );
}

const paperRow = (paper: PaperDocument): Pick<DocumentRow, 'number' | 'symbol' | 'issued_on' | 'signer'> => ({
  number: paper.number, symbol: paper.symbol ?? null, issued_on: paper.issuedOn, signer: { name: paper.signerName, title: paper.signerTitle ?? 'khac', deputy: false },
});

function servedColumns(ctx: RequestContext, paper: PaperDocument): DocumentChange {
  if (paper.servedOn === undefined) return {};
  if (paper.servedOn < paper.issuedOn || paper.servedOn > ctx.on) throw new Problem('VPHC-SERVICE-DAY');
  return { status: 'served', served_on: paper.servedOn satisfies IsoDate, service_mode: paper.serviceMode ?? 'handed-over' };
}
