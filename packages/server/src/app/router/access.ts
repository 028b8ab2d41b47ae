import type { Actor } from '../actor.ts';
import { Problem } from '../problem.ts';
import type { OperationRow } from '../contract.ts';
import type { Route } from './route.ts';

/**
 * Whether the actor may call the operation at all; what he sees of it is up to row-level security.
 * Throws VPHC-SIGN-IN-REQUIRED, VPHC-PASSWORD-CHANGE-REQUIRED, VPHC-ORIGIN, VPHC-FORBIDDEN.
 */
export function authorise({ route, operation }: { readonly route: Route; readonly operation: OperationRow }, actor: Actor, originUnits: readonly string[] | undefined): void {
  const { access } = route;
  if (access === 'public') return;
  if (actor.kind === 'public') throw new Problem('VPHC-SIGN-IN-REQUIRED');
  if (actor.mustChangePassword && !route.beforePasswordChange) throw new Problem('VPHC-PASSWORD-CHANGE-REQUIRED');
  refuseForeignPage(actor, originUnits);
  const allowed = actor.kind === 'client'
    ? operation.scopes?.some((scope) => actor.scopes.some((held) => held === scope)) ?? false
    : access === 'signed-in' || access.roles.some((role) => actor.roles.includes(role));
  if (!allowed) throw new Problem('VPHC-FORBIDDEN');
}

/** A page that one unit trusts must not work with another unit's officials, and must get no token of theirs. Throws VPHC-ORIGIN. */
export function refuseForeignPage(actor: Actor, originUnits: readonly string[] | undefined): void {
  if (originUnits && !actor.unitIds.some((unit) => originUnits.includes(unit))) throw new Problem('VPHC-ORIGIN');
}
