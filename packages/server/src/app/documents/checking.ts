import type { Finding } from '@xlvphc/law';
import { formOf } from '../form-list/published.ts';
import type { RequestContext } from '../request.ts';
import { requireDocument } from './document-file.ts';
import { desk } from './form-context.ts';
import { judged } from './judging.ts';

/** What the form and the law say today; an issued document keeps what was said when it was issued. */
export async function check(ctx: RequestContext, id: string): Promise<readonly Finding[]> {
  const { row, file } = await requireDocument(ctx, id);
  if (row.status === 'issued' || row.status === 'served') return row.findings;
  const form = await formOf(ctx.tx, file.unitId, row.form_code, row.issued_on ?? ctx.on);
  const { context } = await desk(ctx, file, form, { row });
  return judged(ctx, form, context, { values: row.form_values, sources: row.sources });
}
