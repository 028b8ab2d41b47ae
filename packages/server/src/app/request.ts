import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Actor } from './actor.ts';
import type { DecreeKit } from './violations/kit-decrees.ts';
import type { Clock, Identity, Logger, Mailer, PasswordHasher, RandomSource, Scheduler, Storage } from './ports.ts';

/** What the app is made of; nothing in it is module state. */
export interface AppDeps {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly storage: Storage;
  readonly mailer: Mailer;
  readonly log: Logger;
  readonly random: RandomSource;
  readonly hasher: PasswordHasher;
  readonly identity: Identity;
  readonly scheduler: Scheduler;
  /** Key of the marks on audit chain heads; whoever writes the database only cannot forge them. */
  readonly auditKey: Uint8Array;
  readonly version: string;
  /**
   * Address of the page that shows the state of a decision, without a fragment (`https://xa.example.vn/tra-cuu-quyet-dinh.html`):
   * the QR of a decision leads there, and a printed one cannot be changed. By default the root of the host that a request named.
   */
  readonly publicPage?: string;
  /** On trial (chạy thử): what is issued has no effect, and every paper says so. */
  readonly trial?: boolean;
  /** Decrees of the catalogue of violations that come with the program; by default those of `@xlvphc/law`. */
  readonly kit?: DecreeKit;
}

export type Tx = Transaction<Database>;

/** What a handler may add to the audit row of its request. Ids and codes only: no personal data. */
export interface AuditNote {
  /** The thing read or written, e.g. `case:<id>`; path parameters by default. */
  target?: string;
  /** The case that the row belongs to, so that its history can be shown. */
  caseId?: string;
  /** The unit in whose chain the row belongs when it is not the actor's. */
  unitId?: string;
  detail: Record<string, string | number | boolean | null>;
}

/** One request inside its transaction, as database role `app` under row-level security. */
export interface RequestContext {
  readonly deps: AppDeps;
  readonly actor: Actor;
  /** The unit that acts; empty for the public. */
  readonly unitId: string;
  readonly requestId: string;
  /** Today in Vietnam, from the clock. */
  readonly on: string;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly at: string;
  /** Why personal data is read; required for look-ups. */
  readonly purpose: string | undefined;
  readonly tx: Tx;
  readonly audit: AuditNote;
  /** Address of the caller as the host saw it, for rate limits only. */
  readonly address: string;
}

/** Where the transaction acts from, besides the actor. */
export interface TransactionScope {
  readonly purpose?: string | undefined;
  readonly requestId?: string;
}

/** Turns a running transaction into the actor's: role `app` (or `app_system`) and the settings that the policies read. */
export async function actAs(tx: Tx, actor: Actor, scope: TransactionScope = {}): Promise<void> {
  const role = actor.kind === 'system' ? 'app_system' : 'app';
  await sql`select set_config('role', ${role}, true),
    set_config('app.actor', ${actor.id}, true),
    set_config('app.user', ${actor.kind === 'user' ? actor.id : ''}, true),
    set_config('app.unit', ${actor.unitIds[0] ?? ''}, true),
    set_config('app.units', ${actor.unitIds.join(',')}, true),
    set_config('app.roles', ${actor.roles.join(',')}, true),
    set_config('app.scopes', ${actor.scopes.join(',')}, true),
    set_config('app.fields', ${actor.fields?.join(',') ?? '*'}, true),
    set_config('app.purpose', ${scope.purpose ?? ''}, true),
    set_config('app.request', ${scope.requestId ?? ''}, true)`.execute(tx);
}

/**
 * Runs `work` in one transaction of the actor. On the embedded database there is a single connection: do nothing slow
 * inside (no hashing of passwords, no network, no PDF).
 */
export async function inTransaction<T>(deps: Pick<AppDeps, 'db'>, actor: Actor, work: (tx: Tx) => Promise<T>, scope: TransactionScope = {}): Promise<T> {
  return deps.db.transaction().execute(async (tx) => {
    await actAs(tx, actor, scope);
    return work(tx);
  });
}
