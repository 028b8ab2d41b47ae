import type { IsoDate } from '@xlvphc/law';
import { isId } from '../id.ts';
import { Problem } from '../problem.ts';
import type { RequestContext, Tx } from '../request.ts';
import { requireVersion } from '../router/precondition.ts';
import { readCase, type CaseFile } from './case-file.ts';
import { headColumns } from './case-head.ts';
import { caseSummary } from './case-summary.ts';
import { searchText } from './search-text.ts';

const parties = (file: CaseFile) =>
  file.parties.map((party, position) => ({
    unit_id: file.unitId, case_id: file.id, id: party.id, position, role: party.role, subject: JSON.stringify(party.subject),
  }));

const facts = (file: CaseFile, list: CaseFile['violations'] | CaseFile['exhibits']) =>
  list.map(({ id, ...rest }, position) => ({ unit_id: file.unitId, case_id: file.id, id, position, facts: JSON.stringify(rest) }));

/** Writes the parts of a case that differ from what is stored; without `before` all of them. */
export async function writeParts(tx: Tx, file: CaseFile, before?: CaseFile): Promise<void> {
  const replace = async (table: 'parties' | 'violations' | 'exhibits') => {
    if (before) await tx.deleteFrom(table).where('unit_id', '=', file.unitId).where('case_id', '=', file.id).execute();
    return file[table].length > 0;
  };
  if (file.parties !== before?.parties && (await replace('parties'))) await tx.insertInto('parties').values(parties(file)).execute();
  if (file.violations !== before?.violations && (await replace('violations'))) await tx.insertInto('violations').values(facts(file, file.violations)).execute();
  if (file.exhibits !== before?.exhibits && (await replace('exhibits'))) await tx.insertInto('exhibits').values(facts(file, file.exhibits)).execute();
}

/** The columns of a case's row that follow from the case as a whole. */
export const derivedColumns = (file: CaseFile, on: IsoDate) => ({
  ...headColumns(file),
  state: file.state,
  search_text: searchText(file),
  summary: JSON.stringify(caseSummary(file, on)),
});

/** Reads a case or throws 404, the same for a case that does not exist and one of another unit. */
export async function requireCase(ctx: RequestContext, id: string, options: { readonly lock?: boolean } = {}): Promise<CaseFile> {
  const file = isId(id) ? await readCase(ctx.tx, id, options) : undefined;
  if (!file) throw new Problem('VPHC-NOT-FOUND');
  ctx.audit.caseId = file.id;
  ctx.audit.unitId = file.unitId;
  return file;
}

/**
 * The one way to change a case: locks it, compares versions, applies `change`, and writes what differs together with the
 * next version, the derived state and the text that searches read. Events, documents and payments are written by `change`.
 * @throws Problem 404, 412
 */
export async function changeCase(
  ctx: RequestContext,
  id: string,
  seen: number | undefined,
  change: (file: CaseFile) => CaseFile | Promise<CaseFile>,
): Promise<CaseFile> {
  const before = await requireCase(ctx, id, { lock: true });
  requireVersion(before.version, seen);
  const after = { ...(await change(before)), version: before.version + 1, updatedAt: ctx.at };
  await writeParts(ctx.tx, after, before);
  await ctx.tx
    .updateTable('cases')
    .set({ ...derivedColumns(after, ctx.on), version: after.version, updated_at: ctx.at })
    .where('unit_id', '=', after.unitId)
    .where('id', '=', after.id)
    .execute();
  return after;
}
