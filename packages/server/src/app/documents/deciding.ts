import type { FormDefinition } from '@xlvphc/forms';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';

/**
 * A decision is approved and issued by those who may decide or lead; a record by those who made it.
 * @throws Problem `VPHC-FORBIDDEN`
 */
export function requireDecider(ctx: RequestContext, form: FormDefinition): void {
  const decides = ctx.actor.roles.includes('competent') || ctx.actor.roles.includes('leader');
  if (form.kind === 'decision' && !decides) throw new Problem('VPHC-FORBIDDEN');
}
