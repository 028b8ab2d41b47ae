import { sql, type Selectable } from 'kysely';
import type { AttachmentsTable } from '../../db/tables.ts';
import type { AnswerOf, BodyOf, QueryOf } from '../contract.ts';
import { newId, sha256 } from '../id.ts';
import { maxAttachmentBytes } from '../limits.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import { cursorKey, limitOf, pageOf } from '../router/page.ts';
import { bytes, created, noContent, ok, route, type Route } from '../router/route.ts';
import { mediaTypeOf } from './media-type.ts';

type Attachment = AnswerOf<'getAttachment'>;
type Row = Selectable<AttachmentsTable> & { readonly by_name: string | null };

/** Only of cases that the caller sees: a machine client may be limited to fields. */
const withNames = (tx: Tx) => tx.selectFrom('attachments as a').innerJoin('cases as c', (join) => join.onRef('c.unit_id', '=', 'a.unit_id').onRef('c.id', '=', 'a.case_id')).leftJoin('users as u', (join) => join.on(sql`u.id::text`, '=', (e) => e.ref('a.created_by')))
  .selectAll('a').select('u.display_name as by_name').where('a.deleted_at', 'is', null);

function view(row: Row): Attachment {
  const kinds = ['signed-scan', 'photo', 'explanation', 'receipt', 'other'] as const;
  return {
    id: row.id, caseId: row.case_id, ...(row.document_id === null ? {} : { documentId: row.document_id }), kind: kinds.find((kind) => kind === row.kind) ?? 'other',
    name: row.name, mediaType: row.content_type, size: row.size, sha256: row.sha256, createdAt: row.created_at,
    createdBy: { kind: row.by_name === null ? 'client' : 'user', id: row.created_by, ...(row.by_name === null ? {} : { name: row.by_name }) },
  };
}

async function find(tx: Tx, id: string): Promise<Row> {
  const row = await withNames(tx).where('a.id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('VPHC-NOT-FOUND');
  return row;
}

async function unitOfCase(tx: Tx, caseId: string): Promise<string> {
  const row = await tx.selectFrom('cases').select('unit_id').where('id', '=', caseId).executeTakeFirst();
  if (!row) throw new Problem('VPHC-NOT-FOUND');
  return row.unit_id;
}

const listAttachments = route<undefined, QueryOf<'listAttachments'>>({
  operationId: 'listAttachments', access: 'signed-in',
  handle: async ({ tx, audit }, { params, query }) => {
    const caseId = params['caseId'] ?? '';
    audit.unitId = await unitOfCase(tx, caseId);
    audit.caseId = caseId;
    const limit = limitOf(query);
    const after = cursorKey(query);
    const rows = await withNames(tx).where('a.case_id', '=', caseId).$if(after !== undefined, (q) => q.where(sql`a.id::text`, '>', after ?? ''))
      .orderBy('a.id').limit(limit + 1).execute();
    return ok(pageOf(rows, limit, (row) => row.id, view));
  },
});

/** The file is written first: should the transaction fail, bytes without a row stay behind, never a row without bytes. */
const createAttachment = route<BodyOf<'createAttachment'>>({
  operationId: 'createAttachment', access: { roles: ['clerk', 'recorder', 'competent', 'leader'] }, maxBytes: maxAttachmentBytes,
  handle: async ({ tx, deps, at, actor, audit }, { params, body, file }) => {
    const caseId = params['caseId'] ?? '';
    const unitId = await unitOfCase(tx, caseId);
    // Who only reads the unit (a province) must not write a file before row-level security refuses the row.
    if (!actor.unitIds.includes(unitId)) throw new Problem('VPHC-FORBIDDEN');
    if (!file) throw new Problem('VPHC-INVALID', { errors: [{ path: 'file', code: 'VPHC-FIELD-REQUIRED', message: { vi: 'Chưa chọn tệp.', en: 'A file is required.' } }] });
    if (body.documentId !== undefined && !await tx.selectFrom('documents').select('id').where('id', '=', body.documentId).where('case_id', '=', caseId).executeTakeFirst()) {
      throw new Problem('VPHC-NOT-FOUND');
    }
    const content = new Uint8Array(await file.arrayBuffer());
    const name = file.name.normalize('NFC').replaceAll(/[\u0000-\u001f/\\]/g, '_').slice(-200);
    const type = mediaTypeOf(name, content);
    if (type === undefined) throw new Problem('VPHC-ATTACHMENT-TYPE');
    const id = newId(deps.random, at);
    const storageKey = `${unitId}/${id}`;
    await deps.storage.put(storageKey, content);
    await tx.insertInto('attachments').values({
      id, unit_id: unitId, case_id: caseId, document_id: body.documentId ?? null, kind: body.kind, name, content_type: type, size: content.byteLength,
      sha256: await sha256(content), storage_key: storageKey, created_at: at, created_by: actor.id,
    }).execute();
    Object.assign(audit, { target: `attachment:${id}`, caseId, unitId });
    return created(view(await find(tx, id)), `/attachments/${id}`);
  },
});

const getAttachment = route({
  operationId: 'getAttachment', access: 'signed-in',
  handle: async ({ tx, audit }, { params }) => {
    const row = await find(tx, params['attachmentId'] ?? '');
    Object.assign(audit, { caseId: row.case_id, unitId: row.unit_id });
    return ok(view(row));
  },
});

const deleteAttachment = route<BodyOf<'deleteAttachment'>>({
  operationId: 'deleteAttachment', access: { roles: ['clerk', 'recorder', 'competent', 'leader'] },
  handle: async ({ tx, at, audit }, { params, body }) => {
    const row = await find(tx, params['attachmentId'] ?? '');
    const done = await tx.updateTable('attachments').set((each) => ({ deleted_at: at, deleted_reason: body.reason, version: each('version', '+', 1) }))
      .where('id', '=', row.id).executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw new Problem('VPHC-FORBIDDEN');
    Object.assign(audit, { caseId: row.case_id, unitId: row.unit_id, detail: { reason: body.reason } });
    return noContent();
  },
});

const getAttachmentContent = route({
  operationId: 'getAttachmentContent', access: 'signed-in',
  handle: async ({ tx, deps, audit }, { params }) => {
    const row = await find(tx, params['attachmentId'] ?? '');
    const content = await deps.storage.get(row.storage_key);
    if (!content) throw new Problem('VPHC-NOT-FOUND');
    Object.assign(audit, { caseId: row.case_id, unitId: row.unit_id });
    // Always a download under a sandbox: an uploaded file never runs as a page of this origin.
    return bytes(content, row.content_type, {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  },
});

export const attachmentRoutes: readonly Route[] = [listAttachments, createAttachment, getAttachment, deleteAttachment, getAttachmentContent];
