import { sql } from 'kysely';
import type { Actor, DelegatedRole, Role, Scope } from '../actor.ts';
import { publicActor } from '../actor.ts';
import { sha256 } from '../id.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import type { PortalTokens } from '../accounts/portal-token.ts';

/** What the `Authorization` header proves, before the database is asked. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly hash: string }
  | { readonly kind: 'portal'; readonly username: string };

/** Reads the bearer token: one of ours, or a JWT of a trusted portal, which is verified against its key set here. */
export async function readCredential(header: string | undefined, portals: PortalTokens): Promise<Credential> {
  if (header === undefined || header === '') return { kind: 'none' };
  const token = /^(?:Bearer|DPoP) ([A-Za-z0-9._~+/=-]+)$/.exec(header)?.[1];
  if (token === undefined) throw new Problem('VPHC-SESSION-EXPIRED');
  if (token.split('.').length === 3) return { kind: 'portal', username: await portals.username(token) };
  return { kind: 'token', hash: await sha256(token) };
}

interface ActorRow {
  readonly kind: 'user' | 'client';
  readonly id: string;
  readonly displayName: string;
  readonly unitId?: string;
  readonly unitIds?: readonly string[];
  readonly locked?: boolean;
  readonly mustChange?: boolean;
  readonly roles?: readonly Role[];
  readonly delegated?: readonly DelegatedRole[];
  readonly scopes?: readonly Scope[];
  readonly fields?: readonly string[] | null;
  readonly sessionId?: string | null;
}

function actorOf(row: ActorRow): Actor {
  const delegated = row.delegated ?? [];
  return {
    kind: row.kind, id: row.id, displayName: row.displayName,
    unitIds: row.unitIds ?? (row.unitId === undefined ? [] : [row.unitId]),
    roles: [...new Set([...(row.roles ?? []), ...delegated.map((each) => each.role)])],
    delegated, scopes: row.scopes ?? [], fields: row.fields ?? null, sessionId: row.sessionId ?? null,
    mustChangePassword: row.mustChange ?? false,
  };
}

/**
 * Who the credential belongs to now: a session revoked a moment ago, a locked user or an ended delegation counts at once.
 * Throws VPHC-SESSION-EXPIRED, VPHC-ACCOUNT-LOCKED.
 */
export async function resolveActor(tx: Tx, credential: Credential, at: string, on: string): Promise<Actor> {
  if (credential.kind === 'none') return publicActor;
  const { rows } = credential.kind === 'token'
    ? await sql<{ actor: ActorRow | null }>`select app_authenticate(${credential.hash}, ${at}::timestamptz, ${on}::date) as actor`.execute(tx)
    : await sql<{ actor: ActorRow | null }>`select app_actor_by_username(${credential.username}, ${on}::date) as actor`.execute(tx);
  const row = rows[0]?.actor;
  if (!row) throw new Problem('VPHC-SESSION-EXPIRED');
  if (row.locked) throw new Problem('VPHC-ACCOUNT-LOCKED');
  return actorOf(row);
}
