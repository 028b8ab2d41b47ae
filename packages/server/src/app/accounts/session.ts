import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { newId, sha256 } from '../id.ts';
import { accessTokenLife, refreshGrace, refreshTokenLife, sessionLife } from '../limits.ts';
import { Problem } from '../problem.ts';
import { actAs, type AppDeps, type Tx } from '../request.ts';
import { resolveActor } from '../router/credential.ts';
import { newToken } from './secret-text.ts';
import { principalOf } from './view.ts';

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();
const earlier = (a: string, b: string): string => (a < b ? a : b);

interface Tokens {
  readonly accessToken: string;
  readonly expiresAt: string;
  /** Seconds; a workstation whose clock is wrong counts from when the answer came. */
  readonly expiresIn: number;
  readonly refreshToken: string;
  readonly refreshExpiresAt: string;
}

/** A new pair of tokens; only their hashes are kept. */
async function newTokens(tx: Tx, deps: AppDeps, session: { readonly id: string; readonly expiresAt: string }, at: string): Promise<Tokens> {
  const accessToken = newToken(deps.random, 'vphc_at_');
  const refreshToken = newToken(deps.random, 'vphc_rt_');
  const expiresAt = earlier(later(at, accessTokenLife), session.expiresAt);
  const refreshExpiresAt = earlier(later(at, refreshTokenLife), session.expiresAt);
  await tx.insertInto('access_tokens').values({ hash: await sha256(accessToken), session_id: session.id, expires_at: expiresAt }).execute();
  await tx.insertInto('refresh_tokens').values({ hash: await sha256(refreshToken), session_id: session.id, expires_at: refreshExpiresAt }).execute();
  return { accessToken, expiresAt, expiresIn: Math.max(0, Math.floor((Date.parse(expiresAt) - Date.parse(at)) / 1e3)), refreshToken, refreshExpiresAt };
}

/** What sign-in and refresh answer. The transaction becomes the official's own. */
async function answer(tx: Tx, deps: AppDeps, tokens: Tokens, at: string, on: string): Promise<{ readonly body: unknown; readonly actor: Actor }> {
  const actor = await resolveActor(tx, { kind: 'token', hash: await sha256(tokens.accessToken) }, at, on);
  await actAs(tx, actor);
  return { body: { ...tokens, ...await principalOf(tx, actor, on, deps.trial === true) }, actor };
}

/** Starts a session of a user whose password was right; `key` binds its refresh tokens. In a transaction of the system. */
export async function startSession(tx: Tx, deps: AppDeps, userId: string, key: string | undefined, at: string, on: string) {
  const session = { id: newId(deps.random, at), expiresAt: later(at, sessionLife) };
  await tx.insertInto('sessions').values({ id: session.id, user_id: userId, key_thumbprint: key ?? null, created_at: at, expires_at: session.expiresAt }).execute();
  await tx.updateTable('users').set({ last_sign_in_at: at }).where('id', '=', userId).execute();
  return answer(tx, deps, await newTokens(tx, deps, session, at), at, on);
}

/** What became of a refresh token: rotated, or refused for this reason. */
export type Rotation = { readonly body: unknown; readonly actor: Actor } | { readonly refused: 'VPHC-SESSION-EXPIRED' | 'VPHC-REFRESH-REUSED' | 'VPHC-PROOF-INVALID' | 'VPHC-ACCOUNT-LOCKED' };

/** Whether a used token comes again because the answer to it was lost: soon, from the same key, and what it was exchanged for is untouched. */
async function answerWasLost(tx: Tx, row: { readonly id: string; readonly used_at: string; readonly key_thumbprint: string | null }, key: string | undefined, at: string): Promise<boolean> {
  if (row.key_thumbprint === null || row.key_thumbprint !== key || Date.parse(at) - Date.parse(row.used_at) > refreshGrace) return false;
  const later = await tx.selectFrom('refresh_tokens').select('hash').where('session_id', '=', row.id).where('used_at', '>', row.used_at).limit(1).executeTakeFirst();
  return later === undefined;
}

/**
 * Exchanges a refresh token for a new pair. A token that was used before means that somebody has a copy: the whole session
 * ends, unless only the answer was lost. Refusals are answered, not thrown, because the revocation has to be committed. In a transaction of the system.
 */
export async function rotate(tx: Tx, deps: AppDeps, token: string, key: string | undefined, at: string, on: string): Promise<Rotation> {
  const row = await tx.selectFrom('refresh_tokens as r').innerJoin('sessions as s', 's.id', 'r.session_id').innerJoin('users as u', 'u.id', 's.user_id')
    .select(['r.hash', 'r.used_at', 'r.expires_at', 's.id', 's.expires_at as session_expires_at', 's.revoked_at', 's.key_thumbprint', 'u.locked_at'])
    .where('r.hash', '=', await sha256(token)).forUpdate(['r']).executeTakeFirst();
  if (!row || row.revoked_at !== null || row.expires_at <= at || row.session_expires_at <= at) return { refused: 'VPHC-SESSION-EXPIRED' };
  const { used_at: usedAt } = row;
  if (usedAt !== null && !(await answerWasLost(tx, { ...row, used_at: usedAt }, key, at))) {
    await tx.updateTable('sessions').set({ revoked_at: at }).where('id', '=', row.id).execute();
    return { refused: 'VPHC-REFRESH-REUSED' };
  }
  if (row.key_thumbprint !== null && row.key_thumbprint !== key) return { refused: 'VPHC-PROOF-INVALID' };
  if (row.locked_at !== null) return { refused: 'VPHC-ACCOUNT-LOCKED' };
  if (usedAt === null) await tx.updateTable('refresh_tokens').set({ used_at: at }).where('hash', '=', row.hash).execute();
  // The token that nobody received is worth nothing any more. The first use counts, so that the time is not prolonged.
  else await tx.deleteFrom('refresh_tokens').where('session_id', '=', row.id).where('used_at', 'is', null).execute();
  return answer(tx, deps, await newTokens(tx, deps, { id: row.id, expiresAt: row.session_expires_at }, at), at, on);
}

/** Ends a user's sessions, or one of them; the actor is the user or administers it. */
export async function endSessions(tx: Tx, userId: string, sessionId: string | null, at: string): Promise<void> {
  await sql`select app_end_sessions(${userId}::uuid, ${sessionId}::uuid, ${at}::timestamptz)`.execute(tx);
}

/** Throws the refusal of a rotation. */
export function accepted(rotation: Rotation): { readonly body: unknown; readonly actor: Actor } {
  if ('refused' in rotation) throw new Problem(rotation.refused);
  return rotation;
}
