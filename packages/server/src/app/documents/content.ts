import type { FormContext } from '@xlvphc/forms';
import { layout, pageDocx, pageHtml, pagePdf, pageStyle, type LayoutOptions, type PageDocument } from '@xlvphc/forms/render';
import { present } from '../cases/case-file.ts';
import { sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import { systemActor } from '../actor.ts';
import { inTransaction, type RequestContext } from '../request.ts';
import { bytes, type OpenContext, type Reply } from '../router/route.ts';
import { etag } from '../router/precondition.ts';
import { requireDocument, type DocumentRow } from './document-file.ts';
import { formOn } from './engine.ts';
import { desk } from './form-context.ts';

export type PaperFormat = 'pdf' | 'docx' | 'html';

const types: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

const isOut = (row: DocumentRow): boolean => row.status === 'issued' || row.status === 'served';

/** What has to be known to draw a paper, read in one short transaction. */
export interface Sheet {
  readonly row: DocumentRow;
  readonly page: PageDocument;
  readonly name: string;
}

/** The paper of a document: as it was frozen at issue, or of the draft as it stands, marked as a draft. */
export async function sheetOf(ctx: RequestContext, id: string): Promise<Sheet> {
  const { row, file } = await requireDocument(ctx, id);
  if (row.status === 'deleted') throw new Problem('VPHC-NOT-FOUND');
  ctx.audit.detail['version'] = row.version;
  const form = formOn(row.form_code, row.issued_on ?? row.form_version);
  const frozen = row.issue_context as (FormContext & { readonly publicUrl?: string }) | null;
  const context = frozen ?? (await desk(ctx, file, form, row.signer?.id === undefined ? {} : { signerId: row.signer.id })).context;
  // What was typed from an older paper is never taken for the paper itself.
  const watermark = !isOut(row) ? 'draft' : row.mode === 'historical' ? 'historical' : undefined;
  const options: LayoutOptions = {
    ...(watermark ? { watermark } : {}),
    ...present({ number: row.number, symbol: row.symbol, issuedOn: row.issued_on, publicUrl: frozen?.publicUrl }),
  };
  const name = [form.code, row.number, row.issued_on].filter(Boolean).join('-');
  return { row, page: layout(form, row.form_values, context, options), name };
}

/**
 * The printed document. A PDF of an issued document is drawn once; from then on its archived bytes are served, and they are
 * compared with their hash. Drawing happens outside of a transaction: the embedded database has a single connection.
 */
export async function content(ctx: OpenContext, id: string, format: PaperFormat): Promise<Reply> {
  const scope = { purpose: ctx.purpose, requestId: ctx.requestId };
  const sheet = await inTransaction(ctx.deps, ctx.actor, (tx) => sheetOf({ ...ctx, tx }, id), scope);
  const body = format === 'pdf' && isOut(sheet.row) ? await archived(ctx, sheet) : await drawn(sheet, format);
  return bytes(body, types[format], {
    ETag: etag(sheet.row.version),
    'Content-Disposition': `${format === 'docx' ? 'attachment' : 'inline'}; filename="${ascii(sheet.name)}.${format}"; filename*=UTF-8''${encodeURIComponent(sheet.name)}.${format}`,
    ...(format === 'html' ? { 'Content-Security-Policy': await htmlPolicy() } : {}),
  });
}

async function drawn({ page, name }: Sheet, format: PaperFormat): Promise<Uint8Array> {
  if (format === 'pdf') return pagePdf([page], { title: name });
  if (format === 'docx') return pageDocx([page]);
  return new TextEncoder().encode(pageHtml([page]));
}

/** The page may show its own style and nothing else: no script, no other host, no frame around it. */
async function htmlPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageStyle()));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`;
}

/** The bytes of an issued document: those that are kept, or drawn now and kept from now on. */
export async function archived(ctx: Pick<OpenContext, 'deps' | 'requestId'>, sheet: Sheet): Promise<Uint8Array> {
  const { row } = sheet;
  const kept = row.content_key === null ? undefined : await ctx.deps.storage.get(row.content_key);
  if (kept && (await sha256(kept)) === row.content_sha256) return kept;
  if (row.content_key !== null) {
    // Bytes that are gone or were altered are never served; they are drawn again, and have to come out the same.
    ctx.deps.log.error('archived-paper-damaged', { requestId: ctx.requestId, documentId: row.id });
  }
  const pdf = await drawn(sheet, 'pdf');
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

const ascii = (name: string): string => name.replaceAll('Đ', 'D').replaceAll('đ', 'd').normalize('NFD').replace(/[^A-Za-z0-9.-]/g, '');
