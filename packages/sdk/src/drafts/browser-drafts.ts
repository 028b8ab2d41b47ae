import { database } from '../storage/database.ts';
import { sealedDrafts } from './sealed-drafts.ts';
import type { DraftVault, OfficialDrafts } from './sealed-drafts.ts';

/** Drafts of an official in IndexedDB: they outlive reload, crash, sign-out and a dead network. */
export const browserDrafts = (officialId: string, name = 'xlvphc'): OfficialDrafts => sealedDrafts(officialId, browserVault(name));

function browserVault(name: string): DraftVault {
  return {
    async key(officialId, create) {
      const db = await database(name);
      const kept = await db.get('keys', officialId);
      if (kept) return kept;
      const made = await create();
      // Two tabs may have come here together: the first key written is everybody's.
      const change = db.transaction('keys', 'readwrite');
      const first = await change.store.get(officialId);
      if (!first) await change.store.put(made, officialId);
      await change.done;
      return first ?? made;
    },
    get: async (officialId, key) => (await database(name)).get('drafts', [officialId, key]),
    put: async (officialId, key, draft) => void (await (await database(name)).put('drafts', draft, [officialId, key])),
    delete: async (officialId, key) => (await database(name)).delete('drafts', [officialId, key]),
    keys: async (officialId) => {
      const range = IDBKeyRange.bound([officialId], [officialId, []]);
      return (await (await database(name)).getAllKeys('drafts', range)).map(([, key]) => key);
    },
  };
}
