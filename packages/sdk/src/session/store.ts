import { database } from '../storage/database.ts';

/** What outlives a page: the refresh token and the key that it is bound to. No name, no access token. */
export interface StoredSession {
  readonly refreshToken: string;
  readonly key: CryptoKeyPair;
}

/** Where a session is kept. */
export interface SessionStore {
  load(): Promise<StoredSession | undefined>;
  save(session: StoredSession): Promise<void>;
  clear(): Promise<void>;
  /** Runs `work` while no other page that shares the store runs its own: a refresh token may be used once only. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
}

/** Lives as long as the page or process. */
export function memorySessions(): SessionStore {
  let stored: StoredSession | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: async () => stored,
    save: async (session) => void (stored = session),
    clear: async () => void (stored = undefined),
    exclusive<T>(work: () => Promise<T>): Promise<T> {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** Survives navigation: IndexedDB of this origin, one session a `name` (usually one per backend). Pages take turns by Web Locks. */
export function browserSessions(name = 'xlvphc'): SessionStore {
  const turns = memorySessions();
  return {
    load: async () => (await (await database(name)).get('session', 'current')) as StoredSession | undefined,
    save: async (session) => void (await (await database(name)).put('session', session, 'current')),
    clear: async () => void (await (await database(name)).delete('session', 'current')),
    exclusive<T>(work: () => Promise<T>): Promise<T> {
      const locks = (navigator as { locks?: LockManager }).locks;
      return locks ? (locks.request(`${name}-session`, work) as Promise<T>) : turns.exclusive(work);
    },
  };
}
