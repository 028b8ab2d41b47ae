import type { FormValues, ValueSources } from '@xlvphc/forms';
import { changeCase } from '../cases/case-change.ts';
import { requireNotEnded } from '../cases/case-parts.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { formOf } from '../form-list/published.ts';
import { newId } from '../id.ts';
import { changeDocument, keepVersion, withDocument, type DocumentRow } from './document-file.ts';
import { draft, resave } from './engine.ts';
import { desk } from './form-context.ts';
import { giveBackSound } from './give-back.ts';
import { judged } from './judging.ts';

/** Body of `POST /cases/{caseId}/documents`. */
export interface DraftInput {
  readonly formCode: string;
  readonly values?: FormValues;
  readonly sources?: ValueSources;
  readonly basedOn?: readonly string[];
  /** The violator that it is about. */
  readonly partyId?: string;
}

/** @throws Problem unless the document is still a draft (or approved, when that is allowed) */
export function requireStatus(row: DocumentRow, ...allowed: readonly DocumentRow['status'][]): void {
  if (allowed.includes(row.status)) return;
  throw new Problem(row.status === 'issued' || row.status === 'served' ? 'VPHC-DOCUMENT-ISSUED' : 'VPHC-DOCUMENT-STATUS');
}

function requireKnown(file: CaseFile, basedOn: readonly string[]): void {
  if (basedOn.some((id) => !file.documents.some((document) => document.id === id))) throw new Problem('VPHC-DOCUMENT-BASED-ON');
}

function requireViolator(file: CaseFile, partyId: string | undefined): void {
  if (partyId !== undefined && !file.parties.some(({ id, role }) => id === partyId && role === 'violator')) throw new Problem('VPHC-DOCUMENT-PARTY');
}

/**
 * Drafts a document in a case: filled from the case and its earlier documents, what is given wins, the law's values are
 * computed. What it says about the case goes back into it.
 * @throws Problem `VPHC-DOCUMENT-FORM`, `VPHC-DOCUMENT-VALUES`, `VPHC-DOCUMENT-BASED-ON`, `VPHC-DOCUMENT-PARTY`, `VPHC-CASE-CLOSED`
 */
export async function createDraft(ctx: RequestContext, caseId: string, input: DraftInput): Promise<DocumentRow> {
  let made: DocumentRow | undefined;
  await changeCase(ctx, caseId, undefined, async (file) => {
    requireNotEnded(file);
    requireKnown(file, input.basedOn ?? []);
    requireViolator(file, input.partyId);
    const form = await formOf(ctx.tx, file.unitId, input.formCode, ctx.on);
    const { context } = await desk(ctx, file, form, { basedOn: input.basedOn, partyId: input.partyId });
    const filled = draft(form, context, { ...(input.values ? { values: input.values } : {}), ...(input.sources ? { sources: input.sources } : {}) });
    const next = giveBackSound(ctx, form, filled.values, file, context);
    made = await insertDraft(ctx, next, {
      form_code: form.code,
      form_version: form.validFrom,
      based_on: JSON.stringify(input.basedOn ?? []),
      ...(input.partyId === undefined ? {} : { party_id: input.partyId }),
      form_values: JSON.stringify(filled.values),
      sources: JSON.stringify(filled.sources),
      findings: JSON.stringify(await judged(ctx, form, { ...context, case: next }, filled)),
    });
    return withDocument(next, made);
  });
  if (!made) throw new Error('a draft was not made');
  ctx.audit.target = `document:${made.id}`;
  return made;
}

type DraftColumns = Record<'form_code' | 'form_version' | 'based_on' | 'form_values' | 'sources' | 'findings', string> & { readonly party_id?: string };

/** Writes a new draft and its first version. */
export async function insertDraft(ctx: RequestContext, file: CaseFile, columns: DraftColumns): Promise<DocumentRow> {
  const { last } = await ctx.tx
    .selectFrom('documents')
    .select((select) => select.fn.max('seq').as('last'))
    .where('unit_id', '=', file.unitId)
    .where('case_id', '=', file.id)
    .executeTakeFirstOrThrow();
  const row = await ctx.tx
    .insertInto('documents')
    .values({
      ...columns,
      unit_id: file.unitId, case_id: file.id, id: newId(ctx.deps.random, ctx.at), seq: (last ?? 0) + 1, status: 'draft', mode: file.mode, version: 1,
      created_at: ctx.at, created_by: JSON.stringify({ kind: ctx.actor.kind, id: ctx.actor.id, name: ctx.actor.displayName }),
      updated_at: ctx.at, updated_by: ctx.actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepVersion(ctx, row);
  return row;
}

/** Saves what was typed. An approved document that is changed is a draft again. */
export function saveValues(ctx: RequestContext, id: string, seen: number | undefined, sent: { readonly values: FormValues; readonly sources: ValueSources }): Promise<DocumentRow> {
  return changeDocument(ctx, id, seen, async (row, file) => {
    requireStatus(row, 'draft', 'approved');
    requireNotEnded(file);
    const form = await formOf(ctx.tx, file.unitId, row.form_code, ctx.on);
    const { context } = await desk(ctx, file, form, { row });
    const filled = resave(form, context, sent);
    const next = giveBackSound(ctx, form, filled.values, file, context);
    return {
      file: next,
      set: {
        status: 'draft', form_version: form.validFrom, approved_at: null, approved_by: null,
        form_values: JSON.stringify(filled.values), sources: JSON.stringify(filled.sources),
        findings: JSON.stringify(await judged(ctx, form, { ...context, case: next }, filled)),
      },
    };
  });
}

/** Deletes a draft with a reason; it can be restored. What it gave to the case stays there. */
export function deleteDraft(ctx: RequestContext, id: string, seen: number | undefined, reason: string): Promise<DocumentRow> {
  ctx.audit.detail['reason'] = reason;
  return changeDocument(ctx, id, seen, async (row) => {
    requireStatus(row, 'draft', 'approved');
    return { set: { status: 'deleted', deleted_reason: reason, status_before_deletion: row.status } };
  });
}

/** Takes a deleted draft back as a draft: an approval does not survive. */
export function restoreDraft(ctx: RequestContext, id: string, seen: number | undefined): Promise<DocumentRow> {
  return changeDocument(ctx, id, seen, async (row, file) => {
    requireStatus(row, 'deleted');
    requireNotEnded(file);
    return { set: { status: 'draft', deleted_reason: null, status_before_deletion: null, approved_at: null, approved_by: null } };
  });
}
