import { requireCase } from '../cases/case-change.ts';
import { papersInOneFile } from '../cases/limits.ts';
import { Problem } from '../problem.ts';
import { inTransaction, type RequestContext } from '../request.ts';
import type { OpenContext, Reply } from '../router/route.ts';
import { sheet } from './content.ts';
import { paperFile, type PaperBundle } from './paper-file.ts';

/** The papers of a case in its order: every issued document, or those that are named. @throws Problem 404, `VPHC-CASE-PAPERS` */
async function bundleOf(ctx: RequestContext, caseId: string, named: ReadonlySet<string> | undefined): Promise<PaperBundle> {
  const file = await requireCase(ctx, caseId);
  const rows = await ctx.tx.selectFrom('documents').selectAll().where('unit_id', '=', file.unitId).where('case_id', '=', file.id).where('status', '<>', 'deleted').orderBy('seq').execute();
  const wanted = rows.filter((row) => (named ? named.has(row.id) : row.status === 'issued' || row.status === 'served'));
  if (named && wanted.length < named.size) throw new Problem('VPHC-NOT-FOUND');
  if (wanted.length === 0 || wanted.length > papersInOneFile) throw new Problem('VPHC-CASE-PAPERS');
  ctx.audit.detail['documents'] = wanted.length;
  const sheets = [];
  for (const row of wanted) sheets.push(await sheet(ctx, row, file));
  return { pages: sheets.map(({ page }) => page), name: file.reference };
}

/** One PDF of a case. Drawn outside of a transaction, like single papers; its length is told, so that a page can show how far it is. */
export async function casePapers(ctx: OpenContext, caseId: string, documents: string | undefined): Promise<Reply> {
  const named = documents === undefined ? undefined : new Set(documents.split(','));
  const bundle = await inTransaction(ctx.deps, ctx.actor, (tx) => bundleOf({ ...ctx, tx }, caseId, named), { purpose: ctx.purpose, requestId: ctx.requestId });
  const reply = await paperFile(bundle, 'pdf');
  return { ...reply, headers: { ...reply.headers, 'Content-Length': String(reply.bytes?.byteLength ?? 0) } };
}
