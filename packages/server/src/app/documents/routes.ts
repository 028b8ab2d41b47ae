import type { FormValues, ValueSources } from '@xlvphc/forms';
import type { Role } from '../actor.ts';
import { requireCase } from '../cases/case-change.ts';
import { pageOf, type PageQuery } from '../cases/page.ts';
import type { RequestContext } from '../request.ts';
import { created, ok, openRoute, route, type Reply, type Route } from '../router/route.ts';
import { approve } from './approving.ts';
import { content, type PaperFormat } from './content.ts';
import { requireDocument, wireDocument, type DocumentRow } from './document-file.ts';
import { createDraft, deleteDraft, restoreDraft, saveValues } from './drafting.ts';
import { casePapers } from './case-papers.ts';
import { check } from './checking.ts';
import { draftHistorical, type HistoricalDraft } from './historical-draft.ts';
import { issue } from './issuing.ts';
import { codeOf, revokeCode } from './public-code.ts';
import { recordService, type Service } from './serving.ts';
import { confirmSignature, type PaperSignature } from './signing.ts';

const readers: { readonly roles: readonly Role[] } = { roles: ['clerk', 'recorder', 'competent', 'leader', 'unit-admin', 'auditor'] };
const writers: { readonly roles: readonly Role[] } = { roles: ['clerk', 'recorder', 'competent', 'leader'] };
const makers: { readonly roles: readonly Role[] } = { roles: ['recorder', 'competent', 'leader'] };

const documentId = (input: { readonly params: Readonly<Record<string, string>> }): string => input.params['documentId'] ?? '';

async function answer(ctx: RequestContext, row: DocumentRow): Promise<Reply> {
  return ok(wireDocument(row, await codeOf(ctx, row)), row.version);
}

/** Documents from draft to service. */
export const documentRoutes: readonly Route[] = [
  route<undefined, PageQuery & { readonly deleted?: boolean }>({
    operationId: 'listDocuments', access: readers,
    handle: async (ctx, { params, query }) => {
      const file = await requireCase(ctx, params['caseId'] ?? '');
      const rows = await ctx.tx.selectFrom('documents').selectAll().where('unit_id', '=', file.unitId).where('case_id', '=', file.id).orderBy('seq').execute();
      const { items, ...rest } = pageOf(rows.filter((row) => query.deleted === true || row.status !== 'deleted'), query);
      return ok({ items: await Promise.all(items.map(async (row) => wireDocument(row, await codeOf(ctx, row)))), ...rest });
    },
  }),
  route<HistoricalDraft>({
    operationId: 'createDocument', access: writers,
    handle: async (ctx, { params, body }) => {
      const { historical, ...input } = body;
      const caseId = params['caseId'] ?? '';
      const row = historical ? await draftHistorical(ctx, caseId, { ...input, historical }) : await createDraft(ctx, caseId, input);
      return created(wireDocument(row), `/documents/${row.id}`, row.version);
    },
  }),
  route({ operationId: 'getDocument', access: readers, handle: async (ctx, input) => answer(ctx, (await requireDocument(ctx, documentId(input))).row) }),
  route<{ readonly values: FormValues; readonly sources: ValueSources }>({
    operationId: 'saveDocumentValues', access: writers, handle: async (ctx, input) => answer(ctx, await saveValues(ctx, documentId(input), input.ifMatch, input.body)),
  }),
  route({ operationId: 'checkDocument', access: readers, handle: async (ctx, input) => ok({ findings: await check(ctx, documentId(input)) }) }),
  route<{ readonly signerId?: string } | undefined>({
    operationId: 'approveDocument', access: makers, handle: async (ctx, input) => answer(ctx, await approve(ctx, documentId(input), input.ifMatch, input.body ?? {})),
  }),
  route<{ readonly issuedOn?: string } | undefined>({
    operationId: 'issueDocument', access: makers,
    handle: async (ctx, input) => answer(ctx, await issue(ctx, documentId(input), input.ifMatch, { ...input.body, publicPage: ctx.deps.publicPage ?? `${input.url.origin}/` })),
  }),
  route<PaperSignature>({ operationId: 'confirmSignature', access: writers, handle: async (ctx, input) => answer(ctx, await confirmSignature(ctx, documentId(input), input.ifMatch, input.body)) }),
  route<Service>({ operationId: 'recordService', access: writers, handle: async (ctx, input) => answer(ctx, await recordService(ctx, documentId(input), input.ifMatch, input.body)) }),
  route<{ readonly reason: string }>({ operationId: 'revokeDocumentCode', access: makers, handle: async (ctx, input) => answer(ctx, await revokeCode(ctx, documentId(input), input.ifMatch, input.body.reason)) }),
  route<{ readonly reason: string }>({ operationId: 'deleteDocument', access: writers, handle: async (ctx, input) => answer(ctx, await deleteDraft(ctx, documentId(input), input.ifMatch, input.body.reason)) }),
  route({ operationId: 'restoreDocument', access: writers, handle: async (ctx, input) => answer(ctx, await restoreDraft(ctx, documentId(input), input.ifMatch)) }),
  openRoute<undefined, { readonly documents?: string }>({ operationId: 'getCaseContent', access: readers, handleOpen: (ctx, { params, query }) => casePapers(ctx, params['caseId'] ?? '', query.documents) }),
  openRoute<undefined, { readonly format: PaperFormat }>({ operationId: 'getDocumentContent', access: readers, handleOpen: (ctx, input) => content(ctx, documentId(input), input.query.format) }),
];
