import type { Selectable, Updateable } from 'kysely';
import { changeCase, requireCase } from '../cases/case-change.ts';
import { caseDocument, instant, present, type CaseFile } from '../cases/case-file.ts';
import type { DocumentsTable } from '../cases/tables.ts';
import type { AnswerOf } from '../contract.ts';
import { isId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext, Tx } from '../request.ts';
import { requireVersion } from '../router/precondition.ts';

/** A document as stored. */
export type DocumentRow = Selectable<DocumentsTable>;
/** What a change writes into the document's row; the version and the instants are written by `changeDocument`. */
export type DocumentChange = Omit<Updateable<DocumentsTable>, 'unit_id' | 'case_id' | 'id' | 'version' | 'updated_at' | 'updated_by'>;

async function readDocument(tx: Tx, id: string): Promise<DocumentRow | undefined> {
  return isId(id) ? tx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst() : undefined;
}

/** Reads a document with its case, or throws 404. */
export async function requireDocument(ctx: RequestContext, id: string): Promise<{ readonly row: DocumentRow; readonly file: CaseFile }> {
  const row = await readDocument(ctx.tx, id);
  if (!row) throw new Problem('VPHC-NOT-FOUND');
  return { row, file: await requireCase(ctx, row.case_id) };
}

/** Keeps the version as it is now, for good. */
export async function keepVersion(ctx: RequestContext, row: Pick<DocumentRow, 'unit_id' | 'case_id' | 'id' | 'version' | 'status' | 'form_values' | 'sources'>): Promise<void> {
  await ctx.tx
    .insertInto('document_versions')
    .values({
      unit_id: row.unit_id, case_id: row.case_id, document_id: row.id, version: row.version, status: row.status,
      form_values: JSON.stringify(row.form_values), sources: JSON.stringify(row.sources), saved_at: ctx.at, saved_by: ctx.actor.id,
    })
    .execute();
}

/** The case with a document as it is now, so that rules and the search see it. */
export function withDocument(file: CaseFile, row: DocumentRow): CaseFile {
  const others = file.documents.filter((document) => document.id !== row.id);
  if (row.status === 'deleted') return { ...file, documents: others };
  const known = file.documents.findIndex((document) => document.id === row.id);
  return known < 0 ? { ...file, documents: [...others, caseDocument(row)] } : { ...file, documents: file.documents.map((document, index) => (index === known ? caseDocument(row) : document)) };
}

/**
 * The one way to change a document: the case is locked first (so that all changes of one case follow each other and never
 * wait for each other in a circle), then versions are compared, then `change` says what to write. `after` may append events
 * to the case. The version that results is kept.
 * @throws Problem 404, 412
 */
export async function changeDocument(
  ctx: RequestContext,
  id: string,
  seen: number | undefined,
  change: (row: DocumentRow, file: CaseFile) => Promise<{ readonly set: DocumentChange; readonly file?: CaseFile }>,
  after?: (row: DocumentRow, file: CaseFile) => Promise<CaseFile>,
): Promise<DocumentRow> {
  const found = await readDocument(ctx.tx, id);
  if (!found) throw new Problem('VPHC-NOT-FOUND');
  let changed = found;
  await changeCase(ctx, found.case_id, undefined, async (before) => {
    const row = (await readDocument(ctx.tx, id)) ?? found;
    requireVersion(row.version, seen);
    const { set, file = before } = await change(row, before);
    changed = await ctx.tx
      .updateTable('documents')
      .set({ ...set, version: row.version + 1, updated_at: ctx.at, updated_by: ctx.actor.id })
      .where('unit_id', '=', row.unit_id)
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await keepVersion(ctx, changed);
    const next = withDocument(file, changed);
    return after ? after(changed, next) : next;
  });
  return changed;
}

/** Address that the QR of an issued decision opens, as it was frozen; none on what was taken over from paper. */
const frozenUrl = (row: DocumentRow): string | undefined => (row.issue_context as { readonly publicUrl?: string } | null)?.publicUrl;

/** The document as the contract describes it. `publicCode` is read by the caller, who has to be of the unit; without it there is no address either. */
export function wireDocument(row: DocumentRow, publicCode?: string): AnswerOf<'getDocument'> {
  return {
    id: row.id,
    caseId: row.case_id,
    unitId: row.unit_id,
    formCode: row.form_code,
    formVersion: row.form_version,
    mode: row.mode,
    status: row.status,
    basedOn: row.based_on,
    values: row.form_values,
    sources: row.sources,
    findings: row.findings,
    version: row.version,
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
    createdBy: row.created_by,
    ...present({
      number: row.number,
      symbol: row.symbol,
      issuedOn: row.issued_on,
      servedOn: row.served_on,
      serviceMode: row.service_mode,
      signer: caseDocument(row).signer,
      signedOn: row.signature?.signedOn,
      publicCode,
      publicUrl: publicCode === undefined ? undefined : frozenUrl(row),
      partyId: row.party_id,
      trial: (row.issue_context as { readonly trial?: boolean } | null)?.trial,
      deletedReason: row.deleted_reason,
    }),
  };
}
