import { operations } from '@xlvphc/openapi/operations';
import type { Session as Granted } from '@xlvphc/openapi/types';
import { createClient } from '../client.ts';
import type { ClientOptions } from '../client.ts';
import { systemClock } from '../clock.ts';
import { isXlvphcError } from '../error.ts';
import { intent } from '../intent.ts';
import type { CallOptions } from '../operation-types.ts';
import { createProofKey, proofOf } from './proof.ts';
import { memorySessions } from './store.ts';
import type { SessionStore, StoredSession } from './store.ts';

/** Who is signed in, without the tokens. */
export type SignedIn = Omit<Granted, 'accessToken' | 'refreshToken' | 'refreshExpiresAt'>;
/** Why the state changed. */
export type SessionChange = 'signed-in' | 'restored' | 'renewed' | 'signed-out' | 'expired';

/** The session of an official (phiên làm việc). */
export interface OfficialSession {
  /** Undefined while nobody is signed in. */
  readonly current: SignedIn | undefined;
  /** For `createClient({ session })`. */
  token(refused?: string): Promise<string | undefined>;
  /** Rejects with an `XlvphcError`: wrong password, locked account, dead network. */
  signIn(credentials: { readonly username: string; readonly password: string }): Promise<SignedIn>;
  /** Takes up the session that an earlier page left; undefined when there is none or the server ended it. */
  restore(): Promise<SignedIn | undefined>;
  changePassword(passwords: { readonly currentPassword: string; readonly newPassword: string }): Promise<void>;
  /** Forgets the session here even when the server cannot be told. */
  signOut(): Promise<void>;
  signOutEverywhere(): Promise<void>;
  /** Gives back how to stop listening. */
  subscribe(listener: (current: SignedIn | undefined, change: SessionChange) => void): () => void;
}

export interface SessionOptions extends Omit<ClientOptions, 'getToken' | 'session'> {
  /** `browserSessions()` to survive navigation; memory by default. */
  readonly store?: SessionStore;
}

/** Renewed this long before the end, so that a call does not start with a token that dies on the way. */
const EARLY = 15_000;

/** The session of one official on one backend. Without WebCrypto (a page that is no secure context) it lives in memory, bound to no key. */
export function createSession({ store: given, ...options }: SessionOptions): OfficialSession {
  const clock = options.clock ?? systemClock;
  const secure = (globalThis.crypto as { subtle?: SubtleCrypto }).subtle !== undefined;
  let store = given && secure ? given : memorySessions();
  const listeners = new Set<(current: SignedIn | undefined, change: SessionChange) => void>();
  let unbound: string | undefined;
  let accessToken: string | undefined;
  let renewAt = Infinity;
  let current: SignedIn | undefined;
  let renewing: Promise<string | undefined> | undefined;
  /** Counts sign-ins and sign-outs: an answer to something older must not bring a session back. */
  let era = 0;
  /** Milliseconds by which the server's clock is ahead of this machine's. */
  let ahead = 0;
  const anonymous = createClient(options);
  const client = createClient({ ...options, getToken: (refused) => token(refused) });

  const tell = (change: SessionChange) => listeners.forEach((listener) => listener(current, change));

  /** Calls with a proof; once more with the server's time when the clock of this machine is wrong. */
  async function proven(id: 'signIn' | 'refreshSession', key: CryptoKeyPair | undefined, call: (options: CallOptions) => Promise<Granted>): Promise<Granted> {
    if (!key) return call({});
    const { method, path } = operations[id];
    const url = new URL(options.baseUrl.replace(/\/$/, '') + path, (globalThis as { location?: { href: string } }).location?.href).href;
    const withProof = async () => call({ headers: { DPoP: await proofOf(key, { method, url, now: clock.now() + ahead, id: intent() }) } });
    try {
      return await withProof();
    } catch (error) {
      if (!isXlvphcError(error) || error.code !== 'VPHC-PROOF-INVALID' || error.serverTime === undefined) throw error;
      ahead = error.serverTime - clock.now();
      return withProof();
    }
  }

  async function take({ accessToken: bearer, refreshToken, refreshExpiresAt: _, ...who }: Granted, key: CryptoKeyPair | undefined, change: SessionChange) {
    accessToken = bearer;
    renewAt = who.expiresIn === undefined ? Infinity : clock.now() + who.expiresIn * 1000 - EARLY;
    current = who;
    unbound = key ? undefined : refreshToken;
    if (key) await keep({ refreshToken, key });
    tell(change);
    return who;
  }

  /** A browser that refuses storage (private mode, full disk) keeps the session for this page. */
  async function keep(session: StoredSession) {
    await store.save(session).catch(() => {
      store = memorySessions();
      return store.save(session);
    });
  }

  async function forget(change: SessionChange) {
    const was = current;
    era += 1;
    unbound = accessToken = current = undefined;
    await store.clear().catch(() => undefined);
    if (was) tell(change);
  }

  /** Exchanges the refresh token; the pages of one origin take turns, and each reads the newest token in its turn. */
  function renew(change: SessionChange): Promise<string | undefined> {
    renewing ??= store.exclusive(() => exchange(change)).finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function exchange(change: SessionChange): Promise<string | undefined> {
    const begun = era;
    const stored: Partial<StoredSession> = (await load()) ?? (unbound === undefined ? {} : { refreshToken: unbound });
    const { refreshToken, key } = stored;
    if (refreshToken === undefined) {
      await forget('expired');
      return undefined;
    }
    try {
      const granted = await proven('refreshSession', key, (call) => anonymous.session.refresh({ body: { refreshToken } }, call));
      if (begun === era) await take(granted, key, change);
    } catch (error) {
      const ended = isXlvphcError(error) && error.status !== undefined && error.status >= 400 && error.status < 500 && error.status !== 429;
      if (!ended) throw error;
      if (begun === era) await forget('expired');
    }
    return accessToken;
  }

  const load = () => store.load().catch(() => undefined);

  async function token(refused?: string): Promise<string | undefined> {
    if (renewing) return renewing;
    if (accessToken === undefined) return undefined;
    return refused === accessToken || clock.now() >= renewAt ? renew('renewed') : accessToken;
  }

  return {
    get current() {
      return current;
    },
    token,
    async signIn(credentials) {
      const key = secure ? await createProofKey() : undefined;
      const granted = await proven('signIn', key, (call) => anonymous.session.signIn({ body: credentials }, call));
      era += 1;
      return take(granted, key, 'signed-in');
    },
    async restore() {
      if (!current && (await load())) await renew('restored');
      return current;
    },
    async changePassword(passwords) {
      await client.session.changePassword({ body: passwords });
      // The token still says that the password has to be changed.
      await renew('renewed');
    },
    async signOut() {
      try {
        await client.session.signOut();
      } catch (error) {
        if (!isXlvphcError(error)) throw error;
      } finally {
        await forget('signed-out');
      }
    },
    async signOutEverywhere() {
      await client.session.signOutEverywhere();
      await forget('signed-out');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
