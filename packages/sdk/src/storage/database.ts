import type { DBSchema, IDBPDatabase } from 'idb';

/** The SDK's database in the browser. Keys are non-extractable: a script can use them on this origin, nobody can read them. */
export interface SdkDatabase extends DBSchema {
  /** The session of this origin, under `current`. */
  session: { key: string; value: unknown };
  /** Keys of drafts, by official. */
  keys: { key: string; value: CryptoKey };
  /** Encrypted drafts, by official and draft key. */
  drafts: { key: [official: string, draft: string]; value: { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer } };
}

const open = new Map<string, Promise<IDBPDatabase<SdkDatabase>>>();

/** Opens the database once; `idb` loads with the first use. */
export function database(name: string): Promise<IDBPDatabase<SdkDatabase>> {
  let opening = open.get(name);
  if (!opening) {
    opening = openDatabase(name);
    open.set(name, opening);
    // A refusal (private mode, full disk) may be over at the next try.
    opening.catch(() => open.delete(name));
  }
  return opening;
}

async function openDatabase(name: string): Promise<IDBPDatabase<SdkDatabase>> {
  const { openDB } = await import('idb');
  return openDB<SdkDatabase>(name, 1, {
    upgrade(db) {
      for (const store of ['session', 'keys', 'drafts'] as const) db.createObjectStore(store);
    },
    // A later version of the SDK on another tab must be able to upgrade; the next use opens again.
    blocking: (_current, _blocked, event) => {
      open.delete(name);
      (event.target as IDBDatabase).close();
    },
    terminated: () => open.delete(name),
  });
}
