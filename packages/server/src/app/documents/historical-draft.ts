import type { RequestContext } from '../request.ts';
import { requireCase } from '../cases/case-change.ts';
import { formOf } from '../form-list/published.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';
import { createDraft, type DraftInput } from './drafting.ts';
import { paperColumns, requireHistorical, requirePaper, type PaperFacts } from './historical.ts';

/** Body of `POST /cases/{caseId}/documents` for a paper issued before. */
export interface HistoricalDraft extends DraftInput {
  readonly historical?: PaperFacts;
}

/**
 * Begins the entry of a paper: number, day and signer are kept beside the values; `issue` closes it.
 * @throws Problem `VPHC-DOCUMENT-NOT-HISTORICAL`, `VPHC-CASE-DAY`, `VPHC-DOCUMENT-NUMBER`
 */
export async function draftHistorical(ctx: RequestContext, caseId: string, input: DraftInput & { readonly historical: PaperFacts }): Promise<DocumentRow> {
  const { historical, ...draft } = input;
  const file = await requireCase(ctx, caseId, { lock: true });
  requireHistorical(file);
  requirePaper(ctx, file, undefined, input.formCode, historical);
  const row = await createDraft(ctx, caseId, draft);
  return changeDocument(ctx, row.id, row.version, async () => ({ set: paperColumns(historical, (await formOf(ctx.tx, file.unitId, input.formCode, historical.issuedOn)).symbol) }));
}
