import type { Draft, DraftStore } from './draft-store.ts';

/** An encrypted draft. */
export interface SealedDraft {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Storage of sealed drafts and of the keys of officials. */
export interface DraftVault {
  /** The official's key; the first call for an official keeps what `create` makes. */
  key(officialId: string, create: () => Promise<CryptoKey>): Promise<CryptoKey>;
  get(officialId: string, key: string): Promise<SealedDraft | undefined>;
  put(officialId: string, key: string, draft: SealedDraft): Promise<void>;
  delete(officialId: string, key: string): Promise<void>;
  keys(officialId: string): Promise<readonly string[]>;
}

/** Drafts of one official. */
export interface OfficialDrafts extends DraftStore {
  /** Keys of the drafts that are kept. */
  keys(): Promise<readonly string[]>;
  /** Removes all drafts of the official from this machine. */
  clear(): Promise<void>;
}

const text = new TextEncoder();

/**
 * Drafts encrypted by AES-GCM with a non-extractable key of the signed-in official: another official on the same machine reads nothing, and neither does
 * who copies the disk. A draft that cannot be opened (its key is gone) counts as absent.
 */
export function sealedDrafts(officialId: string, vault: DraftVault): OfficialDrafts {
  const aesKey = () => vault.key(officialId, () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  // Bound to its place, so that a draft cannot be passed off as another one.
  const seal = (iv: Uint8Array<ArrayBuffer>, key: string) => ({ name: 'AES-GCM', iv, additionalData: text.encode(JSON.stringify([officialId, key])) });
  return {
    async load(key) {
      const sealed = await vault.get(officialId, key);
      if (!sealed) return undefined;
      try {
        const plain = await crypto.subtle.decrypt(seal(sealed.iv, key), await aesKey(), sealed.data);
        return JSON.parse(new TextDecoder().decode(plain)) as Draft;
      } catch {
        return undefined;
      }
    },
    async save(key, draft) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt(seal(iv, key), await aesKey(), text.encode(JSON.stringify(draft)));
      await vault.put(officialId, key, { iv, data });
    },
    remove: (key) => vault.delete(officialId, key),
    keys: () => vault.keys(officialId),
    async clear() {
      for (const key of await vault.keys(officialId)) await vault.delete(officialId, key);
    },
  };
}
