import type { FormContext, FormDefinition } from '@xlvphc/forms';
import type { Finding } from '@xlvphc/law';
import type { RequestContext } from '../request.ts';
import { actFindings } from '../violations/act-findings.ts';
import { findingsOf, type Filled } from './engine.ts';

/** What the form, the law and the catalogue of violations say about a document. */
export const judged = async (ctx: RequestContext, form: FormDefinition, context: FormContext, filled: Filled): Promise<readonly Finding[]> =>
  [...findingsOf(form, context, filled), ...(await actFindings(ctx, form, context, filled))];
