import type { FormContext } from '@xlvphc/forms';
import { layout, type LayoutOptions, type PageDocument } from '@xlvphc/forms/render';
import { present, type CaseFile } from '../cases/case-file.ts';
import { formOf } from '../form-list/published.ts';
import { sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import { systemActor } from '../actor.ts';
import { inTransaction, type RequestContext } from '../request.ts';
import type { OpenContext, Reply } from '../router/route.ts';
import { etag } from '../router/precondition.ts';
import { requireDocument, type DocumentRow } from './document-file.ts';
import { desk } from './form-context.ts';
import { drawn, paperFile, type PaperFormat } from './paper-file.ts';

export type { PaperFormat } from './paper-file.ts';

const isOut = (row: DocumentRow): boolean => row.status === 'issued' || row.status === 'served';

/** What has to be known to draw a paper, read in one short transaction. */
export interface Sheet {
  readonly row: DocumentRow;
  readonly page: PageDocument;
  readonly name: string;
}

/** Context of a document that was issued, as it was frozen then. */
type Frozen = FormContext & { readonly publicUrl?: string; readonly trial?: boolean };

/** The paper of a document: as it was frozen at issue, or of the draft as it stands, marked as a draft. */
export async function sheetOf(ctx: RequestContext, id: string): Promise<Sheet> {
  const { row, file } = await requireDocument(ctx, id);
  if (row.status === 'deleted') throw new Problem('VPHC-NOT-FOUND');
  ctx.audit.detail['version'] = row.version;
  return sheet(ctx, row, file);
}

/** The paper of one document of a case. */
export async function sheet(ctx: RequestContext, row: DocumentRow, file: CaseFile): Promise<Sheet> {
  const form = await formOf(ctx.tx, row.unit_id, row.form_code, row.issued_on ?? row.form_version);
  const frozen = row.issue_context as Frozen | null;
  const context = frozen ?? (await desk(ctx, file, form, { row })).context;
  const watermark = watermarkOf(ctx, row, frozen);
  const options: LayoutOptions = {
    ...(watermark ? { watermark } : {}),
    ...present({ number: row.number, symbol: row.symbol, issuedOn: row.issued_on, publicUrl: frozen?.publicUrl }),
  };
  const name = [form.code, row.number, row.issued_on].filter(Boolean).join('-');
  return { row, page: layout(form, row.form_values, context, options), name };
}

/** A paper that was issued on trial stays marked, whatever the server is today. What was typed from an older paper is never taken for the paper itself. */
function watermarkOf(ctx: RequestContext, row: DocumentRow, frozen: Frozen | null): LayoutOptions['watermark'] {
  if (isOut(row) ? frozen?.trial : ctx.deps.trial) return 'trial';
  return !isOut(row) ? 'draft' : row.mode === 'historical' ? 'historical' : undefined;
}

/**
 * The printed document. A PDF of an issued document is drawn once; from then on its archived bytes are served, and they are
 * compared with their hash. Drawing happens outside of a transaction: the embedded database has a single connection.
 */
export async function content(ctx: OpenContext, id: string, format: PaperFormat): Promise<Reply> {
  const scope = { purpose: ctx.purpose, requestId: ctx.requestId };
  const { row, page, name } = await inTransaction(ctx.deps, ctx.actor, (tx) => sheetOf({ ...ctx, tx }, id), scope);
  const bundle = { pages: [page], name };
  return paperFile(bundle, format, {
    headers: { ETag: etag(row.version) },
    ...(format === 'pdf' && isOut(row) ? { content: await archived(ctx, { row, page, name }) } : {}),
  });
}

/** The bytes of an issued document: those that are kept, or drawn now and kept from now on. */
export async function archived(ctx: Pick<OpenContext, 'deps' | 'requestId'>, { row, page, name }: Sheet): Promise<Uint8Array> {
  const kept = row.content_key === null ? undefined : await ctx.deps.storage.get(row.content_key);
  if (kept && (await sha256(kept)) === row.content_sha256) return kept;
  if (row.content_key !== null) {
    // Bytes that are gone or were altered are never served; they are drawn again, and have to come out the same.
    ctx.deps.log.error('archived-paper-damaged', { requestId: ctx.requestId, documentId: row.id });
  }
  const pdf = await drawn({ pages: [page], name }, 'pdf');
  const hash = await sha256(pdf);
  if (row.content_sha256 !== null && row.content_sha256 !== hash) throw new Problem('VPHC-UNAVAILABLE');
  const key = `papers/${row.unit_id}/${row.id}-${hash}`;
  await ctx.deps.storage.put(key, pdf);
  await inTransaction(
    ctx.deps,
    systemActor,
    (tx) => tx.updateTable('documents').set({ content_key: key, content_sha256: hash }).where('unit_id', '=', row.unit_id).where('id', '=', row.id).where('content_sha256', 'is', null).execute(),
    { requestId: ctx.requestId },
  );
  return pdf;
}
